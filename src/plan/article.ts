import type { Exercise } from '../catalogue/exercise.ts';
import { exercises } from '../catalogue/exercises.ts';
import { secondsOf } from '../routine/intervals.ts';
import type { Dose, Routine, Step } from '../routine/routine.ts';

/** How the article's routine may be varied. */
export interface ArticleOptions {
  /** The article says "walk or jog". `both` jogs first and lets it taper into the walk; `both` where absent. */
  readonly cooldown?: 'walk' | 'jog' | 'both';
}

/** The order the article goes in, its jog before its walk so that the effort fades. */
const order = [
  'cooldown-jog',
  'cooldown-walk',
  'standing-quad-stretch',
  'seated-hamstring-stretch',
  'wall-calf-stretch',
  'ball-glute-piriformis',
  'tfl-release',
  'glute-bridge',
  'clamshell',
  'bird-dog',
  'plank-front',
  'side-plank',
];

const left: Readonly<Record<NonNullable<ArticleOptions['cooldown']>, string | undefined>> = {
  walk: 'cooldown-jog',
  jog: 'cooldown-walk',
  both: undefined,
};

/** The routine of the founding article, "The Best Workouts to Do After Running", dose for dose. */
export function articleRoutine({ cooldown = 'both' }: ArticleOptions = {}): Routine {
  const steps = articleSteps().filter((step) => step.exercise !== left[cooldown]);
  return { version: 1, mode: 'article', seconds: secondsOf(steps), steps, omitted: [], notes: [] };
}

/** The article's steps in its order, each with its usual dose. */
export function articleSteps(): Step[] {
  const named = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return order.flatMap((id) => {
    const exercise = named.get(id);
    return exercise
      ? [{ exercise: id, phase: exercise.phase, dose: usualDose(exercise), reasons: [{ rule: 'article' }] }]
      : [];
  });
}

/** The dose an exercise has where nothing speaks for more or less. */
export function usualDose({ dose }: Exercise): Dose {
  const sets = dose.sets[1];
  const common = { sets, eachSide: dose.eachSide, ...(dose.rest && sets > 1 && { rest: dose.rest[1] }) };
  if (dose.reps && dose.secondsPerRep)
    return { kind: 'reps', reps: dose.reps[1], secondsPerRep: dose.secondsPerRep, ...common };
  return { kind: 'time', seconds: dose.seconds?.[1] ?? 0, ...common };
}
