import { clock } from '../locale/clock.ts';
import type { Units } from '../locale/en/format.ts';
import type { Words } from '../locale/en/index.ts';
import { brief } from '../run/brief.ts';
import { RunProblem } from '../run/problem.ts';
import { parseDuration, parseLength } from '../run/quantity.ts';
import { parseRun, type Run } from '../run/run.ts';
import { type OptionView, type TextView, withMinutes } from './form.ts';

/** Facts of a run that are written in words and figures. */
export const writtenFacts = ['distance', 'time', 'ascent', 'descent', 'heartRate'] as const;
export type WrittenFact = (typeof writtenFacts)[number];

/** Facts of a run of which one is chosen. */
export const chosenFacts = ['effort', 'kind', 'treadmill', 'surface'] as const;
export type ChosenFact = (typeof chosenFacts)[number];

export type CorrectedFact = WrittenFact | ChosenFact;

/** What a runner said of a run that a page tells of: as it was written, or the option that was chosen. */
export type Corrections = Readonly<Partial<Record<CorrectedFact, string>>>;

/** A run as its runner says it was. */
export interface Corrected {
  readonly run: Run;
  /** What is wrong with what was written, by the field it stands in. It counts for nothing. */
  readonly problems: Readonly<Partial<Record<CorrectedFact, RunProblem>>>;
}

type Written = {
  readonly fact: 'distance' | 'movingTime' | 'elevationGain' | 'elevationLoss' | 'averageHeartRate';
  /** A fact of the page that gives way: what the runner says counts more. */
  readonly over?: 'elapsedTime' | 'maxHeartRate';
  read(text: string, units: Units, words: Words): number;
  show(value: number, units: Units, words: Words): string;
};

const height: Pick<Written, 'read' | 'show'> = {
  read: (text, units) => parseLength(withUnit(text, units === 'metric' ? 'm' : 'ft'), 'height'),
  show: (value, units, { format }) => format.height(value, units),
};

const written: Readonly<Record<WrittenFact, Written>> = {
  distance: {
    fact: 'distance',
    read: (text, units) => parseLength(withUnit(text, units === 'metric' ? 'km' : 'mi'), 'distance'),
    show: (value, units, { format }) => format.distance(value, units),
  },
  time: {
    fact: 'movingTime',
    over: 'elapsedTime',
    read: (text) => parseDuration(withMinutes(text), 'time'),
    show: (value) => clock(value),
  },
  ascent: { fact: 'elevationGain', ...height },
  descent: { fact: 'elevationLoss', ...height },
  heartRate: {
    fact: 'averageHeartRate',
    over: 'maxHeartRate',
    read: (text, _, { panel }) => {
      const [, beats] = /^(\d{1,3})(?:\s*bpm)?$/i.exec(text.trim()) ?? [];
      if (beats === undefined) throw new RunProblem('heartRate', text, panel.facts.expected.heartRate);
      return Number(beats);
    },
    show: (value) => `${Math.round(value)}`,
  },
};

type Facts = { readonly [Fact in keyof Run]?: Run[Fact] | undefined };

interface Chosen {
  /** What each option says of the run. */
  readonly options: Readonly<Record<string, Facts>>;
  /** The option that a run stands for; undefined where it does not say. */
  of(run: Run): string | undefined;
}

/** Felt effort, 1 to 10, by the names of everyday: what each counts as, and up to where a number goes by that name. */
const efforts = {
  easy: { counts: 3, upTo: 4 },
  steady: { counts: 5, upTo: 6 },
  hard: { counts: 8, upTo: 9 },
  allOut: { counts: 10, upTo: 10 },
} as const;

const chosen: Readonly<Record<ChosenFact, Chosen>> = {
  effort: {
    options: Object.fromEntries(
      Object.entries(efforts).map(([name, { counts }]) => [name, { perceivedExertion: counts }]),
    ),
    of: ({ perceivedExertion: felt }) =>
      felt === undefined ? undefined : Object.entries(efforts).find(([, { upTo }]) => felt <= upTo)?.[0],
  },
  kind: {
    options: {
      plain: { workoutType: undefined },
      race: { workoutType: 'race' },
      long: { workoutType: 'long' },
      workout: { workoutType: 'workout' },
    },
    of: ({ workoutType = 'plain' }) => workoutType,
  },
  treadmill: {
    options: { no: { treadmill: false }, yes: { treadmill: true } },
    of: ({ treadmill }) => (treadmill === undefined ? undefined : treadmill ? 'yes' : 'no'),
  },
  surface: {
    options: { road: { surface: 'road' }, gravel: { surface: 'gravel' }, trail: { surface: 'trail' } },
    of: ({ surface, sportType }) => surface ?? (sportType === 'TrailRun' ? 'trail' : undefined),
  },
};

/**
 * A run with what its runner says of it. What cannot be used is told and counts for nothing, so there is always a run.
 *
 * @param read the run as the page tells of it
 */
export function correctedRun(read: Run, said: Corrections, words: Words, units: Units = 'metric'): Corrected {
  const problems: Partial<Record<CorrectedFact, RunProblem>> = {};
  const changes = new Map<CorrectedFact, Facts>();
  for (const name of writtenFacts) {
    const text = said[name]?.trim();
    if (!text) continue;
    try {
      const { fact, read: readText } = written[name];
      const value = readText(text, units, words);
      // By itself: what is out of all bounds is told where it stands.
      parseRun({ sportType: read.sportType, [fact]: value });
      changes.set(name, { [fact]: value });
    } catch (problem) {
      problems[name] = inWords(problem, name, text);
    }
  }
  for (const name of chosenFacts) {
    const facts = said[name] === undefined ? undefined : optionOf(chosen[name], said[name]);
    if (facts) changes.set(name, facts);
  }
  const run = together(read, changes);
  if (run) return { run, problems };
  // Each is possible and all of them are not: 42 km in nine minutes. As many of them count as go together.
  let kept = read;
  const used = new Map<CorrectedFact, Facts>();
  for (const [name, facts] of changes) {
    const more = together(read, new Map([...used, [name, facts]]));
    if (more) {
      kept = more;
      used.set(name, facts);
    } else problems[name] ??= clashOf(read, used, name, facts, said[name] ?? '');
  }
  return { run: kept, problems };
}

/** The run with all changes; undefined where they do not go together. Facts of the page give way to the runner's. */
function together(read: Run, changes: ReadonlyMap<CorrectedFact, Facts>): Run | undefined {
  for (const facts of candidates(read, changes)) {
    try {
      return parseRun(facts);
    } catch (problem) {
      if (!(problem instanceof RunProblem)) throw problem;
    }
  }
  return undefined;
}

function candidates(read: Run, changes: ReadonlyMap<CorrectedFact, Facts>): Facts[] {
  const all = Object.assign({}, read, ...changes.values()) as Facts;
  const over = writtenFacts.flatMap((name) => (changes.has(name) ? (written[name].over ?? []) : []));
  return [all, { ...all, ...Object.fromEntries(over.map((fact) => [fact, undefined])) }];
}

function clashOf(
  read: Run,
  used: ReadonlyMap<CorrectedFact, Facts>,
  name: CorrectedFact,
  facts: Facts,
  text: string,
): RunProblem {
  const last = candidates(read, new Map([...used, [name, facts]])).at(-1);
  try {
    parseRun(last);
  } catch (problem) {
    return inWords(problem, name, text);
  }
  return new RunProblem(name, text, '');
}

/** The problem with what was written, in place of what was made of it. */
function inWords(problem: unknown, name: CorrectedFact, text: string): RunProblem {
  if (!(problem instanceof RunProblem)) throw problem;
  return new RunProblem(name, text, problem.expected);
}

function optionOf({ options }: Chosen, id: string): Facts | undefined {
  return Object.hasOwn(options, id) ? options[id] : undefined;
}

/** A bare number is meant in the runner's own unit. */
function withUnit(text: string, unit: string): string {
  return /^[\d.,]+$/.test(text.trim()) ? `${text.trim()} ${unit}` : text;
}

export interface WrittenView extends TextView {
  readonly id: WrittenFact;
  /** What is wrong with what stands there. */
  readonly problem?: string;
}

export interface ChosenView {
  readonly id: ChosenFact;
  readonly label: string;
  readonly options: readonly OptionView[];
}

/** What is known of a run, and what can be corrected of it. */
export interface FactsView {
  readonly title: string;
  /** "10.2 km · 52:10 · 420 m up". */
  readonly line: string;
  readonly correct: string;
  readonly texts: readonly WrittenView[];
  readonly groups: readonly ChosenView[];
  /** Takes every correction back; absent where there is none. */
  readonly undo?: string;
}

/** The facts of a run in the runner's units, with what was said of them. What was written stands as it was written. */
export function factsView(
  { run, problems }: Corrected,
  said: Corrections,
  words: Words,
  units: Units = 'metric',
): FactsView {
  const { form, panel } = words;
  const { facts } = panel;
  const labels = { ...form.texts, time: form.texts.time, ...facts.texts };
  const optionLabels: Readonly<Record<ChosenFact, Readonly<Record<string, string>>>> = {
    effort: { ...form.feelings, allOut: facts.allOut },
    kind: facts.kinds,
    treadmill: facts.treadmill,
    surface: facts.surfaces,
  };
  return {
    title: facts.title,
    line: lineOf(run, words, units),
    correct: facts.correct,
    texts: writtenFacts.map((id) => {
      const { fact, show } = written[id];
      const value = run[fact];
      const problem = problems[id];
      const shown = value === undefined ? '' : show(value, units, words);
      return {
        id,
        ...labels[id],
        value: said[id] ?? shown,
        ...(problem && {
          problem: form.wrong(labels[id].label, brief(String(problem.found), longestValue), problem.expected),
        }),
      };
    }),
    groups: chosenFacts.map((id) => ({
      id,
      label: facts.groups[id],
      options: Object.keys(chosen[id].options).map((option) => ({
        id: option,
        label: optionLabels[id][option] ?? option,
        chosen: chosen[id].of(run) === option,
      })),
    })),
    ...(Object.keys(said).length > 0 && { undo: facts.undo }),
  };
}

/** As many characters of a wrong value are shown. */
const longestValue = 60;

/** Between facts that stand in one line. */
export const between = ' · ';

function lineOf(run: Run, words: Words, units: Units): string {
  const { facts } = words.panel;
  const kind = run.workoutType && facts.kinds[run.workoutType].toLowerCase();
  const told = [
    run.distance === undefined ? undefined : words.format.distance(run.distance, units),
    run.movingTime === undefined ? undefined : clock(run.movingTime),
    run.elevationGain === undefined ? undefined : facts.climb(words.format.height(run.elevationGain, units)),
    run.elevationLoss === undefined ? undefined : facts.descent(words.format.height(run.elevationLoss, units)),
    run.averageHeartRate === undefined ? undefined : facts.heartRate(run.averageHeartRate),
    run.treadmill ? facts.onTreadmill : undefined,
    kind,
  ].filter((fact) => fact !== undefined);
  return told.length > 0 ? told.join(between) : facts.nothing;
}
