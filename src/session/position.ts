import type { Entry, Session } from './session.ts';
import { type Track, trackOf } from './track.ts';

/** A place on the track at an instant. Times in ms. */
export interface Position {
  readonly status: 'running' | 'paused' | 'finished';
  /** Interval that is on; the count of intervals once finished. */
  readonly index: number;
  /** Spent in the interval. */
  readonly spent: number;
  /** Added to the interval by presses. */
  readonly added: number;
  /** When this is true, since 1970; once finished, when it finished. */
  readonly at: number;
}

/** `back` within this many ms of a step's work goes to the step before, as players of music do; later it starts the step anew. */
const backGrace = 3000;

const folded = new WeakMap<Session, Position>();

/** Where a session is at `now`: the log is folded once a session, then only the time since its last press is added. */
export function positionAt(session: Session, now: number): Position {
  const track = trackOf(session);
  let position = folded.get(session);
  if (!position) {
    const start = arriveAt(track, { status: 'running', index: 0, spent: 0, added: 0, at: session.startedAt }, 0);
    position = session.log.reduce((place, entry) => after(track, place, entry), start);
    folded.set(session, position);
  }
  return advance(track, position, now);
}

/**
 * A session with one more press. Its place follows from the place before it, so that a press costs the same after one
 * as after a thousand.
 */
export function withEntry(session: Session, entry: Entry): Session {
  const next = { ...session, log: [...session.log, entry] };
  folded.set(next, after(trackOf(next), positionAt(session, entry.at), entry));
  return next;
}

/** The place after a press. Nothing wakes a finished session. */
function after(track: Track, before: Position, entry: Entry): Position {
  const place = advance(track, before, entry.at);
  if (place.status === 'finished') return place;
  return effects[entry.action](track, { ...place, at: Math.max(entry.at, place.at) }, entry);
}

/** Lets time pass. A clock that went backwards, or is no number, stands still rather than undoing what was done. */
function advance(track: Track, place: Position, now: number): Position {
  if (place.status !== 'running' || !Number.isFinite(now) || now <= place.at) return place;
  const { begins, nextOpen, intervals } = track;
  const here = { ...place, spent: place.spent + (now - place.at), at: now };
  const reached = (begins[place.index] ?? 0) + here.spent - place.added;
  const open = nextOpen[place.index] ?? intervals.length;
  if (open === place.index || reached < (begins[place.index + 1] ?? 0)) return here;
  const last = Math.min(open, intervals.length);
  if (last < intervals.length && reached >= (begins[last] ?? 0))
    return beginAt(here, last, reached - (begins[last] ?? 0));
  const end = begins[intervals.length] ?? 0;
  if (reached >= end) return { ...beginAt(here, intervals.length, 0), status: 'finished', at: now - (reached - end) };
  const index = lastBegunBy(begins, reached);
  return beginAt(here, index, reached - (begins[index] ?? 0));
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
const effects: Readonly<Record<Entry['action'], (track: Track, place: Position, entry: Entry) => Position>> = {
  pause: (_, place) => ({ ...place, status: 'paused' }),
  resume: (_, place) => ({ ...place, status: 'running' }),
  done: (track, place) => arriveAt(track, place, place.index + 1),
  next: (track, place) => toStep(track, place, stepAt(track, place) + 1),
  back: (track, place) => toStep(track, place, stepAt(track, place) - (justBegun(track, place) ? 1 : 0)),
  jump: (track, place, { step = 0 }) => toStep(track, place, step),
  addTime: (_, place, { seconds = 0 }) => ({ ...place, added: place.added + seconds * 1000 }),
  stop: (track, place) => arriveAt(track, place, track.intervals.length),
};

function toStep(track: Track, place: Position, step: number): Position {
  return arriveAt(track, place, track.firstOfStep[Math.max(0, step)] ?? track.intervals.length);
}

/** At the beginning of an interval; finished where there is none. */
function arriveAt({ intervals }: Track, place: Position, index: number): Position {
  return { ...beginAt(place, index, 0), status: index >= intervals.length ? 'finished' : place.status };
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
