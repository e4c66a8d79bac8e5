import type { Run } from '../../../src/index.ts';
import type { Units } from '../../../src/locale/en/format.ts';
import { numberIn, secondsIn } from './number.ts';

/** A figure beside the summary, as its text with its unit: "20.01 km", "6:19 /km", "2:06:30". */
export interface Figure {
  readonly text: string;
  /** The entry of the glossary that its label leads to; empty where it has none. The labels themselves are translated. */
  readonly term: string;
  /** Whether it is one of the main figures. */
  readonly main: boolean;
}

/** A column of the averages under the chart: what it measures, in no language, and its text, "164 bpm". */
export interface Column {
  readonly type: string;
  readonly text: string;
}

/** A figure in SI, with how far what is shown may be from what is known: it was rounded, in its own unit. */
export interface Measured {
  readonly value: number;
  readonly slack: number;
}

/** The facts of a run that a page shows as numbers. */
export type ShownFact =
  | 'distance'
  | 'movingTime'
  | 'elapsedTime'
  | 'elevationGain'
  | 'averageHeartRate'
  | 'averageCadence'
  | 'temperature';

export type Shown = { readonly [Fact in ShownFact & keyof Run]?: Measured };

interface Unit {
  readonly per: number;
  readonly from?: number;
  readonly units?: Units;
}

/** Units go by the athlete's choice, not by the language; signs as the pages write them. Any other is not known. */
const long: Readonly<Record<string, Unit>> = {
  km: { per: 1000, units: 'metric' },
  mi: { per: 1609.344, units: 'imperial' },
};
const short: Readonly<Record<string, Unit>> = { m: { per: 1 }, ft: { per: 0.3048 } };
const degrees: Readonly<Record<string, Unit>> = {
  '℃': { per: 1 },
  '°C': { per: 1 },
  '℉': { per: 5 / 9, from: 32 },
  '°F': { per: 5 / 9, from: 32 },
};

/** What the figures and the averages under the chart say. A fact that two of them could tell is told by none. */
export function shownFacts(figures: readonly Figure[], columns: readonly Column[]): Shown {
  const main = figures.filter((figure) => figure.main);
  const others = figures.filter((figure) => !figure.main);
  const facts = {
    distance: only(main.flatMap(({ text }) => inUnit(text, long, false))),
    // Pace has the glossary entry of the moving time too; it is no clock by itself.
    movingTime: only(timesUnder(figures, 'definition-moving-time')),
    elapsedTime: only(timesUnder(figures, 'definition-elapsed-time')),
    elevationGain: only(others.flatMap(({ text }) => inUnit(text, short, true))),
    averageHeartRate: only(average(columns, 'heartrate')),
    averageCadence: only(average(columns, 'cadence')),
    temperature: only(columns.flatMap(({ type, text }) => (type === 'temp' ? inUnit(text, degrees, true) : []))),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** The system of units of the main figures; undefined where they do not tell, or not as one. */
export function shownUnits(figures: readonly Figure[]): Units | undefined {
  const systems = figures.flatMap(({ main, text }) => (main ? (unitOf(text, long)?.unit.units ?? []) : []));
  return only(systems);
}

function only<Thing>(found: readonly Thing[]): Thing | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function timesUnder(figures: readonly Figure[], wanted: string): Measured[] {
  return figures.flatMap(({ text, term }) => {
    const value = term === wanted ? secondsIn(text) : undefined;
    return value === undefined ? [] : [{ value, slack: 1 }];
  });
}

function unitOf(text: string, table: Readonly<Record<string, Unit>>): { amount: string; unit: Unit } | undefined {
  const [, amount = '', sign = ''] = /^(.*\d)\s*(\D+)$/.exec(text) ?? [];
  const unit = Object.hasOwn(table, sign) ? table[sign] : undefined;
  return unit && { amount, unit };
}

function inUnit(text: string, table: Readonly<Record<string, Unit>>, whole: boolean): Measured[] {
  const { amount = '', unit } = unitOf(text, table) ?? {};
  const written = numberIn(amount, whole);
  if (!unit || !written) return [];
  // Closer than a metre or a degree no figure is shown.
  const value = Math.round((written.value - (unit.from ?? 0)) * unit.per);
  return [{ value, slack: written.step * unit.per + 0.5 }];
}

/** Beats and steps a minute, whatever their unit is called in the language of the page. */
function average(columns: readonly Column[], wanted: string): Measured[] {
  return columns.flatMap(({ type, text }) => {
    const [, digits] = /^(\d{2,3})(?!\d|[.,]\d)/.exec(text.trim()) ?? [];
    return type === wanted && digits !== undefined ? [{ value: Number(digits), slack: 2 }] : [];
  });
}
