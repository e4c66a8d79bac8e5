import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesBetween } from '../../src/session/cues.ts';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { timeline } from '../../src/session/timeline.ts';
import { anyPlayed, start } from './support/logs.ts';
import { anyPacing, routineWith, stepWith, timedRoutine } from './support/routines.ts';

/** 5 s ready and 30 s of work each side with 5 s between; 10 s ready and 30 s of work. */
const routine = routineWith(stepWith({ eachSide: true }), stepWith({}));
const waiting = startSession(routine, start, { waitForMe: true });
const at = (session: Session, second: number) => momentAt(session, start + second * 1000);
const pressed = (session: Session, second: number, action: Action) => press(session, action, start + second * 1000);
const on: Action = { action: 'waitForMe', on: true };
const off: Action = { action: 'waitForMe', on: false };

describe('a routine that waits for the runner', () => {
  it('goes by the clock within a step, and holds at the last work of it', () => {
    expect(at(waiting, 20)).toMatchObject({ index: 1, holds: false, waitsForMe: true, secondsLeft: 15 });
    expect(at(waiting, 37)).toMatchObject({ interval: { kind: 'switch' }, holds: false });
    expect(at(waiting, 50)).toMatchObject({ interval: { side: 'right' }, holds: true, secondsLeft: 20 });
    expect(at(waiting, 70)).toMatchObject({ index: 3, holds: true, secondsLeft: 0, secondsSpent: 30 });
    expect(at(waiting, 3670)).toMatchObject({ status: 'running', index: 3, secondsLeft: 0, secondsSpent: 3630 });
    expect(at(waiting, 3670).routineSecondsLeft).toBe(40);
  });

  it.each<Action>(['done', 'next'])('goes on with %s, whether the time has run out or not', (action) => {
    for (const second of [50, 70, 100]) {
      const session = pressed(waiting, second, action);
      expect(at(session, second + 1)).toMatchObject({ interval: { step: 1, kind: 'ready' }, secondsLeft: 9 });
    }
  });

  it('ends on a press alone', () => {
    const last = pressed(waiting, 100, 'done');
    expect(at(last, 10_000)).toMatchObject({ status: 'running', interval: { step: 1, kind: 'work' } });
    expect(at(pressed(last, 10_000, 'done'), 10_001)).toMatchObject({
      status: 'finished',
      finishedAt: start + 10_000_000,
    });
  });

  it('counts time that is added while it waits from now on', () => {
    const longer = pressed(waiting, 100, { action: 'addTime', seconds: 20 });
    expect(at(longer, 100)).toMatchObject({ index: 3, secondsLeft: 20 });
    expect(at(longer, 110)).toMatchObject({ index: 3, secondsLeft: 10, holds: true });
    expect(at(longer, 130)).toMatchObject({ index: 3, secondsLeft: 0, holds: true });
  });

  it('stands while paused, also while waiting', () => {
    const paused = pressed(waiting, 100, 'pause');
    expect(at(paused, 500)).toMatchObject({ status: 'paused', secondsSpent: 60, secondsLeft: 0, holds: true });
    expect(at(pressed(paused, 500, 'resume'), 510)).toMatchObject({ status: 'running', secondsSpent: 70 });
  });

  it('says once that it waits', () => {
    const kinds = cuesBetween(waiting, start + 66_000, start + 1e9).map(({ at: due, kind }) => [
      kind,
      (due - start) / 1000,
    ]);
    expect(kinds).toEqual([
      ['last', 67],
      ['last', 68],
      ['last', 69],
      ['waiting', 70],
    ]);
  });
});

describe('changing it on the way', () => {
  const usual = startSession(routine, start);

  it('holds from then on', () => {
    const waits = pressed(usual, 50, on);
    expect(at(waits, 50)).toMatchObject({ index: 3, holds: true, waitsForMe: true, secondsLeft: 20 });
    expect(at(waits, 5000)).toMatchObject({ index: 3, secondsLeft: 0 });
  });

  it('goes on with the next step at once, where it has waited', () => {
    const goes = pressed(waiting, 100, off);
    expect(at(goes, 100)).toMatchObject({ status: 'running', interval: { step: 1, kind: 'ready' }, secondsLeft: 10 });
    expect(at(goes, 103)).toMatchObject({ interval: { step: 1, kind: 'ready' }, secondsLeft: 7, waitsForMe: false });
  });

  it('ends it at once, where it has waited at the end', () => {
    const last = pressed(waiting, 100, 'done');
    expect(at(pressed(last, 500, off), 500)).toMatchObject({ status: 'finished', finishedAt: start + 500_000 });
  });

  it('does not end open work', () => {
    const open = startSession(routineWith(stepWith({ kind: 'open' })), start, { waitForMe: true });
    expect(at(pressed(open, 100, off), 200)).toMatchObject({ holds: true, secondsSpent: 195, waitsForMe: false });
  });

  it('to what it is already changes nothing', () => {
    expect(pressed(usual, 5, off)).toBe(usual);
    expect(pressed(waiting, 5, on)).toBe(waiting);
  });

  it('changes nothing but who ends a step', () => {
    fc.assert(
      fc.property(anyPlayed, fc.nat(60_000), ({ session, now }, wait) => {
        const before = momentAt(session, now + wait);
        const changed = press(session, { action: 'waitForMe', on: !before.waitsForMe }, now + wait);
        if (before.status === 'finished' || (before.holds && before.secondsLeft === 0)) return;
        const { holds: _, waitsForMe: __, ...same } = before;
        expect(momentAt(changed, now + wait)).toMatchObject({ ...same, waitsForMe: !before.waitsForMe });
      }),
    );
  });

  it('on and off before anything ran out leaves the future as it was', () => {
    fc.assert(
      fc.property(anyPlayed, fc.nat(1_000_000), ({ session, now }, wait) => {
        const { waitsForMe, holds, secondsLeft } = momentAt(session, now);
        if (holds && secondsLeft === 0) return;
        const twice = [!waitsForMe, waitsForMe].reduce(
          (before, isOn) => press(before, { action: 'waitForMe', on: isOn }, now),
          session,
        );
        expect(momentAt(twice, now + wait)).toStrictEqual(momentAt(session, now + wait));
      }),
    );
  });
});

it('pressed on as each step runs out, it lasts as long as the timeline', () => {
  fc.assert(
    fc.property(timedRoutine, anyPacing, (document, pacing) => {
      let session = startSession(document, start, { ...pacing, waitForMe: true });
      let now = start;
      const intervals = timeline(document, pacing);
      document.steps.forEach((_, step) => {
        now += intervals.filter((interval) => interval.step === step).reduce((sum, i) => sum + i.seconds * 1000, 0);
        expect(momentAt(session, now)).toMatchObject({ interval: { step, kind: 'work' }, holds: true, secondsLeft: 0 });
        session = press(session, 'done', now);
      });
      const ms = intervals.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
      expect(momentAt(session, now)).toMatchObject({ status: 'finished', finishedAt: start + ms });
    }),
  );
});
