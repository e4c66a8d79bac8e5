import { inOrder, seconds } from './clock.ts';
import { having, type Point, pairs } from './point.ts';
import { present } from './present.ts';
import { wayOf } from './way.ts';

/** What points tell of a run, not yet rounded. A fact that they do not tell is absent. */
export interface Measured {
  /** Seconds since 1970, UTC. */
  readonly startedAt?: number;
  /** Metres. */
  readonly distance?: number;
  /** Seconds. */
  readonly movingTime?: number;
  readonly elapsedTime?: number;
  /** Metres. */
  readonly elevationGain?: number;
  readonly elevationLoss?: number;
  /** Beats per minute. */
  readonly averageHeartRate?: number;
  readonly maxHeartRate?: number;
  /** As in the points, zeros left out. */
  readonly averageCadence?: number;
}

const limits = {
  /** Metres of climbing that are more than noise of the altitude. */
  noise: 3,
  /** Metres, and metres a second, that altitude may change between two points; beyond, the sensor found itself anew. */
  jump: 10,
  climbing: 5,
  /** Metres that are only the rounding of sums, so that 3 m are 3 m at every height. */
  rounding: 1e-6,
  /** Share of the track that a sensor has to cover before it speaks for the run. */
  share: 0.5,
  /** Seconds that one point speaks for at most: "smart" recording leaves up to 15 between two, a pause any number. */
  spoken: 30,
} as const;

/**
 * Facts of a run from its recorded points.
 *
 * @param recorded unbroken stretches of recording; what lies between two of them is time, not distance
 * @returns finite numbers only, none of them negative
 */
export function measure(recorded: readonly (readonly Point[])[]): Measured {
  const segments = recorded.map(inOrder).toSorted((a, b) => (a[0]?.time ?? 0) - (b[0]?.time ?? 0));
  const points = segments.flat();
  const elapsed = elapsedTime(points);
  const way = wayOf(segments);
  return present<Measured>({
    startedAt: startedAt(points),
    distance: way?.distance,
    movingTime: way?.movingTime && Math.min(way.movingTime, elapsed ?? way.movingTime),
    elapsedTime: elapsed,
    ...climbs(points, elapsed),
    averageHeartRate: mean(points, 'heartRate'),
    maxHeartRate: highest(points, 'heartRate'),
    averageCadence: mean(points, 'cadence'),
  });
}

/** A clock that was set while recording has no start that can be trusted. */
function startedAt(points: readonly Point[]): number | undefined {
  const timed = having(points, 'time');
  return pairs(timed).every(([from, to]) => seconds(from, to) !== undefined) ? timed[0]?.time : undefined;
}

function elapsedTime(points: readonly Point[]): number | undefined {
  const timed = having(points, 'time');
  const passed = pairs(timed).reduce((sum, [from, to]) => sum + (seconds(from, to) ?? 0), 0);
  return passed > 0 ? passed : undefined;
}

/** Ups and downs that rise out of the noise. Only differences count, so a wrongly set altimeter does no harm. */
function climbs(
  points: readonly Point[],
  elapsed: number | undefined,
): Pick<Measured, 'elevationGain' | 'elevationLoss'> {
  const levels = having(points, 'altitude');
  const first = levels[0];
  if (!first || levels.length < 2 || !speaksFor(levels, points, elapsed)) return {};
  let gain = 0;
  let loss = 0;
  let level = first.altitude;
  for (const [from, to] of pairs(levels)) {
    const step = to.altitude - from.altitude;
    if (Math.abs(step) > reach(from, to) + limits.rounding) level += step;
    const change = to.altitude - level;
    if (Math.abs(change) < limits.noise - limits.rounding) continue;
    if (change > 0) gain += change;
    else loss -= change;
    level = to.altitude;
  }
  return { elevationGain: gain, elevationLoss: loss };
}

/** Metres that legs may climb from one point to the next. */
function reach(from: Point, to: Point): number {
  if (from.time === undefined || to.time === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(limits.jump, limits.climbing * Math.min(limits.spoken, seconds(from, to) ?? 0));
}

function speaksFor(some: readonly Point[], all: readonly Point[], elapsed: number | undefined): boolean {
  const spanned = elapsedTime(some);
  return elapsed !== undefined && spanned !== undefined
    ? spanned >= limits.share * elapsed
    : some.length >= limits.share * all.length;
}

/** Mean over time: a point speaks for the seconds since the one before it, but not for a gap. */
function mean(points: readonly Point[], fact: 'heartRate' | 'cadence'): number | undefined {
  let sum = 0;
  let covered = 0;
  let all = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const weight = Math.min(limits.spoken, Math.max(1, (before && seconds(before, point)) ?? 1));
    const value = point[fact];
    all += weight;
    if (value === undefined) continue;
    sum += weight * value;
    covered += weight;
  }
  return covered > 0 && covered >= limits.share * all ? sum / covered : undefined;
}

function highest(points: readonly Point[], fact: 'heartRate'): number | undefined {
  return points.reduce<number | undefined>((top, { [fact]: value }) => {
    return value === undefined || (top !== undefined && top >= value) ? top : value;
  }, undefined);
}
