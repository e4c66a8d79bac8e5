import { type Interval, intervalsOf, type TimelineOptions } from '../routine/intervals.ts';
import type { Routine } from '../routine/routine.ts';

/**
 * The intervals of a routine in the order they are done: `ready` before each step, `work` whole on each side, `switch`
 * between the sides, `rest` between sets.
 */
export function timeline(routine: Routine, options?: TimelineOptions): Interval[] {
  return intervalsOf(routine.steps, options);
}
