import type { Equipment } from '../catalogue/equipment.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import { exerciseOf, exercises } from '../catalogue/exercises.ts';
import { atHand } from '../plan/thresholds.ts';
import type { Dose, Step } from '../routine/routine.ts';
import type { Session } from './session.ts';
import { routineOf } from './steps.ts';

/** Why a plan left an exercise out without anything against it. For any other reason it stays out. */
const harmless = new Set(['time', 'variant']);

/**
 * Ids of the exercises that can stand for a step and keep its length: of its phase, for one of its main muscles, worked
 * on the same sides and dosed the same way, with nothing that is not at hand. None that the plan left out for a
 * reason, and none that is there already. Nearest first; empty for a coach's own step.
 *
 * @param session what was swapped in before can be swapped back, so the step's own exercise is among them
 * @param step index of the step
 */
export function alternativesFor(session: Session, step: number): readonly string[] {
  const { routine } = session;
  const own = routine.steps[step];
  const from = exerciseOf(own?.exercise);
  if (!own || !from) return [];
  // What was swapped in elsewhere is there as well, and what was swapped out there may come back.
  const others = [routine, routineOf(session)].flatMap(({ steps }) =>
    steps.flatMap((other, index) => (index === step ? [] : (exerciseOf(other.exercise) ?? []))),
  );
  const kit = new Set<Equipment>([...atHand.home, ...[from, ...others].flatMap(({ equipment }) => equipment.flat())]);
  const barred = new Set(
    routine.omitted.filter(({ reasons }) => !reasons.every(isHarmless)).map(({ exercise }) => exercise),
  );
  const fits = (exercise: Exercise) =>
    exercise.phase === from.phase &&
    sharedMuscles(exercise, from) > 0 &&
    fitsDose(exercise, own.dose) &&
    exercise.equipment.every((any) => any.some((piece) => kit.has(piece))) &&
    !barred.has(exercise.id) &&
    !others.some(({ id, group }) => id === exercise.id || group === exercise.group);
  return exercises
    .filter(fits)
    .map((exercise) => ({ id: exercise.id, nearness: nearness(exercise, from) }))
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ id }) => id);
}

function isHarmless({ rule }: Step['reasons'][number]): boolean {
  return harmless.has(rule);
}

function sharedMuscles({ muscles }: Exercise, from: Exercise): number {
  return muscles.primary.filter((muscle) => from.muscles.primary.includes(muscle)).length;
}

function fitsDose({ dose }: Exercise, { kind, eachSide }: Dose): boolean {
  return dose.eachSide === eachSide && (kind === 'reps' ? dose.reps !== undefined : dose.seconds !== undefined);
}

/** Itself before its variants, those before the rest; among them the one that shares the most muscles. */
function nearness(exercise: Exercise, from: Exercise): number {
  if (exercise.id === from.id) return Number.POSITIVE_INFINITY;
  return (exercise.group === from.group ? 10 : 0) + sharedMuscles(exercise, from);
}
