import { type ClockReading, clockOffset, clockShift } from '../src/session/clocks.ts';
import { momentAt } from '../src/session/moment.ts';
import { press } from '../src/session/press.ts';
import type { Session } from '../src/session/session.ts';

/** Writes into a session's log what the clocks tell of it: that the wall clock was set, or that nobody was there. */
export interface Watch {
  /**
   * A look at the clocks.
   *
   * @returns the session with what they tell since the look before; the same one where they tell nothing. And the time, ms since 1970
   */
  look(session: Session): { readonly session: Session; readonly now: number };
}

/** What was true at a look. */
interface Look {
  readonly reading: ClockReading;
  readonly session: Session;
  /** By how much the wall clock was known to be set, ms. */
  readonly offset: number;
}

/** A page that is seen looks at the clock once a second while a session runs, in ms. */
const usual = 1000;

export function createWatch(read: () => ClockReading): Watch {
  let last: Look | undefined;
  return {
    look(session) {
      const reading = read();
      // Looks at another session say nothing of this one.
      const known = last?.session.startedAt === session.startedAt ? last : undefined;
      const told = known ? tell(session, known, reading) : session;
      last = { reading, session: told, offset: clockOffset(told) };
      return { session: told, now: reading.wall };
    },
  };
}

function tell(session: Session, last: Look, reading: ClockReading): Session {
  const offset = clockOffset(session);
  const shift = clockShift(last.reading, reading);
  const untold = shift === 0 ? 0 : last.offset + shift - offset;
  // By the clock as the session knows it. Another surface may tell late what was so at the look before already.
  const lookedAt = last.reading.wall + Math.max(shift - untold, offset - last.offset);
  const pressedAt = session.log.at(-1)?.at ?? session.startedAt;
  // Away comes first: once the clock is told, the time until then has passed.
  const told = withAway(session, Math.max(lookedAt, pressedAt), { ...reading, wall: reading.wall - untold });
  return untold === 0 ? told : press(told, { action: 'clock', offset: offset + untold }, reading.wall);
}

/** Away is who could not have been told: a second too late in a page that is seen, the whole interval in one that is not. */
function withAway(session: Session, lastThere: number, { seen, wall }: ClockReading): Session {
  const { status, holds, secondsLeft } = momentAt(session, lastThere);
  if (status !== 'running' || holds) return session;
  const since = lastThere + (seen ? usual : secondsLeft * 1000);
  return press(session, { action: 'away', since }, wall);
}
