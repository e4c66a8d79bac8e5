import { standing } from './position.ts';
import type { Session } from './session.ts';

/** What the clocks of a page or a worker said at one look. */
export interface ClockReading {
  /** The wall clock, ms since 1970. People and servers set it. */
  readonly wall: number;
  /** A clock that only goes forward, ms since whenever it likes. It may stand while the machine sleeps. */
  readonly steady: number;
  /** False where nobody could see the page at some time since the look before, as in a hidden tab or a worker. */
  readonly seen: boolean;
}

/** Both clocks are read within moments, and slewing moves a clock by far less between two looks; above it, it was set. In ms. */
const tolerance = 500;

/**
 * By how many ms the wall clock was set between two looks, forward above 0; 0 where it was not.
 *
 * Back it can only be set. Ahead of the steady clock it also comes by sleep, because many steady clocks stand while the
 * machine sleeps; but a machine that sleeps shows no page. So ahead counts as set only where the page was seen all the time.
 */
export function clockShift(before: ClockReading, after: ClockReading): number {
  const shift = after.wall - before.wall - (after.steady - before.steady);
  if (!(Math.abs(shift) > tolerance)) return 0;
  return shift < 0 || after.seen ? Math.round(shift) : 0;
}

/** By how many ms the wall clock is known to have been set since a session started, in all; forward above 0. */
export function clockOffset(session: Session): number {
  return standing(session).offset;
}
