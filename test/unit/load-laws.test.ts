import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import { effortOf } from '../../src/run/effort.ts';
import { type MuscleLoad, muscleLoads, runStress } from '../../src/run/load.ts';
import { parseRun, type Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import { damageIn } from './support/leaves.ts';
import { anyRunner, likelyRun } from './support/runners.ts';
import { anyRun } from './support/runs.ts';

type Loads = Readonly<Record<string, MuscleLoad>>;

const anyOf = fc.oneof({ weight: 2, arbitrary: likelyRun }, { weight: 1, arbitrary: anyRun });
const loadsOf = (run: Run, runner: Runner = {}): Loads => muscleLoads(run, runner);
const none = (loads: Loads) => Object.values(loads).every(({ load, priority }) => load === 0 && priority === 0);

/** Each group is loaded at least as much as before, to within rounding. */
function expectNoLess(after: Loads, before: Loads): void {
  const isNoLess = (group: string) => (after[group]?.load ?? 0) + 1e-12 >= (before[group]?.load ?? 0);
  expect(muscleGroups.filter((group) => !isNoLess(group))).toEqual([]);
}

describe('the load of every muscle group', () => {
  it('is from 0 up to below 1, its priority from 0 to 1, and never no number', () => {
    fc.assert(
      fc.property(anyOf, anyRunner, (run, runner) => {
        const loads = loadsOf(run, runner);
        expect(Object.keys(loads)).toEqual([...muscleGroups]);
        expect(damageIn(loads)).toEqual([]);
        const isWithin = ({ load, priority }: { readonly load: number; readonly priority: number }) =>
          load >= 0 && load < 1 && priority >= 0 && priority <= 1;
        expect(Object.entries(loads).filter(([, found]) => !isWithin(found))).toEqual([]);
        const stress = runStress(effortOf(run, runner));
        expect(stress).toBeGreaterThanOrEqual(0);
        expect(stress).toBeLessThan(1);
      }),
      { numRuns: 500 },
    );
  });

  it('grows with the distance, at one speed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 60_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        anyRunner,
        (metres, more, runner) => {
          const at = (distance: number): Run => ({ sportType: 'Run', distance, movingTime: distance / 2.5 + 180 });
          const calm = withoutSpeed(runner);
          expectNoLess(loadsOf(at(metres + more), calm), loadsOf(at(metres), calm));
        },
      ),
    );
  });

  it('grows with the time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 180, max: 30_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        anyRunner,
        (time, more, runner) => {
          const at = (movingTime: number): Run => ({ sportType: 'Run', distance: 2000, movingTime });
          expectNoLess(loadsOf(at(time + more), withoutSpeed(runner)), loadsOf(at(time), withoutSpeed(runner)));
        },
      ),
    );
  });

  it('grows with climb, descent, uneven ground and felt effort', () => {
    const heights = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }));
    fc.assert(
      fc.property(likelyRun, anyRunner, heights, (run, who, [height, more]) => {
        const runner = withoutSpeed(who);
        for (const fact of ['elevationGain', 'elevationLoss'] as const)
          expectNoLess(loadsOf({ ...run, [fact]: height + more }, runner), loadsOf({ ...run, [fact]: height }, runner));
        const ground = (['road', 'gravel', 'trail'] as const).map((surface) => loadsOf({ ...run, surface }, runner));
        ground.slice(1).forEach((loads, nth) => {
          expectNoLess(loads, ground[nth] ?? {});
        });
        const felt = Array.from({ length: 10 }, (_, nth) => loadsOf({ ...run, perceivedExertion: nth + 1 }, runner));
        felt.slice(1).forEach((loads, nth) => {
          expectNoLess(loads, felt[nth] ?? {});
        });
      }),
    );
  });

  it('is less for who runs farther usually', () => {
    fc.assert(
      fc.property(likelyRun, anyRunner, fc.integer({ min: 1000, max: 20_000 }), (run, runner, metres) => {
        fc.pre(run.distance !== undefined);
        const [near, far] = [metres, 2 * metres].map((usualDistance) => loadsOf(run, { ...runner, usualDistance }));
        expectNoLess(near ?? {}, far ?? {});
      }),
    );
  });
});

describe('a run too short to count', () => {
  it('loads nothing below 200 m', () => {
    fc.assert(
      fc.property(likelyRun, anyRunner, fc.double({ min: 0, max: 199.99, noNaN: true }), (run, runner, distance) => {
        const { elapsedTime, ...others } = run;
        expect(none(loadsOf({ ...others, distance, movingTime: 600 }, runner))).toBe(true);
        expect(runStress(effortOf({ ...others, distance, movingTime: 600 }, runner))).toBe(0);
      }),
    );
  });

  it('loads nothing below 3 minutes', () => {
    fc.assert(
      fc.property(likelyRun, anyRunner, fc.double({ min: 0, max: 179.99, noNaN: true }), (run, runner, movingTime) => {
        expect(none(loadsOf({ ...run, distance: 900, movingTime }, runner))).toBe(true);
      }),
    );
  });

  it('loads something from 200 m and 3 minutes on', () => {
    expect(none(loadsOf({ sportType: 'Run', distance: 200, movingTime: 180 }))).toBe(false);
    expect(none(loadsOf({ sportType: 'Run', distance: 0, movingTime: 600, elevationGain: 500 }))).toBe(true);
  });
});

describe('what is not known', () => {
  it('is neutral: the same as a plain fact', () => {
    const base: Run = { sportType: 'Run', distance: 9000, movingTime: 3000 };
    const plain = loadsOf(base);
    expect(loadsOf({ ...base, elevationGain: 0, elevationLoss: 0, surface: 'road', treadmill: false })).toEqual(plain);
    expect(loadsOf(base, { usualDistance: 8000, easySpeed: 3 })).toEqual(plain);
    expect(loadsOf({ ...base, perceivedExertion: 5 })).toEqual(plain);
    expect(loadsOf({ ...base, averageCadence: 160 })).toEqual(plain);
    expect(loadsOf({ ...base, averageHeartRate: 170 }, { maxHeartRate: 190 })).toEqual(plain);
    expect(loadsOf({ ...base, averageCadence: 160 }, { usualCadence: 160 })).toEqual(plain);
    expect(loadsOf(base, { experience: 'regular' })).toEqual(plain);
  });

  it('of a new runner is a shorter usual run: 6 km', () => {
    const run: Run = { sportType: 'Run', distance: 9000, movingTime: 3000 };
    expect(loadsOf(run, { experience: 'novice' })).toEqual(loadsOf(run, { usualDistance: 6000 }));
    expect(loadsOf(run, { experience: 'novice', usualDistance: 8000 })).toEqual(loadsOf(run));
  });

  it('of a trail run by its kind alone is a trail', () => {
    const run = { distance: 9000, movingTime: 3000 };
    expect(loadsOf({ sportType: 'TrailRun', ...run })).toEqual(loadsOf({ sportType: 'Run', surface: 'trail', ...run }));
    expect(loadsOf({ sportType: 'TrailRun', surface: 'road', ...run })).toEqual(loadsOf({ sportType: 'Run', ...run }));
  });

  it('of the time is a guess from the distance, and the other way round', () => {
    const guessed = effortOf({ sportType: 'Run', distance: 8000 });
    expect(guessed).toMatchObject({ metres: 8000, seconds: 2700 });
    expect(effortOf({ sportType: 'Run', movingTime: 2700 }).metres).toBeCloseTo(8000, 9);
    expect(effortOf({ sportType: 'Run', elapsedTime: 2700 })).toEqual(effortOf({ sportType: 'Run', movingTime: 2700 }));
  });
});

describe('intensity', () => {
  const hearts: Runner = { restingHeartRate: 50, maxHeartRate: 190 };
  const base: Run = { sportType: 'Run', distance: 9000, movingTime: 3000 };
  const of = (run: Partial<Run>, runner: Runner = {}) => effortOf({ ...base, ...run }, runner).intensity;

  it('is speed against the easy speed, heart rate against the easy one, or the mean of both', () => {
    expect(of({}, { easySpeed: 2.5 })).toBeCloseTo(1.2, 12);
    expect(of({ averageHeartRate: 50 + 0.65 * 140 }, hearts)).toBeCloseTo(1, 12);
    expect(of({ averageHeartRate: 50 + 0.65 * 140 }, { ...hearts, easySpeed: 2.5 })).toBeCloseTo(1.1, 12);
  });

  it('stays between 0.8 and 1.5', () => {
    expect(of({}, { easySpeed: 8 })).toBe(0.8);
    expect(of({}, { easySpeed: 1 })).toBe(1.5);
    fc.assert(
      fc.property(anyOf, anyRunner, (run, runner) => {
        const { intensity } = effortOf(run, runner);
        expect(intensity).toBeGreaterThanOrEqual(0.8);
        expect(intensity).toBeLessThanOrEqual(1.5);
      }),
    );
  });

  it.each([
    [1, 0.9],
    [3, 0.9],
    [4, 1],
    [5, 1],
    [6, 1.2],
    [7, 1.2],
    [8, 1.35],
    [10, 1.35],
  ])('by a felt effort of %d alone is %d', (perceivedExertion, intensity) => {
    expect(of({ perceivedExertion })).toBe(intensity);
    expect(of({ perceivedExertion }, { easySpeed: 3 })).toBeCloseTo(1, 12);
  });

  it('is not told by speed above a mean grade of 3 %, nor by the heart in the heat', () => {
    expect(of({ elevationGain: 270 }, { easySpeed: 2.5 })).toBeCloseTo(1.2, 12);
    expect(of({ elevationGain: 271 }, { easySpeed: 2.5 })).toBe(1);
    expect(of({ elevationGain: 140, elevationLoss: 140 }, { easySpeed: 2.5 })).toBe(1);
    expect(of({ averageHeartRate: 180, temperature: 25 }, hearts)).toBe(1);
    expect(of({ averageHeartRate: 180, temperature: 24 }, hearts)).toBeGreaterThan(1.4);
    expect(of({ elevationGain: 400, perceivedExertion: 9 }, { easySpeed: 2.5 })).toBe(1.35);
  });
});

describe('the shape of a hill', () => {
  it('is 1 at 30 m a kilometre and 2 at the most', () => {
    const at = (elevationGain: number) =>
      effortOf({ sportType: 'Run', distance: 10_000, movingTime: 3600, elevationGain });
    expect([0, 150, 300, 600, 5000].map((gain) => at(gain).climb)).toEqual([0, 0.5, 1, 2, 2]);
  });

  it('on a treadmill is climb alone, and no uneven ground', () => {
    fc.assert(
      fc.property(anyOf, anyRunner, (run, runner) => {
        expect(effortOf({ ...run, treadmill: true }, runner)).toMatchObject({
          descent: 0,
          unevenness: 0,
          treadmill: 1,
        });
      }),
    );
  });

  it('of descent takes the quads highest, of climb the glutes', () => {
    const top = (facts: Partial<Run>) => {
      const loads = loadsOf({ sportType: 'Run', distance: 10_000, movingTime: 3300, ...facts });
      return muscleGroups.toSorted((a, b) => (loads[b]?.priority ?? 0) - (loads[a]?.priority ?? 0))[0];
    };
    expect(top({ elevationLoss: 600 })).toBe('quadriceps');
    expect(top({ elevationGain: 600 })).toBe('gluteus_maximus');
    expect(top({})).toBe('soleus');
  });
});

describe('cadence', () => {
  it('a tenth below the own is 1, a tenth above -1, and no more', () => {
    const at = (averageCadence: number) =>
      effortOf({ sportType: 'Run', averageCadence }, { usualCadence: 180 }).lowCadence;
    expect(at(162)).toBeCloseTo(1, 9);
    expect(at(198)).toBeCloseTo(-1, 9);
    expect(at(180)).toBe(0);
    expect([at(100), at(260)]).toEqual([1, -1]);
  });
});

it('every run of these laws is one that is accepted', () => {
  fc.assert(
    fc.property(likelyRun, (run) => {
      expect(parseRun(run)).toStrictEqual(run);
    }),
  );
});

/** A runner whose speed and heart tell nothing: then only what a law changes counts. */
function withoutSpeed({ easySpeed, restingHeartRate, maxHeartRate, ...runner }: Runner): Runner {
  return runner;
}
