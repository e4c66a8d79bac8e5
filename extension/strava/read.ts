import type { Run } from '../../src/index.ts';
import type { Units } from '../../src/locale/en/format.ts';
import { settle } from './facts/run.ts';
import { type Column, type Figure, shownFacts, shownUnits } from './facts/shown.ts';
import { wallTimeIn } from './facts/start.ts';
import { type Health, type Source, type State, stateOf } from './health.ts';
import { type Witness, witnessOf } from './witness.ts';

/** What is taken from a page, as text: the one thing that is asked of the document. */
export interface PageText {
  /** The activity's digits, from the address. */
  readonly id: string;
  /** The language of the page, as in `html[lang]`. */
  readonly lang: string;
  /** Texts of the inline scripts. */
  readonly scripts: readonly string[];
  /** The data of a Next.js page; empty where there is none. */
  readonly next: string;
  /** `data-react-props` of the kudos island. */
  readonly islands: readonly string[];
  /** `data-react-props` of the island that tags people, which knows the kind of sport. */
  readonly tagging: readonly string[];
  /** Whether the side menu has the owner's link to edit this activity. */
  readonly editLink: boolean;
  /** The figures beside the summary. */
  readonly figures: readonly Figure[];
  /** The line of date and time over the title. */
  readonly start: string;
  /** The averages under the chart, which come late, and on one tab alone. */
  readonly legend: readonly Column[];
}

/** What a page says of the run on it. Unsure means no run. */
export interface PageReading {
  readonly run?: Run;
  /** True where the signed-in athlete ran it themselves. */
  readonly own: boolean;
  readonly reason: 'run' | 'no activity' | 'no run' | 'not own';
  readonly units?: Units;
  /** How each source answered, for a bug report: see `healthLine`. */
  readonly health: readonly Health[];
}

/** Decides from a page's text whether it is the athlete's own run, and reads its facts. */
export function readPage(page: PageText): PageReading {
  return readingOf(witnessOf(page));
}

/** What a page says of a run comes to. */
export function readingOf(witness: Witness): PageReading {
  const { own, reason, sportType, given } = witness;
  const shown = shownFacts(witness.figures, witness.legend);
  const wallTime = wallTimeIn(witness.start, witness.lang);
  const settled = sportType && own ? settle(sportType, given ?? {}, shown, wallTime) : undefined;
  const units = witness.units ?? shownUnits(witness.figures);
  const health: Readonly<Record<Source, State>> = {
    pageView: witness.isKnown ? 'yes' : 'missing',
    sport: sportType ? 'yes' : 'no',
    ownerInScript: stateOf(witness.said),
    ownerInIsland: stateOf(witness.islands),
    editLink: witness.editLink ? 'yes' : 'missing',
    factsInScript: given ? 'yes' : 'missing',
    figures: settled?.contradicted ? 'unclear' : Object.keys(shown).length > 0 ? 'yes' : 'missing',
    start: wallTime === undefined ? 'missing' : 'yes',
    legend: witness.legend.length > 0 ? 'yes' : 'missing',
  };
  return {
    own,
    reason,
    ...(settled && { run: settled.run, ...(units && { units }) }),
    health: Object.entries(health).map(([source, state]) => ({ source: source as Source, state })),
  };
}
