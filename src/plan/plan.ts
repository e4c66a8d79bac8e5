import { exerciseOf } from '../catalogue/exercises.ts';
import { secondsOf } from '../routine/intervals.ts';
import type { Omission, Reason, Routine, Step } from '../routine/routine.ts';
import { RunProblem } from '../run/problem.ts';
import { parseRun, type Run } from '../run/run.ts';
import type { Runner } from '../run/runner.ts';
import { articleSteps } from './article.ts';

export interface PlanOptions {
  /** Minutes to spend, 5 to 60; 15 where absent. */
  readonly minutes?: number;
}

/**
 * What matters most, first. The walk is never left out; then the three muscles that carry a run, then hips and trunk as
 * far as they are short, self-massage, and the longer strength moves. The jog is last: it repeats the walk's purpose.
 */
const worth = [
  'cooldown-walk',
  'wall-calf-stretch',
  'standing-quad-stretch',
  'seated-hamstring-stretch',
  'glute-bridge',
  'side-plank',
  'plank-front',
  'ball-glute-piriformis',
  'clamshell',
  'bird-dog',
  'tfl-release',
  'cooldown-jog',
];

/** Seconds walked, by the minutes there are: the article's five wherever two thirds of the time are left for the rest. */
const walks: readonly { readonly fromMinutes: number; readonly seconds: number }[] = [
  { fromMinutes: 15, seconds: 300 },
  { fromMinutes: 10, seconds: 240 },
  { fromMinutes: 0, seconds: 180 },
];

/**
 * The routine for a run: the article's, fitted into the minutes. The cool-down is never dropped, then what matters most
 * is taken as long as it fits; the rest is listed with the reason and the seconds it would take.
 *
 * @throws {RunProblem} when the run is not sound or the minutes are not a number from 5 to 60
 */
export function planRoutine(run: Run, runner: Runner = {}, { minutes = 15 }: PlanOptions = {}): Routine {
  parseRun(run);
  if (typeof minutes !== 'number' || !(minutes >= 5 && minutes <= 60))
    throw new RunProblem('minutes', minutes, 'a number from 5 to 60');
  const all = articleSteps().map((step) => (step.exercise === 'cooldown-walk' ? walkFor(step, minutes) : step));
  const chosen = new Set<Step>();
  const left = new Map<Step, Reason>();
  for (const step of all.toSorted((a, b) => rank(a) - rank(b))) {
    const lack = lacking(step, runner);
    const fits = secondsOf(all.filter((other) => other === step || chosen.has(other))) <= minutes * 60;
    if (!lack && fits) chosen.add(step);
    else left.set(step, lack ?? { rule: 'time', fact: 'minutes', value: minutes });
  }
  const steps = all.filter((step) => chosen.has(step));
  const seconds = secondsOf(steps);
  const omitted = all.flatMap((step): Omission[] => {
    const reason = left.get(step);
    if (!reason || !step.exercise) return [];
    const added = all.filter((other) => other === step || chosen.has(other));
    return [{ exercise: step.exercise, reasons: [reason], seconds: secondsOf(added) - seconds }];
  });
  return { version: 1, mode: 'planned', seconds, steps, omitted, notes: [] };
}

function rank({ exercise = '' }: Step): number {
  return worth.indexOf(exercise);
}

function walkFor(step: Step, minutes: number): Step {
  const seconds = walks.find(({ fromMinutes }) => minutes >= fromMinutes)?.seconds ?? 180;
  return { ...step, dose: { ...step.dose, seconds }, reasons: [{ rule: 'cooldown-first' }] };
}

/** What the exercise needs that the runner has not, or undefined. */
function lacking(step: Step, { equipment }: Runner): Reason | undefined {
  const missing =
    equipment && exerciseOf(step.exercise)?.equipment.find((any) => !any.some((piece) => equipment.includes(piece)));
  return missing && { rule: 'equipment', fact: 'equipment', value: missing.join(' or ') };
}
