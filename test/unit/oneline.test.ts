import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock } from '../../src/locale/clock.ts';
import * as format from '../../src/locale/en/format.ts';
import { oneLine } from '../../src/locale/en/oneline.ts';
import { parseRun, type Run } from '../../src/run/run.ts';
import { longestLine, readLine } from '../../src/view/oneline.ts';

const words = { line: oneLine, format };
const read = (text: string, units?: format.Units) => readLine(text, words, units);

/** A line that is fine, and the run it says. */
const examples: readonly (readonly [line: string, run: Partial<Run>])[] = [
  ['10 km in 52:10, 240 m up, hard', { distance: 10_000, movingTime: 3130, elevationGain: 240, perceivedExertion: 8 }],
  ['My run was 10km, 52:10.', { distance: 10_000, movingTime: 3130 }],
  ['10,5 km, 1h05, easy', { distance: 10_500, movingTime: 3900, perceivedExertion: 3 }],
  ['I ran a half marathon in 1:52:30', { distance: 21_097.5, movingTime: 6750 }],
  ['marathon race in 3 h 41 min', { distance: 42_195, movingTime: 13_260, workoutType: 'race', perceivedExertion: 8 }],
  ['hard race', { workoutType: 'race', perceivedExertion: 8 }],
  ['an all out race', { workoutType: 'race', perceivedExertion: 10 }],
  ['8 km at 5:30/km', { distance: 8000, movingTime: 2640 }],
  ['55 min at 5:30 per km', { distance: 10_000, movingTime: 3300 }],
  [
    'up 1,250 m and down 900 m on trails',
    { elevationGain: 1250, elevationLoss: 900, sportType: 'TrailRun', surface: 'trail' },
  ],
  ['12 k, D+ 400', { distance: 12_000, elevationGain: 400 }],
  ['+300m, 14 km', { distance: 14_000, elevationGain: 300 }],
  ['climbed 300 m over 14 km', { distance: 14_000, elevationGain: 300 }],
  [
    '5 km on the treadmill, 150 bpm, rpe 6',
    { distance: 5000, treadmill: true, averageHeartRate: 150, perceivedExertion: 6 },
  ],
  ['5 km flat, effort 7/10, 28 °C', { distance: 5000, elevationGain: 0, perceivedExertion: 7, temperature: 28 }],
  ['45 minutes', { movingTime: 2700 }],
  ['1 hour and 10 minutes, hr 145', { movingTime: 4200, averageHeartRate: 145 }],
  ['18km long run, 82F', { distance: 18_000, workoutType: 'long', temperature: 28 }],
];

describe('a run in one line', () => {
  it.each(examples)('%s', (line, facts) => {
    expect(read(line)).toMatchObject({ run: { sportType: 'Run', ...facts }, problems: [] });
    expect(Object.keys(read(line).run ?? {}).sort()).toEqual(Object.keys({ sportType: '', ...facts }).sort());
  });

  it('takes heights without a unit, and says all of them, in the units of the runner', () => {
    const { run, understood } = read('6.2 mi, 790 up', 'imperial');
    expect(run?.elevationGain).toBeCloseTo(240.8, 1);
    expect(understood).toEqual(['6.2 mi', '790 ft up']);
  });

  it('says back what it understood, in one order', () => {
    expect(read('hard, 240 m up, 52:10 for 10 km').understood).toEqual(['10 km', '52:10', '240 m up', 'hard']);
  });

  it('names what it did not understand, and does without it', () => {
    expect(read('10 km with Anna, easy')).toMatchObject({
      ignored: ['anna'],
      understood: ['10 km', 'easy'],
      problems: [],
    });
  });

  it.each([
    ['10 in 52:10', oneLine.problems.unit('10')],
    ['10 km, 240 m', oneLine.problems.way('240 m')],
    ['10 km, 12 km', oneLine.problems.twice('distance', '12 km')],
    ['easy, then hard', oneLine.problems.twice('effort', 'hard')],
    ['it was not easy', oneLine.problems.not('not easy')],
    ['42 km in 9 min', oneLine.problems.wrong('distance', 'at most 6750 m in 540 s')],
    ['hr 300', oneLine.problems.wrong('heart rate', 'a number from 30 to 250 bpm')],
    ['', oneLine.problems.nothing],
    ['my run was', oneLine.problems.nothing],
    ['banana', oneLine.problems.nothing],
  ])('“%s” is no run yet: %s', (line, problem) => {
    const { run, problems } = read(line);
    expect(run).toBeUndefined();
    expect(problems).toEqual([problem]);
  });
});

const facts: fc.Arbitrary<Run> = fc
  .record(
    {
      distance: fc.integer({ min: 10, max: 999 }).map((tenths) => tenths * 100),
      movingTime: fc.integer({ min: 60, max: 36_000 }),
      elevationGain: fc.integer({ min: 0, max: 5000 }),
      elevationLoss: fc.integer({ min: 0, max: 5000 }),
      averageHeartRate: fc.integer({ min: 60, max: 200 }),
      temperature: fc.integer({ min: -30, max: 45 }),
      workoutType: fc.constantFrom('race', 'long', 'workout'),
      perceivedExertion: fc.constantFrom(2, 3, 5, 8, 9, 10),
      treadmill: fc.constant(true),
      surface: fc.constantFrom('road', 'gravel'),
    } as const,
    { requiredKeys: [] },
  )
  .filter((known) => Object.keys(known).length > 0)
  // A run that nobody can run is told so.
  .filter(({ distance = 0, movingTime = 1e6 }) => distance < 12 * movingTime)
  // A race says of itself that it was hard.
  .map(
    (known) => ({ sportType: 'Run', ...known, ...(known.workoutType === 'race' && { perceivedExertion: 8 }) }) as Run,
  );

describe('the laws of the line', () => {
  it('what is said back reads the same again, in any order', () => {
    const said = facts.chain((run) => {
      const { understood } = read(lineOf(run));
      return fc.tuple(fc.constant(run), fc.shuffledSubarray([...understood], { minLength: understood.length }));
    });
    fc.assert(
      fc.property(said, ([run, pieces]) => {
        expect(read(pieces.join(', '))).toMatchObject({ run, problems: [] });
      }),
    );
  });

  it('whatever is typed, gives a sound run or says what to do, and never both', () => {
    const scraps = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...oneLine.phrases.map(([phrase]) => phrase),
          'not ',
          'km',
          'm',
          'up',
          'down',
          ':',
          '/',
          '°c',
          'h',
        ),
        fc.constantFrom(
          '1',
          '10',
          '52:10',
          '240 m up',
          '1,250',
          '9'.repeat(80),
          '٣',
          '__proto__',
          'constructor',
          '<b>',
        ),
        fc.string(),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(scraps, fc.constantFrom('', ' ', ', '), (parts, between) => {
        const { run, problems, understood, ignored } = read(parts.join(between));
        expect(run === undefined).toBe(problems.length > 0);
        if (run) expect(parseRun(run)).toEqual(run);
        if (run) expect(understood.length).toBeGreaterThan(0);
        expect([...ignored, ...understood].join('').length).toBeLessThan(4 * longestLine);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The facts as a machine would write them. */
function lineOf(run: Run): string {
  const { distance, movingTime, elevationGain, elevationLoss, averageHeartRate, temperature, perceivedExertion } = run;
  return [
    distance && `${distance / 1000} km`,
    movingTime && clock(movingTime),
    elevationGain !== undefined && `${elevationGain} m up`,
    elevationLoss !== undefined && `${elevationLoss} m down`,
    averageHeartRate && `${averageHeartRate} bpm`,
    temperature !== undefined && `${temperature} C`,
    perceivedExertion && `rpe ${perceivedExertion}`,
    run.workoutType,
    run.treadmill && 'treadmill',
    run.surface,
  ]
    .filter(Boolean)
    .join(', ');
}
