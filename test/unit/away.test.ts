import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { momentAt } from '../../src/session/moment.ts';
import { awayAfter, press } from '../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../src/session/session.ts';
import { anyPlayed, start } from './support/logs.ts';
import { routineWith, stepWith } from './support/routines.ts';

/** Two steps: 5 s ready, 30 s of work, 10 s ready, 30 s of work. */
const routine = routineWith(stepWith({}), stepWith({}));
const session = startSession(routine, start);
const minutes = 60_000;

/** Left 20 s after the start, noticed ten minutes later. */
const away = press(session, { action: 'away', since: start + 20_000 }, start + 20_000 + 10 * minutes);
const back = start + 20_000 + 10 * minutes;

describe('somebody who was away', () => {
  it('finds the session where it was left', () => {
    const left = momentAt(session, start + 20_000);
    for (const wait of [0, 1000, 3_600_000]) {
      expect(momentAt(away, back + wait)).toStrictEqual({ ...left, status: 'away', secondsAway: 600 });
    }
  });

  it('is back with resume, and goes on where the session was left', () => {
    const resumed = press(away, 'resume', back + 5000);
    expect(momentAt(resumed, back + 5000)).toMatchObject({ status: 'running', index: 1, secondsLeft: 15 });
    expect(momentAt(resumed, back + 6000)).toMatchObject({ status: 'running', index: 1, secondsLeft: 14 });
    expect(momentAt(resumed, back + 6000)).not.toHaveProperty('secondsAway');
  });

  it.each<[string, Action, number]>([
    ['next', 'next', 2],
    ['back', 'back', 0],
    ['jump', { action: 'jump', step: 1 }, 2],
  ])('is back with %s', (_, action, index) => {
    const there = press(away, action, back + 5000);
    expect(momentAt(there, back + 5000)).toMatchObject({ status: 'running', index, secondsSpent: 0 });
    expect(momentAt(there, back + 6000)).toMatchObject({ status: 'running', index, secondsSpent: 1 });
  });

  it('can end it', () => {
    const stopped = press(away, 'stop', back + 5000);
    expect(momentAt(stopped, back + 9000)).toMatchObject({ status: 'finished', finishedAt: back + 5000 });
  });

  it.each<[string, Action]>([
    ['pause', 'pause'],
    ['done', 'done'],
    ['addTime', { action: 'addTime', seconds: 10 }],
    ['away', { action: 'away', since: back }],
  ])('cannot press %s before coming back', (_, action) => {
    expect(press(away, action, back + 5 * minutes)).toBe(away);
  });

  it('is still away after telling how steps shall end', () => {
    const waits = press(away, { action: 'waitForMe', on: true }, back + 1000);
    expect(momentAt(waits, back + 2000)).toMatchObject({ status: 'away', waitsForMe: true, secondsAway: 600 });
  });
});

describe('a gap', () => {
  const noticed = (gap: number) => press(session, { action: 'away', since: start + 1000 }, start + 1000 + gap);

  it('of two minutes and more is time away, a shorter one is not', () => {
    for (const gap of [-5, 0, 1, awayAfter - 1]) expect(noticed(gap)).toBe(session);
    for (const gap of [awayAfter, awayAfter + 1, 12 * 60 * minutes]) expect(noticed(gap)).not.toBe(session);
    expect(awayAfter).toBe(120_000);
  });

  it('of twelve hours of sleep counts not a second', () => {
    const night = 12 * 60 * minutes;
    expect(momentAt(noticed(night), start + 1000 + night)).toMatchObject({
      status: 'away',
      secondsAway: 12 * 3600,
      secondsLeft: 4,
    });
  });

  it('in a paused session is nothing: it stands anyway', () => {
    const paused = press(session, 'pause', start + 1000);
    expect(press(paused, { action: 'away', since: start + 2000 }, start + 20 * minutes)).toBe(paused);
  });

  it('after the end of a session is nothing', () => {
    for (const since of [start + 75_000, start + 80_000]) {
      expect(press(session, { action: 'away', since }, start + 20 * minutes)).toBe(session);
    }
  });

  it('that ends after the end of the routine finds it where it was left', () => {
    expect(momentAt(away, back)).toMatchObject({ status: 'away', index: 1 });
    expect(momentAt(session, back)).toMatchObject({ status: 'finished' });
  });

  it('in which somebody pressed begins with that press', () => {
    const long = startSession(articleRoutine(), start);
    const pressed = press(long, 'next', start + 10 * minutes);
    const told = (now: number) => press(pressed, { action: 'away', since: start + 5000 }, now);
    expect(told(start + 10 * minutes + 10_000)).toBe(pressed);
    expect(momentAt(told(start + 13 * minutes), start + 13 * minutes)).toMatchObject({
      status: 'away',
      secondsSpent: 0,
      secondsAway: 180,
    });
  });

  it.each([Number.NaN, Infinity, -Infinity])('since no time is none: %d', (since) => {
    expect(press(session, { action: 'away', since }, start + 20 * minutes)).toBe(session);
  });
});

describe('time away in every session', () => {
  it('takes nothing, from the routine or from the interval, and what comes afterwards is the same', () => {
    const waits = fc.integer({ min: 0, max: 30_000 });
    const gaps = fc.integer({ min: awayAfter, max: 12 * 60 * minutes });
    fc.assert(
      fc.property(anyPlayed, waits, gaps, waits, (played, wait, gap, more) => {
        const since = played.now + wait;
        const before = momentAt(played.session, since);
        const left: Session = press(played.session, { action: 'away', since }, since + gap);
        if (before.status !== 'running') {
          expect(left).toBe(played.session);
          return;
        }
        expect(momentAt(left, since + gap)).toStrictEqual({ ...before, status: 'away', secondsAway: gap / 1000 });
        const resumed = press(left, 'resume', since + gap + more);
        const { finishedAt: _, ...after } = momentAt(resumed, since + gap + more + 7000);
        const { finishedAt: __, ...untouched } = momentAt(played.session, since + 7000);
        expect(after).toStrictEqual(untouched);
      }),
    );
  });
});
