import type { Interval } from '../routine/intervals.ts';
import { holdAfter, lengthOf, positionAt } from './position.ts';
import type { Session } from './session.ts';
import { trackOf } from './track.ts';

/** What is true of a session at an instant. */
export interface Moment {
  /** `away`: nobody was there for a while, and it stands until a press says how to go on. */
  readonly status: 'running' | 'paused' | 'away' | 'finished';
  /** Index of the interval that is on; the count of intervals once finished. */
  readonly index: number;
  /** The interval that is on; absent once finished. */
  readonly interval?: Interval;
  /** Seconds spent in the interval, with fractions. */
  readonly secondsSpent: number;
  /** Seconds left of the interval, with fractions; never below 0; 0 for an open one. */
  readonly secondsLeft: number;
  /** Seconds left of the whole routine. */
  readonly routineSecondsLeft: number;
  /** True where only a press ends the interval that is on: it is open, or the routine waits for the runner. */
  readonly holds: boolean;
  /** True where steps end only on a press. */
  readonly waitsForMe: boolean;
  /** How long nobody was there, in seconds; only while away. */
  readonly secondsAway?: number;
  /** The work after the one that is on, or that is being got ready for; absent on the last one. */
  readonly next?: Interval;
  /** When it finished, ms since 1970. */
  readonly finishedAt?: number;
}

/**
 * What is true of a session at `now`. Pure: the same session and time give the same moment on every surface, after any
 * sleep, reload or throttling.
 *
 * @param now milliseconds since 1970
 */
export function momentAt(session: Session, now: number): Moment {
  const track = trackOf(session);
  const { intervals, begins } = track;
  const place = positionAt(session, now);
  const { status, index, spent, waits, at, offset, away } = place;
  const interval = intervals[index];
  if (!interval) return { ...over, index, waitsForMe: waits, finishedAt: at + offset };
  const left = interval.timing === 'open' ? 0 : Math.max(0, lengthOf(track, place) - spent);
  const next = intervals[nextWork(intervals, nextWork(intervals, index) + 1)];
  const after = (begins[intervals.length] ?? 0) - (begins[index + 1] ?? 0);
  return {
    status,
    index,
    interval,
    secondsSpent: spent / 1000,
    secondsLeft: left / 1000,
    routineSecondsLeft: (left + after) / 1000,
    holds: holdAfter(track, place) === index,
    waitsForMe: waits,
    ...(status === 'away' && { secondsAway: away / 1000 }),
    ...(next && { next }),
  };
}

const over = { status: 'finished', secondsSpent: 0, secondsLeft: 0, routineSecondsLeft: 0, holds: false } as const;

/** Index of the first interval of work from `index` on. */
function nextWork(intervals: readonly Interval[], index: number): number {
  let found = index;
  while (found < intervals.length && intervals[found]?.kind !== 'work') found++;
  return found;
}
