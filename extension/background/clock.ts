import { type ClockReading, clockShift, press, type Session } from '../../src/index.ts';
import { clockOffset } from '../../src/session/clocks.ts';

/** What the clocks said at a look, and by how much the wall clock was known to be off then. */
export interface Look extends Pick<ClockReading, 'wall'> {
  /** Absent where the look was made in an earlier life: that clock began anew. */
  readonly steady?: number;
  /** Of the session, ms. */
  readonly offset: number;
}

/** Below this a wall clock is nudged, not set; in ms. */
const nudge = 500;

/**
 * The session with the wall clock set back, where the look before tells so. Forward nothing is told: a worker cannot
 * tell that from sleep, and stands where it would after one.
 *
 * Between two lives the other clock is lost. Then all that is sure is that time does not go backwards, so the session
 * goes on from the look before.
 */
export function withClock(session: Session, before: Look, { wall, steady }: Omit<ClockReading, 'seen'>): Session {
  const isSameLife = before.steady !== undefined && steady >= before.steady;
  const shift = isSameLife
    ? clockShift({ wall: before.wall, steady: before.steady ?? 0, seen: false }, { wall, steady, seen: false })
    : Math.min(0, wall - before.wall);
  // A page that is seen may have told it already.
  const untold = before.offset + shift - clockOffset(session);
  if (shift > -nudge || untold > -nudge) return session;
  return press(session, { action: 'clock', offset: clockOffset(session) + untold }, wall);
}
