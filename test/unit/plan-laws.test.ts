import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postures } from '../../src/catalogue/exercise.ts';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import { muscleLoads } from '../../src/run/load.ts';
import { type Run, sportTypes } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import { timeline } from '../../src/session/timeline.ts';
import { damageIn } from './support/leaves.ts';
import {
  always,
  entryOf,
  given,
  idsOf,
  placeOf,
  planOf,
  problemsOf,
  reasonsIn,
  sumOf,
  usualRun,
  valuesOf,
} from './support/plans.ts';
import { anyGiven, anyRunner, daysBefore, type Given, likelyRun } from './support/runners.ts';
import { anyRun } from './support/runs.ts';

describe('more minutes', () => {
  const offered = [5, 10, 15, 20, 30];
  const hard = { distance: 14_000, movingTime: 3540 };
  const long = { distance: 12_000, movingTime: 5100 };
  const overdue: Runner = { strengthDates: [daysBefore(12)] };

  /** Runs and runners for whom the value once fell. */
  const known: readonly Given[] = [
    given(hard, overdue),
    given(hard, { ...overdue, walkedMinutes: 6 }),
    given(long, { strengthDates: [daysBefore(20)], walkedMinutes: 6, longestDistance: 9000 }),
    given({ distance: 3000, movingTime: 900 }, { strengthDates: [daysBefore(4)] }),
    given({ distance: 20_000, movingTime: 6900 }, { walkedMinutes: 6 }),
    given({ distance: 9900, movingTime: 3090 }, { easySpeed: 1.7, age: 81, strengthDates: [daysBefore(10)] }),
  ];

  it('that are offered never lower the value of a routine', () => {
    always((asked) => {
      const values = offered.map((minutes) => sumOf(valuesOf({ ...asked, minutes })));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }, known);
  });

  const more = fc.double({ min: 0, max: 12, noNaN: true });
  const cases = known.flatMap((asked) =>
    [8.5, 12, 14.5, 17].map((minutes): [Given, number] => [{ ...asked, minutes }, 2]),
  );
  const longer = (asked: Given, added: number) => ({ ...asked, minutes: Math.min(60, asked.minutes + added) });

  it('of any number never lower the value of a routine', () => {
    fc.assert(
      fc.property(anyGiven, more, (asked, added) => {
        expect(sumOf(valuesOf(longer(asked, added)))).toBeGreaterThanOrEqual(sumOf(valuesOf(asked)));
      }),
      { numRuns: 300, examples: cases },
    );
  });
});

describe('more descent', () => {
  const rankOfQuads = (run: Run, runner: Runner) => {
    const loads = muscleLoads(run, runner);
    return muscleGroups.filter((group) => loads[group].priority > loads.quadriceps.priority).length;
  };

  it('never lowers the rank of the quads', () => {
    // At one intensity: above a grade of 3 % speed says nothing of effort (section 5), which is no matter of descent alone.
    const unhurried = anyRunner.map(({ easySpeed, ...runner }): Runner => runner);
    const metres = fc.integer({ min: 0, max: 1500 });
    fc.assert(
      fc.property(fc.oneof(likelyRun, anyRun), unhurried, metres, metres, (run, runner, loss, more) => {
        const [less, steeper] = [loss, loss + more].map((elevationLoss) =>
          rankOfQuads({ ...run, elevationLoss }, runner),
        );
        expect(steeper).toBeLessThanOrEqual(less ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('brings the quads to the front of what is stretched', () => {
    const first = (elevationLoss: number) => {
      const { steps } = planOf(given({ distance: 10_000, movingTime: 3300, elevationLoss }, {}, 20));
      return steps.find(({ phase }) => phase === 'stretch')?.exercise;
    };
    expect(first(600)).toBe('standing-quad-stretch');
  });

  it('on a treadmill is none', () => {
    fc.assert(
      fc.property(likelyRun, anyRunner, (run, runner) => {
        const { elevationLoss, ...level } = { ...run, treadmill: true };
        expect(muscleLoads({ ...level, elevationLoss: 900 }, runner)).toEqual(muscleLoads(level, runner));
      }),
    );
  });
});

describe('what is not known', () => {
  const ofTheRun = [
    'distance',
    'movingTime',
    'elapsedTime',
    'elevationGain',
    'elevationLoss',
    'averageHeartRate',
    'averageCadence',
    'temperature',
    'perceivedExertion',
    'longestDistance',
    'easySpeed',
    'workoutType',
    'treadmill',
  ];
  const speaksOf = (asked: Given, facts: readonly string[]) =>
    reasonsIn(planOf(asked)).filter(({ reason }) => reason.rule !== 'assumed' && facts.includes(reason.fact ?? ''));
  const bare = fc.record({ sportType: fc.constantFrom(...sportTypes) });

  it('of the run is never a reason: of a run with its kind alone none speaks of a fact', () => {
    fc.assert(
      fc.property(bare, anyRunner, fc.integer({ min: 5, max: 60 }), (run, runner, minutes) => {
        expect(speaksOf({ run, runner, minutes }, ofTheRun)).toEqual([]);
      }),
    );
  });

  it('is no hard run: of a run with its kind alone none says that it was, however far the runner usually goes', () => {
    const far: Runner[] = [{ usualDistance: 20_000 }, { usualDistance: 35_000, experience: 'experienced' }];
    fc.assert(
      fc.property(bare, anyRunner, (run, runner) => {
        const routine = planOf({ run, runner, minutes: 15 });
        expect(['light', 'moderate']).toContain(routine.mode);
        const said = reasonsIn(routine).filter(({ reason }) => reason.rule === 'R09' || reason.rule === 'mode');
        expect(said).toEqual([]);
      }),
      { examples: far.map((runner): [Run, Runner] => [{ sportType: 'Run' }, runner]) },
    );
  });

  it('of climb and descent invents no hill', () => {
    always(({ run, runner, minutes }) => {
      const { elevationGain, elevationLoss, ...level } = run;
      expect(speaksOf({ run: level, runner, minutes }, ['elevationGain', 'elevationLoss'])).toEqual([]);
      const flat = { ...level, elevationGain: 0, elevationLoss: 0 };
      expect(muscleLoads(level, runner)).toEqual(muscleLoads(flat, runner));
      expect(idsOf(planOf({ run: level, runner, minutes }))).toEqual(idsOf(planOf({ run: flat, runner, minutes })));
    });
  });

  it('is told where the plan takes something for granted, and nothing else is', () => {
    const assumed = (asked: Given) =>
      planOf(asked).notes.flatMap(({ rule, fact = '' }) => (rule === 'assumed' ? [fact] : []));
    expect(assumed({ run: { sportType: 'Run' }, runner: {}, minutes: 15 })).toEqual([
      'distance',
      'movingTime',
      'elevationGain',
      'elevationLoss',
      'usualDistance',
      'effort',
      'strengthDates',
      'experience',
      'equipment',
    ]);
    const runner: Runner = {
      usualDistance: 8000,
      easySpeed: 3,
      strengthDates: [],
      experience: 'regular',
      equipment: [],
    };
    expect(assumed(given({}, runner))).toEqual([]);
    expect(assumed(given({ treadmill: true, perceivedExertion: 3 }, { ...runner, easySpeed: 3 }))).toEqual([]);
  });
});

describe('the order', () => {
  it('is cool-down, then stretches with mobility, then self-massage, then strength; upright before the floor in each', () => {
    always((asked) => {
      const keys = planOf(asked).steps.map((step) => [placeOf(step.phase), postures.indexOf(entryOf(step).posture)]);
      keys.forEach((key, nth) => {
        const [place = 0, posture = 0] = keys[nth - 1] ?? [];
        expect(key[0]).toBeGreaterThanOrEqual(place);
        if (key[0] === place) expect(key[1]).toBeGreaterThanOrEqual(posture);
      });
    });
  });

  it('keeps the same kit together: no more changes within a posture than there are kinds of kit', () => {
    always((asked) => {
      const { steps } = planOf(asked);
      const places = steps.map((step) => `${placeOf(step.phase)} ${entryOf(step).posture}`);
      for (const place of new Set(places)) {
        const kits = steps.flatMap((step, nth) =>
          places[nth] === place ? [JSON.stringify(entryOf(step).equipment)] : [],
        );
        const changes = kits.filter((kit, nth) => nth > 0 && kit !== kits[nth - 1]);
        expect(changes).toHaveLength(new Set(kits).size - 1);
      }
    });
  });

  it('is total: priority breaks ties, the most worked muscle first among equals', () => {
    always((asked) => {
      const { steps } = planOf(asked);
      const loads = muscleLoads(asked.run, asked.runner);
      const sore = asked.runner.soreness ?? {};
      const priorities = steps.map((step) =>
        Math.max(
          ...entryOf(step).muscles.primary.map((muscle) => loads[muscle].priority + 0.025 * (sore[muscle] ?? 0)),
        ),
      );
      const keys = steps.map((step) => `${placeOf(step.phase)} ${entryOf(step).posture} ${entryOf(step).equipment}`);
      keys.forEach((key, nth) => {
        if (key === keys[nth - 1]) expect(priorities[nth]).toBeLessThanOrEqual((priorities[nth - 1] ?? 0) + 1e-12);
      });
    });
  });

  it('does both sides before the next step', () => {
    always((asked) => {
      const steps = timeline(planOf(asked)).map(({ step }) => step);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    });
  });
});

describe('the same facts', () => {
  it('give the same bytes whatever the order of the keys, and twice', () => {
    fc.assert(
      fc.property(anyGiven, fc.infiniteStream(fc.nat()), (asked, numbers) => {
        const next = () => numbers.next().value ?? 0;
        const shuffled = shuffledKeys(asked, next);
        const once = JSON.stringify(planOf(asked));
        expect(JSON.stringify(planOf(shuffled))).toBe(once);
        expect(JSON.stringify(problemsOf(shuffled))).toBe(JSON.stringify(problemsOf(asked)));
        expect(JSON.stringify(planOf(asked))).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('give the same steps whatever the order of conditions, kit and dates', () => {
    always(({ run, runner, minutes }) => {
      const lists = Object.entries(runner).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.toReversed() : value,
      ]);
      const reversed: Runner = Object.fromEntries(lists);
      const doses = (who: Runner) =>
        planOf({ run, runner: who, minutes }).steps.map(({ exercise, dose }) => [exercise, dose]);
      expect(doses(reversed)).toEqual(doses(runner));
    });
  });

  it('lead to no number that is none, whatever finite numbers they are', () => {
    fc.assert(
      fc.property(anyRun, anyRunner, fc.double({ min: 5, max: 60, noNaN: true }), (run, runner, minutes) => {
        expect(damageIn(planOf({ run, runner, minutes }))).toEqual([]);
        expect(damageIn(problemsOf({ run, runner, minutes }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [{ distance: 0, movingTime: 0, elapsedTime: 0 }],
    [{ distance: 1e-300, movingTime: 1e-300, elevationGain: 50_000, elevationLoss: 50_000 }],
    [{ distance: 1_000_000, movingTime: 864_000, elevationGain: 50_000, elevationLoss: 50_000 }],
    [{ distance: 0, elevationGain: 50_000, temperature: -60, perceivedExertion: 10 }],
    [{ movingTime: 864_000, averageCadence: 20, averageHeartRate: 30, maxHeartRate: 30 }],
  ])('at their bounds lead to a sound plan: %o', (facts) => {
    const runner: Runner = {
      usualDistance: 100,
      easySpeed: 0.5,
      longestDistance: 100,
      restingHeartRate: 25,
      maxHeartRate: 80,
      usualCadence: 260,
    };
    for (const minutes of [5, 60]) {
      const routine = planOf({ run: { sportType: 'Run', ...facts }, runner, minutes });
      expect(damageIn(routine)).toEqual([]);
      expect(routine.seconds).toBeLessThanOrEqual(minutes * 60);
    }
  });
});

describe('the usual run', () => {
  it('stands for a moderate day that no rule changes', () => {
    expect(planOf({ run: usualRun, runner: {}, minutes: 15 }).mode).toBe('moderate');
    const told = planOf({ run: usualRun, runner: {}, minutes: 15 }).notes.filter(({ rule }) => rule !== 'assumed');
    expect(told).toEqual([]);
  });
});

/** The same document with the keys of every object in another order. */
function shuffledKeys<Value>(value: Value, next: () => number): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({
    at: next(),
    entry: [key, shuffledKeys(inner, next)],
  }));
  return Object.fromEntries(entries.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry)) as Value;
}
