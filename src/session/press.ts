import { alternativesFor } from './alternatives.ts';
import { advance, type Position, positionAt, reachOf, standing, withEntry } from './position.ts';
import { type Action, type Entry, isEntry, type Session } from './session.ts';
import { routineOf } from './steps.ts';
import { trackOf } from './track.ts';

/** More than this between the time a surface meant to look and the time it could, in ms, and the runner was away. Above the minute to which browsers hold back the timers of hidden pages. */
export const awayAfter = 120_000;

/** Two surfaces that notice the same change of the clock differ by less than this, in ms. */
const sameOffset = 1000;

/**
 * A session after a press. A press that can do nothing (pausing what is paused, anything once it is finished, a jump to
 * a step that is not there, one that nobody knows) gives the same session back.
 *
 * @param now milliseconds since 1970
 */
export function press(session: Session, action: Action, now: number): Session {
  const entry = entryOf(session, action, now);
  return isEntry(entry) && isPossible(session, entry) ? withEntry(session, entry) : session;
}

/** A press as the log holds it: with its time, and where it counts for the step that is on, with that. */
function entryOf(session: Session, action: Action, at: number): unknown {
  if (typeof action === 'string') return { action, at };
  if (action.action !== 'replace') return { ...action, at };
  const step = trackOf(session).intervals[positionAt(session, at).index]?.step;
  return { action: action.action, exercise: action.exercise, step, at };
}

type Check = (session: Session, place: Position, entry: Entry) => boolean;

/** Whether a press would do anything, at a place that is not finished. */
const checks: Readonly<Record<Entry['action'], Check>> = {
  pause: (_, { status }) => status === 'running',
  resume: (_, { status }) => status !== 'running',
  next: () => true,
  back: () => true,
  stop: () => true,
  done: (_, { status }) => status !== 'away',
  jump: (session, _, { step = 0 }) => trackOf(session).firstOfStep[step] !== undefined,
  addTime: (session, { index, status }) => status !== 'away' && trackOf(session).intervals[index]?.timing !== 'open',
  replace: (session, _, { step = 0, exercise = '' }) =>
    routineOf(session).steps[step]?.exercise !== exercise && alternativesFor(session, step).includes(exercise),
  waitForMe: (_, { waits }, { on }) => waits !== on,
  away: (_, place, { at }) => place.status === 'running' && at - place.offset - place.at >= awayAfter,
  clock: (_, place, { offset = 0 }) => Math.abs(offset - place.offset) >= sameOffset / 2,
};

function isPossible(session: Session, entry: Entry): boolean {
  const before = standing(session);
  // What was told may mean that less time has passed than the clock says.
  const place = advance(trackOf(session), before, reachOf(entry, before));
  const isOver = (entry.action === 'clock' ? before : place).status === 'finished';
  return !isOver && checks[entry.action](session, place, entry);
}
