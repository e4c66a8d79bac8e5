import type { Run } from './run.ts';
import type { Runner } from './runner.ts';

/** A run in the terms of the load model: plain numbers, none unknown. */
export interface Effort {
  /** How much running, in absolute time and against what is usual; 0 for a run too short to count. */
  readonly dose: number;
  /** 1 is easy, 0.8 to 1.5. */
  readonly intensity: number;
  /** 1 is 30 m of climb a kilometre, 0 to 2. */
  readonly climb: number;
  /** 1 is 30 m of descent a kilometre, 0 to 2. */
  readonly descent: number;
  /** 1 trail, 0.5 gravel, 0 road. */
  readonly unevenness: number;
  readonly treadmill: 0 | 1;
  /** 1 is a cadence a tenth below the runner's own, -1 a tenth above. */
  readonly lowCadence: number;
  /** Seconds of running that the model counts with: moving time, else elapsed time, else a guess from the distance. */
  readonly seconds: number;
  /** Metres that the model counts with; a guess from the time where the distance is not known. */
  readonly metres: number;
}

/** Chosen numbers of the load model, section 5 of the evidence, and the neutral values of what is not known. */
export const model = {
  /** Usual distance where it is not known, metres. */
  usualDistance: { novice: 6000, other: 8000 },
  /** Easy speed where it is not known and the time or the distance has to be guessed: 8 km in 45 minutes. */
  easySpeed: 8000 / 2700,
  /** Metres a kilometre that make a climb or a descent of 1. */
  steep: 30,
  /** Share of the heart-rate reserve that is easy running. */
  easyReserve: 0.65,
  /** Above this mean grade speed says little of effort. */
  hilly: 0.03,
  /** From this temperature the heart rate drifts, and says little of effort. */
  hot: 25,
  /** Below these a run does not count. */
  least: { metres: 200, seconds: 180 },
} as const;

/** Intensity by felt effort, where neither speed nor heart rate tells it. */
const byExertion: readonly { readonly upTo: number; readonly intensity: number }[] = [
  { upTo: 3, intensity: 0.9 },
  { upTo: 5, intensity: 1.0 },
  { upTo: 7, intensity: 1.2 },
  { upTo: 10, intensity: 1.35 },
];

const unevennessOf = { road: 0, gravel: 0.5, trail: 1 } as const;

/** A run in the terms of the load model. Facts that are not known take neutral values. */
export function effortOf(run: Run, runner: Runner = {}): Effort {
  const { seconds, metres, usual } = extentOf(run, runner);
  const counts = metres >= model.least.metres && seconds >= model.least.seconds;
  const perKilometre = (height: number | undefined) =>
    counts ? clamp((height ?? 0) / (metres / 1000) / model.steep, 0, 2) : 0;
  return {
    dose: counts ? 0.5 * clamp(seconds / 3600, 0, 4) + 0.5 * clamp(metres / usual, 0.25, 3) : 0,
    intensity: intensityOf(run, runner),
    climb: perKilometre(run.elevationGain),
    descent: run.treadmill ? 0 : perKilometre(run.elevationLoss),
    unevenness: run.treadmill ? 0 : unevennessOf[run.surface ?? (run.sportType === 'TrailRun' ? 'trail' : 'road')],
    treadmill: run.treadmill ? 1 : 0,
    lowCadence: lowCadenceOf(run, runner),
    seconds,
    metres,
  };
}

/** How far and how long, and what is usual; where one is not known it follows from the other. */
function extentOf(
  { distance, movingTime, elapsedTime }: Run,
  runner: Runner,
): Record<'seconds' | 'metres' | 'usual', number> {
  const neutral = runner.experience === 'novice' ? model.usualDistance.novice : model.usualDistance.other;
  const usual = runner.usualDistance ?? neutral;
  const speed = runner.easySpeed ?? model.easySpeed;
  const seconds = movingTime ?? elapsedTime;
  if (seconds !== undefined) return { seconds, metres: distance ?? seconds * speed, usual };
  if (distance !== undefined) return { metres: distance, seconds: distance / speed, usual };
  // Of a run that is not known at all nothing may follow from what the runner usually does.
  return { metres: neutral, seconds: neutral / model.easySpeed, usual: neutral };
}

/** Speed and heart rate against the runner's own easy ones; each alone where the other is missing or misleading. */
function intensityOf(run: Run, runner: Runner): number {
  const grade =
    ((run.elevationGain ?? 0) + (run.treadmill ? 0 : (run.elevationLoss ?? 0))) /
    (run.distance || Number.POSITIVE_INFINITY);
  const bySpeed = grade > model.hilly ? undefined : speedRatio(run, runner);
  const byHeart = (run.temperature ?? 0) >= model.hot ? undefined : heartRatio(run, runner);
  const known = [bySpeed, byHeart].filter((ratio) => ratio !== undefined);
  if (known.length > 0) return clamp(known.reduce((sum, ratio) => sum + ratio, 0) / known.length, 0.8, 1.5);
  const { perceivedExertion } = run;
  if (perceivedExertion === undefined) return 1;
  return byExertion.find(({ upTo }) => perceivedExertion <= upTo)?.intensity ?? 1;
}

/** Mean speed against the runner's easy speed, where both are known. */
export function speedRatio({ distance, movingTime }: Run, { easySpeed }: Runner): number | undefined {
  return distance && movingTime && easySpeed ? distance / movingTime / easySpeed : undefined;
}

/** Share of the heart-rate reserve against that of easy running, where all three are known. */
function heartRatio({ averageHeartRate }: Run, { restingHeartRate, maxHeartRate }: Runner): number | undefined {
  if (averageHeartRate === undefined || restingHeartRate === undefined || maxHeartRate === undefined) return undefined;
  return (averageHeartRate - restingHeartRate) / (maxHeartRate - restingHeartRate) / model.easyReserve;
}

function lowCadenceOf({ averageCadence }: Run, { usualCadence }: Runner): number {
  return averageCadence && usualCadence ? clamp((usualCadence - averageCadence) / usualCadence / 0.1, -1, 1) : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
