import { momentAt } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';

/** A session that ended is shown this long, in ms: enough to come back to the screen, too short to greet the next run. */
export const shownAfterEnd = 10 * 60_000;

/** The session that is to be shown at `now`: the one kept, unless it ended long ago. */
export function shownSession(session: Session | undefined, now: number): Session | undefined {
  const ended = session && momentAt(session, now).finishedAt;
  return ended !== undefined && now >= ended + shownAfterEnd ? undefined : session;
}
