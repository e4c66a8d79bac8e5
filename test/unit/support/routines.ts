import fc from 'fast-check';
import { phases } from '../../../src/catalogue/exercise.ts';
import { exercises } from '../../../src/catalogue/exercises.ts';
import { secondsOf, type TimelineOptions } from '../../../src/routine/intervals.ts';
import type { Dose, Reason, Routine, Step } from '../../../src/routine/routine.ts';

/** Whole seconds keep every sum exact, so that a law may ask for equality; parts of seconds are what files hold. */
const wholeSeconds = fc.integer({ min: 1, max: 240 });
const anySeconds = fc.oneof(
  wholeSeconds,
  fc.integer({ min: 1, max: 2400 }).map((tenths) => tenths / 10),
);

const doseOf = (seconds: fc.Arbitrary<number>): fc.Arbitrary<Dose> => {
  const common = {
    sets: fc.integer({ min: 1, max: 4 }),
    rest: fc.oneof(fc.constant(0), seconds),
    eachSide: fc.boolean(),
  };
  const requiredKeys = ['sets', 'eachSide'] as const;
  const { sets, eachSide } = common;
  return fc.oneof(
    fc.record(
      { kind: fc.constant('time' as const), seconds, ...common },
      { requiredKeys: ['kind', 'seconds', ...requiredKeys], noNullPrototype: true },
    ),
    fc.record(
      {
        kind: fc.constant('reps' as const),
        reps: fc.integer({ min: 1, max: 30 }),
        secondsPerRep: fc.integer({ min: 1, max: 8 }),
        ...common,
      },
      { requiredKeys: ['kind', 'reps', 'secondsPerRep', ...requiredKeys], noNullPrototype: true },
    ),
    fc.record(
      { kind: fc.constant('open' as const), rest: common.rest, sets, eachSide },
      { requiredKeys: ['kind', ...requiredKeys], noNullPrototype: true },
    ),
  );
};

/** Names a coach may type, none of which may be taken for a scar of the code. */
const coachNames = ['Nordic lean', 'Wade × 2', '<b>bold</b>', 'Dehnen für Läufer', '伸ばす', '“Legs up”, 10/10'];

const anyReason: fc.Arbitrary<Reason> = fc.constantFrom<Reason[]>(
  { rule: 'article' },
  { rule: 'cooldown-first' },
  { rule: 'time', fact: 'minutes', value: 15 },
  { rule: 'equipment', fact: 'equipment', value: 'foam_roller or ball' },
  { rule: 'from-a-later-version', value: 3 },
);

const stepOf = (seconds: fc.Arbitrary<number>): fc.Arbitrary<Step> => {
  const common = {
    dose: doseOf(seconds),
    reasons: fc.array(anyReason, { maxLength: 2 }),
    note: fc.constantFrom('Slowly.', 'As long as it feels good.'),
  };
  return fc.oneof(
    fc
      .record({ exercise: fc.constantFrom(...exercises), ...common }, { requiredKeys: ['exercise', 'dose', 'reasons'] })
      .map(({ exercise: { id, phase }, ...rest }): Step => ({ exercise: id, phase, ...rest })),
    fc.record(
      { name: fc.constantFrom(...coachNames), phase: fc.constantFrom(...phases), ...common },
      { requiredKeys: ['name', 'phase', 'dose', 'reasons'], noNullPrototype: true },
    ),
  );
};

const routineOf = (step: fc.Arbitrary<Step>): fc.Arbitrary<Routine> =>
  fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => ({
    version: 1,
    mode: 'custom',
    seconds: secondsOf(steps),
    steps,
    omitted: [],
    notes: [],
  }));

/** A sound routine whose every length is a whole number of seconds. */
export const wholeRoutine = routineOf(stepOf(wholeSeconds));

/** A sound routine, parts of seconds included. */
export const anyRoutine = routineOf(stepOf(anySeconds));

/** A routine in which nothing waits for a press. */
export const timedRoutine = routineOf(stepOf(wholeSeconds).filter(({ dose }) => dose.kind !== 'open'));

const pacing = {
  readyPace: fc.constantFrom(0, 1, 2, 3),
  switchSeconds: fc.integer({ min: 0, max: 30 }),
  firstSide: fc.constantFrom('left' as const, 'right' as const),
  timeScale: fc.constantFrom(0.5, 1, 1.5, 10),
};

/** Ways of pacing that leave it to the clock when a step ends, and keep every length a whole number of milliseconds. */
export const anyPacing: fc.Arbitrary<TimelineOptions> = fc.record(pacing, { requiredKeys: [], noNullPrototype: true });

/** The same, where now and then the routine waits for the runner. */
export const anyOptions: fc.Arbitrary<TimelineOptions> = fc.record(
  { ...pacing, waitForMe: fc.boolean() },
  { requiredKeys: [], noNullPrototype: true },
);

/** One step as short as the test needs it. */
export function stepWith(dose: Partial<Dose>, step: Partial<Step> = { name: 'Own' }): Step {
  return {
    phase: 'stretch',
    reasons: [],
    ...step,
    dose: {
      kind: 'time',
      sets: 1,
      eachSide: false,
      ...(dose.kind && dose.kind !== 'time' ? {} : { seconds: 30 }),
      ...dose,
    },
  };
}

/** A custom routine of these steps. */
export function routineWith(...steps: Step[]): Routine {
  return { version: 1, mode: 'custom', seconds: secondsOf(steps), steps, omitted: [], notes: [] };
}
