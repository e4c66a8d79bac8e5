import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunProblem } from '../../src/run/problem.ts';
import { parseRun, type Run, sportTypes, surfaces, workoutTypes } from '../../src/run/run.ts';
import { messageOf, thrownBy } from './support/problem.ts';
import { anyRun } from './support/runs.ts';

/** Every measured fact with its bounds and its unit. */
const measures = [
  ['distance', 0, 1_000_000, 'm'],
  ['movingTime', 0, 864_000, 's'],
  ['elapsedTime', 0, 864_000, 's'],
  ['elevationGain', 0, 50_000, 'm'],
  ['elevationLoss', 0, 50_000, 'm'],
  ['averageHeartRate', 30, 250, 'bpm'],
  ['maxHeartRate', 30, 250, 'bpm'],
  ['averageCadence', 20, 300, 'steps/min'],
  ['temperature', -60, 60, '°C'],
  ['perceivedExertion', 1, 10, 'felt effort'],
] as const;

const names = [
  ['sportType', sportTypes],
  ['workoutType', workoutTypes],
  ['surface', surfaces],
] as const;

const known = new Set<string>([
  'startedAt',
  'treadmill',
  ...measures.map(([field]) => field),
  ...names.map(([field]) => field),
]);

const run = (facts: object) => parseRun({ sportType: 'Run', ...facts });

describe('a sound run', () => {
  it('comes back as it is, as a new object, and does so again', () => {
    fc.assert(
      fc.property(anyRun, (given) => {
        const read = parseRun(given);
        expect(read).toStrictEqual(given);
        expect(read).not.toBe(given);
        expect(parseRun(read)).toStrictEqual(read);
        expect(parseRun(JSON.parse(JSON.stringify(read)))).toStrictEqual(read);
      }),
    );
  });

  it('loses fields that nobody knows, and keeps the given object as it was', () => {
    fc.assert(
      fc.property(anyRun, fc.dictionary(fc.string(), fc.anything()), (given, extra) => {
        const strangers = Object.entries(extra).filter(([field]) => !known.has(field));
        const both = Object.freeze({ ...Object.fromEntries(strangers), ...given });
        expect(parseRun(both)).toStrictEqual(given);
      }),
    );
  });

  it('has no fact that was not given: undefined and null are unknown, not 0', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom(null, undefined), (given, nothing) => {
        const blanks = Object.fromEntries([...known].map((field) => [field, nothing]));
        expect(Object.keys(parseRun({ ...blanks, ...given })).toSorted()).toEqual(Object.keys(given).toSorted());
      }),
    );
  });

  it('keeps a true 0 apart from an unknown', () => {
    expect(run({ elevationGain: 0 })).toStrictEqual({ sportType: 'Run', elevationGain: 0 });
    expect(run({})).toStrictEqual({ sportType: 'Run' });
  });
});

describe('anything else', () => {
  const wildField = fc.record(
    Object.fromEntries([...known].map((field) => [field, fc.anything({ withBigInt: true, withNullPrototype: true })])),
    { requiredKeys: [] },
  );

  it('gives a run of known fields or a RunProblem, and no other error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), wildField), (value) => {
        try {
          expect(Object.keys(parseRun(value)).every((field) => known.has(field))).toBe(true);
        } catch (problem) {
          expect(problem).toBeInstanceOf(RunProblem);
        }
      }),
    );
  });

  it('is told in one short line, whatever was found', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 100, maxLength: 5000 }), fc.constant('a\nb\r\n'.repeat(99))),
        (text) => {
          const message = messageOf(() => run({ distance: text }));
          expect(message.length).toBeLessThan(200);
          expect(message).not.toMatch(/[\r\n]/);
        },
      ),
    );
  });

  it.each([[null], [undefined], [[]], ['Run'], [42], [true], [() => 0]])('is no run: %o', (value) => {
    expect(thrownBy(() => parseRun(value))).toMatchObject({ name: 'RunProblem', field: 'run', found: value });
  });

  it('needs a kind of sport', () => {
    expect(thrownBy(() => parseRun({ distance: 5000 }))).toMatchObject({ field: 'sportType', found: undefined });
  });
});

describe.each(measures)('%s', (field, low, high, unit) => {
  const refused = (found: unknown) => {
    const problem = thrownBy(() => run({ [field]: found }));
    expect(problem).toBeInstanceOf(RunProblem);
    expect(problem).toMatchObject({ field, found });
    return problem instanceof RunProblem ? problem : new RunProblem('', '', '');
  };

  it(`is a number from ${low} to ${high} ${unit}`, () => {
    expect(run({ [field]: low })).toStrictEqual({ sportType: 'Run', [field]: low });
    expect(run({ [field]: high })).toStrictEqual({ sportType: 'Run', [field]: high });
  });

  it('refuses every number beyond its bounds, naming field, value and expectation', () => {
    const beyond = fc.oneof(fc.double({ min: high }), fc.double({ max: low })).filter((n) => !(n >= low && n <= high));
    fc.assert(
      fc.property(beyond, (found) => {
        const { expected, message } = refused(found);
        for (const part of [String(low), String(high), unit]) expect(expected).toContain(part);
        for (const part of [field, expected]) expect(message).toContain(part);
      }),
    );
  });

  it.each([
    [Number.NaN],
    [Infinity],
    [-Infinity],
    [String(low)],
    [''],
    [true],
    [[low]],
    [{}],
    [BigInt(Math.ceil(low))],
  ])('refuses %o', (found) => {
    refused(found);
  });
});

describe.each(names)('%s', (field, allowed) => {
  it.each(allowed.map((name) => [name]))('may be %s', (name) => {
    expect(run({ [field]: name })).toMatchObject({ [field]: name });
  });

  it.each([['ride'], ['run'], [''], ['constructor'], ['__proto__'], ['0'], [0], [[allowed[0]]], [{}]])(
    'is never %o',
    (found) => {
      const problem = thrownBy(() => run({ [field]: found }));
      expect(problem).toMatchObject({ name: 'RunProblem', field, found });
      for (const name of allowed) expect(messageOf(() => run({ [field]: found }))).toContain(name);
    },
  );
});

describe('treadmill', () => {
  it.each([[true], [false]])('may be %o', (treadmill) => {
    expect(run({ treadmill })).toStrictEqual({ sportType: 'Run', treadmill });
  });

  it.each([['true'], [0], [1], ['']])('is never %o', (treadmill) => {
    expect(thrownBy(() => run({ treadmill }))).toMatchObject({ field: 'treadmill', found: treadmill });
  });
});

describe('startedAt', () => {
  it.each([
    ['2026-11-05T06:30:00Z'],
    ['2026-11-05T06:30:00.123Z'],
    ['2026-11-05T06:30:00+01:00'],
    ['2026-11-05T06:30'],
    ['2026-11-05'],
    ['2024-02-29T23:59:59Z'],
  ])('may be %s', (startedAt) => {
    expect(run({ startedAt })).toStrictEqual({ sportType: 'Run', startedAt });
  });

  it.each([
    [''],
    ['yesterday'],
    ['5 November 2026'],
    ['11/05/2026'],
    ['2026-13-05'],
    ['2026-11-05T25:00'],
    ['2026-11-05T06:30<b>'],
    [1_762_324_200_000],
    // No calendar has these days; one browser reads them as a day in March, the next refuses them.
    ['2026-02-30T06:30:00Z'],
    ['2026-02-29'],
  ])('is never %s', (startedAt) => {
    expect(thrownBy(() => run({ startedAt }))).toMatchObject({ name: 'RunProblem', field: 'startedAt' });
  });

  it('is bounded as every text from a page: no clock writes a thousand digits of a second', () => {
    expect(() => run({ startedAt: `2026-11-05T06:30:00.${'1'.repeat(1000)}Z` })).toThrow(RunProblem);
  });
});

describe('what an object inherits', () => {
  it('is no fact', () => {
    const heir: unknown = Object.assign(Object.create({ distance: 5000 }), { sportType: 'Run' });
    expect(parseRun(heir)).toStrictEqual({ sportType: 'Run' });
    expect(() => parseRun(Object.create({ sportType: 'Run' }))).toThrow(RunProblem);
  });

  it('cannot be put there by a field called __proto__', () => {
    const read = parseRun(JSON.parse('{"sportType":"Run","__proto__":{"distance":5000,"bad":true}}'));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read.distance).toBeUndefined();
    expect('bad' in read).toBe(false);
    expect('bad' in {}).toBe(false);
  });
});

describe('facts that cannot be true together', () => {
  it('a distance faster than any runner', () => {
    const times: readonly (keyof Run)[] = ['movingTime', 'elapsedTime'];
    for (const field of times) {
      expect(run({ distance: 1250, [field]: 100 })).toMatchObject({ distance: 1250 });
      const problem = thrownBy(() => run({ distance: 1251, [field]: 100 }));
      expect(problem).toMatchObject({ field: 'distance', found: 1251, expected: 'at most 1250 m in 100 s' });
    }
  });

  it('a distance in no time, though nothing in no time may be', () => {
    expect(thrownBy(() => run({ distance: 1, movingTime: 0 }))).toMatchObject({ field: 'distance' });
    expect(run({ distance: 0, movingTime: 0 })).toMatchObject({ distance: 0, movingTime: 0 });
  });

  it('is judged by the moving time where both are known', () => {
    expect(thrownBy(() => run({ distance: 5000, movingTime: 10, elapsedTime: 5000 }))).toMatchObject({
      field: 'distance',
    });
  });

  it('more time in motion than in all, beyond a second of rounding', () => {
    expect(run({ movingTime: 601, elapsedTime: 600 })).toMatchObject({ movingTime: 601 });
    const problem = thrownBy(() => run({ movingTime: 602, elapsedTime: 600 }));
    expect(problem).toMatchObject({ field: 'movingTime', found: 602, expected: 'at most the elapsed time of 600 s' });
  });

  it('a mean of the heart above its maximum', () => {
    expect(run({ averageHeartRate: 150, maxHeartRate: 150 })).toMatchObject({ maxHeartRate: 150 });
    const problem = thrownBy(() => run({ averageHeartRate: 151, maxHeartRate: 150 }));
    expect(problem).toMatchObject({
      field: 'averageHeartRate',
      found: 151,
      expected: 'at most the maximum of 150 bpm',
    });
  });
});
