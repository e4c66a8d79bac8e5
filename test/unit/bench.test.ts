import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { described } from '../../scripts/docs/described.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import * as engine from '../../src/index.ts';
import { chooser, type PhaseProblem, type Slot } from '../../src/plan/choice.ts';
import { lateBy, percentile, rulerOf, slipOf } from '../bench/beeps/ruler.ts';
import { linearProgram, nameOf, slotsTaken, worthOf } from '../bench/choice.ts';
import { enlarge } from '../bench/growth.ts';
import { loadSolver } from '../bench/highs.ts';
import { reportOf } from '../bench/report.ts';
import { benchRuns } from '../bench/runs.ts';
import { contestants } from '../bench/timers/contestants.ts';
import { inside } from '../bench/timers/inside.ts';
import { rules } from '../bench/timers/rules.ts';
import { play, scenes } from '../bench/timers/scenes.ts';
import { createWorld, type World } from '../bench/timers/world.ts';
import { median } from '../bench/timing.ts';
import { type Files, loadedAtOnce, roomName, rooms, sizeOf } from '../bench/widget/sizes.ts';
import { covered, spentBetween } from '../bench/widget/trace.ts';

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

describe('the simulated page', () => {
  const minute = 60_000;
  /** Sets an interval and keeps when it was called, on the steady clock. */
  const beats = (world: World, every: number) => {
    const at: number[] = [];
    inside(world, () => setInterval(() => at.push(performance.now()), every));
    return at;
  };
  const passing = (world: World, ms: number) => inside(world, () => world.pass(ms));
  const lastBeats = (at: readonly number[], from: number) => at.filter((instant) => instant > from);

  it('calls an interval on its beat while it is seen, late by what tasks come late', () => {
    const world = createWorld();
    const at = beats(world, 1000);
    passing(world, 60 * minute + 500);
    const late = at.map((instant, nth) => instant - 1000 * (nth + 1));
    expect(at).toHaveLength(3600);
    expect(Math.min(...late)).toBe(0);
    expect(Math.max(...late)).toBeGreaterThan(rules.late.most);
    expect(Math.max(...late)).toBeLessThanOrEqual(rules.late.long);
    expect(world.calls).toBe(3600);
    expect(world.elapsed).toBe(60 * minute + 500);
  });

  it('holds a hidden page to whole seconds, after five minutes to whole minutes, until it is seen again', () => {
    const world = createWorld();
    const at = beats(world, 200);
    passing(world, 10_100);
    expect(at).toHaveLength(50);
    world.hide();
    passing(world, rules.hidden.rareAfter - 1000);
    expect(at).toHaveLength(50 + 299);
    expect(lastBeats(at, 10_100).every((instant) => instant % 1000 <= rules.late.long)).toBe(true);
    passing(world, 10_000);
    const rare = at.length;
    passing(world, 10 * minute);
    expect(at).toHaveLength(rare + 10);
    expect(at.slice(rare).every((instant) => instant % minute <= rules.late.long)).toBe(true);
    world.show();
    passing(world, 10_000);
    expect(at.length).toBeGreaterThanOrEqual(rare + 10 + 49);
  });

  it('holds no timer to minutes that is no chain, and gives no frames while it is hidden', () => {
    const world = createWorld();
    world.hide();
    passing(world, 10 * minute);
    let calls = 0;
    let frames = 0;
    inside(world, () => {
      setTimeout(() => calls++, 100);
      requestAnimationFrame(() => frames++);
      clearTimeout(setTimeout(() => calls++, 100));
      world.pass(2000);
    });
    expect([calls, frames]).toEqual([1, 0]);
    world.show();
    passing(world, 20);
    expect([calls, frames]).toEqual([1, 1]);
  });

  it.each([
    { isSteadyInSleep: false, steady: 5500 },
    { isSteadyInSleep: true, steady: 5500 + 10 * minute },
  ])('calls nobody in sleep, and only once for all that was missed: %o', ({ isSteadyInSleep, steady }) => {
    const world = createWorld({ isSteadyInSleep });
    const began = world.wall;
    const at = beats(world, 1000);
    passing(world, 5500);
    inside(world, () => world.sleep(10 * minute));
    expect(at).toHaveLength(5);
    expect([world.elapsed, world.wall - began, world.steady]).toEqual([5500 + 10 * minute, 5500 + 10 * minute, steady]);
    passing(world, 2000);
    expect(at).toHaveLength(isSteadyInSleep ? 8 : 7);
  });

  it('has a wall clock that can be set, and puts the machine’s own back whatever happens', () => {
    const own = [Date, performance, setTimeout, clearInterval] as const;
    const world = createWorld();
    const began = world.wall;
    expect(() =>
      inside(world, () => {
        world.pass(1000);
        world.setWall(-3_600_000);
        expect(Date.now()).toBe(began - 3_599_000);
        expect(new Date()).toEqual(new Date(Date.now()));
        expect(performance.now()).toBe(1000);
        expect(document.visibilityState).toBe('visible');
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect([Date, performance, setTimeout, clearInterval]).toEqual(own);
    expect(typeof document).toBe('undefined');
  });

  it('leads a counter and a stamp astray where it should, and not us', () => {
    const errors = scenes.map((scene) => contestants(engine).map((contestant) => play(scene, contestant).error));
    const column = (nth: number) => errors.map((row) => row[nth]);
    expect(column(0)).toEqual(scenes.map(() => 0));
    expect(column(3).map((error) => error !== 0)).toEqual(scenes.map(({ title }) => title.includes('wall clock')));
    expect(column(4).map((error = 0) => Math.abs(error) > 1000)).toEqual(
      scenes.map(({ title }) => title.includes('hidden')),
    );
  });
});

describe('the ruler of the audio clock', () => {
  /** A clock 40 ppm slow that began at 500 ms and stands still for some ms at 12 s. */
  const pageOf = (audio: number, stands: number) => 500 + audio * 1000.04 + (audio > 12 ? stands : 0);
  /** As it is read: with some noise, and a few times far off. */
  const stamped = (stands: number) =>
    Array.from({ length: 500 }, (_, nth): [number, number] => {
      const audio = 0.05 * (nth + 1);
      return [audio, pageOf(audio, stands) + (nth < 3 || nth === 200 ? 14 : 0.3 * Math.sin(nth))];
    });

  it('follows what most stamps say, also where the output stood still', () => {
    for (const stands of [0, 10]) {
      const ruler = rulerOf(stamped(stands));
      for (const audio of [1, 10.05, 11.9, 12.1, 24])
        expect(Math.abs(ruler(audio) - pageOf(audio, stands))).toBeLessThan(0.4);
      expect(Math.abs(slipOf(ruler, 1, 23) - stands)).toBeLessThan(0.8);
    }
    expect(() => rulerOf(stamped(0).slice(0, 20))).toThrow('found 20');
  });

  it('tells how late every beep was, also where some were lost', () => {
    expect(lateBy([101, 250, 299], [100, 200, 300])).toEqual([1, 50, -1]);
    expect(lateBy([101, 299], [100, 200, 300])).toEqual([1, -1]);
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('what a page loads', () => {
  const made = (texts: Readonly<Record<string, string>>): Files =>
    new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const files = made({
    'a.js': "export{b}from'./chunks/first-BWLD359z.js';import'./chunks/side-Cbl_-6aF.js';",
    'chunks/first-BWLD359z.js': 'export const b=()=>[import(`./late-DTUnsFNF.js`),import("./later-DTUnsFNG.js")];',
    'chunks/side-Cbl_-6aF.js': "export*from'./first-BWLD359z.js';",
    'chunks/late-DTUnsFNF.js': 'import{b}from"./first-BWLD359z.js";import"./shared-B01RnclW.js";b();',
    'chunks/later-DTUnsFNG.js': 'import"./shared-B01RnclW.js";import("./last-B01RnclX.js");',
    'chunks/shared-B01RnclW.js': 'console.log(1);',
    'chunks/last-B01RnclX.js': 'console.log(2);',
  });

  it('at once is what is imported by whatever is imported', () => {
    expect(loadedAtOnce(files, 'a.js').toSorted()).toEqual([
      'a.js',
      'chunks/first-BWLD359z.js',
      'chunks/side-Cbl_-6aF.js',
    ]);
    expect(() => loadedAtOnce(made({ 'a.js': 'import"./b.js";' }), 'a.js')).toThrow('a.js imports "./b.js"');
    expect(() => loadedAtOnce(files, 'b.js')).toThrow('no built file "b.js"');
  });

  it('later comes by rooms, each with what it needs beside the first load', () => {
    expect(rooms(files, 'a.js').map((room) => [roomName(room), room.paths.length])).toEqual([
      ['late', 2],
      ['later', 2],
      ['last', 1],
    ]);
  });

  it('is measured file by file, as it is sent', () => {
    const twice = made({ 'a.js': 'x'.repeat(5000), 'b.js': 'x'.repeat(5000) });
    const [one, two] = [sizeOf(twice, ['a.js']), sizeOf(twice, ['a.js', 'b.js'])];
    expect(one.min).toBe(5000);
    expect(one.gzip).toBeLessThan(100);
    expect(two).toEqual({ files: 2, min: 2 * one.min, gzip: 2 * one.gzip, brotli: 2 * one.brotli });
  });
});

describe('the trace of a start', () => {
  const event = (name: string, tts: number, tdur?: number, tid = 1, ph = tdur === undefined ? 'R' : 'X') => ({
    name,
    ph,
    pid: 1,
    tid,
    tts,
    ...(tdur !== undefined && { tdur }),
  });
  const traced = (...traceEvents: readonly object[]) => new TextEncoder().encode(JSON.stringify({ traceEvents }));

  it('counts no time twice, and only what lies between the marks and on their thread', () => {
    const trace = traced(
      event('began', 10_000),
      event('shown', 30_000),
      event('FunctionCall', 8000, 4000),
      event('v8.evaluateModule', 15_000, 4000),
      event('Layout', 16_000, 2000),
      event('Layout', 28_000, 5000),
      event('Paint', 20_000, 1000, 2),
      event('SomethingElse', 22_000, 1000),
    );
    expect(spentBetween(trace, 'began', 'shown')).toEqual({ script: 6, picture: 2 });
    expect(() => spentBetween(trace, 'began', 'over')).toThrow('"over"');
  });

  it('knows how much of time spans take up', () => {
    expect(
      covered([
        [5, 9],
        [0, 4],
        [3, 6],
        [20, 21],
      ]),
    ).toBe(10);
    expect(covered([])).toBe(0);
  });
});
