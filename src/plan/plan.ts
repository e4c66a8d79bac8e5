import type { Exercise } from '../catalogue/exercise.ts';
import { exerciseOf, exercises } from '../catalogue/exercises.ts';
import { secondsOf } from '../routine/intervals.ts';
import type { Omission, Routine, Step } from '../routine/routine.ts';
import { RunProblem } from '../run/problem.ts';
import { parseRun, type Run } from '../run/run.ts';
import { parseRunner, type Runner } from '../run/runner.ts';
import type { PhaseProblem, Slot } from './choice.ts';
import { usualSeconds } from './doses.ts';
import { choosersOf, type Draft, draftPlan, problemsOf } from './draft.ts';
import { factsOf } from './facts.ts';
import { budgetPhases } from './minutes.ts';
import { inOrder } from './order.ts';
import { notesOf, omissionReasons, stepReasons } from './reasons.ts';
import { screen } from './screen.ts';
import { askable } from './thresholds.ts';
import { priorityOf } from './value.ts';

export interface PlanOptions {
  /** Minutes to spend, 5 to 60; 15 where absent. */
  readonly minutes?: number;
}

/**
 * The routine for a run: red-flag screen, load, rules, mode, permission for strength, minutes per phase, what may be
 * chosen, the best choice, its order, and a reason for everything. The same run, runner and minutes always give the same
 * document, byte for byte.
 *
 * A red flag gives a routine without steps, in mode `stop`, whose notes say what to do.
 *
 * @throws {RunProblem} when run, runner or minutes are not sound
 */
export function planRoutine(run: Run, runner: Runner = {}, options: PlanOptions = {}): Routine {
  const facts = factsFor(run, runner, options);
  const flags = screen(facts);
  if (flags.length > 0) return { version: 1, mode: 'stop', seconds: 0, steps: [], omitted: [], notes: flags };
  const draft = draftPlan(facts, exercises);
  const choosers = choosersOf(draft);
  const chosen = budgetPhases.flatMap((phase) => choosers[phase](draft.budget[phase]));
  const steps = stepsOf(chosen, draft);
  const back = draft.larger.map(({ minutes, budget }) => ({
    minutes,
    ids: new Set(budgetPhases.flatMap((phase) => choosers[phase](budget[phase]).map(({ id }) => id))),
  }));
  const omitted = exercises
    .filter(({ id }) => !chosen.some((slot) => slot.id === id))
    .map((exercise) => omission(exercise, draft, chosen, back.find(({ ids }) => ids.has(exercise.id))?.minutes));
  return { version: 1, mode: draft.mode, seconds: secondsOf(steps), steps, omitted, notes: notesOf(draft) };
}

/**
 * The choices behind a plan, one a phase: what `planRoutine` solves exactly, for anyone to check with another solver.
 * Empty where a red flag stops the routine. A step of phase `mobility` is chosen in `stretch`.
 *
 * @throws {RunProblem} when run, runner or minutes are not sound
 */
export function choiceProblem(run: Run, runner: Runner = {}, options: PlanOptions = {}): PhaseProblem[] {
  const facts = factsFor(run, runner, options);
  return screen(facts).length > 0 ? [] : problemsOf(draftPlan(facts, exercises));
}

function factsFor(run: Run, runner: Runner, { minutes = askable.usual }: PlanOptions) {
  if (typeof minutes !== 'number' || !(minutes >= askable.least && minutes <= askable.most)) {
    throw new RunProblem('minutes', minutes, `a number from ${askable.least} to ${askable.most}`);
  }
  return factsOf(parseRun(run), parseRunner(runner), minutes);
}

function stepsOf(chosen: readonly Slot[], draft: Draft): Step[] {
  const entries = chosen.flatMap((slot) => {
    const exercise = exerciseOf(slot.id);
    return exercise ? [{ slot, exercise }] : [];
  });
  const priority = ({ muscles }: Exercise) =>
    Math.max(0, ...muscles.primary.map((muscle) => priorityOf(muscle, draft.facts)));
  return inOrder(entries, priority).map(({ slot, exercise }) => ({
    exercise: exercise.id,
    phase: exercise.phase,
    dose: slot.dose,
    reasons: stepReasons(exercise, slot.dose, draft),
  }));
}

function omission(exercise: Exercise, draft: Draft, chosen: readonly Slot[], minutes: number | undefined): Omission {
  const variant = chosen.find(({ group }) => group === exercise.group)?.id;
  return {
    exercise: exercise.id,
    reasons: omissionReasons(exercise, draft, variant),
    seconds: usualSeconds(exercise),
    ...(minutes !== undefined && { minutes }),
  };
}
