import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooser, type Slot } from '../../src/plan/choice.ts';
import { always, entryOf, given, planOf, problemsOf, sumOf, takenIn } from './support/plans.ts';
import { daysBefore, type Given } from './support/runners.ts';
import { bestByBounds, bestByTrying, type Choosing, isSound, worthOf } from './support/solvers.ts';

const anySlot = (id: number): fc.Arbitrary<Slot> =>
  fc.record({
    id: fc.constant(`slot-${id}`),
    group: fc.constantFrom('a', 'b', 'c', 'd'),
    seconds: fc.integer({ min: 1, max: 16 }).map((units) => units * 5),
    // Few different values, so that there are ties; some worth nothing; some that outweigh all else.
    value: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(100_000)),
    dose: fc.constant({ kind: 'time' as const, seconds: 30, sets: 1, eachSide: false }),
  });

/** A problem small enough to try every choice there is. */
const smallProblem: fc.Arbitrary<Choosing> = fc.record({
  seconds: fc.integer({ min: 0, max: 150 }),
  slots: fc
    .integer({ min: 0, max: 9 })
    .chain((many) => fc.tuple(...Array.from({ length: many }, (_, id) => anySlot(id)))),
});

describe('the choice of a small problem', () => {
  it('is worth as much as the best of all that there are', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const chosen = chooser(problem)();
        expect(isSound(problem, chosen)).toBe(true);
        expect(worthOf(chosen)).toBe(bestByTrying(problem).value);
      }),
      { numRuns: 500 },
    );
  });

  it('is so for every smaller number of seconds too, from the same table', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const choose = chooser(problem);
        for (let seconds = 0; seconds <= problem.seconds; seconds += 3) {
          const chosen = choose(seconds);
          expect(isSound({ ...problem, seconds }, chosen)).toBe(true);
          expect(worthOf(chosen)).toBe(bestByTrying({ ...problem, seconds }).value);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is that of the whole problem where more seconds are asked than it has, and nothing where fewer than none', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const choose = chooser(problem);
        expect(choose(problem.seconds + 1000)).toEqual(choose());
        expect(choose(-5)).toEqual([]);
      }),
    );
  });

  it('is worth the same whatever the order of the slots', () => {
    fc.assert(
      fc.property(shuffledPair(smallProblem), ([problem, shuffled]) => {
        expect(worthOf(chooser(shuffled)())).toBe(worthOf(chooser(problem)()));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the order of the slots, where only one is the best', () => {
    fc.assert(
      fc.property(shuffledPair(smallProblem), ([problem, shuffled]) => {
        const { choices } = bestByTrying(problem);
        const ids = (slots: readonly Slot[]) => slots.map(({ id }) => id).toSorted();
        fc.pre(choices.length === 1);
        expect(ids(chooser(shuffled)())).toEqual(ids(choices[0] ?? []));
        expect(ids(chooser(problem)())).toEqual(ids(choices[0] ?? []));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same each time it is asked, and leaves the problem as it was', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const frozen = { ...problem, slots: Object.freeze(problem.slots.map((slot) => Object.freeze(slot))) };
        const choose = chooser(frozen);
        expect(choose()).toEqual(choose());
        expect(chooser(frozen)()).toEqual(choose());
      }),
    );
  });
});

describe('the solvers of this test', () => {
  it('agree with each other', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        expect(bestByBounds(problem)).toBe(bestByTrying(problem).value);
      }),
      { numRuns: 300 },
    );
  });
});

const kinds: readonly Given[] = [5, 15, 30, 60].flatMap((minutes) => [
  given({}, {}, minutes),
  given({}, { strengthDates: [daysBefore(2), daysBefore(5)], equipment: ['foam_roller', 'ball', 'band'] }, minutes),
  given({ distance: 14_000, movingTime: 3540 }, {}, minutes),
  given({ distance: 20_000, movingTime: 6900, elevationLoss: 300 }, {}, minutes),
]);

describe('the choices behind a plan', () => {
  it('are the best there are, found another way', () => {
    always(
      (asked) => {
        for (const { problem, taken } of takenIn(asked)) {
          const chosen = taken.map(({ slot }) => slot);
          expect(isSound(problem, chosen)).toBe(true);
          expect([problem.phase, worthOf(chosen)]).toEqual([problem.phase, bestByBounds(problem)]);
        }
      },
      kinds,
      60,
    );
  });

  it('fit: the slots into their phase, and what is played into its slot', () => {
    always((asked) => {
      for (const { problem, taken } of takenIn(asked)) {
        expect(sumOf(taken.map(({ slot }) => slot.seconds))).toBeLessThanOrEqual(problem.seconds);
        for (const { step, slot, played } of taken) {
          expect([step.exercise, Math.max(0, played - slot.seconds)]).toEqual([step.exercise, 0]);
        }
      }
    }, kinds);
  });

  it('cost what is really played, to within getting ready and a unit of five seconds', () => {
    always((asked) => {
      for (const { taken } of takenIn(asked)) {
        for (const { slot, played } of taken) expect(slot.seconds - played).toBeLessThan(10);
      }
    });
  });

  it('are every step there is: nothing is added to them and nothing dropped', () => {
    always((asked) => {
      const taken = takenIn(asked).flatMap(({ taken: some }) => some.map(({ step }) => step.exercise));
      expect(taken.toSorted()).toEqual(
        planOf(asked)
          .steps.map(({ exercise }) => exercise)
          .toSorted(),
      );
    });
  });

  it('take what must be there first: as many of quads, hamstrings and calves as there is time for', () => {
    const core = ['standing-quad-stretch', 'seated-hamstring-stretch', 'wall-calf-stretch'];
    const required = core.map((exercise) => entryOf({ exercise }).group);
    always((asked) => {
      const stretches = takenIn(asked).find(({ problem }) => problem.phase === 'stretch');
      const offers = stretches?.problem.slots ?? [];
      const least = required
        .map((group) => Math.min(...offers.filter((slot) => slot.group === group).map(({ seconds }) => seconds)))
        .toSorted((a, b) => a - b);
      const room = least.filter((_, nth) => sumOf(least.slice(0, nth + 1)) <= (stretches?.problem.seconds ?? 0));
      const there = stretches?.taken.filter(({ slot }) => required.includes(slot.group)) ?? [];
      expect(there).toHaveLength(room.length);
    }, kinds);
  });

  it('offer each dose once, and none that costs more than another of its exercise and gives no more', () => {
    always((asked) => {
      const useless = problemsOf(asked).flatMap(({ slots }) =>
        slots.flatMap((slot, nth) => {
          const before = slots[nth - 1];
          const isGain = before?.id !== slot.id || (slot.seconds >= before.seconds && slot.value > before.value);
          return isGain ? [] : [{ before, slot }];
        }),
      );
      expect(useless).toEqual([]);
    });
  });
});

function shuffledPair(problem: fc.Arbitrary<Choosing>): fc.Arbitrary<readonly [Choosing, Choosing]> {
  return problem.chain((one) =>
    fc
      .shuffledSubarray([...one.slots], { minLength: one.slots.length, maxLength: one.slots.length })
      .map((slots) => [one, { ...one, slots }] as const),
  );
}
