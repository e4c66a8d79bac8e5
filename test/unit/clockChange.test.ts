import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { clockShift } from '../../src/session/clocks.ts';
import { type Moment, momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { type Session, startSession } from '../../src/session/session.ts';
import { timeline } from '../../src/session/timeline.ts';
import { anyPressings, anyShift, type Played, type Pressing, perform, start } from './support/logs.ts';
import { anyOptions, wholeRoutine } from './support/routines.ts';

const hour = 3_600_000;
const reading = (wall: number, steady: number, seen = true) => ({ wall, steady, seen });

describe('whether the wall clock was set between two looks', () => {
  it.each([
    ['nobody set it', 10_000, 10_000, true, 0],
    ['set back by an hour while seen', 10_000 - hour, 10_000, true, -hour],
    ['set back by an hour while hidden', 10_000 - hour, 10_000, false, -hour],
    ['set forward by an hour while seen', 10_000 + hour, 10_000, true, hour],
    ['asleep for an hour while hidden: the steady clock may have stood', hour, 10, false, 0],
    ['slewed by less than half a second', 10_499, 10_000, true, 0],
    ['slewed back by less than half a second', 9501, 10_000, true, 0],
    ['set by a second', 11_000, 10_000, true, 1000],
    ['set back by a second', 9000, 10_000, false, -1000],
    ['hidden for ten minutes, both clocks going', 600_000, 600_000, false, 0],
    ['no number of the wall clock', Number.NaN, 10_000, true, 0],
    ['no number of the steady clock', 10_000, Number.NaN, true, 0],
  ])('%s', (_, wall, steady, seen, shift) => {
    expect(clockShift(reading(start, 777), reading(start + wall, 777 + steady, seen))).toBe(shift);
  });

  it('comes to the same however often one looks, where both clocks are exact', () => {
    fc.assert(
      fc.property(anyShift, fc.nat({ max: hour }), fc.boolean(), (by, passed, before) => {
        const [asleep, set, after] = [
          reading(start, 5),
          reading(start + passed + by, 5 + passed),
          reading(start + 2 * passed + by, 5 + 2 * passed),
        ];
        expect(clockShift(asleep, set)).toBe(by);
        expect(clockShift(set, after)).toBe(0);
        expect(clockShift(asleep, { ...set, seen: before })).toBe(by < 0 || before ? by : 0);
      }),
    );
  });
});

const later = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1_500_000 }));

/** A moment as it is by the clock before it was set. */
const shiftedBack = ({ finishedAt, ...moment }: Moment, by: number) => ({
  ...moment,
  ...(finishedAt !== undefined && { finishedAt: finishedAt - by }),
});

const opened = (session: Session): Session => JSON.parse(JSON.stringify(session));

/** The clock is set by so many ms, and that is told, so long after the last press. */
function setClock({ session, now, offset }: Played, by: number, wait = 0): Played {
  const after = { now: now + wait + by, offset: offset + by };
  return { ...after, session: press(session, { action: 'clock', offset: after.offset }, after.now) };
}

/** Presses of which none tells that nobody was there when they began: whoever told of the clock was. */
function thereAtFirst(pressings: readonly Pressing[]): Pressing[] {
  let passed = 0;
  return pressings.map(({ wait, action }) => {
    passed += wait;
    const isAway = typeof action === 'object' && 'ago' in action;
    return { wait, action: isAway ? { ...action, ago: Math.min(action.ago, passed) } : action };
  });
}

describe('a wall clock that is set and told', () => {
  it('changes nothing, at any instant and for every surface that opens afterwards', () => {
    fc.assert(
      fc.property(
        wholeRoutine,
        anyOptions,
        anyPressings,
        anyPressings,
        anyShift,
        later,
        later,
        (routine, options, before, pressings, by, wait, more) => {
          const after = thereAtFirst(pressings);
          const begun = perform(startSession(routine, start, options), before);
          // What has ended is told of a set clock once, see below.
          if (momentAt(begun.session, begun.now + wait).status === 'finished') return;
          const waited = { ...begun, now: begun.now + wait };
          const set = setClock(begun, by, wait);
          const reopened = { ...set, session: opened(set.session) };
          const [unchanged, changed] = [
            perform(waited.session, after, waited),
            perform(reopened.session, after, reopened),
          ];
          for (const time of [0, more]) {
            const moment = momentAt(changed.session, changed.now + time);
            expect(shiftedBack(moment, by)).toStrictEqual(momentAt(unchanged.session, unchanged.now + time));
          }
          expect(changed.now - unchanged.now).toBe(by);
        },
      ),
    );
  });

  it('goes on to the same seconds, to the millisecond, at any look', () => {
    fc.assert(
      fc.property(anyShift, fc.nat({ max: 2_400_000 }), fc.nat({ max: 2_400_000 }), (by, wait, more) => {
        const fresh = { session: startSession(articleRoutine(), start), now: start, offset: 0 };
        const { session, now } = setClock(fresh, by, wait);
        const moment = shiftedBack(momentAt(opened(session), now + more), by);
        expect(moment).toStrictEqual(momentAt(fresh.session, start + wait + more));
      }),
    );
  });

  it('counts once, though a second surface tells it again a little apart', () => {
    const { session, now } = setClock({ session: startSession(articleRoutine(), start), now: start, offset: 0 }, hour);
    for (const apart of [-499, 0, 1, 499]) {
      expect(press(session, { action: 'clock', offset: hour + apart }, now + 2000)).toBe(session);
    }
    expect(press(session, { action: 'clock', offset: hour + 500 }, now + 2000)).not.toBe(session);
  });

  it('counts in all, not since it was set before', () => {
    const fresh = { session: startSession(articleRoutine(), start), now: start, offset: 0 };
    const twice = setClock(setClock(fresh, hour, 5000), -2 * hour, 20_000);
    expect(twice.session.log).toEqual([
      { action: 'clock', at: start + 5000 + hour, offset: hour },
      { action: 'clock', at: start + 25_000 - hour, offset: -hour },
    ]);
    expect(momentAt(twice.session, start + 60_000 - hour)).toStrictEqual(momentAt(fresh.session, start + 60_000));
    const back = setClock(twice, hour, 1000);
    expect(momentAt(back.session, start + 60_000)).toStrictEqual(momentAt(fresh.session, start + 60_000));
  });

  it('stands still while paused, and while nobody is there', () => {
    const fresh = startSession(articleRoutine(), start);
    const paused = press(fresh, 'pause', start + 20_000);
    const away = press(fresh, { action: 'away', since: start + 20_000 }, start + 620_000);
    for (const by of [-hour, hour]) {
      for (const [session, now] of [
        [paused, start + 30_000],
        [away, start + 620_000],
      ] as const) {
        const set = press(session, { action: 'clock', offset: by }, now + by);
        expect(momentAt(set, now + by + 5000)).toStrictEqual(momentAt(session, now + 5000));
        const resumed = press(set, 'resume', now + by + 5000);
        const unchanged = press(session, 'resume', now + 5000);
        expect(momentAt(resumed, now + by + 9000)).toStrictEqual(momentAt(unchanged, now + 9000));
      }
    }
  });

  it('does not wake a session that has ended by itself, and tells its end by the clock as it is now', () => {
    const fresh = startSession(articleRoutine(), start);
    const end = start + timeline(articleRoutine()).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
    for (const by of [-12 * hour, -hour, hour]) {
      const set = press(fresh, { action: 'clock', offset: by }, end + 60_000 + by);
      for (const wait of [0, 60_000, 2 * hour]) {
        const moment = momentAt(opened(set), end + 60_000 + by + wait);
        expect(moment).toMatchObject({ status: 'finished', finishedAt: end + by });
      }
      expect(press(set, { action: 'clock', offset: by }, end + 61_000 + by)).toBe(set);
      expect(press(set, 'pause', end + 61_000 + by)).toBe(set);
    }
  });

  it('leaves a session alone that was ended', () => {
    const over = press(startSession(articleRoutine(), start), 'stop', start + 5000);
    expect(press(over, { action: 'clock', offset: hour }, start + 9000 + hour)).toBe(over);
  });

  it.each([Number.NaN, Infinity, -Infinity])('is no number: %d', (offset) => {
    const session = startSession(articleRoutine(), start);
    expect(press(session, { action: 'clock', offset }, start + 5000)).toBe(session);
  });
});

describe('a clock that is set while nobody was there', () => {
  it('is told after the time away, and nothing of either is counted as time of the routine', () => {
    const session = startSession(articleRoutine(), start);
    const left = momentAt(session, start + 20_000);
    // Ten minutes by the steady clock, in which the wall clock went back by an hour.
    const away = press(session, { action: 'away', since: start + 20_000 }, start + 620_000);
    const set = press(away, { action: 'clock', offset: -hour }, start + 620_000 - hour);
    const now = start + 630_000 - hour;
    expect(momentAt(set, now)).toMatchObject({ status: 'away', secondsLeft: left.secondsLeft, secondsAway: 600 });
    const resumed = press(opened(set), 'resume', now);
    expect(momentAt(resumed, now + 1000)).toMatchObject({ status: 'running', secondsLeft: left.secondsLeft - 1 });
  });
});
