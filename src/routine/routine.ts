import type { Phase } from '../catalogue/exercise.ts';

/** How much of an exercise. `seconds` and `reps` are per set, and per side where `eachSide` is set. */
export interface Dose {
  /** `time` ends by the clock, `reps` is paced by `secondsPerRep`, `open` counts up until the runner presses done. */
  readonly kind: 'time' | 'reps' | 'open';
  /** Seconds held; for `time` only. */
  readonly seconds?: number;
  /** Repetitions; for `reps` only. */
  readonly reps?: number;
  readonly secondsPerRep?: number;
  readonly sets: number;
  /** Seconds between sets. */
  readonly rest?: number;
  readonly eachSide: boolean;
}

/** Why a step is there or missing, as data; the words are in `locale/`. */
export interface Reason {
  /** Which rule spoke. */
  readonly rule: string;
  /** The fact it spoke of, as a field of Run or Runner. */
  readonly fact?: string;
  readonly value?: number | string;
}

/** One exercise of a routine with its dose. Has `exercise` (an id of the catalogue) or `name` (a coach's own). */
export interface Step {
  readonly exercise?: string;
  readonly name?: string;
  readonly phase: Phase;
  readonly dose: Dose;
  readonly reasons: readonly Reason[];
  /** A coach's remark. */
  readonly note?: string;
}

/** An exercise that was left out, why, and what it would take to have it back. */
export interface Omission {
  readonly exercise: string;
  readonly reasons: readonly Reason[];
  /** Seconds it takes by itself, with its usual dose. */
  readonly seconds: number;
  /** The minutes, of those that are offered, that would bring it back; absent where none would. */
  readonly minutes?: number;
}

export const routineModes = ['article', 'custom', 'light', 'moderate', 'hard', 'recover', 'stop'] as const;
export type RoutineMode = (typeof routineModes)[number];

/** Ordered steps and what is to be said about them: a plain JSON document. */
export interface Routine {
  readonly version: 1;
  /** A coach's own title; absent where the surface says it in its own words. */
  readonly title?: string;
  /**
   * How the routine came about: the article's, a coach's own, or planned for a day that stands as `light` to `recover`.
   * `stop` has no steps: its notes say why there is no routine now.
   */
  readonly mode: RoutineMode;
  /** How long it takes from the first press to the end, getting ready and changing sides included. */
  readonly seconds: number;
  readonly steps: readonly Step[];
  readonly omitted: readonly Omission[];
  /** What to know before starting, as data. */
  readonly notes: readonly Reason[];
}
