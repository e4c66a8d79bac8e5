import fc from 'fast-check';
import { type Exercise, phases } from '../../../src/catalogue/exercise.ts';
import { exerciseOf } from '../../../src/catalogue/exercises.ts';
import type { PhaseProblem, Slot } from '../../../src/plan/choice.ts';
import { choiceProblem, planRoutine } from '../../../src/plan/plan.ts';
import { intervalsOf } from '../../../src/routine/intervals.ts';
import type { Dose, Omission, Reason, Routine, Step } from '../../../src/routine/routine.ts';
import type { Run } from '../../../src/run/run.ts';
import type { Runner } from '../../../src/run/runner.ts';
import { anyGiven, type Given, startedAt } from './runners.ts';

/** A usual run: a moderate day, and no rule that asks for anything. */
export const usualRun: Run = {
  sportType: 'Run',
  startedAt,
  distance: 8000,
  movingTime: 2700,
  elevationGain: 0,
  elevationLoss: 0,
};

/** What the planner is asked, with the parts that do not matter left to be usual. */
export const given = (run: Partial<Run> = {}, runner: Runner = {}, minutes = 15): Given => ({
  run: { ...usualRun, ...run },
  runner,
  minutes,
});

export const planOf = ({ run, runner, minutes }: Given): Routine => planRoutine(run, runner, { minutes });
export const problemsOf = ({ run, runner, minutes }: Given): PhaseProblem[] => choiceProblem(run, runner, { minutes });

export const idsOf = ({ steps }: Pick<Routine, 'steps'>): string[] => steps.map(({ exercise = '' }) => exercise);

/** The catalogue's entry of a step or an omission. */
export function entryOf({ exercise }: Pick<Step, 'exercise'>): Exercise {
  const entry = exerciseOf(exercise);
  if (!entry) throw new Error(`${exercise} is no exercise of the catalogue`);
  return entry;
}

export const stepsIn = ({ steps }: Routine, phase: Step['phase']): Step[] =>
  steps.filter((step) => step.phase === phase);

export const stepOf = ({ steps }: Routine, id: string): Step | undefined =>
  steps.find(({ exercise }) => exercise === id);

export const omissionOf = ({ omitted }: Routine, id: string): Omission | undefined =>
  omitted.find(({ exercise }) => exercise === id);

/** Seconds of work for one side, all sets together. */
export const workOf = ({ seconds, reps = 0, secondsPerRep = 0, sets }: Dose): number =>
  (seconds ?? reps * secondsPerRep) * sets;

/** Every muscle an exercise works. */
export const worked = ({ muscles }: Exercise): readonly string[] => [...muscles.primary, ...muscles.secondary];

/** Where a step's phase has its place: mobility stands among the stretches. */
export const placeOf = (phase: Step['phase']): number => phases.indexOf(phase === 'mobility' ? 'stretch' : phase);

/** Seconds each phase may take. */
export function budgetOf(asked: Given): Record<PhaseProblem['phase'], number> {
  const seconds = problemsOf(asked).map((problem) => [problem.phase, problem.seconds]);
  return { cooldown: 0, stretch: 0, release: 0, strength: 0, ...Object.fromEntries(seconds) };
}

/** A step with the slot it was chosen as, and the seconds it is played. */
export interface Taken {
  readonly step: Step;
  readonly slot: Slot;
  readonly played: number;
}

/** The slots a plan took, by phase. Fails where a step was never offered. */
export function takenIn(asked: Given): readonly { readonly problem: PhaseProblem; readonly taken: readonly Taken[] }[] {
  const { steps } = planOf(asked);
  const intervals = intervalsOf(steps);
  const playedOf = (index: number) =>
    intervals.filter(({ step }) => step === index).reduce((sum, { seconds }) => sum + seconds, 0);
  return problemsOf(asked).map((problem) => ({
    problem,
    taken: steps.flatMap((step, index) => {
      if ((step.phase === 'mobility' ? 'stretch' : step.phase) !== problem.phase) return [];
      const dose = JSON.stringify(step.dose);
      const slot = problem.slots.find((offer) => offer.id === step.exercise && JSON.stringify(offer.dose) === dose);
      if (!slot) throw new Error(`${step.exercise} was never offered with ${dose}`);
      return [{ step, slot, played: playedOf(index) }];
    }),
  }));
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What each phase of a plan is worth. */
export const valuesOf = (asked: Given): number[] =>
  takenIn(asked).map(({ taken }) => sumOf(taken.map(({ slot }) => slot.value)));

/** Every reason of a plan, with where it is said. */
export function reasonsIn({ steps, omitted, notes }: Routine): readonly {
  readonly reason: Reason;
  readonly context: Step['phase'] | 'omitted' | 'note';
  readonly exercise?: string;
}[] {
  return [
    ...steps.flatMap(({ exercise = '', phase, reasons }) =>
      reasons.map((reason) => ({ reason, context: phase, exercise })),
    ),
    ...omitted.flatMap(({ exercise, reasons }) =>
      reasons.map((reason) => ({ reason, context: 'omitted' as const, exercise })),
    ),
    ...notes.map((reason) => ({ reason, context: 'note' as const })),
  ];
}

export const rulesIn = (reasons: readonly Reason[] = []): string[] => reasons.map(({ rule }) => rule);

/**
 * A law of every plan.
 *
 * @param known cases in which it once failed, tried first
 */
export function always(law: (asked: Given) => void, known: readonly Given[] = [], numRuns = 200): void {
  fc.assert(
    fc.property(anyGiven, (asked) => {
      law(asked);
    }),
    { examples: known.map((asked): [Given] => [asked]), numRuns: numRuns + known.length },
  );
}
