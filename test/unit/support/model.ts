import type { Interval } from '../../../src/routine/intervals.ts';
import type { Entry, Session } from '../../../src/session/session.ts';
import { timeline } from '../../../src/session/timeline.ts';

/** Where a session stands, told the slow way. Times in ms, on the session's own clock. */
export interface Place {
  readonly status: 'running' | 'paused' | 'away' | 'finished';
  readonly index: number;
  /** Run in the interval, and added to it. */
  readonly spent: number;
  readonly added: number;
  readonly at: number;
  /** By how much the wall clock is ahead of the session's own. */
  readonly offset: number;
  /** True where steps end only on a press. */
  readonly waits: boolean;
  /** How long nobody was there; 0 unless away. */
  readonly away: number;
}

/** An interval from coming to it until leaving it. */
export interface Stay {
  readonly index: number;
  /** What stood in the place of its step then; absent for a coach's own. */
  readonly exercise: string | undefined;
  /** Milliseconds that it ran. */
  ran: number;
  /** How often its time ran out while it went on waiting. */
  runsOut: number;
  /** Came to its end: by the clock, or because the runner said so. */
  isDone: boolean;
}

/** All that happened on the way to a place. */
export interface Told extends Place {
  readonly stays: readonly Stay[];
}

/**
 * The engine's twin for tests: walks the timeline interval by interval and press by press, with none of the engine's
 * sums, halving or caches. Slow, and plain enough to be checked by reading.
 *
 * @param now by the wall clock
 */
export function placeAt(session: Session, now: number): Told {
  const walker = walkerOf(session);
  const start: Place = {
    status: 'running',
    index: 0,
    spent: 0,
    added: 0,
    at: session.startedAt,
    offset: 0,
    waits: session.options.waitForMe ?? false,
    away: 0,
  };
  const last = session.log.reduce(walker.pressed, walker.enter(start, 0));
  const place = walker.walk(last, now - last.offset);
  walker.leave(place);
  return { ...place, stays: walker.stays };
}

/** Seconds left of the interval and of the routine. */
export function leftAt(session: Session, place: Place): { interval: number; routine: number } {
  const intervals = timeline(session.routine, session.options);
  const current = intervals[place.index];
  const length = (current?.seconds ?? 0) + place.added / 1000;
  const interval = !current || current.timing === 'open' ? 0 : Math.max(0, length - place.spent / 1000);
  const later = intervals.slice(place.index + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return { interval, routine: interval + later };
}

/** Whether only a press ends an interval: it is open, or the last of its step while the routine waits for the runner. */
export function isHeld(intervals: readonly Interval[], { index, waits }: Pick<Place, 'index' | 'waits'>): boolean {
  const interval = intervals[index];
  if (!interval) return false;
  return (
    interval.timing === 'open' || (waits && !intervals.slice(index + 1).some(({ step }) => step === interval.step))
  );
}

function walkerOf(session: Session) {
  const intervals = timeline(session.routine, session.options);
  const exercises = session.routine.steps.map(({ exercise }) => exercise);
  const stays: Stay[] = [];

  const lengthOf = ({ index, added }: Place) => (intervals[index]?.seconds ?? 0) * 1000 + added;
  const hasRunOut = (place: Place) => intervals[place.index]?.timing !== 'open' && place.spent >= lengthOf(place);
  const goesBeyond = (place: Place) => hasRunOut(place) && place.spent > lengthOf(place);

  function leave(place: Place, isSaid = false): void {
    const stay = stays.at(-1);
    if (stay && stay.index === place.index) stay.isDone = isSaid || hasRunOut(place);
  }

  function enter(place: Place, index: number): Place {
    const interval = intervals[index];
    if (!interval) return { ...place, index: intervals.length, spent: 0, added: 0, status: 'finished' };
    stays.push({ index, exercise: exercises[interval.step], ran: 0, runsOut: 0, isDone: false });
    return { ...place, index, spent: 0, added: 0, status: place.status === 'away' ? 'running' : place.status };
  }

  /** Lets time pass; a clock that was set back stands still. */
  function walk(from: Place, now: number): Place {
    let place = from;
    while (place.at < now && place.status !== 'finished') {
      const isRunning = place.status === 'running';
      const held = isHeld(intervals, place);
      const left = held ? Number.POSITIVE_INFINITY : lengthOf(place) - place.spent;
      const passed = isRunning ? Math.min(now - place.at, left) : 0;
      const there = { ...place, spent: place.spent + passed, at: isRunning ? place.at + passed : now };
      const stay = stays.at(-1);
      if (stay) {
        stay.ran += passed;
        if (held && place.spent <= lengthOf(place) && goesBeyond(there)) stay.runsOut++;
      }
      place = isRunning && passed === left ? goOn(there) : there;
    }
    return place;
  }

  function goOn(place: Place, isSaid = false): Place {
    leave(place, isSaid);
    return enter(place, place.index + 1);
  }

  function pressed(before: Place, entry: Entry): Place {
    const offset = entry.offset ?? before.offset;
    const reached = walk(before, Math.min(entry.at, entry.since ?? entry.at) - offset);
    if (reached.status === 'finished') return { ...reached, offset };
    const place = { ...reached, at: Math.max(reached.at, entry.at - offset) };
    const toStep = (wanted: number) => {
      leave(place);
      const first = intervals.findIndex(({ step }) => step === Math.max(0, wanted));
      return enter(place, first < 0 ? intervals.length : first);
    };
    const step = intervals[place.index]?.step ?? 0;
    const presses: Record<Entry['action'], () => Place> = {
      pause: () => ({ ...place, status: 'paused', away: 0 }),
      resume: () => ({ ...place, status: 'running', away: 0 }),
      done: () => goOn(place, true),
      next: () => toStep(step + 1),
      back: () => toStep(step - (hasJustBegun(intervals, place) ? 1 : 0)),
      jump: () => toStep(entry.step ?? 0),
      stop: () => toStep(Number.POSITIVE_INFINITY),
      addTime: () => {
        const here = withoutOverrun(place);
        return { ...here, added: here.added + (entry.seconds ?? 0) * 1000 };
      },
      replace: () => {
        const there = toStep(entry.step ?? 0);
        exercises[entry.step ?? 0] = entry.exercise;
        const stay = stays.pop();
        if (stay) stays.push({ ...stay, exercise: entry.exercise });
        return there;
      },
      waitForMe: () => {
        const here = { ...withoutOverrun(place), waits: entry.on ?? false };
        return hasRunOut(here) && !isHeld(intervals, here) ? goOn(here) : here;
      },
      away: () => ({ ...place, status: 'away', away: place.at - reached.at }),
      clock: () => ({ ...place, offset }),
    };
    return presses[entry.action]();
  }

  /** As if what was waited after the interval's end had not been. */
  function withoutOverrun(place: Place): Place {
    return hasRunOut(place) ? { ...place, spent: lengthOf(place) } : place;
  }

  return { stays, enter, leave, walk, pressed };
}

/** Before the step's work, or less than three seconds into the first of it. */
function hasJustBegun(intervals: readonly Interval[], { index, spent }: Place): boolean {
  const step = intervals[index]?.step;
  const work = intervals.findIndex((interval) => interval.step === step && interval.kind === 'work');
  return index < work || (index === work && spent < 3000);
}
