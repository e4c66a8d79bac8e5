import type { Exercise, Range } from '../catalogue/exercise.ts';
import { pauses, secondsOf } from '../routine/intervals.ts';
import type { Dose } from '../routine/routine.ts';
import { usualDose } from '../routine/usualDose.ts';
import type { Facts } from './facts.ts';
import type { Joined } from './limits.ts';
import { dose as limit } from './thresholds.ts';

/** A dose an exercise may have, with what it costs and what it gives. */
export interface Portion {
  readonly dose: Dose;
  /** Seconds it takes, with the longest getting ready it can need, in whole units. */
  readonly seconds: number;
  /** Seconds of work for one side, all sets together. */
  readonly work: number;
}

const grids = new WeakMap<Exercise, readonly Portion[]>();

/** Every dose of an exercise within its ranges; holds in steps of five seconds; the shortest first. Reckoned once an exercise. */
export function portionsOf(exercise: Exercise): readonly Portion[] {
  const known = grids.get(exercise);
  if (known) return known;
  const portions = layGrid(exercise).sort((a, b) => a.seconds - b.seconds || b.work - a.work);
  grids.set(exercise, portions);
  return portions;
}

const usual = new WeakMap<Exercise, number>();

/** Seconds an exercise takes by itself with its usual dose. Reckoned once an exercise. */
export function usualSeconds(exercise: Exercise): number {
  const known = usual.get(exercise);
  if (known !== undefined) return known;
  const seconds = secondsOf([{ exercise: exercise.id, phase: exercise.phase, dose: usualDose(exercise), reasons: [] }]);
  usual.set(exercise, seconds);
  return seconds;
}

/** What a dose has to keep to besides the limits of the rules. */
export interface Keeping {
  readonly limits: Joined;
  readonly conditions: Facts['conditions'];
  /** True where the muscles that are stretched are to be trained afterwards. */
  readonly strengthFollows: boolean;
}

/** Whether a dose may be given. */
export function allows(
  exercise: Exercise,
  { dose, work }: Portion,
  { limits, conditions, strengthFollows }: Keeping,
): boolean {
  const { seconds, sets } = dose;
  const { phase, kind } = exercise;
  if (phase === 'strength' && sets > (limits.sets ?? sets)) return false;
  if (phase === 'release' && work > (limits.rollMost ?? work)) return false;
  if (seconds === undefined) return true;
  if (kind === 'isometric') return holdsWithin(exercise, seconds, conditions);
  if (kind !== 'static') return true;
  const { holdLeast = 0, holdMost = Number.POSITIVE_INFINITY } = limits;
  if (seconds > holdMost || seconds < Math.min(holdLeast, holdMost)) return false;
  return !strengthFollows || work <= limit.beforeStrength;
}

/** A hold under load is cut short while blood pressure is not controlled, and only then goes below the exercise's least. */
function holdsWithin({ cautions, dose }: Exercise, seconds: number, conditions: Facts['conditions']): boolean {
  const short = cautions.hypertension_uncontrolled !== undefined && conditions.has('hypertension_uncontrolled');
  return short ? seconds <= limit.lowPressureHold : seconds >= (dose.seconds?.[0] ?? 0);
}

function layGrid(exercise: Exercise): Portion[] {
  const { sets, seconds, reps, secondsPerRep, rest, eachSide } = exercise.dose;
  const portions: Portion[] = [];
  for (let count = sets[0]; count <= sets[2]; count++) {
    const common = { sets: count, eachSide, ...(count > 1 && rest && { rest: rest[1] }) };
    if (reps && secondsPerRep) {
      for (const many of new Set(reps)) {
        portions.push(
          portion({ kind: 'reps', reps: many, secondsPerRep, ...common }, exercise, many * secondsPerRep * count),
        );
      }
    } else if (seconds) {
      for (const held of heldSeconds(seconds, exercise))
        portions.push(portion({ kind: 'time', seconds: held, ...common }, exercise, held * count));
    }
  }
  return portions;
}

/** Holds in whole units between the least and the most; an isometric hold may also be as short as blood pressure asks. */
function* heldSeconds([least, , most]: Range, { kind }: Exercise): Generator<number> {
  const from = Math.ceil(least / limit.grain) * limit.grain;
  for (
    let held = kind === 'isometric' ? Math.min(from, limit.lowPressureHold) : from;
    held <= most;
    held += limit.grain
  )
    yield held;
}

function portion(dose: Dose, { id, phase }: Exercise, work: number): Portion {
  // Alone a step gets ready as the first one does; in a routine it may have to wait for a new posture or kit.
  const more = phase === 'cooldown' ? 0 : pauses.readyAfterChange - pauses.ready;
  const seconds = secondsOf([{ exercise: id, phase, dose, reasons: [] }]) + more;
  return { dose, seconds: Math.ceil(seconds / limit.grain) * limit.grain, work };
}
