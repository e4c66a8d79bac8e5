import type { Condition } from '../catalogue/conditions.ts';
import type { Phase } from '../catalogue/exercise.ts';
import type { FirstWords } from '../locale/en/first.ts';
import type { Units } from '../locale/en/format.ts';
import type { ExerciseTexts } from '../locale/words.ts';
import type { Omission, Routine, Step } from '../routine/routine.ts';
import type { Run } from '../run/run.ts';
import { type LegendEntry, legendOf, type PhasePart, phaseParts } from './phases.ts';
import { nameOf, wordsOf } from './steps.ts';

/** A step of the plan as a row: figure, name, why, dose; the rest is behind a press. */
export interface PlanRow {
  readonly index: number;
  readonly phase: Phase;
  readonly phaseName: string;
  readonly name: string;
  /** The first reason. */
  readonly why: string;
  readonly dose: string;
  /** Its id, where the catalogue knows it; a coach's own step has none. */
  readonly exercise?: string;
  /** True where the catalogue describes it, so that the long texts have an entry for it; a coach's own step has none. */
  readonly described: boolean;
  /** What else there is to say of why and how much. */
  readonly reasons: readonly string[];
  /** What to mind because of the runner's conditions; empty until the texts are there. */
  readonly mind: readonly string[];
  /** How to do it; empty for a coach's own step, and until the texts are there. */
  readonly instructions: readonly string[];
  readonly mistakes: readonly string[];
  readonly easier?: string;
  readonly harder?: string;
  /** What the evidence allows to be said. */
  readonly claim?: string;
}

/** Something that was left out, and that a runner should know of. */
export interface OmittedRow {
  readonly name: string;
  readonly why: string;
  /** "Back at 20 min"; absent where time is not the reason. */
  readonly back?: string;
}

/** What the plan shows, the same on every surface. */
export interface PlanView {
  /** "After this run". */
  readonly title: string;
  /** "8 steps for 10.2 km with 420 m of climb". */
  readonly summary: string;
  readonly phases: readonly PhasePart[];
  readonly legend: readonly LegendEntry[];
  readonly rows: readonly PlanRow[];
  /** What to know before starting. */
  readonly notes: readonly string[];
  /** What was taken for granted; absent where everything is known. */
  readonly assumed?: string;
  /** "3 left out"; absent where nothing was that a runner should know of. */
  readonly omittedTitle?: string;
  readonly omitted: readonly OmittedRow[];
  /** Why there is no routine now, and what to do: then there are no rows. */
  readonly stop?: string;
}

/** What a plan may be shown with besides the routine. */
export interface PlanFacts {
  readonly run?: Run | undefined;
  readonly units?: Units | undefined;
  /** The long texts, once they are loaded. */
  readonly texts?: Readonly<Record<string, ExerciseTexts>> | undefined;
}

/** The plan of a routine, for the run where there is one. */
export function planView(routine: Routine, words: FirstWords, { run, units, texts }: PlanFacts = {}): PlanView {
  const { plan } = words;
  const phases = phaseParts(routine, words);
  const omitted = omittedRows(routine, words);
  const assumed = words.assumed(routine.notes.flatMap(({ rule, fact = '' }) => (rule === 'assumed' ? [fact] : [])));
  return {
    title: routine.mode === 'stop' ? plan.stopTitle : (routine.title ?? (run ? plan.after : plan.article)),
    summary: summaryOf(routine, words, run, units),
    phases,
    legend: legendOf(phases, words),
    rows: routine.steps.map((step, index) => row(step, index, routine.mode, words, texts)),
    notes: routine.notes.map((note) => words.reason(note, 'note')).filter(Boolean),
    ...(assumed !== '' && { assumed }),
    ...(omitted.length > 0 && { omittedTitle: plan.omitted(omitted.length) }),
    omitted,
    ...(routine.mode === 'stop' && { stop: words.stop(routine.notes[0]?.fact ?? '') }),
  };
}

function summaryOf({ steps, seconds, mode }: Routine, words: FirstWords, run?: Run, units?: Units): string {
  if (mode === 'stop') return '';
  if (run) return words.plan.summary(steps.length, runFacts(run, words, units));
  return words.plan.articleSummary(steps.length, words.format.halfMinutes(seconds));
}

function row(
  step: Step,
  index: number,
  mode: Routine['mode'],
  words: FirstWords,
  texts: PlanFacts['texts'] = {},
): PlanRow {
  const said = step.reasons.map((reason) => words.reason(reason, step.phase)).filter(Boolean);
  // In the article's own routine every step has the same reason, so its instruction says more.
  const [why = '', ...reasons] = mode === 'article' ? [wordsOf(step, words)?.cue ?? ''] : said;
  return {
    index,
    phase: step.phase,
    phaseName: words.phases[step.phase],
    name: nameOf(step, words),
    why: step.note ?? why,
    dose: words.format.dose(step.dose),
    ...(step.exercise !== undefined && { exercise: step.exercise }),
    described: wordsOf(step, words) !== undefined,
    reasons: step.note === undefined ? reasons : said,
    ...textsOf(step, texts),
  };
}

/** What the long texts say of a step; empty until they are there. */
export function textsOf(
  { exercise = '', reasons }: Step,
  texts: Readonly<Record<string, ExerciseTexts>>,
): Pick<PlanRow, 'mind' | 'instructions' | 'mistakes' | 'easier' | 'harder' | 'claim'> {
  const text = Object.hasOwn(texts, exercise) ? texts[exercise] : undefined;
  return {
    mind: reasons.flatMap(({ rule, value }) => (rule === 'R36' ? (text?.cautions[value as Condition] ?? []) : [])),
    instructions: text?.steps ?? [],
    mistakes: text?.mistakes ?? [],
    ...(text && { easier: text.easier, harder: text.harder, claim: text.claim }),
  };
}

/** Rules whose omissions a runner should know of besides what a longer routine would bring back: what they said, and safety. */
const toldOmissions = new Set(['R11', 'R23', 'R24', 'R36']);

/** Of the many exercises that are not there, those worth a line: for safety first, then for time, the nearest first. */
function omittedRows({ omitted }: Routine, words: FirstWords): OmittedRow[] {
  const isSaid = ({ rule, value }: Omission['reasons'][number]) =>
    toldOmissions.has(rule) && value !== 'race_or_very_long_run';
  const told = omitted.filter(({ reasons }) => reasons.some(isSaid));
  const timed = omitted.filter(({ minutes }) => minutes !== undefined);
  const byMinutes = timed.toSorted((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0));
  return [...told, ...byMinutes].map((omission) => ({
    name: nameOf(omission, words),
    why: omission.reasons.map((reason) => words.reason(reason, 'omitted')).join(' '),
    ...(omission.minutes !== undefined && { back: words.plan.backAt(omission.minutes) }),
  }));
}

/** What is known of the run, as it reads in the summary. Unknown facts are not spoken of. */
function runFacts({ distance, elevationGain }: Run, { format, plan }: FirstWords, units?: Units): string[] {
  return [
    ...(distance === undefined ? [] : [format.distance(distance, units)]),
    ...(elevationGain === undefined ? [] : [plan.climb(format.height(elevationGain, units))]),
  ];
}
