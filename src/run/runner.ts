import type { Equipment } from '../catalogue/exercise.ts';

/** What is known of the person. Every fact is optional; an absent one is unknown, not none. */
export interface Runner {
  /** What is at hand. Absent: the plan takes it that everything the article uses is. */
  readonly equipment?: readonly Equipment[];
}
