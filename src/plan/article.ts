import type { Phase } from '../catalogue/exercise.ts';
import { secondsOf } from '../routine/intervals.ts';
import type { Dose, Routine, Step } from '../routine/routine.ts';

/** How the article's routine may be varied. */
export interface ArticleOptions {
  /** The article says "walk or jog". `both` jogs first and lets it taper into the walk; `both` where absent. */
  readonly cooldown?: 'walk' | 'jog' | 'both';
}

const held = (seconds: number, eachSide: boolean): Dose => ({ kind: 'time', seconds, sets: 1, eachSide });
/** Two sets, half a minute between them. */
const twice = (dose: Dose): Dose => ({ ...dose, sets: 2, rest: 30 });
const counted = (reps: number, secondsPerRep: number, eachSide: boolean): Dose =>
  twice({ kind: 'reps', reps, secondsPerRep, sets: 1, eachSide });

/**
 * The founding article's exercises, dose for dose, in its order; its jog before its walk so that the effort fades. They
 * are written out, so that who offers no other routine needs no more of the catalogue.
 */
const steps: readonly (readonly [exercise: string, phase: Phase, dose: Dose])[] = [
  ['cooldown-jog', 'cooldown', held(300, false)],
  ['cooldown-walk', 'cooldown', held(300, false)],
  ['standing-quad-stretch', 'stretch', held(30, true)],
  ['seated-hamstring-stretch', 'stretch', held(30, true)],
  ['wall-calf-stretch', 'stretch', held(30, true)],
  ['ball-glute-piriformis', 'release', held(60, true)],
  ['tfl-release', 'release', held(45, true)],
  ['glute-bridge', 'strength', counted(10, 6, false)],
  ['clamshell', 'strength', counted(10, 5, true)],
  ['bird-dog', 'strength', counted(8, 7, true)],
  ['plank-front', 'strength', twice(held(30, false))],
  ['side-plank', 'strength', twice(held(30, true))],
];

const left: Readonly<Record<NonNullable<ArticleOptions['cooldown']>, string | undefined>> = {
  walk: 'cooldown-jog',
  jog: 'cooldown-walk',
  both: undefined,
};

/** The routine of the founding article, "The Best Workouts to Do After Running", dose for dose. */
export function articleRoutine({ cooldown = 'both' }: ArticleOptions = {}): Routine {
  const kept = articleSteps().filter((step) => step.exercise !== left[cooldown]);
  return { version: 1, mode: 'article', seconds: secondsOf(kept), steps: kept, omitted: [], notes: [] };
}

/** The article's steps in its order, each with its dose. */
export function articleSteps(): Step[] {
  return steps.map(([exercise, phase, dose]) => ({ exercise, phase, dose, reasons: [{ rule: 'article' }] }));
}
