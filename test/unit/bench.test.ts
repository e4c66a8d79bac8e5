import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { described } from '../../scripts/docs/described.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import * as engine from '../../src/index.ts';
import { chooser, type PhaseProblem, type Slot } from '../../src/plan/choice.ts';
import { linearProgram, nameOf, slotsTaken, worthOf } from '../bench/choice.ts';
import { enlarge } from '../bench/growth.ts';
import { loadSolver } from '../bench/highs.ts';
import { reportOf } from '../bench/report.ts';
import { benchRuns } from '../bench/runs.ts';
import { median } from '../bench/timing.ts';

const slot = (id: string, group: string, seconds: number, value: number): Slot => ({
  id,
  group,
  seconds,
  value,
  dose: { kind: 'time', seconds, sets: 1, eachSide: false },
});

/** The greatest value by seconds is in the group that leaves no room for the two others together. */
const small: PhaseProblem = {
  phase: 'stretch',
  seconds: 60,
  slots: [slot('a', 'one', 40, 50), slot('b', 'two', 30, 30), slot('c', 'three', 30, 30), slot('d', 'three', 25, 20)],
};
const [a, b, c, d] = small.slots as [Slot, Slot, Slot, Slot];

describe('steps and slots', () => {
  it.each(described)('are matched in every phase of “$title”, and their value is that of the choice', (given) => {
    for (const minutes of [5, 15, 30]) {
      const routine = engine.planRoutine(given.run, given.runner, { minutes });
      const problems = engine.choiceProblem(given.run, given.runner, { minutes });
      const taken = problems.map((problem) => slotsTaken(routine, problem));
      expect(
        taken
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(routine.steps.map(({ exercise }) => exercise).toSorted());
      problems.forEach((problem, nth) => {
        expect(worthOf(taken[nth] ?? [], problem)).toBe(worthOf(chooser(problem)(), problem));
      });
    }
  });

  it('match by exercise and whole dose, and a step that is none of the slots is named', () => {
    const step = (exercise: string, seconds: number, rest?: number): engine.Step => ({
      exercise,
      phase: 'mobility',
      dose: { kind: 'time', seconds, sets: 1, eachSide: false, ...(rest !== undefined && { rest }) },
      reasons: [],
    });
    const routine = (...steps: engine.Step[]): engine.Routine => ({
      version: 1,
      mode: 'light',
      seconds: 0,
      steps,
      omitted: [],
      notes: [],
    });
    expect(slotsTaken(routine(step('d', 25), step('a', 40)), small)).toEqual([d, a]);
    expect(slotsTaken(routine(step('a', 40)), { ...small, phase: 'strength' })).toEqual([]);
    expect(() => slotsTaken(routine(step('a', 35)), small)).toThrow(/stretch: a with .*35/);
    expect(() => slotsTaken(routine(step('a', 40, 10)), small)).toThrow(/"rest":10/);
  });

  it('count only where they are allowed', () => {
    expect(worthOf([], small)).toBe(0);
    expect(worthOf([b, c], small)).toBe(60);
    expect(() => worthOf([a, b], small)).toThrow('stretch: 70 s are taken, 60 s are there');
    expect(() => worthOf([c, d], small)).toThrow('two of the group three');
  });
});

describe('the problem as text', () => {
  it('has a variable a slot, one line for the time, and one a group', () => {
    expect(linearProgram({ ...small, slots: [b, c, d] }).split('\n')).toEqual([
      'Maximize',
      ' value:',
      '  + 30 x0',
      '  + 30 x1',
      '  + 20 x2',
      'Subject To',
      ' time:',
      '  + 30 x0',
      '  + 30 x1',
      '  + 25 x2',
      '  <= 60',
      ' group0:',
      '  + 1 x0',
      '  <= 1',
      ' group1:',
      '  + 1 x1',
      '  + 1 x2',
      '  <= 1',
      'Binary',
      '  x0',
      '  x1',
      '  x2',
      'End',
      '',
    ]);
    expect(nameOf(12)).toBe('x12');
  });

  it('is read by HiGHS, which takes what is best', async () => {
    const solver = await loadSolver();
    expect(solver(small)()).toEqual([b, c]);
    expect(worthOf(solver({ ...small, seconds: 55 })(), small)).toBe(50);
    expect(solver({ ...small, seconds: 20 })()).toEqual([]);
  });

  it('is one that HiGHS and the planner agree on, for any slots', async () => {
    const solver = await loadSolver();
    const anySlot = fc.record({ group: fc.nat(4), units: fc.integer({ min: 1, max: 20 }), value: fc.nat(200_000) });
    fc.assert(
      fc.property(fc.array(anySlot, { minLength: 1, maxLength: 12 }), fc.nat(60), (made, units) => {
        const slots = made.map(({ group, units: cost, value }, nth) => slot(`${nth}`, `${group}`, 5 * cost, value));
        const problem = { phase: 'release' as const, seconds: 5 * units, slots };
        expect(worthOf(chooser(problem)(), problem)).toBe(worthOf(solver(problem)(), problem));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the bench', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('has runs of its own, and names a folder that is not there', async () => {
    vi.stubEnv('RUNS', import.meta.dirname);
    const { described: own, recorded } = await benchRuns(engine);
    expect([own.length, recorded.length]).toEqual([described.length, 0]);
    vi.stubEnv('RUNS', join(import.meta.dirname, 'nowhere'));
    await expect(benchRuns(engine)).rejects.toThrow(/RUNS is ".*nowhere"/);
  });

  it('enlarges the catalogue by copies that are exercises and groups of their own', () => {
    const copies = enlarge(exercises, 10);
    const groups = (of: typeof copies) => new Set(of.map(({ group }) => group)).size;
    expect(copies).toHaveLength(10 * exercises.length);
    expect(new Set(copies.map(({ id }) => id)).size).toBe(copies.length);
    expect(groups(copies)).toBe(10 * groups([...exercises]));
    expect(copies.slice(0, exercises.length)).toEqual(exercises);
  });

  it('takes the middle of its times', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('prints aligned tables, and says of every bar whether it is met', () => {
    const table = {
      title: 'Sizes',
      heads: ['file', 'bytes'],
      rows: [
        ['a.js', '12345'],
        ['longer.js', '1'],
      ],
    };
    const bars = [
      { text: 'small', isMet: true },
      { text: 'smaller', isMet: false },
    ];
    expect(reportOf('size', { tables: [table], bars, notes: ['as built'] })).toBe(
      [
        '== size',
        '',
        'Sizes',
        'file       bytes',
        'a.js       12345',
        'longer.js      1',
        '',
        '- as built',
        '',
        'met      small',
        'NOT met  smaller',
      ].join('\n'),
    );
  });
});
