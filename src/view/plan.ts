import type { Phase } from '../catalogue/exercise.ts';
import type { Units } from '../locale/en/format.ts';
import type { Words } from '../locale/en/index.ts';
import type { Routine, Step } from '../routine/routine.ts';
import type { Run } from '../run/run.ts';
import { type PhasePart, phaseParts } from './phases.ts';
import { nameOf, wordsOf } from './steps.ts';

/** A step of the plan as a row: figure, name, why, dose; the rest is behind a press. */
export interface PlanRow {
  readonly index: number;
  readonly phase: Phase;
  readonly phaseName: string;
  readonly name: string;
  readonly why: string;
  readonly dose: string;
  /** How to do it; empty for a coach's own step. */
  readonly instructions: readonly string[];
  readonly mistakes: readonly string[];
  readonly easier?: string;
  readonly harder?: string;
  /** What the evidence allows to be said. */
  readonly claim?: string;
}

/** What the plan shows, the same on every surface. */
export interface PlanView {
  /** "After this run". */
  readonly title: string;
  /** "8 steps for 10.2 km with 420 m of climb". */
  readonly summary: string;
  readonly phases: readonly PhasePart[];
  readonly rows: readonly PlanRow[];
  /** "3 left out"; absent where nothing was. */
  readonly omittedTitle?: string;
  readonly omitted: readonly { readonly name: string; readonly why: string; readonly toHaveBack: string }[];
}

/** The plan of a routine, for the run where there is one. */
export function planView(routine: Routine, words: Words, run?: Run, units?: Units): PlanView {
  const { plan, format } = words;
  const facts = run ? runFacts(run, words, units) : [];
  return {
    title: routine.title ?? (run ? plan.after : plan.article),
    summary: run
      ? plan.summary(routine.steps.length, facts)
      : plan.articleSummary(routine.steps.length, format.halfMinutes(routine.seconds)),
    phases: phaseParts(routine, words),
    rows: routine.steps.map((step, index) => row(step, index, routine.mode, words)),
    ...(routine.omitted.length > 0 && { omittedTitle: plan.omitted(routine.omitted.length) }),
    omitted: routine.omitted.map((omission) => ({
      name: nameOf(omission, words),
      why: omission.reasons.map(words.reason).join(' '),
      toHaveBack: plan.toHaveBack(format.duration(omission.seconds)),
    })),
  };
}

function row(step: Step, index: number, mode: Routine['mode'], words: Words): PlanRow {
  const exercise = wordsOf(step, words);
  return {
    index,
    phase: step.phase,
    phaseName: words.phases[step.phase],
    name: nameOf(step, words),
    why: step.note ?? whyOf(step, mode, words),
    dose: words.format.dose(step.dose),
    instructions: exercise?.steps ?? [],
    mistakes: exercise?.mistakes ?? [],
    ...(exercise && { easier: exercise.easier, harder: exercise.harder, claim: exercise.claim }),
  };
}

/** In the article's own routine every step has the same reason, so its instruction says more. */
function whyOf(step: Step, mode: Routine['mode'], words: Words): string {
  return mode === 'article' ? (wordsOf(step, words)?.cue ?? '') : step.reasons.map(words.reason).join(' ');
}

/** What is known of the run, as it reads in the summary. Unknown facts are not spoken of. */
function runFacts({ distance, elevationGain }: Run, { format, plan }: Words, units?: Units): string[] {
  return [
    ...(distance === undefined ? [] : [format.distance(distance, units)]),
    ...(elevationGain === undefined ? [] : [plan.climb(format.height(elevationGain, units))]),
  ];
}
