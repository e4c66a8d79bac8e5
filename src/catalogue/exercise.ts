import type { MuscleGroup } from './muscles.ts';

/** What a step of a routine is for, in the order a routine goes. `release` is self-massage. */
export const phases = ['cooldown', 'mobility', 'stretch', 'release', 'strength'] as const;
export type Phase = (typeof phases)[number];

export const postures = ['standing', 'kneeling', 'quadruped', 'prone', 'side-lying', 'supine', 'seated'] as const;
export type Posture = (typeof postures)[number];

export type Equipment =
  | 'wall'
  | 'chair'
  | 'step'
  | 'mat'
  | 'foam_roller'
  | 'ball'
  | 'band'
  | 'strap'
  | 'towel'
  | 'cushion'
  | 'treadmill'
  | 'massage_stick';

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

/** An entry of the catalogue: facts only; every word about it lives in `locale/`. */
export interface Exercise {
  /** Public and permanent: stands in links, files and coaches' pages. */
  readonly id: string;
  readonly phase: Phase;
  /** True where the founding article names it. */
  readonly inArticle: boolean;
  readonly muscles: { readonly primary: readonly MuscleGroup[]; readonly secondary: readonly MuscleGroup[] };
  readonly posture: Posture;
  /** All of these are needed; within one entry any will do. */
  readonly equipment: readonly (readonly Equipment[])[];
  readonly dose: DoseRange;
}
