import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { type Routine, routineModes } from '../../src/routine/routine.ts';
import { bounds, checkRoutine, RoutineProblem } from '../../src/routine/validate.ts';
import { momentAt } from '../../src/session/moment.ts';
import { press } from '../../src/session/press.ts';
import { startSession } from '../../src/session/session.ts';
import { timeline } from '../../src/session/timeline.ts';
import { damageIn } from './support/leaves.ts';
import { start } from './support/logs.ts';
import { mutant, mutationsOf } from './support/mutate.ts';
import { messageOf, thrownBy } from './support/problem.ts';
import { anyRoutine, routineWith, stepWith } from './support/routines.ts';
import { anyRun } from './support/runs.ts';

const article = articleRoutine();
const planned = planRoutine({ sportType: 'Run', distance: 10_000 }, { equipment: [] }, { minutes: 10 });

describe('a sound routine', () => {
  it('passes as the same document, before and after JSON', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        expect(checkRoutine(routine)).toBe(routine);
        expect(checkRoutine(JSON.parse(JSON.stringify(routine)))).toStrictEqual(routine);
      }),
    );
  });

  it('is what the article and the planner make', () => {
    for (const cooldown of ['walk', 'jog', 'both'] as const)
      expect(checkRoutine(articleRoutine({ cooldown }))).toBeTruthy();
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 5, max: 60 }), (run, minutes) => {
        const routine = planRoutine(run, {}, { minutes });
        expect(routineModes).toContain(routine.mode);
        expect(checkRoutine(JSON.parse(JSON.stringify(routine)))).toStrictEqual(routine);
      }),
    );
  });
});

describe('a routine with one value replaced', () => {
  const anyDocument = fc.oneof(anyRoutine, fc.constantFrom<Routine[]>(article, planned));

  it('is still sound, or a RoutineProblem that says where; never another error, never an endless loop', () => {
    fc.assert(
      fc.property(mutationsOf(anyDocument), (mutation) => {
        const found = mutant(mutation);
        let accepted: Routine;
        try {
          accepted = checkRoutine(found);
        } catch (problem) {
          expect(problem).toBeInstanceOf(RoutineProblem);
          if (problem instanceof RoutineProblem) expect(problem.message).toContain(`${problem.path}: expected `);
          return;
        }
        expectPlayable(accepted);
      }),
      { numRuns: 800 },
    );
  });

  it('starts as a session only where it is still sound', () => {
    fc.assert(
      fc.property(mutationsOf(fc.constant(planned)), (mutation) => {
        const found = mutant(mutation) as Routine;
        try {
          startSession(found, start);
        } catch (problem) {
          expect(problem).toBeInstanceOf(RoutineProblem);
          expect(() => checkRoutine(found)).toThrow(RoutineProblem);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a routine is refused', () => {
  const at = (path: string, change: object): readonly [string, unknown] => [
    path,
    { ...routineWith(stepWith({})), ...change },
  ];
  const inStep = (path: string, change: object) => at(path, { steps: [{ ...stepWith({}), ...change }] });
  const inDose = (path: string, change: object) => inStep(path, { dose: { ...stepWith({}).dose, ...change } });
  const long = 'x'.repeat(bounds.text + 1);

  it.each([
    ['routine', null],
    ['routine', []],
    ['routine', 'routine'],
    ['version', {}],
    at('version', { version: 2 }),
    at('version', { version: '1' }),
    at('title', { title: long }),
    at('title', { title: 5 }),
    at('mode', { mode: undefined }),
    at('seconds', { seconds: Number.NaN }),
    at('seconds', { seconds: -1 }),
    at('seconds', { seconds: '60' }),
    at('steps', { steps: [] }),
    at('steps', { steps: {} }),
    at('steps', { steps: new Array(bounds.steps + 1).fill(stepWith({})) }),
    at('steps[1]', { steps: [stepWith({}), null] }),
    at('omitted', { omitted: undefined }),
    at('omitted[0].exercise', { omitted: [{ exercise: 5, reasons: [], seconds: 5 }] }),
    at('omitted[0].seconds', { omitted: [{ exercise: 'clamshell', reasons: [], seconds: Number.NaN }] }),
    // Shown as "Back at 20 min".
    at('omitted[0].minutes', { omitted: [{ exercise: 'clamshell', reasons: [], seconds: 5, minutes: Number.NaN }] }),
    at('omitted[0].minutes', { omitted: [{ exercise: 'clamshell', reasons: [], seconds: 5, minutes: '20' }] }),
    at('omitted[0].reasons', { omitted: [{ exercise: 'clamshell', seconds: 5 }] }),
    at('notes', { notes: 'x' }),
    at('notes[0].rule', { notes: [{ rule: 7 }] }),
    inStep('steps[0]', { name: undefined }),
    inStep('steps[0].exercise', { exercise: 'no-such-exercise' }),
    inStep('steps[0].exercise', { exercise: 'constructor' }),
    inStep('steps[0].name', { name: long }),
    // A step without a name cannot be shown or announced, and a title without a letter heads nothing.
    inStep('steps[0].name', { name: '' }),
    inStep('steps[0].name', { name: '   ' }),
    at('title', { title: '' }),
    inStep('steps[0].note', { note: 5 }),
    inStep('steps[0].phase', { phase: 'warm-up' }),
    inStep('steps[0].reasons', { reasons: undefined }),
    inStep('steps[0].reasons[0].value', { reasons: [{ rule: 'time', value: Number.NaN }] }),
    inStep('steps[0].reasons[0].value', { reasons: [{ rule: 'time', value: {} }] }),
    inStep('steps[0].reasons[0].value', { reasons: [{ rule: 'equipment', value: long }] }),
    inStep('steps[0].dose', { dose: undefined }),
    inDose('steps[0].dose.kind', { kind: 'hours' }),
    inDose('steps[0].dose.kind', { kind: 'constructor' }),
    inDose('steps[0].dose.seconds', { seconds: undefined }),
    inDose('steps[0].dose.seconds', { seconds: Number.NaN }),
    inDose('steps[0].dose.seconds', { seconds: 0 }),
    inDose('steps[0].dose.seconds', { seconds: bounds.seconds + 1 }),
    inDose('steps[0].dose.reps', { kind: 'reps', secondsPerRep: 3 }),
    inDose('steps[0].dose.secondsPerRep', { kind: 'reps', reps: 3 }),
    inDose('steps[0].dose.sets', { sets: 0 }),
    inDose('steps[0].dose.sets', { sets: 1.5 }),
    inDose('steps[0].dose.sets', { sets: bounds.sets + 1 }),
    inDose('steps[0].dose.rest', { rest: -1 }),
    inDose('steps[0].dose.rest', { rest: null }),
    inDose('steps[0].dose.eachSide', { eachSide: 'yes' }),
  ] as const)('at %s', (path, found) => {
    const problem = thrownBy(() => checkRoutine(found));
    expect(problem).toBeInstanceOf(RoutineProblem);
    expect(problem).toMatchObject({ path });
    expect(messageOf(() => checkRoutine(found))).toMatch(/expected .+, found/);
  });

  it('in one short message, however long or strange the value', () => {
    for (const found of ['y'.repeat(1e6), Object.create(null), { toString: 1, valueOf: 1 }, 10n, Symbol('s')]) {
      const problem = thrownBy(() => checkRoutine({ ...article, version: found }));
      expect(problem).toMatchObject({ name: 'RoutineProblem', path: 'version' });
      expect(String(problem).length).toBeLessThan(200);
    }
  });
});

describe('a routine without steps', () => {
  const none = { ...routineWith(stepWith({})), seconds: 0, steps: [] };

  it('is sound where it says that there is none now, and cannot be started', () => {
    const stop = checkRoutine({ ...none, mode: 'stop', notes: [{ rule: 'R00', fact: 'urgent', value: 'dark_urine' }] });
    expect(timeline(stop)).toEqual([]);
    expect(thrownBy(() => startSession(stop, start))).toMatchObject({ name: 'RoutineProblem', path: 'steps' });
  });

  it.each(routineModes.filter((mode) => mode !== 'stop'))('is none in mode %s', (mode) => {
    expect(thrownBy(() => checkRoutine({ ...none, mode }))).toMatchObject({ path: 'steps' });
  });
});

describe('the bounds of a routine', () => {
  it('allow as many steps as they say, in the longest dose', () => {
    const longest = stepWith({ seconds: bounds.seconds, sets: bounds.sets, rest: bounds.seconds, eachSide: true });
    const routine = routineWith(...new Array(bounds.steps).fill(longest));
    expect(checkRoutine(routine)).toBe(routine);
    expect(Number.isFinite(routine.seconds)).toBe(true);
  });
});

/** What acceptance promises: a finite timeline, and a session that can be walked to its end. */
function expectPlayable(routine: Routine): void {
  const intervals = timeline(routine);
  expect(damageIn(intervals)).toEqual([]);
  let session = startSession(routine, start);
  for (let step = 0; step < routine.steps.length; step++) {
    expect(momentAt(session, start)).toMatchObject({ status: 'running', interval: { step } });
    expect(damageIn(momentAt(session, start))).toEqual([]);
    session = press(session, 'next', start);
  }
  expect(momentAt(session, start).status).toBe('finished');
}
