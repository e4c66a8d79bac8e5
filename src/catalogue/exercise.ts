import type { Condition } from './conditions.ts';
import type { Equipment } from './equipment.ts';
import type { MuscleGroup } from './muscles.ts';
import type { SourceId } from './sources.ts';
import type { Stance } from './stances.ts';

/** What a step of a routine is for, in the order a routine goes. `release` is self-massage. */
export const phases = ['cooldown', 'mobility', 'stretch', 'release', 'strength'] as const;
export type Phase = (typeof phases)[number];

export const postures = ['standing', 'kneeling', 'quadruped', 'prone', 'side-lying', 'supine', 'seated'] as const;
export type Posture = (typeof postures)[number];

/** The least, the usual and the most of a dose. */
export type Range = readonly [min: number, usual: number, max: number];

/** How an exercise may be dosed. Timed exercises have `seconds`, counted ones `reps` and `secondsPerRep`; both per side. */
export interface DoseRange {
  readonly sets: Range;
  /** Held or kept up, per set. */
  readonly seconds?: Range;
  readonly reps?: Range;
  readonly secondsPerRep?: number;
  /** Seconds between sets. */
  readonly rest?: Range;
  readonly eachSide: boolean;
}

/** How an exercise is done. `pressure` holds one tender spot, `roll` moves along a muscle. */
export type Kind = 'active' | 'dynamic' | 'static' | 'isometric' | 'roll' | 'pressure';

/** `avoid` never schedules it, `modify` schedules its easier form, `caution` schedules it with the note. */
export type Caution = 'avoid' | 'modify' | 'caution';

/** An entry of the catalogue: facts only; every word about it lives in `locale/`. */
export interface Exercise extends ExerciseFacts, Stance {}

/** The facts of an exercise, besides its stance. */
export interface ExerciseFacts {
  /** Public and permanent: stands in links, files and coaches' pages. */
  readonly id: string;
  readonly phase: Phase;
  readonly kind: Kind;
  /** True where the founding article names it. */
  readonly inArticle: boolean;
  /** How demanding it is, for strength only: 1 for everyone, 3 for the experienced. */
  readonly level?: 1 | 2 | 3;
  readonly muscles: { readonly primary: readonly MuscleGroup[]; readonly secondary: readonly MuscleGroup[] };
  /** True where one has to get down to the floor. */
  readonly floor: boolean;
  /** True where it can be done outdoors, in running clothes. */
  readonly outdoors: boolean;
  /** Makes it easier or kinder, but is not needed. */
  readonly helpful: readonly Equipment[];
  readonly dose: DoseRange;
  /** Exercises of one group are variants of each other: a routine holds at most one of them. */
  readonly group: string;
  /** The neighbouring entry that is easier, where there is one. */
  readonly easier?: string;
  /** The neighbouring entry that is harder, where there is one. */
  readonly harder?: string;
  /** What to do while a condition is set. */
  readonly cautions: Readonly<Partial<Record<Condition, Caution>>>;
  /** How well the claim printed beside it is supported, and by what. */
  readonly evidence: { readonly grade: 'A' | 'B' | 'C' | 'D'; readonly sources: readonly SourceId[] };
}
