import type { Entry, Session } from './session.ts';
import { type Track, trackOf } from './track.ts';

/**
 * A place on the track at an instant. Times in ms. They run on the session's own clock: the wall clock as it was set
 * when the session started.
 */
export interface Position {
  readonly status: 'running' | 'paused' | 'away' | 'finished';
  /** Interval that is on; the count of intervals once finished. */
  readonly index: number;
  /** Spent in the interval; more than its length where it holds until a press. */
  readonly spent: number;
  /** Added to the interval by presses. */
  readonly added: number;
  /** When this is true; once finished, when it finished. */
  readonly at: number;
  /** By how much the wall clock is ahead of the session's own. */
  readonly offset: number;
  /** True where steps end only on a press. */
  readonly waits: boolean;
  /** How long nobody was there, as it was noticed; 0 unless away. */
  readonly away: number;
}

/** `back` within this many ms of a step's work goes to the step before, as players of music do; later it starts the step anew. */
const backGrace = 3000;

const folded = new WeakMap<Session, Position>();

/** Where a session stood right after its last press; folded once a session. */
export function standing(session: Session): Position {
  const known = folded.get(session);
  if (known) return known;
  const track = trackOf(session);
  const place = session.log.reduce((before, entry) => afterEntry(track, before, entry), starting(session));
  folded.set(session, place);
  return place;
}

/** Where a session is at `now`, by the wall clock: only the time since its last press is added. */
export function positionAt(session: Session, now: number): Position {
  const place = standing(session);
  return advance(trackOf(session), place, now - place.offset);
}

/**
 * A session with one more press. Its place follows from the place before it, so that a press costs the same after one
 * as after a thousand.
 */
export function withEntry(session: Session, entry: Entry): Session {
  const next = { ...session, log: [...session.log, entry] };
  folded.set(next, afterEntry(trackOf(next), standing(session), entry));
  return next;
}

/** Where a session begins. */
export function starting(session: Session): Position {
  const { startedAt: at, options } = session;
  return arriveAt(
    trackOf(session),
    { status: 'running', index: 0, spent: 0, added: 0, at, offset: 0, waits: options.waitForMe ?? false, away: 0 },
    0,
  );
}

/** The place after a press. Nothing wakes a finished session; but it has to know when the clock is set. */
export function afterEntry(track: Track, before: Position, entry: Entry): Position {
  const place = advance(track, before, reachOf(entry, before));
  if (place.status === 'finished') return { ...place, offset: offsetOf(entry, place) };
  const at = Math.max(place.at, entry.at - offsetOf(entry, place));
  return effects[entry.action](track, { ...place, at }, entry, at - place.at);
}

/** Until when time passes before a press counts: until it, but only until the runner left, and by the clock as it is set now. */
export function reachOf(entry: Entry, place: Position): number {
  const since = entry.action === 'away' ? (entry.since ?? entry.at) : entry.at;
  return Math.min(entry.at, since) - offsetOf(entry, place);
}

function offsetOf({ action, offset }: Entry, place: Position): number {
  return action === 'clock' ? (offset ?? place.offset) : place.offset;
}

/** Lets time pass. A clock that went backwards, or is no number, stands still rather than undoing what was done. */
export function advance(track: Track, place: Position, now: number): Position {
  if (place.status !== 'running' || !Number.isFinite(now) || now <= place.at) return place;
  const { begins, intervals } = track;
  const here = { ...place, spent: place.spent + (now - place.at), at: now };
  const hold = holdAfter(track, place);
  const reached = (begins[place.index] ?? 0) + here.spent - place.added;
  if (hold === place.index || reached < (begins[place.index + 1] ?? 0)) return here;
  if (hold < intervals.length && reached >= (begins[hold] ?? 0))
    return beginAt(here, hold, reached - (begins[hold] ?? 0));
  const end = begins[intervals.length] ?? 0;
  if (reached >= end) return { ...beginAt(here, intervals.length, 0), status: 'finished', at: now - (reached - end) };
  const index = lastBegunBy(begins, reached);
  return beginAt(here, index, reached - (begins[index] ?? 0));
}

/** The next interval, the one that is on included, that only a press ends. */
export function holdAfter({ nextHold, intervals }: Track, { waits, index }: Position): number {
  return nextHold[waits ? 'each-step' : 'open'][index] ?? intervals.length;
}

/** How long the interval that is on lasts, with what was added; nothing where it is open. In ms. */
export function lengthOf({ intervals }: Track, { index, added }: Position): number {
  return (intervals[index]?.seconds ?? 0) * 1000 + added;
}

function beginAt(place: Position, index: number, spent: number): Position {
  return { ...place, index, spent, added: 0 };
}

/** Index of the last entry that is not above `reached`; the entries ascend. */
function lastBegunBy(begins: readonly number[], reached: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= reached) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What each press does to the place. Presses that can do nothing never reach the log, see `press`. */
const effects: Readonly<
  Record<Entry['action'], (track: Track, place: Position, entry: Entry, gone: number) => Position>
> = {
  pause: (_, place) => ({ ...place, status: 'paused' }),
  resume: (_, place) => ({ ...place, status: 'running' }),
  done: (track, place) => arriveAt(track, place, place.index + 1),
  next: (track, place) => toStep(track, place, stepAt(track, place) + 1),
  back: (track, place) => toStep(track, place, stepAt(track, place) - (justBegun(track, place) ? 1 : 0)),
  jump: (track, place, { step = 0 }) => toStep(track, place, step),
  addTime: (track, place, { seconds = 0 }) => {
    const here = withoutWaiting(track, place);
    return { ...here, added: here.added + seconds * 1000 };
  },
  replace: (track, place, { step = 0 }) => toStep(track, place, step),
  waitForMe: (track, place, { on = false }) => {
    const here = { ...withoutWaiting(track, place), waits: on };
    const isOver = holdAfter(track, here) !== here.index && here.spent >= lengthOf(track, here);
    return isOver ? arriveAt(track, here, here.index + 1) : here;
  },
  away: (_, place, __, gone) => ({ ...place, status: 'away', away: gone }),
  clock: (_, place, { offset = 0 }) => ({ ...place, offset }),
  stop: (track, place) => arriveAt(track, place, track.intervals.length),
};

function toStep(track: Track, place: Position, step: number): Position {
  return arriveAt(track, place, track.firstOfStep[Math.max(0, step)] ?? track.intervals.length);
}

/** At the beginning of an interval; finished where there is none. Whoever was away is back. */
export function arriveAt({ intervals }: Track, place: Position, index: number): Position {
  const status = place.status === 'away' ? 'running' : place.status;
  return { ...beginAt(place, index, 0), status: index >= intervals.length ? 'finished' : status };
}

/** The place as if what was waited after the interval's length had not been. Open work has no length to go beyond. */
function withoutWaiting(track: Track, place: Position): Position {
  if (track.intervals[place.index]?.timing === 'open') return place;
  return { ...place, spent: Math.min(place.spent, lengthOf(track, place)) };
}

function stepAt(track: Track, place: Position): number {
  return track.intervals[place.index]?.step ?? track.firstOfStep.length;
}

/** Getting ready for a step, or within the grace of its first work. */
function justBegun({ intervals, firstOfStep }: Track, { index, spent }: Position): boolean {
  const first = firstOfStep[intervals[index]?.step ?? 0] ?? 0;
  if (intervals[index]?.kind === 'ready') return true;
  const firstWork = intervals[first]?.kind === 'ready' ? first + 1 : first;
  return index === firstWork && spent < backGrace;
}
