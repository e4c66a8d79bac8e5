import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock } from '../../src/locale/clock.ts';
import { height } from '../../src/locale/en/format.ts';
import { RunProblem } from '../../src/run/problem.ts';
import { parseDuration, parseLength } from '../../src/run/quantity.ts';
import { thrownBy } from './support/problem.ts';

/** Scraps of what people and attackers write, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom('km', 'mi', 'm', 's', 'h', 'min', ':', '.', ',', ' ', '-', '+', '1e9', '٣', 'Infinity', 'NaN'),
      fc.constantFrom('constructor', '__proto__', 'valueof', 'tostring', 'hasownproperty', '0x10', '\n', '½'),
      fc.nat({ max: 100_000 }).map(String),
      fc.constant('9'.repeat(400)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(scraps, fc.string());

const readers = [
  ['parseLength', parseLength],
  ['parseDuration', parseDuration],
] as const;

describe.each(readers)('%s', (_, read) => {
  it('gives a finite number that is not negative, or a RunProblem that names the field and the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          const amount = read(text, 'ascent');
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThan(Number.POSITIVE_INFINITY);
        } catch (problem) {
          if (!(problem instanceof RunProblem)) throw problem;
          expect(problem).toMatchObject({ field: 'ascent', found: text });
          expect(problem.message).toContain('"');
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [''],
    [' '],
    ['ten'],
    ['-5'],
    ['-5 km'],
    ['5 parsecs'],
    ['km'],
    ['1e3'],
    ['0x10'],
    ['NaN'],
    ['Infinity'],
    ['5 constructor'],
    ['5 __proto__'],
    ['1.2.3 km'],
    ['1..2'],
    ['<b>5</b>'],
  ])('refuses %o', (text) => {
    expect(thrownBy(() => read(text, 'time'))).toMatchObject({ name: 'RunProblem', field: 'time', found: text });
  });

  it('refuses more digits than a number holds', () => {
    for (const unit of ['', ' m', ' h', ' km'])
      expect(() => read(`${'9'.repeat(400)}${unit}`, 'time')).toThrow(RunProblem);
  });
});

describe('a length', () => {
  it.each([
    ['10 km', 10_000],
    ['10km', 10_000],
    ['10 K', 10_000],
    ['10k', 10_000],
    ['6.2 mi', 9977.9328],
    ['6.2mi', 9977.9328],
    ['1 mile', 1609.344],
    ['2 Miles', 3218.688],
    ['240 m', 240],
    ['240', 240],
    ['790 ft', 240.792],
    ['10,5 km', 10_500],
    ['10 kilometres', 10_000],
    ['240 meters', 240],
    ['790 feet', 240.792],
    ['  21.0975 km ', 21_097.5],
    ['0 m', 0],
  ])('%s is %d m', (text, metres) => {
    expect(parseLength(text, 'distance')).toBeCloseTo(metres, 6);
  });

  it('without a unit is in the unit that was asked for', () => {
    expect(parseLength('10', 'distance', 'km')).toBe(10_000);
    expect(parseLength('10 m', 'distance', 'km')).toBe(10);
    expect(parseLength('10', 'distance', 'mi')).toBeCloseTo(16_093.44, 6);
    expect(parseLength('10', 'ascent', 'ft')).toBeCloseTo(3.048, 6);
  });

  it('reads the same with a decimal comma, and in any unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (whole, parts) => {
        const fraction = String(parts).padStart(2, '0');
        const metres = (whole + parts / 100) * 1000;
        expect(parseLength(`${whole}.${fraction} km`, 'distance')).toBeCloseTo(metres, 6);
        expect(parseLength(`${whole},${fraction} km`, 'distance')).toBeCloseTo(metres, 6);
        expect(parseLength(`${whole}.${fraction} mi`, 'distance')).toBeCloseTo(metres * 1.609344, 6);
      }),
    );
  });

  it('is read back as this product writes it: "1,378 ft" is no foot and a bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (metres) => {
        expect(parseLength(height(metres, 'metric'), 'ascent')).toBe(metres);
        expect(Math.abs(parseLength(height(metres, 'imperial'), 'ascent') - metres)).toBeLessThan(0.2);
      }),
    );
  });
});

describe('a duration', () => {
  it.each([
    ['52:10', 3130],
    ['1:05:00', 3900],
    ['0:52:10', 3130],
    ['75:00', 4500],
    ['1:30', 90],
    ['90', 90],
    ['0', 0],
    ['45 s', 45],
    ['45s', 45],
    ['5m', 300],
    ['5 min', 300],
    ['1 h 10 min', 4200],
    ['1h10m', 4200],
    ['1h 10m 30s', 4230],
    ['1.5 h', 5400],
    ['1,5 h', 5400],
    ['2 HR', 7200],
    ['5 minutes', 300],
    ['1 hour 30 seconds', 3630],
    ['1h10', 4200],
    ['1 h 05', 3900],
    [' 52:10 ', 3130],
  ])('%s is %d s', (text, seconds) => {
    expect(parseDuration(text, 'time')).toBe(seconds);
  });

  it.each([
    ['1:5'],
    ['1:60'],
    ['1:60:00'],
    ['1:2:3:4'],
    [':30'],
    ['5:'],
    ['5 km'],
    ['5 min x'],
    ['10 10'],
    ['min 5'],
    ['h10'],
    ['1h70'],
  ])('%s is none', (text) => {
    expect(() => parseDuration(text, 'time')).toThrow(RunProblem);
  });

  it('is read back as the clock writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 864_000 }), (seconds) => {
        expect(parseDuration(clock(seconds), 'time')).toBe(seconds);
      }),
    );
  });
});
