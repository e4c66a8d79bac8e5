import type { Interval } from '../../../src/routine/intervals.ts';
import type { Entry, Session } from '../../../src/session/session.ts';
import { timeline } from '../../../src/session/timeline.ts';

/** Where a session stands, told the slow way. */
export interface Place {
  readonly status: 'running' | 'paused' | 'finished';
  readonly index: number;
  /** Milliseconds run in the interval, and added to it. */
  readonly spent: number;
  readonly added: number;
  readonly at: number;
}

/**
 * The engine's twin for tests: walks the timeline interval by interval and press by press, with none of the engine's
 * sums, halving or caches. Slow, and plain enough to be checked by reading.
 */
export function placeAt(session: Session, now: number): Place {
  const intervals = timeline(session.routine, session.options);
  const start: Place = { status: 'running', index: 0, spent: 0, added: 0, at: session.startedAt };
  const last = session.log.reduce((place, entry) => pressed(intervals, walk(intervals, place, entry.at), entry), start);
  return walk(intervals, last, now);
}

/** Seconds left of the interval and of the routine. */
export function leftAt(session: Session, { index, spent, added }: Place): { interval: number; routine: number } {
  const intervals = timeline(session.routine, session.options);
  const current = intervals[index];
  const interval = !current || current.timing === 'open' ? 0 : current.seconds + (added - spent) / 1000;
  const later = intervals.slice(index + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return { interval, routine: interval + later };
}

/** Lets time pass; a clock that was set back stands still. */
function walk(intervals: readonly Interval[], from: Place, now: number): Place {
  if (from.status === 'finished') return from;
  let place = from;
  while (place.at < now) {
    const interval = intervals[place.index];
    if (!interval) return place;
    const left =
      interval.timing === 'open' ? Number.POSITIVE_INFINITY : interval.seconds * 1000 + place.added - place.spent;
    const passed = place.status === 'running' ? Math.min(now - place.at, left) : 0;
    if (place.status === 'running' && passed === left)
      place = enter(intervals, { ...place, at: place.at + passed }, place.index + 1);
    else place = { ...place, at: now, spent: place.spent + passed };
  }
  return place;
}

function enter(intervals: readonly Interval[], place: Place, index: number): Place {
  const there = Math.min(index, intervals.length);
  return { ...place, index: there, spent: 0, added: 0, status: there === intervals.length ? 'finished' : place.status };
}

function pressed(intervals: readonly Interval[], place: Place, { action, step = 0, seconds = 0 }: Entry): Place {
  if (place.status === 'finished') return place;
  const current = intervals[place.index]?.step ?? 0;
  const toStep = (wanted: number) => {
    const first = intervals.findIndex((interval) => interval.step === Math.max(0, wanted));
    return enter(intervals, place, first < 0 ? intervals.length : first);
  };
  const presses: Record<Entry['action'], () => Place> = {
    pause: () => ({ ...place, status: 'paused' }),
    resume: () => ({ ...place, status: 'running' }),
    done: () => enter(intervals, place, place.index + 1),
    next: () => toStep(current + 1),
    back: () => toStep(current - (hasJustBegun(intervals, place) ? 1 : 0)),
    jump: () => toStep(step),
    addTime: () => ({ ...place, added: place.added + seconds * 1000 }),
    stop: () => enter(intervals, place, intervals.length),
  };
  return presses[action]();
}

/** Before the step's work, or less than three seconds into the first of it. */
function hasJustBegun(intervals: readonly Interval[], { index, spent }: Place): boolean {
  const step = intervals[index]?.step;
  const work = intervals.findIndex((interval) => interval.step === step && interval.kind === 'work');
  return index < work || (index === work && spent < 3000);
}
