import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { usualDose } from '../../src/routine/usualDose.ts';
import { checkRoutine } from '../../src/routine/validate.ts';
import { RunProblem } from '../../src/run/problem.ts';
import { timeline } from '../../src/session/timeline.ts';
import { damageIn } from './support/leaves.ts';
import {
  always,
  entryOf,
  given,
  idsOf,
  planOf,
  problemsOf,
  stepOf,
  stepsIn,
  sumOf,
  usualRun,
} from './support/plans.ts';
import { thrownBy } from './support/problem.ts';
import { anySymptom, daysBefore, redFlags } from './support/runners.ts';

describe('every plan', () => {
  it('fits into its minutes, and is as long as its timeline', () => {
    always((asked) => {
      const routine = planOf(asked);
      expect(routine.seconds).toBeLessThanOrEqual(asked.minutes * 60);
      expect(sumOf(timeline(routine).map(({ seconds }) => seconds))).toBeCloseTo(routine.seconds, 9);
    });
  });

  it('has something to do, and a day that it stands for', () => {
    always((asked) => {
      const { mode, steps } = planOf(asked);
      expect(['light', 'moderate', 'hard', 'recover']).toContain(mode);
      expect(steps).not.toEqual([]);
    });
  });

  it('has every exercise of the catalogue once, as a step or as left out', () => {
    const all = exercises.map(({ id }) => id).toSorted();
    always((asked) => {
      const { steps, omitted } = planOf(asked);
      expect([...steps, ...omitted].map(({ exercise }) => exercise).toSorted()).toEqual(all);
    });
  });

  it('has at most one of a group of variants', () => {
    always((asked) => {
      const groups = planOf(asked).steps.map((step) => entryOf(step).group);
      expect(new Set(groups).size).toBe(groups.length);
    });
  });

  it('comes down upright for three minutes before anything on the floor, unless that was walked or is not wanted', () => {
    always((asked) => {
      const routine = planOf(asked);
      const { walkedMinutes = 0, stretchOnly = false } = asked.runner;
      if (walkedMinutes >= 5 || stretchOnly) return;
      const onFloor = routine.steps.findIndex((step) => entryOf(step).floor);
      const before = onFloor < 0 ? [] : routine.steps.slice(0, onFloor);
      const walked = sumOf(before.map(({ phase, dose }) => (phase === 'cooldown' ? (dose.seconds ?? 0) : 0)));
      if (onFloor >= 0) expect(walked).toBeGreaterThanOrEqual(180);
    });
  });

  it('keeps each dose within the ranges of the catalogue, but for holds under high blood pressure', () => {
    always((asked) => {
      const short = asked.runner.conditions?.includes('hypertension_uncontrolled');
      for (const step of planOf(asked).steps) {
        const { dose: range, kind } = entryOf(step);
        const { seconds, reps, sets, rest, secondsPerRep, eachSide } = step.dose;
        const least = short && kind === 'isometric' ? 5 : range.seconds?.[0];
        expect(within(sets, range.sets)).toBe(true);
        expect(seconds === undefined || within(seconds, [least ?? 0, 0, range.seconds?.[2] ?? 0])).toBe(true);
        expect(reps === undefined || within(reps, range.reps)).toBe(true);
        expect({ secondsPerRep, eachSide }).toEqual({
          secondsPerRep: range.secondsPerRep,
          eachSide: range.eachSide,
        });
        expect(rest).toBe(sets > 1 ? range.rest?.[1] : undefined);
      }
    });
  });

  it('is the same document, byte for byte, for the same facts, and leaves them alone', () => {
    always((asked) => {
      const frozen = deepFrozen(asked);
      expect(JSON.stringify(planOf(frozen))).toBe(JSON.stringify(planOf(asked)));
      expect(JSON.stringify(problemsOf(frozen))).toBe(JSON.stringify(problemsOf(asked)));
    });
  });

  it('is a sound, plain document with no NaN anywhere', () => {
    always((asked) => {
      const routine = planOf(asked);
      expect(checkRoutine(routine)).toBe(routine);
      expect(damageIn(routine)).toEqual([]);
      expect(damageIn(problemsOf(asked))).toEqual([]);
      expect(JSON.parse(JSON.stringify(routine))).toStrictEqual(routine);
    });
  });
});

describe('the core of the article', () => {
  const core = ['standing-quad-stretch', 'seated-hamstring-stretch', 'wall-calf-stretch'];

  it.each([10, 15, 20, 30, 45, 60])('is there after a usual run when strength is not due, in %d minutes', (minutes) => {
    const routine = planOf(given({}, { strengthDates: [daysBefore(2), daysBefore(4)] }, minutes));
    expect(stepsIn(routine, 'cooldown')).toHaveLength(1);
    expect(idsOf(routine)).toEqual(expect.arrayContaining(core));
  });

  it.each([15, 20, 30, 45, 60])(
    'is there when strength is due, with the article’s strength, in %d minutes',
    (minutes) => {
      const routine = planOf(given({}, {}, minutes));
      expect(idsOf(routine)).toEqual(expect.arrayContaining(core));
      const strength = stepsIn(routine, 'strength').map(({ exercise }) => exercise);
      expect(strength).toEqual(expect.arrayContaining(['glute-bridge', 'clamshell', 'plank-front']));
    },
  );

  it('is there in a whole hour with all five of its strength exercises, in doses at least as long as its own', () => {
    const routine = planOf(given({}, {}, 60));
    for (const id of [...core, 'glute-bridge', 'clamshell', 'bird-dog', 'plank-front', 'side-plank']) {
      const usual = usualDose(entryOf({ exercise: id }));
      const dose = stepOf(routine, id)?.dose;
      expect([id, dose?.seconds ?? dose?.reps]).toEqual([id, expect.any(Number)]);
      expect((dose?.seconds ?? dose?.reps ?? 0) * (dose?.sets ?? 0)).toBeGreaterThanOrEqual(
        (usual.seconds ?? usual.reps ?? 0) * Math.min(2, usual.sets),
      );
    }
  });

  it('is replaced, muscle by muscle, by what a place and its kit allow', () => {
    const routine = planOf(given({}, { place: 'outdoors' }, 30));
    expect(idsOf(routine)).toEqual(
      expect.arrayContaining(['standing-quad-stretch', 'standing-hamstring-step', 'wall-calf-stretch']),
    );
    for (const step of routine.steps) expect(entryOf(step)).toMatchObject({ floor: false, outdoors: true });
  });
});

describe('a plan, for example', () => {
  it('takes fifteen minutes where nothing is said', () => {
    expect(planRoutine(usualRun)).toStrictEqual(planRoutine(usualRun, {}, { minutes: 15 }));
    expect(planRoutine(usualRun)).toStrictEqual(planRoutine(usualRun, {}, {}));
    expect(planRoutine(usualRun)).toMatchObject({ version: 1, mode: 'moderate' });
  });

  it('of fifteen minutes after a usual run is a walk, the three stretches, and a strength session of its turn', () => {
    const routine = planRoutine(usualRun);
    expect(stepsIn(routine, 'cooldown')).toMatchObject([{ exercise: 'cooldown-walk', dose: { seconds: 300 } }]);
    expect(stepsIn(routine, 'stretch')).toHaveLength(3);
    expect(stepsIn(routine, 'release')).toEqual([]);
    expect(routine.seconds).toBeGreaterThan(13 * 60);
  });

  it('knows the run without being told the person, and the person without being told the run', () => {
    expect(planRoutine({ sportType: 'Run' }, { age: 70 }).steps).not.toEqual([]);
    expect(planRoutine({ sportType: 'TrailRun' }).steps).not.toEqual([]);
  });
});

describe('a red flag', () => {
  it('stops everything: a sound document without steps, whose notes say why', () => {
    const flag = fc.oneof(
      anySymptom.map((symptom) => ({ symptoms: [symptom] })),
      fc.constantFrom(...redFlags).map((condition) => ({ conditions: [condition] })),
    );
    fc.assert(
      fc.property(flag, fc.constantFrom(5, 15, 60), (runner, minutes) => {
        const routine = planOf(given({}, runner, minutes));
        expect(checkRoutine(routine)).toBe(routine);
        expect(routine).toMatchObject({ mode: 'stop', seconds: 0, steps: [], omitted: [] });
        expect(routine.notes).not.toEqual([]);
      }),
    );
  });
});

describe('what cannot be planned', () => {
  const plan = planRoutine as (run: unknown, runner?: unknown, options?: unknown) => Routine;

  it.each([[4.99], [60.01], [0], [-5], [Number.NaN], [Infinity], [null], ['15'], ['abc'], [[15]], [{}], [true]])(
    'are %o minutes',
    (minutes) => {
      const problem = thrownBy(() => plan(usualRun, {}, { minutes }));
      expect(problem).toBeInstanceOf(RunProblem);
      expect(problem).toMatchObject({ field: 'minutes', found: minutes, expected: 'a number from 5 to 60' });
    },
  );

  it.each([[null], [{}], [{ sportType: 'Ride' }], [{ sportType: 'Run', distance: Number.NaN }], ['Run']])(
    'is the run %o',
    (run) => {
      expect(thrownBy(() => plan(run))).toBeInstanceOf(RunProblem);
    },
  );

  it.each([
    ['runner', null],
    ['runner', []],
    ['age', { age: 4 }],
    ['soreness', { soreness: { quadriceps: 11 } }],
    ['conditions', { conditions: ['tired'] }],
  ])('is a runner with a wrong %s: %o', (field, runner) => {
    expect(thrownBy(() => plan(usualRun, runner))).toMatchObject({ name: 'RunProblem', field });
  });
});

function within(amount: number, range: readonly [number, number, number] | undefined): boolean {
  return range !== undefined && amount >= range[0] && amount <= range[2];
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(deepFrozen)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepFrozen(inner)]));
  return Object.freeze(copy) as Value;
}
