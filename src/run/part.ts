import { present } from './present.ts';
import { RunFileProblem, RunProblem } from './problem.ts';
import { parseRun, type Run, type SportType } from './run.ts';
import type { RunKind } from './sport.ts';
import type { Measured } from './track.ts';

/** What a device has summed up itself. */
export interface Totals extends Measured {
  /** 1 to 10. */
  readonly perceivedExertion?: number;
}

/** One stretch of running in a file: a session, an activity, a track. A multisport file has others between them. */
export interface RunPart extends Totals {
  readonly kind: RunKind;
}

const limits = {
  /** Share of the device's own total that points must cover before they complete it: a broken file holds a piece. */
  covered: 0.9,
  /** Seconds, and share, by which a timer may pass the clock: devices round both, and stamp points each second. */
  rounding: 5,
  roundingShare: 0.01,
  /** Seconds between two parts of one outing. More is a file of several days. */
  apart: 12 * 3600,
  /** Seconds since 1970: civil GPS became usable in 2000, and no watch shows 2100. Beyond, the clock was not set. */
  earliest: Date.UTC(2000) / 1000,
  latest: Date.UTC(2100) / 1000,
  /** Running cadence is counted per leg by devices, 60 to 110; nobody's both feet are as slow, nor one leg as fast. */
  oneLeg: 120,
  /** Added before rounding, so that a half that lost its last digit in a sum still goes up. */
  half: 1e-6,
} as const;

/**
 * The facts of one part: the device's own totals first, for it knew more than it wrote down, then what the points tell.
 * A total that is impossible beside the others (a distance that nobody runs in that time) gives way to the points.
 */
export function partOf(kind: RunKind, totals: Totals, points: Measured): RunPart {
  const whole = covers(points, totals) ? points : {};
  const clocks = [totals.elapsedTime, whole.elapsedTime];
  const movingTime = firstPossible('movingTime', [totals.movingTime, whole.movingTime]);
  const elapsedTime = firstPossible('elapsedTime', clocks);
  const time = movingTime ?? elapsedTime;
  const distances = [totals.distance, whole.distance].filter((metres) => metres !== undefined && metres > 0);
  const distance = firstPossible('distance', distances, time === undefined ? {} : { movingTime: time }) ?? distances[0];
  const clockWasSet = clocks.some((seconds) => seconds !== undefined && !possible({ elapsedTime: seconds }));
  const facts = present<Totals>({
    startedAt: clockWasSet ? undefined : [totals.startedAt, points.startedAt].find(sane),
    distance,
    movingTime,
    elapsedTime,
    elevationGain: firstPossible('elevationGain', [totals.elevationGain, whole.elevationGain]),
    elevationLoss: firstPossible('elevationLoss', [totals.elevationLoss, whole.elevationLoss]),
    averageHeartRate: firstPossible('averageHeartRate', [totals.averageHeartRate, whole.averageHeartRate]),
    maxHeartRate: firstPossible('maxHeartRate', [totals.maxHeartRate, whole.maxHeartRate]),
    averageCadence: firstPossible('averageCadence', [totals.averageCadence, whole.averageCadence].map(ofBothLegs)),
    perceivedExertion: firstPossible('perceivedExertion', [totals.perceivedExertion]),
  });
  return { kind, ...facts };
}

/**
 * One run from its parts. Times and distances add up; what lay between the parts (another sport, a change of shoes) was
 * no run and is left out. A sum with an unknown part is unknown.
 *
 * @throws {RunFileProblem} when the parts are of several days, hold no facts, or do not hold together
 */
export function joinParts(file: string, parts: readonly RunPart[]): Run {
  const ordered = parts.toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
  checkOneOuting(file, ordered);
  const sum = (fact: keyof Totals) => ordered.reduce((total, part) => total + (part[fact] ?? Number.NaN), 0);
  const startedAt = ordered[0]?.startedAt;
  const facts = present<Run>({
    ...kindOf(ordered),
    startedAt: startedAt === undefined ? undefined : new Date(startedAt * 1000).toISOString(),
    distance: rounded(sum('distance')),
    ...times(rounded(sum('movingTime')), rounded(sum('elapsedTime'))),
    elevationGain: rounded(sum('elevationGain')),
    elevationLoss: rounded(sum('elevationLoss')),
    ...heart(rounded(mean(ordered, 'averageHeartRate')), rounded(highest(ordered, 'maxHeartRate'))),
    averageCadence: rounded(mean(ordered, 'averageCadence')),
    perceivedExertion: rounded(highest(ordered, 'perceivedExertion')),
  });
  if (facts.distance === undefined && facts.movingTime === undefined && facts.elapsedTime === undefined) {
    throw new RunFileProblem(file, 'holds neither distance nor time; expected a recorded run');
  }
  try {
    return parseRun(facts);
  } catch (cause) {
    if (!(cause instanceof RunProblem)) throw cause;
    throw new RunFileProblem(file, `its facts do not hold together (${cause.message})`, { cause });
  }
}

/** Whether these facts could be those of a run: asked of {@link parseRun}, which alone knows the bounds. */
function possible(facts: Partial<Run>): boolean {
  try {
    parseRun({ sportType: 'Run', ...facts });
    return true;
  } catch (problem) {
    if (problem instanceof RunProblem) return false;
    throw problem;
  }
}

/** Devices write 0 for what they did not measure; only climbing can truly be 0. */
const mayBeZero: ReadonlySet<string> = new Set(['elevationGain', 'elevationLoss']);

function firstPossible(
  fact: Exclude<keyof Totals, 'startedAt'>,
  candidates: readonly (number | undefined)[],
  beside: Partial<Run> = {},
): number | undefined {
  return candidates.find(
    (value) => value !== undefined && (value > 0 || mayBeZero.has(fact)) && possible({ ...beside, [fact]: value }),
  );
}

/** Whether points are of the whole part, and not of the piece of it that could be read. */
function covers(points: Measured, totals: Totals): boolean {
  const time = firstPossible('movingTime', [totals.movingTime, totals.elapsedTime]);
  if (time !== undefined && points.elapsedTime !== undefined) return points.elapsedTime >= limits.covered * time;
  const distance = firstPossible('distance', [totals.distance]);
  if (distance !== undefined && points.distance !== undefined) return points.distance >= limits.covered * distance;
  return true;
}

function sane(seconds: number | undefined): boolean {
  return seconds !== undefined && seconds >= limits.earliest && seconds <= limits.latest;
}

function ofBothLegs(cadence: number | undefined): number | undefined {
  return cadence !== undefined && cadence < limits.oneLeg ? 2 * cadence : cadence;
}

function checkOneOuting(file: string, ordered: readonly RunPart[]): void {
  for (const [index, part] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before?.startedAt === undefined || part.startedAt === undefined) continue;
    const ended = before.startedAt + (before.elapsedTime ?? before.movingTime ?? 0);
    if (part.startedAt - ended <= limits.apart) continue;
    const apart = `lie more than ${limits.apart / 3600} hours apart`;
    throw new RunFileProblem(file, `holds ${ordered.length} runs that ${apart}; expected one run a file`);
  }
}

/** The kind of most of the way; on a treadmill only if no part was outdoors. */
function kindOf(parts: readonly RunPart[]): { sportType: SportType | undefined; treadmill: true | undefined } {
  const longest = parts.toSorted((a, b) => weight(b) - weight(a))[0];
  return {
    sportType: longest?.kind.sportType,
    treadmill: parts.every(({ kind }) => kind.treadmill) ? true : undefined,
  };
}

function times(moving: number | undefined, elapsed: number | undefined): Pick<Run, 'movingTime' | 'elapsedTime'> {
  const known = present<Pick<Run, 'movingTime' | 'elapsedTime'>>({
    movingTime: moving || undefined,
    elapsedTime: elapsed || undefined,
  });
  if (!known.movingTime || !known.elapsedTime || known.movingTime <= known.elapsedTime) return known;
  const over = known.movingTime - known.elapsedTime;
  const rounding = Math.max(limits.rounding, limits.roundingShare * known.movingTime);
  return over <= rounding ? { ...known, movingTime: known.elapsedTime } : { movingTime: known.movingTime };
}

/** A maximum below the average comes from a sensor that spoke only at times; the average stands for more of the run. */
function heart(average: number | undefined, max: number | undefined): Pick<Run, 'averageHeartRate' | 'maxHeartRate'> {
  const agreed = average === undefined || max === undefined || max >= average;
  return present<Run>({ averageHeartRate: average, maxHeartRate: agreed ? max : undefined });
}

function weight(part: RunPart): number {
  return part.movingTime ?? part.elapsedTime ?? part.distance ?? 1;
}

function mean(parts: readonly RunPart[], fact: 'averageHeartRate' | 'averageCadence'): number {
  const known = parts.filter((part) => part[fact] !== undefined);
  const total = known.reduce((sum, part) => sum + weight(part), 0);
  return known.reduce((sum, part) => sum + (weight(part) / total) * (part[fact] ?? 0), known.length ? 0 : Number.NaN);
}

function highest(parts: readonly RunPart[], fact: 'maxHeartRate' | 'perceivedExertion'): number {
  return parts.reduce((top, part) => Math.max(top, part[fact] ?? top), Number.NEGATIVE_INFINITY);
}

/** Whole metres, seconds, beats and steps: recorders are no better. What is no number is unknown. */
function rounded(value: number): number | undefined {
  return Number.isFinite(value) ? Math.round(value + limits.half) : undefined;
}
