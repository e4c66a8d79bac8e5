import fc from 'fast-check';
import { type Condition, conditions, type Symptom, symptoms } from '../../../src/catalogue/conditions.ts';
import { equipment } from '../../../src/catalogue/equipment.ts';
import { muscleGroups } from '../../../src/catalogue/muscles.ts';
import { present } from '../../../src/run/present.ts';
import { type Run, sportTypes, surfaces, workoutTypes } from '../../../src/run/run.ts';
import { experiences, places, type Runner } from '../../../src/run/runner.ts';
import { anyRun } from './runs.ts';

/** A number in the bounds with one digit behind the point, as people and watches tell it. */
const between = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

/** Known in most cases, in some, in few; else absent. */
const mostly = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 5 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** When every likely run started: days of strength work and of races are counted from it. */
export const startedAt = '2026-11-05T07:30:00Z';

/** The day so many days before the run; after it where the number is negative. */
export function daysBefore(days: number): string {
  return new Date(Date.parse(startedAt) - days * 86_400_000).toISOString().slice(0, 10);
}

const runFacts = fc.record({
  sportType: fc.constantFrom(...sportTypes),
  startedAt: mostly(fc.constant(startedAt)),
  minutes: mostly(between(4, 260)),
  speed: between(1.4, 5.5),
  isDistanceKnown: fc.boolean(),
  climb: mostly(between(0, 70)),
  descent: mostly(between(0, 70)),
  averageHeartRate: maybe(between(90, 190)),
  averageCadence: maybe(between(130, 200)),
  workoutType: seldom(fc.constantFrom(...workoutTypes)),
  treadmill: seldom(fc.boolean()),
  surface: maybe(fc.constantFrom(...surfaces)),
  temperature: maybe(between(-15, 38)),
  perceivedExertion: maybe(between(1, 10)),
});

/** A run as people run, in any mode; hills in metres a kilometre. */
export const likelyRun: fc.Arbitrary<Run> = runFacts.map(
  ({ minutes, speed, isDistanceKnown, climb, descent, sportType, ...facts }) => {
    const movingTime = minutes === undefined ? undefined : minutes * 60;
    const metres = (movingTime ?? 2700) * speed;
    const perKilometre = (height: number | undefined) => (height === undefined ? undefined : (height * metres) / 1000);
    const measured = {
      movingTime,
      distance: isDistanceKnown || movingTime === undefined ? metres : undefined,
      elevationGain: perKilometre(climb),
      elevationLoss: perKilometre(descent),
    };
    return { sportType, ...present<Run>({ ...facts, ...measured }) };
  },
);

/** Conditions that change a plan without stopping it. */
export const plainConditions = (Object.keys(conditions) as Condition[]).filter(
  (condition) => conditions[condition] !== 'red_flag',
);

export const redFlags = (Object.keys(conditions) as Condition[]).filter(
  (condition) => conditions[condition] === 'red_flag',
);

export const anySymptom = fc.constantFrom(...(Object.keys(symptoms) as Symptom[]));

const sore = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...muscleGroups), between(0, 10)), { maxLength: 4, selector: ([name]) => name })
  .map((entries): NonNullable<Runner['soreness']> => Object.fromEntries(entries));

const rates = fc.tuple(between(35, 80), between(150, 210));

const runnerFacts = fc.record({
  usualDistance: maybe(between(1000, 30_000)),
  easySpeed: maybe(between(1.5, 4.5)),
  longestDistance: maybe(between(3000, 45_000)),
  rates: maybe(rates),
  usualCadence: maybe(between(140, 200)),
  experience: maybe(fc.constantFrom(...experiences)),
  age: maybe(between(10, 90)),
  soreness: maybe(sore),
  conditions: maybe(fc.uniqueArray(fc.constantFrom(...plainConditions), { maxLength: 4 })),
  equipment: maybe(fc.subarray([...equipment])),
  place: maybe(fc.constantFrom(...places)),
  strengthDates: maybe(fc.array(fc.integer({ min: -2, max: 35 }).map(daysBefore), { maxLength: 5 })),
  nextRace: seldom(fc.integer({ min: -12, max: 3 }).map(daysBefore)),
  walkedMinutes: seldom(between(0, 20)),
  stretchOnly: seldom(fc.boolean()),
});

/** A sound runner with any choice of known facts, and no red flag. */
export const anyRunner: fc.Arbitrary<Runner> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Runner>({}) },
  {
    weight: 7,
    arbitrary: runnerFacts.map(({ rates: both, ...facts }) =>
      present<Runner>({ ...facts, restingHeartRate: both?.[0], maxHeartRate: both?.[1] }),
    ),
  },
);

/** Minutes a runner may ask for, those that are offered more often than others. */
export const anyMinutes: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(5, 10, 15, 20, 30),
  fc.integer({ min: 5, max: 60 }),
  fc.double({ min: 5, max: 60, noNaN: true }),
);

/** What a plan is made from. */
export interface Given {
  readonly run: Run;
  readonly runner: Runner;
  readonly minutes: number;
}

/** Any sound run and runner, the likely ones more often: the others are mostly exhausting. */
export const anyGiven: fc.Arbitrary<Given> = fc.record({
  run: fc.oneof({ weight: 4, arbitrary: likelyRun }, { weight: 1, arbitrary: anyRun }),
  runner: anyRunner,
  minutes: anyMinutes,
});

/** The same run, so many seconds long; its speed and its hills stay what they were. */
export function lasting(
  { movingTime, elapsedTime, distance, elevationGain, elevationLoss, ...run }: Run,
  seconds: number,
): Run {
  const before = movingTime ?? elapsedTime ?? 2700;
  const metres = Math.min(((distance ?? 8000) / (before || 1)) * seconds, 5 * seconds);
  const scaled = (height: number | undefined) =>
    height === undefined ? undefined : Math.min((height / (distance || 8000)) * metres, 50_000);
  return {
    ...run,
    movingTime: seconds,
    distance: metres,
    ...present<Run>({ elevationGain: scaled(elevationGain), elevationLoss: scaled(elevationLoss) }),
  };
}
