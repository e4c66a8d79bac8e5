import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeTime } from '../../device/fakeTime.ts';
import { createWatch } from '../../device/watch.ts';
import { type ClockReading, clockOffset } from '../../src/session/clocks.ts';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { start } from './support/logs.ts';
import { routineWith, stepWith } from './support/routines.ts';

const hour = 3600;
const hold = routineWith(stepWith({ seconds: 7200 }), stepWith({ seconds: 60, sets: 2, rest: 30 }));

/** A session on a surface that looks at the clocks: what it does and what it sees. */
function surface(routine = hold, options = {}, time = fakeTime(start)) {
  const watch = createWatch(() => time.clocks.read());
  let session = startSession(routine, time.clock(), options);
  const look = (given: Session = session) => {
    const told = watch.look(given);
    session = told.session;
    return { ...momentAt(session, told.now), now: told.now };
  };
  look();
  return {
    time,
    look,
    /** Looks every so many seconds. */
    watched(seconds: number, every = 1) {
      for (let gone = 0; gone < seconds; gone += every) {
        time.pass(every);
        look();
      }
      return look();
    },
    press(action: Action) {
      session = press(session, action, time.clock());
    },
    get session() {
      return session;
    },
    get actions() {
      return session.log.map(({ action }) => action);
    },
  };
}

describe.each([
  ['back', -hour],
  ['forward', hour],
])('a wall clock that is set %s by an hour while the page is seen', (_, by) => {
  it('is told once, and takes nothing from what is left', () => {
    const page = surface();
    const before = page.watched(60);
    page.time.setWall(by);
    const after = page.look();
    expect(after).toMatchObject({ status: 'running', index: before.index });
    expect(after.secondsLeft).toBeCloseTo(before.secondsLeft, 6);
    expect(page.watched(30).secondsLeft).toBeCloseTo(before.secondsLeft - 30, 6);
    expect(page.session.log).toEqual([{ action: 'clock', offset: by * 1000, at: start + 60_000 + by * 1000 }]);
  });

  it('is told once when another surface has told it already', () => {
    const time = fakeTime(start);
    const [one, other] = [surface(hold, {}, time), surface(hold, {}, time)];
    time.pass(10);
    one.look();
    other.look();
    time.setWall(by);
    one.look();
    const { session } = one;
    expect(other.look(session)).toMatchObject({ status: 'running' });
    time.pass(1);
    other.look(other.session);
    expect(other.session).toBe(session);
    expect(other.actions).toEqual(['clock']);
  });

  it('does not make one seem away who opened a page before it was told', () => {
    const time = fakeTime(start);
    const one = surface(hold, {}, time);
    one.watched(10);
    time.setWall(by);
    const late = createWatch(() => time.clocks.read());
    late.look(one.session);
    const { secondsLeft } = one.look();
    time.pass(1);
    const { session, now } = late.look(one.session);
    expect(session).toBe(one.session);
    expect(momentAt(session, now)).toMatchObject({ status: 'running', secondsLeft: secondsLeft - 1 });
  });

  it('is no matter while it is paused', () => {
    const page = surface();
    const before = page.watched(10);
    page.press('pause');
    page.look();
    page.time.setWall(by);
    page.watched(5);
    page.press('resume');
    expect(page.look().secondsLeft).toBeCloseTo(before.secondsLeft, 6);
    expect(page.watched(10).secondsLeft).toBeCloseTo(before.secondsLeft - 10, 6);
    expect(page.actions).toEqual(['pause', 'clock', 'resume']);
  });

  it('does not wake a routine that is over', () => {
    const page = surface(routineWith(stepWith({ seconds: 10 })));
    expect(page.watched(60)).toMatchObject({ status: 'finished' });
    page.time.setWall(by);
    expect(page.look()).toMatchObject({ status: 'finished' });
  });
});

describe('twelve hours of sleep', () => {
  const night = 12 * hour;

  it('in a page that was seen leave the routine where the runner left, and one press resumes', () => {
    const page = surface();
    const before = page.watched(60);
    page.time.pass(night);
    const after = page.look();
    expect(after).toMatchObject({ status: 'away', index: before.index });
    expect(before.secondsLeft - after.secondsLeft).toBeCloseTo(1, 6);
    expect(after.secondsAway).toBeCloseTo(night - 1, 6);
    expect(page.watched(600)).toMatchObject({ status: 'away', secondsLeft: after.secondsLeft });
    page.press('resume');
    expect(page.look()).toMatchObject({ status: 'running', secondsLeft: after.secondsLeft });
    expect(page.watched(60).secondsLeft).toBeCloseTo(after.secondsLeft - 60, 6);
    expect(page.actions).toEqual(['away', 'resume']);
  });

  it.each(['goes on', 'stands'] as const)(
    'in a hidden page whose steady clock %s leave it at the end of the interval',
    (steady) => {
      const page = surface(routineWith(stepWith({ seconds: 300 }), stepWith({ seconds: 60 })));
      const before = page.watched(60);
      page.time.sleep(night, steady);
      const after = page.look();
      expect(after).toMatchObject({ status: 'away', index: before.index + 1, secondsSpent: 0 });
      expect(after.secondsAway).toBeCloseTo(night - before.secondsLeft, 6);
      page.press('resume');
      expect(page.watched(3)).toMatchObject({ status: 'running', index: before.index + 1, secondsSpent: 3 });
      expect(page.actions).toEqual(['away', 'resume']);
    },
  );

  it('during which the clock was set back as well are both told', () => {
    const page = surface();
    const before = page.watched(60);
    page.time.sleep(night);
    page.time.setWall(-hour);
    const after = page.look();
    expect(page.actions).toEqual(['away', 'clock']);
    expect(after).toMatchObject({ status: 'away', index: before.index + 1 });
    page.press('resume');
    expect(page.watched(3)).toMatchObject({ status: 'running', index: before.index + 1, secondsSpent: 3 });
  });
});

describe('nobody is away', () => {
  const gone = (page: ReturnType<typeof surface>) => {
    page.time.leap(12 * hour);
    const { status } = page.look();
    return { status, told: page.actions.includes('away') };
  };

  it('in a hidden page that is called once in 90 s', () => {
    const page = surface();
    for (let round = 0; round < 40; round++) {
      page.time.leap(90);
      expect(page.look()).toMatchObject({ status: 'running' });
    }
    expect(page.actions).toEqual([]);
    expect(page.look().secondsSpent).toBeCloseTo(3600 - 5, 6);
  });

  it('while it is paused', () => {
    const page = surface();
    page.watched(10);
    page.press('pause');
    page.look();
    expect(gone(page)).toEqual({ status: 'paused', told: false });
  });

  it('once it is finished', () => {
    const page = surface(routineWith(stepWith({ seconds: 10 })));
    page.watched(30);
    expect(gone(page)).toEqual({ status: 'finished', told: false });
    const stopped = surface();
    stopped.press('stop');
    stopped.look();
    expect(gone(stopped)).toEqual({ status: 'finished', told: false });
  });

  it('in work that is open', () => {
    const page = surface(routineWith(stepWith({ kind: 'open' })));
    page.watched(30);
    expect(gone(page)).toEqual({ status: 'running', told: false });
  });

  it('where the routine waits', () => {
    const page = surface(routineWith(stepWith({ seconds: 10 }), stepWith({})), { waitForMe: true });
    expect(page.watched(30)).toMatchObject({ holds: true, secondsLeft: 0 });
    expect(gone(page)).toEqual({ status: 'running', told: false });
  });

  // Nothing changes on screen meanwhile, so nobody has to look before the press.
  it.each<[string, Action, readonly Action[]]>([
    ['a pause', 'pause', ['resume', 'next']],
    ['waiting', { action: 'waitForMe', on: true }, ['next']],
  ])('who pressed a moment ago, after ten minutes of %s without a look', (_, before, after) => {
    const page = surface(routineWith(stepWith({ seconds: 20 }), stepWith({ seconds: 300 })));
    page.press(before);
    page.look();
    page.time.pass(600);
    for (const action of after) page.press(action);
    page.time.pass(1);
    expect(page.look()).toMatchObject({ status: 'running', secondsSpent: 1 });
    expect(page.actions).not.toContain('away');
  });
});

describe('a watch', () => {
  it('takes nothing of an old session for a new one', () => {
    const page = surface();
    page.watched(10);
    page.time.pass(12 * hour);
    page.time.setWall(-hour);
    const fresh = startSession(hold, page.time.clock());
    expect(page.look(fresh)).toMatchObject({ status: 'running', secondsSpent: 0 });
    expect(page.watched(3)).toMatchObject({ status: 'running', secondsSpent: 3 });
    expect(page.actions).toEqual([]);
  });

  it('says nothing at its first look, however old the session', () => {
    const time = fakeTime(start);
    const session = startSession(hold, time.clock());
    time.pass(12 * hour);
    expect(createWatch(() => time.clocks.read()).look(session)).toEqual({ session, now: time.clock() });
  });
});

/** Both clocks as they are read, a little off the truth: too little to mean anything. */
const jitter = fc.integer({ min: -120, max: 120 });

describe('any walk of looks', () => {
  it('that are only a little off writes nothing', () => {
    const steps = fc.array(
      fc.record({ wait: fc.integer({ min: 1, max: 60_000 }), wall: jitter, steady: jitter, seen: fc.boolean() }),
    );
    fc.assert(
      fc.property(steps, (walk) => {
        let truth = 0;
        let reading: ClockReading = { wall: start, steady: 0, seen: true };
        const watch = createWatch(() => reading);
        const session = startSession(hold, start);
        watch.look(session);
        for (const { wait, wall, steady, seen } of walk) {
          truth += wait;
          reading = { wall: start + truth + wall, steady: truth + steady, seen };
          expect(watch.look(session).session).toBe(session);
        }
      }),
    );
  });

  it('leaves what the steady clock says, however the wall clock is set', () => {
    const by = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1000, max: 12 * 3_600_000 }),
      fc.integer({ min: -12 * 3_600_000, max: -1000 }),
    );
    const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 60_000 }), by }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (walk) => {
        const page = surface();
        let truth = 0;
        for (const { wait, by: shift } of walk) {
          page.time.pass(wait / 1000);
          page.time.setWall(shift / 1000);
          truth += wait;
          const { status, routineSecondsLeft } = page.look();
          expect(status).toBe('running');
          expect(routineSecondsLeft).toBeCloseTo(hold.seconds - truth / 1000, 3);
        }
        const set = walk.reduce((sum, { by: shift }) => sum + shift, 0);
        expect(clockOffset(page.session)).toBeCloseTo(set, 0);
        expect(page.actions).toEqual(walk.filter(({ by: shift }) => shift !== 0).map(() => 'clock'));
      }),
    );
  });
});
