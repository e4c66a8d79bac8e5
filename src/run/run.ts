import { type Check, checkFields, dateTime, oneOf, trueOrFalse, within } from './check.ts';
import { RunProblem } from './problem.ts';
import { type SportType, sportTypes } from './sportTypes.ts';

export { type SportType, sportTypes } from './sportTypes.ts';

export const workoutTypes = ['race', 'long', 'workout'] as const;
export type WorkoutType = (typeof workoutTypes)[number];

export const surfaces = ['road', 'gravel', 'trail'] as const;
export type Surface = (typeof surfaces)[number];

/**
 * What is known of one run, in SI units with Strava's names. A fact that is not known is absent, never 0:
 * a treadmill without altitude has no `elevationGain`, a flat road has `elevationGain: 0`.
 */
export interface Run {
  readonly sportType: SportType;
  /** When it started, ISO 8601. */
  readonly startedAt?: string;
  /** Metres. */
  readonly distance?: number;
  /** Seconds in motion. */
  readonly movingTime?: number;
  /** Seconds from start to finish, stops included. */
  readonly elapsedTime?: number;
  /** Metres climbed in all. */
  readonly elevationGain?: number;
  /** Metres descended in all, as a positive number. */
  readonly elevationLoss?: number;
  /** Beats per minute. */
  readonly averageHeartRate?: number;
  /** Beats per minute. */
  readonly maxHeartRate?: number;
  /** Steps per minute, both feet. */
  readonly averageCadence?: number;
  readonly workoutType?: WorkoutType;
  readonly treadmill?: boolean;
  readonly surface?: Surface;
  /** Degrees Celsius. */
  readonly temperature?: number;
  /** Effort as felt, 1 (very light) to 10 (all out). */
  readonly perceivedExertion?: number;
}

/**
 * The bounds are those of the possible, not of the usual: the longest certified races last ten days, the
 * fastest hearts stay under 250. They keep a damaged file or a typing error from becoming a plan.
 */
const checks: { readonly [Field in keyof Required<Run>]: Check } = {
  sportType: oneOf(sportTypes),
  startedAt: dateTime,
  distance: within(0, 1_000_000, 'm'),
  movingTime: within(0, 864_000, 's'),
  elapsedTime: within(0, 864_000, 's'),
  elevationGain: within(0, 50_000, 'm'),
  elevationLoss: within(0, 50_000, 'm'),
  averageHeartRate: within(30, 250, 'bpm'),
  maxHeartRate: within(30, 250, 'bpm'),
  averageCadence: within(20, 300, 'steps/min'),
  workoutType: oneOf(workoutTypes),
  treadmill: trueOrFalse,
  surface: oneOf(surfaces),
  temperature: within(-60, 60, '°C'),
  perceivedExertion: within(1, 10, 'on the scale of felt effort'),
};

/**
 * Checks a run that came from outside. Absent, `undefined` and `null` facts stay absent; unknown fields are dropped.
 *
 * @param value anything
 * @returns a new Run that holds only known fields
 * @throws {RunProblem} naming the first field that is wrong, the value found and what was expected
 */
export function parseRun(value: unknown): Run {
  const run = checkFields<Run>(value, 'run', checks);
  if (run.sportType === undefined) throw new RunProblem('sportType', undefined, checks.sportType.expected);
  checkTogether(run);
  return run;
}

/** No runner has covered more than this in a second; the 100 m record is 10.4 m/s on average. */
const fastest = 12.5;

function checkTogether({ distance, movingTime, elapsedTime, averageHeartRate, maxHeartRate }: Run): void {
  const seconds = movingTime ?? elapsedTime;
  if (distance !== undefined && seconds !== undefined && distance > 0 && distance > fastest * seconds) {
    throw new RunProblem('distance', distance, `at most ${Math.floor(fastest * seconds)} m in ${seconds} s`);
  }
  if (movingTime !== undefined && elapsedTime !== undefined && movingTime > elapsedTime + 1) {
    throw new RunProblem('movingTime', movingTime, `at most the elapsed time of ${elapsedTime} s`);
  }
  if (averageHeartRate !== undefined && maxHeartRate !== undefined && averageHeartRate > maxHeartRate) {
    throw new RunProblem('averageHeartRate', averageHeartRate, `at most the maximum of ${maxHeartRate} bpm`);
  }
}
