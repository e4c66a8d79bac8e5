import fc from 'fast-check';
import { alternativesFor } from '../../../src/session/alternatives.ts';
import { momentAt } from '../../../src/session/moment.ts';
import { press } from '../../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../../src/session/session.ts';
import { anyOptions, anyRoutine, wholeRoutine } from './routines.ts';

/** An ordinary start, so that numbers have the size they have in life. */
export const start = Date.UTC(2026, 10, 5, 6, 30);

/** A press that depends on how things stand when it is pressed. */
export type Relative =
  /** Somebody was there until so many ms ago. */
  | { readonly tell: 'away'; readonly ago: number }
  /** The wall clock is set by so many ms, and that is told at once. */
  | { readonly tell: 'clock'; readonly by: number }
  /** The exercise is swapped for one of those that can stand for it; for one that cannot where there are not so many. */
  | { readonly tell: 'replace'; readonly nth: number };

/** Something pressed, and how long after the press before. */
export interface Pressing {
  /** Milliseconds; below 0 where the clock was set back without anybody telling. */
  readonly wait: number;
  readonly action: Action | Relative;
}

const hour = 3_600_000;

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Action[]>('pause', 'resume', 'next', 'back', 'done') },
  { weight: 1, arbitrary: fc.constant<Action>('stop') },
  { weight: 2, arbitrary: fc.record({ action: fc.constant('jump' as const), step: fc.integer({ min: -1, max: 6 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ action: fc.constant('addTime' as const), seconds: fc.integer({ min: 0, max: 120 }) }),
  },
  { weight: 2, arbitrary: fc.record({ action: fc.constant('waitForMe' as const), on: fc.boolean() }) },
);

/** By how much a clock is set: a zone, summer time, a minute put right, half a day. */
export const anyShift = fc.oneof(
  fc.constantFrom(-hour, hour),
  fc.integer({ min: 1000, max: 12 * hour }).map((ms) => -ms),
  fc.integer({ min: 1000, max: 12 * hour }),
);

const swap: fc.Arbitrary<Relative> = fc.record({
  tell: fc.constant('replace' as const),
  nth: fc.integer({ min: 0, max: 4 }),
});

const anyRelative: fc.Arbitrary<Relative> = fc.oneof(
  fc.record({ tell: fc.constant('away' as const), ago: fc.integer({ min: 0, max: 600_000 }) }),
  fc.record({ tell: fc.constant('clock' as const), by: anyShift }),
  swap,
);

const pressingsWith = (
  wait: fc.Arbitrary<number>,
  action: fc.Arbitrary<Pressing['action']>,
): fc.Arbitrary<Pressing[]> => fc.array(fc.record({ wait, action }), { maxLength: 20 });

const shortOrLong = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 6000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 120_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900_000 }) },
);

const mostlyAction = fc.oneof({ weight: 15, arbitrary: anyAction }, { weight: 4, arbitrary: anyRelative });

/** Presses under a clock of which is told whenever it is set. */
export const anyPressings = pressingsWith(shortOrLong, mostlyAction);

/** Presses under a clock that nobody sets, by a runner who is always there. */
export const steadyPressings = pressingsWith(
  shortOrLong,
  fc.oneof({ weight: 12, arbitrary: anyAction }, { weight: 1, arbitrary: swap }),
);

/** Presses under a clock that now and then is set back without anybody telling. */
export const pressingsUnderAnyClock = pressingsWith(
  fc.oneof({ weight: 4, arbitrary: shortOrLong }, { weight: 1, arbitrary: fc.integer({ min: -300_000, max: -1 }) }),
  mostlyAction,
);

/** A session after presses. */
export interface Played {
  readonly session: Session;
  /** The time of the last press, by the wall clock. */
  readonly now: number;
  /** By how many ms the wall clock was set since the start. */
  readonly offset: number;
}

/** Presses one after another. */
export function perform(
  session: Session,
  pressings: readonly Pressing[],
  { now = session.startedAt, offset = 0 }: Partial<Played> = {},
): Played {
  return pressings.reduce<Played>(pressed, { session, now, offset });
}

function pressed({ session, now, offset }: Played, { wait, action }: Pressing): Played {
  const by = typeof action === 'object' && 'tell' in action && action.tell === 'clock' ? action.by : 0;
  const after = { now: now + wait + by, offset: offset + by };
  return { ...after, session: press(session, actionOf(action, { session, ...after }), after.now) };
}

function actionOf(action: Pressing['action'], { session, now, offset }: Played): Action {
  if (typeof action !== 'object' || !('tell' in action)) return action;
  if (action.tell === 'away') return { action: 'away', since: now - action.ago };
  if (action.tell === 'clock') return { action: 'clock', offset };
  const step = momentAt(session, now).interval?.step ?? 0;
  return { action: 'replace', exercise: alternativesFor(session, step)[action.nth] ?? 'cooldown-walk' };
}

/** A press with the times at which it would have been pressed, had nobody set the clock. */
export interface OwnTime {
  readonly at: number;
  readonly since: number;
}

/** The times of a log on the session's own clock. */
export function ownTimes({ log }: Session): OwnTime[] {
  let offset = 0;
  return log.map((entry) => {
    offset = entry.offset ?? offset;
    return { at: entry.at - offset, since: (entry.since ?? entry.at) - offset };
  });
}

const playedOf = (routine: typeof anyRoutine, pressings: typeof anyPressings): fc.Arbitrary<Played> =>
  fc
    .tuple(routine, anyOptions, pressings)
    .map(([document, options, pressed]) => perform(startSession(document, start, options), pressed));

/** A session somewhere on its way, every length a whole number of milliseconds. */
export const anyPlayed = playedOf(wholeRoutine, anyPressings);

/** The same, with lengths that are no whole milliseconds. */
export const anyFractionalPlayed = playedOf(anyRoutine, anyPressings);

/** The same as the first, under a clock that was set back now and then without anybody telling. */
export const anyPlayedUnderAnyClock = playedOf(wholeRoutine, pressingsUnderAnyClock);
