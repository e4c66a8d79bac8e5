import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { perform, start } from './support/logs.ts';
import { routineWith, stepWith } from './support/routines.ts';

/** Three steps: 5 s ready and 30 s of work; the middle one on each side with 5 s between. */
const routine = routineWith(stepWith({}), stepWith({ eachSide: true }), stepWith({}));

/** Seconds after the start at which things are pressed, one after another. */
function played(...presses: readonly (readonly [second: number, action: Action])[]): Session {
  return presses.reduce(
    (session, [second, action]) => press(session, action, start + second * 1000),
    startSession(routine, start),
  );
}

const at = (session: Session, second: number) => momentAt(session, start + second * 1000);

describe('next', () => {
  it('goes to the beginning of the step after, from ready, work and change of sides alike', () => {
    for (const second of [0, 3, 20]) {
      expect(at(played([second, 'next']), second)).toMatchObject({
        interval: { step: 1, kind: 'ready' },
        secondsLeft: 10,
      });
    }
    for (const second of [46, 76, 100]) {
      expect(at(played([second, 'next']), second)).toMatchObject({
        interval: { step: 2, kind: 'ready' },
        secondsLeft: 10,
      });
    }
  });

  it('finishes on the last step, at that instant', () => {
    const session = played([0, 'next'], [1, 'next'], [2, 'next']);
    expect(at(session, 99)).toMatchObject({ status: 'finished', finishedAt: start + 2000 });
  });

  it('keeps a paused session paused', () => {
    const session = played([1, 'pause'], [2, 'next']);
    expect(at(session, 500)).toMatchObject({ status: 'paused', interval: { step: 1, kind: 'ready' }, secondsLeft: 10 });
  });
});

describe('back', () => {
  it('goes to the step before while a step has just begun', () => {
    const ready = played([0, 'next'], [4, 'back']);
    expect(at(ready, 4)).toMatchObject({ interval: { step: 0, kind: 'ready' }, secondsLeft: 5 });
    const work = played([0, 'next'], [12.9, 'back']);
    expect(at(work, 12.9)).toMatchObject({ interval: { step: 0, kind: 'ready' } });
  });

  it('starts the step anew from three seconds of its work on', () => {
    for (const second of [13, 30, 42, 60]) {
      const session = played([0, 'next'], [second, 'back']);
      expect(at(session, second)).toMatchObject({ interval: { step: 1, kind: 'ready' }, secondsLeft: 10 });
    }
  });

  it('stays on the first step', () => {
    expect(at(played([1, 'back']), 1)).toMatchObject({ interval: { step: 0, kind: 'ready' }, secondsLeft: 5 });
  });

  it('starts a step anew that has long begun, though time was added to it', () => {
    const session = played([0, 'next'], [20, { action: 'addTime', seconds: 30 }], [21, 'back']);
    expect(at(session, 21)).toMatchObject({ interval: { step: 1, kind: 'ready' } });
  });

  it('goes to the step before as long as it is being got ready for, though time was added to that', () => {
    const session = played([0, 'next'], [5, { action: 'addTime', seconds: 30 }], [25, 'back']);
    expect(at(session, 25)).toMatchObject({ interval: { step: 0, kind: 'ready' } });
  });

  it('starts an open step anew whose first set or side is done', () => {
    const open = routineWith(stepWith({}), stepWith({ kind: 'open', sets: 3 }));
    const second = perform(startSession(open, start), [
      { wait: 0, action: 'next' },
      { wait: 40_000, action: 'done' },
      { wait: 1000, action: 'back' },
    ]);
    expect(momentAt(second.session, second.now)).toMatchObject({ interval: { step: 1, kind: 'ready' } });
  });
});

describe('done', () => {
  it('ends the interval that is on, whatever it is', () => {
    expect(at(played([2, 'done']), 2)).toMatchObject({ interval: { step: 0, kind: 'work' }, secondsLeft: 30 });
    const side = played([0, 'next'], [1, 'done'], [2, 'done']);
    expect(at(side, 2)).toMatchObject({ interval: { step: 1, kind: 'switch', side: 'right' }, secondsLeft: 5 });
  });

  it('is what an open interval waits for', () => {
    const open = startSession(routineWith(stepWith({ kind: 'open' }), stepWith({})), start);
    expect(momentAt(open, start + 3_600_000)).toMatchObject({
      interval: { timing: 'open' },
      secondsSpent: 3595,
      secondsLeft: 0,
    });
    const done = press(open, 'done', start + 3_600_000);
    expect(momentAt(done, start + 3_601_000)).toMatchObject({ interval: { step: 1, kind: 'ready' }, secondsLeft: 9 });
  });

  it('finishes at the last interval', () => {
    const session = startSession(routineWith(stepWith({})), start);
    const done = press(press(session, 'done', start), 'done', start + 700);
    expect(momentAt(done, start + 5000)).toMatchObject({ status: 'finished', finishedAt: start + 700 });
  });
});

describe('jump', () => {
  it('goes to the beginning of any step, also back and to the one that is on', () => {
    for (const step of [0, 1, 2]) {
      const session = played([50, { action: 'jump', step }]);
      expect(at(session, 50)).toMatchObject({ status: 'running', interval: { step, kind: 'ready' } });
    }
  });
});

describe('addTime', () => {
  it('lengthens the interval that is on and nothing else', () => {
    const session = played([15, { action: 'addTime', seconds: 60 }]);
    expect(at(session, 15)).toMatchObject({ interval: { step: 0, kind: 'work' }, secondsLeft: 80, secondsSpent: 10 });
    expect(at(session, 15).routineSecondsLeft).toBe(at(played(), 15).routineSecondsLeft + 60);
    expect(at(session, 95)).toMatchObject({ interval: { step: 1, kind: 'ready' }, secondsLeft: 10 });
    expect(at(session, 94.9)).toMatchObject({ interval: { step: 0, kind: 'work' } });
  });

  it('is gone when the step is begun anew', () => {
    const session = played([15, { action: 'addTime', seconds: 60 }], [16, { action: 'jump', step: 0 }], [16, 'done']);
    expect(at(session, 16)).toMatchObject({ interval: { step: 0, kind: 'work' }, secondsLeft: 30 });
  });
});

describe('pause and resume', () => {
  it('stand still, then go on where they stood', () => {
    const paused = played([15, 'pause']);
    expect(at(paused, 9999)).toMatchObject({ status: 'paused', interval: { step: 0, kind: 'work' }, secondsLeft: 20 });
    const resumed = press(paused, 'resume', start + 9_999_000);
    expect(at(resumed, 10_009)).toMatchObject({
      status: 'running',
      interval: { step: 0, kind: 'work' },
      secondsLeft: 10,
    });
  });
});

describe('more time for everything', () => {
  it('is kept through presses, and added time stays as long as it was asked for', () => {
    const slow = startSession(routine, start, { timeScale: 2, firstSide: 'right' });
    expect(at(slow, 0).routineSecondsLeft).toBe(2 * at(played(), 0).routineSecondsLeft);
    const there = press(slow, 'next', start + 1000);
    expect(at(there, 1)).toMatchObject({ interval: { step: 1, side: 'right' }, secondsLeft: 20 });
    const longer = press(there, { action: 'addTime', seconds: 15 }, start + 2000);
    expect(at(longer, 2)).toMatchObject({ secondsLeft: 34 });
  });
});

describe('stop', () => {
  it('finishes at that instant, running or paused', () => {
    expect(at(played([15, 'stop']), 999)).toMatchObject({ status: 'finished', finishedAt: start + 15_000 });
    expect(at(played([15, 'pause'], [40, 'stop']), 999)).toMatchObject({
      status: 'finished',
      finishedAt: start + 40_000,
    });
  });
});
