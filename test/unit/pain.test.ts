import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseOf, exercises } from '../../src/catalogue/exercises.ts';
import { type PainReport, painAdvice } from '../../src/plan/pain.ts';
import { messageOf, thrownBy } from './support/problem.ts';

const anyLevel = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 10, noNaN: true }));
const anyExercise = fc.constantFrom(...exercises);
const anyReport: fc.Arbitrary<PainReport> = fc.record(
  { level: anyLevel, sharp: fc.boolean(), isNew: fc.boolean() },
  { requiredKeys: ['level'] },
);

// R41 G: 0 to 2 go, 3 and 4 take the easier form, from 5 on stop; sharp or new pain stops at any level.
describe('pain during an exercise', () => {
  it('from 5 on, sharp, or new: stop', () => {
    fc.assert(
      fc.property(anyExercise, anyReport, ({ id }, report) => {
        const mustStop = report.level >= 5 || report.sharp === true || report.isNew === true;
        expect(painAdvice(id, report).action === 'stop').toBe(mustStop);
      }),
      { numRuns: 300 },
    );
  });

  it('3 and 4: the easier form; below: go on', () => {
    fc.assert(
      fc.property(anyExercise, anyLevel, ({ id }, level) => {
        fc.pre(level < 5);
        expect(painAdvice(id, { level }).action).toBe(level >= 3 ? 'modify' : 'go');
      }),
    );
  });

  it('more of it never leads to a bolder advice', () => {
    const boldness = ['go', 'modify', 'stop'];
    fc.assert(
      fc.property(anyExercise, anyReport, anyLevel, ({ id }, report, level) => {
        const [low, high] = [report.level, level]
          .toSorted((a, b) => a - b)
          .map((at) => painAdvice(id, { ...report, level: at ?? 0 }));
        expect(boldness.indexOf(high?.action ?? '')).toBeGreaterThanOrEqual(boldness.indexOf(low?.action ?? ''));
      }),
    );
  });

  it('names the easier exercise where the catalogue has one, and none where it is not needed', () => {
    fc.assert(
      fc.property(anyExercise, anyReport, ({ id, easier }, report) => {
        const { action, instead } = painAdvice(id, report);
        expect(instead).toBe(action === 'go' ? undefined : easier);
        if (instead !== undefined) expect(exerciseOf(instead)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['side-plank', { level: 0 }, { action: 'go' }],
    ['plank-front', { level: 2 }, { action: 'go' }],
    ['plank-front', { level: 3 }, { action: 'modify', instead: 'dead-bug' }],
    ['calf-raise-single', { level: 4 }, { action: 'modify', instead: 'calf-raise-double' }],
    ['calf-raise-single', { level: 5 }, { action: 'stop', instead: 'calf-raise-double' }],
    ['glute-bridge', { level: 1, sharp: true }, { action: 'stop' }],
    ['single-leg-bridge', { level: 1, isNew: true }, { action: 'stop', instead: 'glute-bridge' }],
    ['a coach’s own', { level: 6 }, { action: 'stop' }],
    ['constructor', { level: 4 }, { action: 'modify' }],
  ] as const)('in %s, %o: %o', (exercise, report, advice) => {
    expect(painAdvice(exercise, report)).toEqual(advice);
  });

  it.each([[-0.1], [10.1], [Number.NaN], [Infinity], [-1]])('of level %d is no level', (level) => {
    expect(thrownBy(() => painAdvice('glute-bridge', { level }))).toBeInstanceOf(RangeError);
    expect(messageOf(() => painAdvice('glute-bridge', { level }))).toBe(
      `level: expected a number from 0 to 10, found ${level}`,
    );
  });
});
