import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { RoutineProblem } from '../../src/routine/validate.ts';
import { type Moment, momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { timeline } from '../../src/session/timeline.ts';
import { damageIn } from './support/leaves.ts';
import {
  anyFractionalPlayed,
  anyPlayed,
  anyPlayedUnderAnyClock,
  anyPressings,
  type Played,
  perform,
  start,
} from './support/logs.ts';
import { isHeld, leftAt, placeAt } from './support/model.ts';
import { messageOf, thrownBy } from './support/problem.ts';
import { anyOptions, anyPacing, routineWith, stepWith, timedRoutine, wholeRoutine } from './support/routines.ts';

const later = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1_500_000 }));

/** A law of every session at every time from its last press on. */
function always(
  law: (session: Session, now: number, moment: Moment) => void,
  played: fc.Arbitrary<Played> = anyPlayed,
): void {
  fc.assert(
    fc.property(played, later, ({ session, now }, wait) => {
      law(session, now + wait, momentAt(session, now + wait));
    }),
  );
}

describe('every moment of every session', () => {
  it('is what a walk through the timeline, press by press, comes to', () => {
    always((session, now, moment) => {
      const place = placeAt(session, now);
      const left = leftAt(session, place);
      const intervals = timeline(session.routine, session.options);
      expect(moment).toMatchObject({ status: place.status, index: place.index, waitsForMe: place.waits });
      expect(moment.interval).toEqual(intervals[place.index]);
      expect(moment.holds).toBe(isHeld(intervals, place));
      expect(moment.secondsLeft).toBeCloseTo(left.interval, 6);
      expect(moment.routineSecondsLeft).toBeCloseTo(left.routine, 6);
      expect(moment.secondsAway).toBe(place.status === 'away' ? place.away / 1000 : undefined);
      expect(moment.finishedAt).toBe(place.status === 'finished' ? place.at + place.offset : undefined);
    }, anyPlayedUnderAnyClock);
  });

  it('has spent in the interval what has run since it came, whatever was added', () => {
    always((session, now, moment) => {
      expect(moment.secondsSpent).toBeCloseTo(placeAt(session, now).spent / 1000, 6);
    });
  });

  it('loses exactly the time that passes while it runs, and none while it stands', () => {
    always((session, now, moment) => {
      const endless = moment.holds && moment.secondsLeft === 0;
      const passing = endless ? 7777 : Math.floor(moment.secondsLeft * 500);
      const after = momentAt(session, now + passing);
      const lost = moment.status === 'running' ? passing / 1000 : 0;
      expect(after).toMatchObject({ status: moment.status, index: moment.index });
      expect(moment.secondsLeft - after.secondsLeft).toBeCloseTo(endless ? 0 : lost, 6);
      expect(moment.routineSecondsLeft - after.routineSecondsLeft).toBeCloseTo(endless ? 0 : lost, 6);
      expect(after.secondsSpent - moment.secondsSpent).toBeCloseTo(lost, 6);
    });
  });

  it('never has less than nothing left, and no number that is none', () => {
    always((_, __, moment) => {
      expect(damageIn(moment)).toEqual([]);
      expect(moment.secondsLeft).toBeGreaterThanOrEqual(0);
      expect(moment.secondsSpent).toBeGreaterThanOrEqual(0);
      expect(moment.routineSecondsLeft).toBeGreaterThanOrEqual(moment.secondsLeft);
      expect(moment.secondsAway ?? 0).toBeGreaterThanOrEqual(0);
    }, anyFractionalPlayed);
  });

  it('has something left of an interval that ends by the clock', () => {
    always((_, __, { status, holds, secondsLeft }) => {
      if (status !== 'finished' && !holds) expect(secondsLeft).toBeGreaterThan(0);
    }, anyPlayedUnderAnyClock);
  });

  it('finishes when it says it will, and not a moment before', () => {
    always((session, now, moment) => {
      const opens = timeline(session.routine, session.options)
        .slice(moment.index)
        .some(({ timing }) => timing === 'open');
      if (moment.status !== 'running' || opens || moment.waitsForMe) return;
      const end = now + Math.round(moment.routineSecondsLeft * 1000);
      expect(momentAt(session, end)).toMatchObject({ status: 'finished', finishedAt: end });
      expect(momentAt(session, end - 1)).toMatchObject({ status: 'running' });
      expect(press(session, 'pause', end)).toBe(session);
    });
  });

  it('waits where only a press goes on, however long', () => {
    always((session, now, moment) => {
      if (!moment.holds) return;
      expect(momentAt(session, now + 1e9)).toMatchObject({
        status: moment.status,
        index: moment.index,
        secondsLeft: moment.status === 'running' ? 0 : moment.secondsLeft,
      });
    });
  });

  it('goes only forward: later is never earlier in the timeline', () => {
    always((session, now, moment) => {
      const after = momentAt(session, now + 61_803);
      expect(after.index).toBeGreaterThanOrEqual(moment.index);
      expect(after.routineSecondsLeft).toBeLessThanOrEqual(moment.routineSecondsLeft);
    }, anyFractionalPlayed);
  });

  it('once finished stays finished, whatever is pressed and whenever', () => {
    fc.assert(
      fc.property(anyPlayed, anyPressings, later, ({ session, now, offset }, pressings, wait) => {
        // What has ended by itself is in the test after this one.
        if (momentAt(session, now).status === 'finished') return;
        const over = press(session, 'stop', now);
        const moment = momentAt(over, now);
        expect(moment.status).toBe('finished');
        expect(momentAt(over, now + wait)).toStrictEqual(moment);
        expect(perform(over, pressings, { now, offset }).session).toBe(over);
      }),
    );
  });

  it('that has ended by itself stays as it is, whatever is pressed or told afterwards', () => {
    fc.assert(
      fc.property(timedRoutine, anyPacing, anyPressings, (routine, pacing, pressings) => {
        const session = startSession(routine, start, pacing);
        const now = start + momentAt(session, start).routineSecondsLeft * 1000;
        // A set clock is the one thing that a session which ended by itself still has to know: see clockShift.test.ts.
        const afterwards = pressings.filter(({ action }) => typeof action !== 'object' || !('by' in action));
        expect(perform(session, afterwards, { now: now + 600_000 }).session).toBe(session);
      }),
    );
  });

  it('names as next the work after the one that is on or got ready for', () => {
    always((session, _, { index, next, status }) => {
      const intervals = timeline(session.routine, session.options);
      const work = intervals.findIndex(({ kind }, place) => place >= index && kind === 'work');
      const following =
        status === 'finished' ? undefined : intervals.slice(work + 1).find(({ kind }) => kind === 'work');
      expect(next).toEqual(following);
    });
  });
});

describe('a session that was written down', () => {
  it('has the same future after JSON, at any point of its log', () => {
    fc.assert(
      fc.property(
        wholeRoutine,
        anyOptions,
        anyPressings,
        fc.nat({ max: 20 }),
        later,
        (routine, pacing, pressings, cut, wait) => {
          const fresh = startSession(routine, start, pacing);
          const whole = perform(fresh, pressings);
          const begun = perform(fresh, pressings.slice(0, cut));
          const read: Session = JSON.parse(JSON.stringify(begun.session));
          const resumed = perform(read, pressings.slice(cut), begun);
          expect(resumed.session).toStrictEqual(JSON.parse(JSON.stringify(whole.session)));
          expect(momentAt(resumed.session, whole.now + wait)).toStrictEqual(momentAt(whole.session, whole.now + wait));
        },
      ),
    );
  });
});

describe('a clock that is set back without anybody telling', () => {
  it('stands still and un-does nothing', () => {
    fc.assert(
      fc.property(anyPlayed, fc.integer({ min: 1, max: 10_000_000 }), ({ session, now }, back) => {
        const last = session.log.at(-1)?.at ?? session.startedAt;
        expect(momentAt(session, Math.min(now, last) - back)).toStrictEqual(momentAt(session, last));
      }),
    );
  });

  it('makes of a press in the past a press at the last time that was known', () => {
    always((session, now) => {
      let known = start;
      let offset = 0;
      const log = session.log.map((entry) => {
        offset = entry.offset ?? offset;
        known = Math.max(known, entry.at - offset);
        return { ...entry, at: known + offset };
      });
      const straight = { ...session, log };
      const time = Math.max(now, known + offset);
      expect(momentAt(session, time)).toStrictEqual(momentAt(straight, time));
    }, anyPlayedUnderAnyClock);
  });
});

describe('a routine nobody touches', () => {
  it('finishes after the sum of its timeline, to the millisecond', () => {
    fc.assert(
      fc.property(timedRoutine, anyPacing, (routine, pacing) => {
        const session = startSession(routine, start, pacing);
        const ms = timeline(routine, pacing).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
        expect(momentAt(session, start).routineSecondsLeft).toBe(ms / 1000);
        expect(momentAt(session, start + ms - 1).status).toBe('running');
        expect(momentAt(session, start + 1e10)).toStrictEqual({
          status: 'finished',
          index: timeline(routine, pacing).length,
          secondsSpent: 0,
          secondsLeft: 0,
          routineSecondsLeft: 0,
          finishedAt: start + ms,
          holds: false,
          waitsForMe: false,
        });
      }),
    );
  });

  it('may have a thousand steps', () => {
    const routine = routineWith(...Array.from({ length: 1000 }, () => stepWith({ eachSide: true })));
    const session = startSession(routine, start);
    expect(momentAt(session, start + routine.seconds * 500)).toMatchObject({
      status: 'running',
      interval: { step: 500 },
    });
    expect(momentAt(session, start + routine.seconds * 1000)).toMatchObject({ status: 'finished' });
    const last = press(session, { action: 'jump', step: 900 }, start);
    const stepped = perform(last, new Array(99).fill({ wait: 10, action: 'next' }));
    expect(momentAt(stepped.session, stepped.now)).toMatchObject({
      status: 'running',
      interval: { step: 999, kind: 'ready' },
    });
  });
});

describe('starting', () => {
  it('never begins from NaN', () => {
    const unsound = routineWith(stepWith({ seconds: Number.NaN }));
    const problem = thrownBy(() => startSession(unsound, start));
    expect(problem).toBeInstanceOf(RoutineProblem);
    expect(problem).toMatchObject({ path: expect.stringMatching(/seconds$/) });
    expect(messageOf(() => startSession(articleRoutine(), Number.NaN))).toContain('startedAt');
    expect(messageOf(() => startSession(articleRoutine(), Infinity))).toContain('startedAt');
  });

  it.each([
    ['readyPace', Number.NaN],
    ['readyPace', -1],
    ['readyPace', 4],
    ['switchSeconds', Number.NaN],
    ['switchSeconds', Infinity],
    ['switchSeconds', 31],
    ['timeScale', 0.49],
    ['timeScale', 10.1],
    ['timeScale', Number.NaN],
    ['firstSide', 'both'],
    ['waitForMe', 1],
  ])('never begins at a pace with %s %s', (field, value) => {
    expect(messageOf(() => startSession(articleRoutine(), start, { [field]: value }))).toContain(field);
  });
});

describe('a press that can do nothing', () => {
  const session = startSession(routineWith(stepWith({}), stepWith({ kind: 'open' })), start);
  const unchanged = (before: Session, action: Action, at = start + 1000) =>
    expect(press(before, action, at)).toBe(before);

  it('gives back the very same session', () => {
    unchanged(session, 'resume');
    unchanged(press(session, 'pause', start), 'pause');
    for (const step of [-1, 2, 0.5, Number.NaN]) unchanged(session, { action: 'jump', step });
    for (const seconds of [0, -5, 3601, Number.NaN, Infinity]) unchanged(session, { action: 'addTime', seconds });
  });

  it('is any press at a time that is none', () => {
    for (const at of [Number.NaN, Infinity, -Infinity]) unchanged(session, 'next', at);
  });

  it('is adding time to what has no end', () => {
    unchanged(press(session, 'next', start), { action: 'addTime', seconds: 10 }, start + 11_000);
  });

  it.each(['"dance"', '"constructor"', '{"action":"dance"}', '{}'])(
    'is a press nobody knows, such as %s',
    (message) => {
      unchanged(session, JSON.parse(message) as Action);
    },
  );

  it.each(['at', 'since', 'offset'])('cannot bring with it a time that is not its own: %s', (field) => {
    const dated = JSON.parse(`{"action":"jump","step":1,"${field}":${start + 9e9}}`) as Action;
    const jumped = momentAt(press(session, { action: 'jump', step: 1 }, start + 1000), start + 2000);
    expect(momentAt(press(session, dated, start + 1000), start + 2000)).toStrictEqual(jumped);
  });

  it('never changes the session it was given', () => {
    const before = JSON.stringify(session);
    press(press(session, 'pause', start), 'next', start + 5);
    expect(JSON.stringify(session)).toBe(before);
  });
});

it('an instant that is no number is refused or stood over, never shown as NaN', () => {
  const session = startSession(articleRoutine(), start);
  for (const now of [Number.NaN, Infinity]) {
    let moment: unknown;
    try {
      moment = momentAt(session, now);
    } catch (problem) {
      expect(problem).toBeInstanceOf(TypeError);
    }
    expect(damageIn(moment ?? {})).toEqual([]);
  }
});
