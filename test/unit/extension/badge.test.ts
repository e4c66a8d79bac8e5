import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeAt } from '../../../extension/background/badge.ts';
import { type State, shownAfterEnd, stateItem } from '../../../extension/background/state.ts';
import { momentAt, startSession } from '../../../src/index.ts';
import { clock } from '../../../src/locale/clock.ts';
import { article, minute, noon, pressed, second, sessionOf, stepOf } from './support.ts';

const timer = (seconds: number): State => ({ version: 1, timer: sessionOf(seconds) });

describe('the badge', () => {
  it.each([
    ['5:00 at its start', 300, 0, '5m', 1 * second],
    ['5:00 a second later', 300, 1 * second, '4m', 61 * second],
    ['5:00 when the clock still reads 4:00', 300, 60 * second, '4m', 61 * second],
    ['5:00 just before the clock reads 3:59', 300, 61 * second - 1, '4m', 61 * second],
    ['1:00 at its start', 60, 0, '1m', 1 * second],
    ['0:30 at its end', 30, 30 * second, '✓', 30 * second + shownAfterEnd],
    ['2:00:00', 7200, 0, '120m', 1 * second],
  ])('of a timer of %s', (_, seconds, after, text, changesAfter) => {
    expect(badgeAt(timer(seconds), noon + after)).toEqual({ text, changesAt: noon + changesAfter });
  });

  it.each([
    ['1:00 a second later', 60, 1 * second, '59', 2 * second],
    ['0:30 at its start', 30, 0, '30', 1 * second],
    ['0:30 at its last moment', 30, 30 * second - 1, '1', 30 * second],
  ])('of a timer of %s ticks by the second', (_, seconds, after, text, changesAfter) => {
    expect(badgeAt(timer(seconds), noon + after)).toEqual({ text, changesAt: noon + changesAfter, ticks: true });
  });

  it('is empty where nothing goes on, and where it ended long ago', () => {
    expect(badgeAt(stateItem.fallback, noon)).toEqual({ text: '' });
    expect(badgeAt(timer(30), noon + 30 * second + shownAfterEnd)).toEqual({ text: '' });
  });

  it('stands still while paused', () => {
    const paused: State = { version: 1, timer: pressed(sessionOf(300), ['pause', noon + second]) };
    expect(badgeAt(paused, noon + 60 * minute)).toEqual({ text: 'II' });
  });

  it('waits for nothing in work that only a press ends', () => {
    const open: State = { version: 1, routine: startSession(stepOf(0, 'open'), noon, { readyPace: 0 }) };
    expect(badgeAt(open, noon + minute)).toEqual({ text: '<1m' });
  });

  it('says the minutes of the whole routine', () => {
    const routine = startSession(article, noon);
    expect(badgeAt({ version: 1, routine }, noon).text).toBe(`${Math.floor(article.seconds / 60)}m`);
  });

  it('is the timer’s as long as there is one to show, then the routine’s', () => {
    const both: State = { ...timer(30), routine: startSession(article, noon) };
    expect(badgeAt(both, noon).text).toBe('30');
    expect(badgeAt(both, noon + 31 * second).text).toBe('✓');
    expect(badgeAt(both, noon + 31 * second + shownAfterEnd).text).toMatch(/^\d+m$/);
  });

  it('reads the minutes of the clock or its seconds, and changes exactly when it says it will', () => {
    const anyAge = fc.integer({ min: 0, max: 8_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7200 }), anyAge, (seconds, age) => {
        const state = timer(seconds);
        const now = noon + age;
        const { text, changesAt, ticks = false } = badgeAt(state, now);
        const moment = state.timer && momentAt(state.timer, now);
        if (moment?.status === 'running') {
          const [rest, minutes, hours = 0] = clock(moment.routineSecondsLeft).split(':').reverse().map(Number);
          const whole = (minutes ?? 0) + hours * 60;
          expect(text).toBe(whole > 0 ? `${whole}m` : `${rest}`);
          expect(ticks).toBe(whole === 0);
        }
        if (changesAt === undefined) {
          expect(badgeAt(state, now + 1e9).text).toBe(text);
        } else {
          expect(changesAt).toBeGreaterThan(now);
          expect(badgeAt(state, changesAt - 1).text).toBe(text);
          expect(badgeAt(state, changesAt).text).not.toBe(text);
        }
      }),
    );
  });
});
