import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Equipment } from '../../src/catalogue/exercise.ts';
import { exerciseOf } from '../../src/catalogue/exercises.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { secondsOf } from '../../src/routine/intervals.ts';
import type { Routine, Step } from '../../src/routine/routine.ts';
import { checkRoutine } from '../../src/routine/validate.ts';
import { RunProblem } from '../../src/run/problem.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import { timeline } from '../../src/session/timeline.ts';
import { articleIds, articleTable } from './support/article.ts';
import { damageIn } from './support/leaves.ts';
import { thrownBy } from './support/problem.ts';
import { anyRun } from './support/runs.ts';

const plainRun: Run = { sportType: 'Run', distance: 10_000, movingTime: 3130 };
const minutesAsked = Array.from({ length: 56 }, (_, index) => index + 5);

const anyMinutes = fc.oneof(fc.constantFrom(...minutesAsked), fc.double({ min: 5, max: 60, noNaN: true }));
const anyRunner: fc.Arbitrary<Runner> = fc.record(
  { equipment: fc.subarray<Equipment>(['wall', 'ball', 'foam_roller', 'mat', 'chair']) },
  { requiredKeys: [] },
);

const idsOf = ({ steps }: Routine) => steps.map(({ exercise = '' }) => exercise);
const secondsIn = (routine: Routine) => timeline(routine).reduce((sum, { seconds }) => sum + seconds, 0);

/** A law of every plan. */
function always(law: (routine: Routine, given: { run: Run; runner: Runner; minutes: number }) => void): void {
  fc.assert(
    fc.property(anyRun, anyRunner, anyMinutes, (run, runner, minutes) => {
      law(planRoutine(run, runner, { minutes }), { run, runner, minutes });
    }),
  );
}

describe('every plan', () => {
  it('fits into its minutes, and is as long as its timeline', () => {
    always((routine, { minutes }) => {
      expect(routine.seconds).toBeLessThanOrEqual(minutes * 60);
      expect(secondsIn(routine)).toBe(routine.seconds);
    });
  });

  it('walks, at least three minutes, before anything but the jog that tapers into the walk', () => {
    always((routine) => {
      const walk = idsOf(routine).indexOf('cooldown-walk');
      expect(routine.steps[walk]?.dose.seconds).toBeGreaterThanOrEqual(180);
      expect(['', 'cooldown-jog']).toContain(idsOf(routine).slice(0, walk).join());
    });
  });

  it('is the article, in its order, with what was left out', () => {
    always((routine) => {
      const omitted = routine.omitted.map(({ exercise }) => exercise);
      const inOrder = (ids: readonly string[]) => articleIds.filter((id) => ids.includes(id));
      expect(idsOf(routine)).toEqual(inOrder(idsOf(routine)));
      expect(omitted).toEqual(inOrder(omitted));
      expect([...idsOf(routine), ...omitted].toSorted()).toEqual(articleIds.toSorted());
    });
  });

  it('keeps the doses of the article, but for the walk', () => {
    always((routine) => {
      for (const { exercise, dose } of routine.steps.filter(({ exercise }) => exercise !== 'cooldown-walk')) {
        expect(dose).toStrictEqual(articleTable.find(([id]) => id === exercise)?.[2]);
      }
    });
  });

  it('tells for each thing left out what it costs to have it back', () => {
    always((routine) => {
      for (const { exercise, seconds } of routine.omitted) {
        const steps = withStep(routine, exercise);
        expect(seconds).toBe(secondsOf(steps) - routine.seconds);
        expect(seconds).toBeGreaterThan(0);
      }
    });
  });

  it('leaves out for want of time only what does not fit', () => {
    always((routine, { minutes }) => {
      for (const { reasons, seconds } of routine.omitted.filter(({ reasons }) => reasons[0]?.rule === 'time')) {
        expect(routine.seconds + seconds).toBeGreaterThan(minutes * 60);
        expect(reasons).toStrictEqual([{ rule: 'time', fact: 'minutes', value: minutes }]);
      }
    });
  });

  it('asks for nothing that is not at hand, and leaves nothing out that is', () => {
    always((routine, { runner: { equipment } }) => {
      const lacking = articleIds.filter((id) => equipment && !canBeDone(id, equipment));
      const forWant = routine.omitted.filter(({ reasons }) => reasons[0]?.rule === 'equipment');
      expect(forWant.map(({ exercise }) => exercise)).toEqual(lacking);
      expect(forWant.every(({ reasons }) => reasons[0]?.fact === 'equipment')).toBe(true);
    });
  });

  it('has a reason for each step and for each step left out', () => {
    always(({ steps, omitted }) => {
      for (const { reasons } of [...steps, ...omitted]) expect(reasons).not.toEqual([]);
    });
  });

  it('is the same document, byte for byte, for the same facts, and leaves them alone', () => {
    always((routine, { run, runner, minutes }) => {
      const frozen = [Object.freeze({ ...run }), Object.freeze({ ...runner }), Object.freeze({ minutes })] as const;
      expect(JSON.stringify(planRoutine(...frozen))).toBe(JSON.stringify(routine));
    });
  });

  it('is a sound, plain document with no NaN anywhere', () => {
    always((routine) => {
      expect(checkRoutine(routine)).toBe(routine);
      expect(damageIn(routine)).toEqual([]);
      expect(JSON.parse(JSON.stringify(routine))).toStrictEqual(routine);
    });
  });
});

describe('more minutes', () => {
  const kits: readonly (readonly [string, Runner])[] = [
    ['not said', {}],
    ['none', { equipment: [] }],
    ['a wall', { equipment: ['wall'] }],
    ['a ball', { equipment: ['ball'] }],
    ['a wall and a roller', { equipment: ['wall', 'foam_roller'] }],
  ];

  it.each(kits)('never give fewer steps, with equipment %s', (_, runner) => {
    const counts = minutesAsked.map((minutes) => planRoutine(plainRun, runner, { minutes }).steps.length);
    const losses = minutesAsked.filter((_, index) => (counts[index] ?? 0) < (counts[index - 1] ?? 0));
    expect(losses).toEqual([]);
  });

  it('give the whole article in the end', () => {
    expect(planRoutine(plainRun, {}, { minutes: 60 })).toMatchObject({ omitted: [] });
    expect(idsOf(planRoutine(plainRun, {}, { minutes: 60 }))).toEqual(articleIds);
  });
});

describe('a plan, for example', () => {
  it('takes fifteen minutes where nothing is said', () => {
    expect(planRoutine(plainRun)).toStrictEqual(planRoutine(plainRun, {}, { minutes: 15 }));
    expect(planRoutine(plainRun)).toStrictEqual(planRoutine(plainRun, {}, {}));
    expect(planRoutine(plainRun)).toMatchObject({ version: 1, mode: 'planned', notes: [] });
  });

  it.each([
    [5, 180],
    [9, 180],
    [10, 240],
    [14, 240],
    [15, 300],
    [60, 300],
  ])('of %d minutes walks %d s', (minutes, seconds) => {
    const { steps } = planRoutine(plainRun, {}, { minutes });
    expect(steps.find(({ exercise }) => exercise === 'cooldown-walk')?.dose.seconds).toBe(seconds);
  });

  it('of five minutes has room for the calves, which run the most', () => {
    expect(idsOf(planRoutine(plainRun, {}, { minutes: 5 }))).toEqual(['cooldown-walk', 'wall-calf-stretch']);
  });

  it('without any equipment leaves out ball, roller and wall, and names what is missing', () => {
    const { omitted } = planRoutine(plainRun, { equipment: [] }, { minutes: 60 });
    expect(omitted.map(({ exercise, reasons }) => [exercise, reasons])).toEqual([
      ['wall-calf-stretch', [{ rule: 'equipment', fact: 'equipment', value: 'wall' }]],
      ['ball-glute-piriformis', [{ rule: 'equipment', fact: 'equipment', value: 'ball' }]],
      ['tfl-release', [{ rule: 'equipment', fact: 'equipment', value: 'foam_roller or ball' }]],
    ]);
  });

  it('takes either of two pieces that serve', () => {
    const { omitted } = planRoutine(plainRun, { equipment: ['wall', 'foam_roller'] }, { minutes: 60 });
    expect(omitted.map(({ exercise }) => exercise)).toEqual(['ball-glute-piriformis']);
  });
});

describe('what cannot be planned', () => {
  const plan = planRoutine as (run: unknown, runner?: unknown, options?: unknown) => Routine;

  it.each([[4.99], [60.01], [0], [-5], [Number.NaN], [Infinity], [null], ['15'], ['abc'], [[15]], [{}], [true]])(
    'are %o minutes',
    (minutes) => {
      const problem = thrownBy(() => plan(plainRun, {}, { minutes }));
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
});

function canBeDone(id: string, equipment: readonly Equipment[]): boolean {
  return exerciseOf(id)?.equipment.every((any) => any.some((piece) => equipment.includes(piece))) ?? false;
}

/** The steps with one more in its place of the article's order. */
function withStep({ steps }: Routine, added: string): Step[] {
  const [id, , dose] = articleTable.find(([name]) => name === added) ?? [];
  const phase = exerciseOf(id)?.phase;
  if (!id || !dose || !phase) throw new Error(`${added} is no exercise of the article`);
  return [...steps, { exercise: id, phase, dose, reasons: [] }].toSorted(
    (a, b) => articleIds.indexOf(a.exercise ?? '') - articleIds.indexOf(b.exercise ?? ''),
  );
}
