import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditions, symptoms } from '../../src/catalogue/conditions.ts';
import { equipment } from '../../src/catalogue/equipment.ts';
import { RunProblem } from '../../src/run/problem.ts';
import { experiences, parseRunner, places } from '../../src/run/runner.ts';
import { messageOf, thrownBy } from './support/problem.ts';
import { anyRunner } from './support/runners.ts';

/** Every measured fact with its bounds and its unit. */
const measures = [
  ['usualDistance', 100, 1_000_000, 'm'],
  ['easySpeed', 0.5, 8, 'm/s'],
  ['longestDistance', 100, 1_000_000, 'm'],
  ['restingHeartRate', 25, 120, 'bpm'],
  ['maxHeartRate', 80, 250, 'bpm'],
  ['usualCadence', 100, 260, 'steps/min'],
  ['age', 5, 120, 'years'],
  ['walkedMinutes', 0, 600, 'min'],
] as const;

const names = [
  ['experience', experiences],
  ['place', places],
] as const;

const lists = [
  ['conditions', Object.keys(conditions)],
  ['symptoms', Object.keys(symptoms)],
  ['equipment', [...equipment]],
] as const;

const known = [
  ...measures.map(([field]) => field),
  ...names.map(([field]) => field),
  ...lists.map(([field]) => field),
  'soreness',
  'strengthDates',
  'nextRace',
  'stretchOnly',
];

describe('a sound runner', () => {
  it('comes back as they are, as a new object, and does so again', () => {
    fc.assert(
      fc.property(anyRunner, (given) => {
        const read = parseRunner(given);
        expect(read).toStrictEqual(given);
        expect(read).not.toBe(given);
        expect(parseRunner(JSON.parse(JSON.stringify(read)))).toStrictEqual(read);
      }),
    );
  });

  it('loses fields that nobody knows, and keeps the given object as it was', () => {
    fc.assert(
      fc.property(anyRunner, fc.dictionary(fc.string(), fc.anything()), (given, extra) => {
        const strangers = Object.entries(extra).filter(([field]) => !known.includes(field));
        const both = Object.freeze({ ...Object.fromEntries(strangers), ...given });
        expect(parseRunner(both)).toStrictEqual(given);
      }),
    );
  });

  it('has no fact that was not given: undefined and null are unknown, not none', () => {
    fc.assert(
      fc.property(anyRunner, fc.constantFrom(null, undefined), (given, nothing) => {
        const blanks = Object.fromEntries(known.map((field) => [field, nothing]));
        expect(Object.keys(parseRunner({ ...blanks, ...given })).toSorted()).toEqual(Object.keys(given).toSorted());
      }),
    );
  });

  it('has no fact that was only inherited', () => {
    expect(parseRunner(Object.create({ age: 4, stretchOnly: true }))).toEqual({});
    expect(parseRunner({ ['__proto__']: { age: 4 } })).toEqual({});
  });

  it('may be one of whom nothing is known, or all', () => {
    expect(parseRunner({})).toEqual({});
    const all = {
      usualDistance: 8000,
      easySpeed: 3,
      longestDistance: 12_000,
      restingHeartRate: 50,
      maxHeartRate: 190,
      usualCadence: 170,
      experience: 'regular',
      age: 40,
      soreness: { quadriceps: 0, hamstrings: 10 },
      conditions: ['knee_pain'],
      symptoms: ['chest_pain'],
      equipment: [],
      place: 'home',
      strengthDates: ['2026-11-01', '2026-11-03T18:00:00Z'],
      nextRace: '2026-12-01',
      walkedMinutes: 0,
      stretchOnly: false,
    };
    expect(Object.keys(all).toSorted()).toEqual([...known].toSorted());
    expect(parseRunner(all)).toStrictEqual(all);
  });
});

/** The problem names the field, what was found, what was expected, and is short enough to be shown. */
function expectProblem(runner: unknown, field: string, found: unknown): void {
  const problem = thrownBy(() => parseRunner(runner));
  expect(problem).toBeInstanceOf(RunProblem);
  expect(problem).toMatchObject({ field, found });
  const message = messageOf(() => parseRunner(runner));
  expect(message.startsWith(`${field}: expected `)).toBe(true);
  expect(message.length).toBeLessThan(1500);
}

describe('a measured fact', () => {
  it.each(measures)('%s passes at its bounds and not beside them: %d to %d %s', (field, low, high, unit) => {
    for (const value of [low, high]) expect(parseRunner({ [field]: value })).toEqual({ [field]: value });
    const beside = [low - 1e-6, high + 1e-3, -1e9, 1e9, -Infinity, Infinity, Number.NaN];
    for (const value of beside) expectProblem({ [field]: value }, field, value);
    expect(messageOf(() => parseRunner({ [field]: high + 1 }))).toContain(`a number from ${low} to ${high} ${unit}`);
  });

  it.each(measures)('%s is a number and nothing like one', (field, low) => {
    for (const value of [String(low), [low], { value: low }, true, '', new Date(0), 10n]) {
      expectProblem({ [field]: value }, field, value);
    }
  });

  it('of the heart goes with the other: at least 20 beats apart', () => {
    expect(parseRunner({ restingHeartRate: 80, maxHeartRate: 100 })).toEqual({
      restingHeartRate: 80,
      maxHeartRate: 100,
    });
    expectProblem({ restingHeartRate: 80, maxHeartRate: 99 }, 'maxHeartRate', 99);
    expectProblem({ restingHeartRate: 120, maxHeartRate: 80 }, 'maxHeartRate', 80);
    expect(messageOf(() => parseRunner({ restingHeartRate: 120, maxHeartRate: 80 }))).toContain('120 bpm');
  });
});

describe('a named fact', () => {
  it.each(names)('%s is one of its names', (field, words) => {
    for (const word of words) expect(parseRunner({ [field]: word })).toEqual({ [field]: word });
    for (const other of ['', 'Home', 'constructor', 'toString', 5, [words[0]], {}])
      expectProblem({ [field]: other }, field, other);
    for (const word of words) expect(messageOf(() => parseRunner({ [field]: 'x' }))).toContain(word);
  });

  it.each(lists)('%s is a list of its names', (field, words) => {
    expect(parseRunner({ [field]: words })).toEqual({ [field]: words });
    expect(parseRunner({ [field]: [] })).toEqual({ [field]: [] });
    const wrong = [
      words[0],
      { 0: words[0], length: 1 },
      [words[0], 'constructor'],
      [null],
      [5],
      new Array(61).fill(words[0]),
    ];
    for (const value of wrong) expectProblem({ [field]: value }, field, value);
  });

  it('stretchOnly is true or false', () => {
    for (const value of [true, false]) expect(parseRunner({ stretchOnly: value })).toEqual({ stretchOnly: value });
    for (const value of ['true', 0, 1, {}]) expectProblem({ stretchOnly: value }, 'stretchOnly', value);
  });
});

describe('soreness', () => {
  it('is 0 to 10 for muscle groups of the load model', () => {
    for (const soreness of [{}, { quadriceps: 0 }, { soleus: 10, tfl: 3.5 }])
      expect(parseRunner({ soreness })).toEqual({ soreness });
  });

  it.each([
    [{ quadriceps: -0.1 }],
    [{ quadriceps: 10.1 }],
    [{ quadriceps: Number.NaN }],
    [{ quadriceps: '5' }],
    [{ quadriceps: null }],
    [{ knee: 5 }],
    [{ constructor: 5 }],
    ['quadriceps'],
    [5],
    [[]],
    [[5]],
    [['quadriceps']],
  ])('is not %o', (soreness) => {
    expectProblem({ soreness }, 'soreness', soreness);
  });
});

describe('dates', () => {
  const wrong = [
    '',
    'yesterday',
    '5.11.2026',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '2026-11-05T25:00',
    20261105,
    null,
    'x'.repeat(50),
  ];

  it('of strength are days of the calendar, at most a thousand', () => {
    const thousand = new Array(1000).fill('2026-11-05');
    expect(parseRunner({ strengthDates: thousand })).toEqual({ strengthDates: thousand });
    for (const date of wrong)
      expectProblem({ strengthDates: ['2026-11-05', date] }, 'strengthDates', ['2026-11-05', date]);
    expectProblem({ strengthDates: [...thousand, '2026-11-05'] }, 'strengthDates', [...thousand, '2026-11-05']);
    expectProblem({ strengthDates: '2026-11-05' }, 'strengthDates', '2026-11-05');
  });

  it('of the next race are days of the calendar', () => {
    expect(parseRunner({ nextRace: '2028-02-29' })).toEqual({ nextRace: '2028-02-29' });
    for (const date of wrong.filter((value) => value !== null)) expectProblem({ nextRace: date }, 'nextRace', date);
  });
});

describe('what is no runner', () => {
  it.each([[null], [undefined], ['runner'], [5], [true], [[]], [[{}]], [() => ({})]])('%o', (value) => {
    expectProblem(value, 'runner', value);
  });

  it('is named by its first wrong field, in the order of the facts', () => {
    expectProblem({ stretchOnly: 5, age: 4, usualDistance: 5 }, 'usualDistance', 5);
  });
});
