import fc from 'fast-check';
import { press } from '../../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../../src/session/session.ts';
import { anyPacing, anyRoutine, wholeRoutine } from './routines.ts';

/** An ordinary start, so that numbers have the size they have in life. */
export const start = Date.UTC(2026, 10, 5, 6, 30);

/** Something pressed, and how long after the press before. */
export interface Pressing {
  /** Milliseconds; below 0 where the clock was set back. */
  readonly wait: number;
  readonly action: Action;
}

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Action[]>('pause', 'resume', 'next', 'back', 'done') },
  { weight: 1, arbitrary: fc.constant<Action>('stop') },
  { weight: 2, arbitrary: fc.record({ action: fc.constant('jump' as const), step: fc.integer({ min: -1, max: 6 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ action: fc.constant('addTime' as const), seconds: fc.integer({ min: 0, max: 120 }) }),
  },
);

const pressingsWith = (wait: fc.Arbitrary<number>): fc.Arbitrary<Pressing[]> =>
  fc.array(fc.record({ wait, action: anyAction }), { maxLength: 20 });

const shortOrLong = fc.oneof(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 120_000 }));

/** Presses under a clock that only goes forward. */
export const anyPressings = pressingsWith(shortOrLong);

/** Presses under a clock that now and then is set back. */
export const pressingsUnderAnyClock = pressingsWith(
  fc.oneof({ weight: 4, arbitrary: shortOrLong }, { weight: 1, arbitrary: fc.integer({ min: -300_000, max: -1 }) }),
);

/** A session after presses, and the time of the last one. */
export interface Played {
  readonly session: Session;
  readonly now: number;
}

/** Presses one after another. */
export function perform(session: Session, pressings: readonly Pressing[], from = session.startedAt): Played {
  return pressings.reduce<Played>(
    ({ session: before, now }, { wait, action }) => ({ session: press(before, action, now + wait), now: now + wait }),
    { session, now: from },
  );
}

const playedOf = (routine: typeof anyRoutine, pressings: typeof anyPressings): fc.Arbitrary<Played> =>
  fc
    .tuple(routine, anyPacing, pressings)
    .map(([document, pacing, pressed]) => perform(startSession(document, start, pacing), pressed));

/** A session somewhere on its way, every length a whole number of seconds. */
export const anyPlayed = playedOf(wholeRoutine, anyPressings);

/** The same, with parts of seconds. */
export const anyFractionalPlayed = playedOf(anyRoutine, anyPressings);

/** The same, under a clock that was set back now and then. */
export const anyPlayedUnderAnyClock = playedOf(wholeRoutine, pressingsUnderAnyClock);
