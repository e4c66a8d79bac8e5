import { type Condition, conditions, type Symptom, symptoms } from '../catalogue/conditions.ts';
import { type Equipment, equipment } from '../catalogue/equipment.ts';
import { type MuscleGroup, muscleGroups } from '../catalogue/muscles.ts';
import { type Check, checkFields, dateTime, listOf, oneOf, trueOrFalse, within } from './check.ts';
import { RunProblem } from './problem.ts';

export const experiences = ['novice', 'regular', 'experienced'] as const;
export type Experience = (typeof experiences)[number];

export const places = ['home', 'outdoors'] as const;
export type Place = (typeof places)[number];

/** What is known of the person. Every fact is optional; an absent one is unknown, not none. */
export interface Runner {
  /** Metres: the median run of the last 28 days. */
  readonly usualDistance?: number;
  /** Metres a second of an easy run. */
  readonly easySpeed?: number;
  /** Metres: the longest run of the last 30 days, this one apart. */
  readonly longestDistance?: number;
  /** Beats per minute. */
  readonly restingHeartRate?: number;
  /** Beats per minute. */
  readonly maxHeartRate?: number;
  /** Steps per minute, both feet. */
  readonly usualCadence?: number;
  /** `novice`: under six months of running, or under 10 km a week. */
  readonly experience?: Experience;
  /** Years. */
  readonly age?: number;
  /** How sore each muscle group is, 0 to 10. */
  readonly soreness?: Readonly<Partial<Record<MuscleGroup, number>>>;
  /** Conditions of the catalogue that are so today. */
  readonly conditions?: readonly Condition[];
  /** Red flags that are so now: with any of them there is no routine. */
  readonly symptoms?: readonly Symptom[];
  /** What is at hand. Absent: nothing that a home or a street has not. */
  readonly equipment?: readonly Equipment[];
  readonly place?: Place;
  /** Days with strength work, ISO dates. */
  readonly strengthDates?: readonly string[];
  /** The day of the next race, ISO date. */
  readonly nextRace?: string;
  /** Minutes of easy walking already done after this run. */
  readonly walkedMinutes?: number;
  /** Stretches only, nothing else. */
  readonly stretchOnly?: boolean;
}

const sorenessCheck: Check = {
  expected: `for each of ${muscleGroups.join(', ')} a number from 0 to 10`,
  accepts: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(
      ([muscle, sore]) =>
        muscleGroups.some((group) => group === muscle) && typeof sore === 'number' && sore >= 0 && sore <= 10,
    ),
};

const checks: { readonly [Field in keyof Required<Runner>]: Check } = {
  usualDistance: within(100, 1_000_000, 'm'),
  easySpeed: within(0.5, 8, 'm/s'),
  longestDistance: within(100, 1_000_000, 'm'),
  restingHeartRate: within(25, 120, 'bpm'),
  maxHeartRate: within(80, 250, 'bpm'),
  usualCadence: within(100, 260, 'steps/min'),
  experience: oneOf(experiences),
  age: within(5, 120, 'years'),
  soreness: sorenessCheck,
  conditions: listOf(oneOf(Object.keys(conditions)), 60),
  symptoms: listOf(oneOf(Object.keys(symptoms)), 60),
  equipment: listOf(oneOf(equipment), 60),
  place: oneOf(places),
  strengthDates: listOf(dateTime, 1000),
  nextRace: dateTime,
  walkedMinutes: within(0, 600, 'min'),
  stretchOnly: trueOrFalse,
};

/**
 * Checks what came from outside about a person. Absent, `undefined` and `null` facts stay absent; unknown ones are dropped.
 *
 * @returns a new Runner that holds only known fields
 * @throws {RunProblem} naming the first field that is wrong, the value found and what was expected
 */
export function parseRunner(value: unknown): Runner {
  const runner = checkFields<Runner>(value, 'runner', checks);
  const { restingHeartRate, maxHeartRate } = runner;
  if (restingHeartRate !== undefined && maxHeartRate !== undefined && maxHeartRate - restingHeartRate < 20) {
    throw new RunProblem('maxHeartRate', maxHeartRate, `at least 20 bpm above the resting ${restingHeartRate} bpm`);
  }
  return runner;
}
