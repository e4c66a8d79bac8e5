import { positionAt, withEntry } from './position.ts';
import { type Action, type Entry, isEntry, type Session } from './session.ts';
import { trackOf } from './track.ts';

/**
 * A session after a press. A press that can do nothing (pausing what is paused, anything once it is finished, a jump to
 * a step that is not there, one that nobody knows) gives the same session back.
 *
 * @param now milliseconds since 1970
 */
export function press(session: Session, action: Action, now: number): Session {
  const entry = typeof action === 'string' ? { action, at: now } : { ...action, at: now };
  return isEntry(entry) && isPossible(session, entry) ? withEntry(session, entry) : session;
}

function isPossible(session: Session, { at, action, step = 0 }: Entry): boolean {
  const { status, index } = positionAt(session, at);
  if (status === 'finished') return false;
  const { intervals, firstOfStep } = trackOf(session);
  switch (action) {
    case 'pause':
      return status === 'running';
    case 'resume':
      return status === 'paused';
    case 'jump':
      return firstOfStep[step] !== undefined;
    case 'addTime':
      return intervals[index]?.timing !== 'open';
    default:
      return true;
  }
}
