import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn, secondsIn } from '../../../extension/strava/facts/number.ts';
import { shownFacts, shownUnits } from '../../../extension/strava/facts/shown.ts';
import { locales } from '../../replica/activity.ts';

const nbsp = '\u00a0';
const narrow = '\u202f';

describe('a number on a page', () => {
  it.each<[string, boolean, number | undefined]>([
    ['20.01', false, 20.01],
    ['20,01', false, 20.01],
    ['1,020.01', false, 1020.01],
    ['1.020,01', false, 1020.01],
    [`1${narrow}020,01`, false, 1020.01],
    [`1${nbsp}020,01`, false, 1020.01],
    ["1'020.01", false, 1020.01],
    ['1,020,345.5', false, 1_020_345.5],
    ['95,5', false, 95.5],
    ['8', false, 8],
    ['1539', true, 1539],
    ['1,539', true, 1539],
    ['1.539', true, 1539],
    [`1${narrow}539`, true, 1539],
    ['102,5', true, 102.5],
    // One and a bit, or a thousand.
    ['1,020', false, undefined],
    ['1.020', false, undefined],
    ['1.020.01', false, undefined],
    ['1,02,034', true, undefined],
    ['1 02', true, undefined],
    ['12,3456', false, undefined],
    ['.5', false, undefined],
    ['5.', false, undefined],
    ['-5', true, -5],
    ['5-', true, undefined],
    ['1e3', true, undefined],
    ['٢٠', true, undefined],
    ['', true, undefined],
  ])('%j, whole %j', (text, whole, value) => {
    expect(numberIn(text, whole)?.value).toBe(value);
  });

  it('is what it was before a language wrote it', () => {
    const decimals = fc.integer({ min: 1, max: 2 });
    const value = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.constantFrom(...locales), value, decimals, (locale, value, digits) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
        const read = numberIn(written.format(value), false);
        expect(Math.abs((read?.value ?? Number.NaN) - value)).toBeLessThanOrEqual((read?.step ?? 0) / 2 + 1e-9);
        expect(numberIn(new Intl.NumberFormat(locale).format(Math.round(value)), true)?.value).toBe(Math.round(value));
      }),
    );
  });
});

describe('a clock', () => {
  it.each([
    ['2:09:49', 7789],
    ['45:10', 2710],
    ['0:45', 45],
    ['100:00:00', 360_000],
    [' 45:10\n', 2710],
    ['45', undefined],
    ['6:19 /km', undefined],
    ['2h 09m', undefined],
    ['-1:00', undefined],
    ['1:2:3:04', undefined],
    ['', undefined],
  ])('%j', (text, seconds) => {
    expect(secondsIn(text)).toBe(seconds);
  });
});

const main = (text: string, term = '') => ({ text, term, main: true });
const more = (text: string, term = '') => ({ text, term, main: false });
const moving = 'definition-moving-time';

describe('the figures', () => {
  it.each<[string, Parameters<typeof shownFacts>, Record<string, number>]>([
    [
      'in kilometres',
      [[main('20.01 km'), main('2:06:30', moving), main('6:19 /km', moving)], []],
      { distance: 20_010, movingTime: 7590 },
    ],
    ['in miles', [[main('12,43 mi')], []], { distance: 20_004 }],
    ['in feet', [[more('335 ft')], []], { elevationGain: 102 }],
    ['with the unit close to the digits', [[main('20.01km')], []], { distance: 20_010 }],
    ['in a unit nobody knows', [[main('20.01 versts'), more('102 Ellen')], []], {}],
    ['without a unit', [[main('20.01'), more('102')], []], {}],
    ['two distances', [[main('20.01 km'), main('99.99 km')], []], {}],
    ['two heights', [[more('102 m'), more('890 m')], []], {}],
    ['a distance where heights stand, and the other way round', [[more('20.01 km'), main('102 m')], []], {}],
    ['two moving times', [[main('2:06:30', moving), more('2:06:30', moving)], []], {}],
    ['a doubtful distance', [[main('20.010 km')], []], {}],
    [
      'averages',
      [
        [],
        [
          { type: 'heartrate', text: '164 bpm' },
          { type: 'cadence', text: '176 spm' },
        ],
      ],
      { averageHeartRate: 164, averageCadence: 176 },
    ],
    ['an average in another language', [[], [{ type: 'heartrate', text: '164 уд/мин' }]], { averageHeartRate: 164 }],
    ['an average that is a fraction', [[], [{ type: 'heartrate', text: '164.5 bpm' }]], {}],
    ['a pace where the heart rate should stand', [[], [{ type: 'heartrate', text: '6:19 /km' }]], {}],
    ['degrees Celsius', [[], [{ type: 'temp', text: '27 ℃' }]], { temperature: 27 }],
    ['degrees Fahrenheit', [[], [{ type: 'temp', text: '81 ℉' }]], { temperature: 27 }],
    ['frost', [[], [{ type: 'temp', text: '-3 °C' }]], { temperature: -3 }],
    ['degrees of neither', [[], [{ type: 'temp', text: '27' }]], {}],
    [
      'two averages of one kind',
      [
        [],
        [
          { type: 'heartrate', text: '164' },
          { type: 'heartrate', text: '120' },
        ],
      ],
      {},
    ],
  ])('%s', (_, given, facts) => {
    const shown = Object.entries(shownFacts(...given)).map(([fact, { value }]) => [fact, value]);
    expect(Object.fromEntries(shown)).toEqual(facts);
  });

  it.each([
    [[main('20.01 km'), main('6:19 /km')], 'metric'],
    [[main('12,43 mi')], 'imperial'],
    [[main('12,43 mi'), main('20 km')], undefined],
    [[more('20 km')], undefined],
    [[], undefined],
  ])('units of %j', (figures, units) => {
    expect(shownUnits(figures)).toBe(units);
  });
});
