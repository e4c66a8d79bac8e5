import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock } from '../../src/locale/clock.ts';
import * as format from '../../src/locale/en/format.ts';
import { popup } from '../../src/locale/en/popup.ts';
import { bounds } from '../../src/routine/validate.ts';
import { choiceView, readTime } from '../../src/view/timer.ts';

const { timer } = popup;
const words = { timer, format };

describe('a time that is typed', () => {
  it('is read as the clock shows it, and as it is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bounds.seconds }), (seconds) => {
        for (const text of [clock(seconds), `${seconds}`, ` ${seconds} s`, format.spoken(seconds)]) {
          expect(readTime(text, words)).toEqual({ seconds });
        }
      }),
    );
  });

  it('gives whole seconds within bounds, or one sentence that says what to type', () => {
    const scraps = fc.array(fc.oneof(fc.constantFrom('1', '90', ':', 'm', 'h', 's', '.', '-', ' ', '½'), fc.string()));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scraps.map((parts) => parts.join('')),
        ),
        (text) => {
          const { seconds, problem } = readTime(text, words);
          expect(seconds === undefined).toBe(problem !== undefined);
          if (problem !== undefined) expect(problem.length).toBeLessThan(130);
          if (seconds === undefined) return;
          expect(Number.isInteger(seconds)).toBe(true);
          expect(seconds).toBeGreaterThanOrEqual(1);
          expect(seconds).toBeLessThanOrEqual(bounds.seconds);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['90', 90],
    ['1:30', 90],
    ['5m', 300],
    ['1 h 10', 4200],
    ['2 h', 7200],
  ])('%s is %d s', (text, seconds) => {
    expect(readTime(text, words)).toEqual({ seconds });
  });

  it.each([
    ['', timer.problem.none],
    ['  ', timer.problem.none],
    ['0', timer.problem.short],
    ['7201', timer.problem.long(timer.longest)],
    ['soon', timer.problem.time('soon')],
    ['1:75', timer.problem.time('1:75')],
    ['-5', timer.problem.time('-5')],
  ])('“%s” is none: %s', (text, problem) => {
    expect(readTime(text, words)).toEqual({ problem });
  });

  it('names the longest time as it is', () => {
    expect(readTime(timer.longest, words)).toEqual({ seconds: bounds.seconds });
  });
});

describe('a choice', () => {
  it('says its length, and that it is for each side', () => {
    expect(choiceView({ seconds: 90, eachSide: true }, words)).toEqual({
      seconds: 90,
      eachSide: true,
      clock: '1:30',
      label: '1:30 each side',
      spoken: '1:30, start 1 minute 30 seconds each side',
    });
    expect(choiceView({ seconds: 20, eachSide: false }, words)).toMatchObject({
      label: '0:20',
      spoken: '0:20, start 20 seconds',
    });
  });
});
