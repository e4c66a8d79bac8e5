import type FitParser from 'fit-file-parser';
import { brief } from './brief.ts';
import { wholeMessages } from './fit-messages.ts';
import { joinParts, partOf, type RunPart, type Totals } from './part.ts';
import { type Point, pointOf } from './point.ts';
import { present } from './present.ts';
import { RunFileProblem } from './problem.ts';
import type { Run } from './run.ts';
import { kindOfFit, listed, type RunKind } from './sport.ts';
import { type Measured, measure } from './track.ts';

type Fit = Awaited<ReturnType<FitParser['parseAsync']>>;
type Session = NonNullable<Fit['sessions']>[number];
type FitRecord = NonNullable<Fit['records']>[number];

/** FIT files that are no recording, by the type they give themselves. */
const others: Readonly<Record<string, string>> = {
  course: 'a planned course',
  workout: 'a planned workout',
  schedules: 'a training calendar',
  settings: 'the settings of a device',
  segment: 'a segment',
  totals: 'totals of many activities',
  monitoring_a: 'a day of monitoring',
  monitoring_b: 'a day of monitoring',
  monitoring_daily: 'a day of monitoring',
};

/** A day of many sports, each with its transition, stays far below. */
const mostSessions = 100;

/**
 * A run from a FIT file. A damaged file gives what stands before the damage, if that holds together.
 *
 * @param file the name, for problems
 * @param bytes begins with a FIT header
 * @throws {RunFileProblem}
 */
export async function readFit(file: string, bytes: Uint8Array): Promise<Run> {
  const fit = await decode(file, bytes);
  const type = String(fit.file_ids?.[0]?.type ?? 'activity');
  const other = Object.hasOwn(others, type) ? others[type] : undefined;
  if (other) throw new RunFileProblem(file, `is ${other}; expected a recorded run`);
  const points = (fit.records ?? []).map(fitPoint);
  return joinParts(file, fit.sessions?.length ? sessions(file, fit.sessions, points) : [unsummed(file, fit, points)]);
}

async function decode(file: string, bytes: Uint8Array): Promise<Fit> {
  const { default: Parser } = await import('fit-file-parser');
  try {
    return await new Parser({ mode: 'list' }).parseAsync(wholeMessages(bytes));
  } catch (cause) {
    const reason = brief(cause instanceof Error ? cause.message : String(cause), 80);
    throw new RunFileProblem(file, `is a damaged FIT file (${reason}); expected a recorded run`, { cause });
  }
}

function sessions(file: string, all: readonly Session[], points: readonly Point[]): RunPart[] {
  if (all.length > mostSessions) {
    throw new RunFileProblem(file, `holds ${all.length} sessions; expected one run, or one day of sport`);
  }
  const parts = all.flatMap((session) => {
    const kind = kindOfFit(String(session.sport), String(session.sub_sport));
    return kind ? [sessionPart(session, kind, all.length === 1 ? points : within(session, points))] : [];
  });
  if (parts.length > 0) return parts;
  throw new RunFileProblem(file, `holds ${listed(all.map(({ sport }) => String(sport ?? '')))}; expected a run`);
}

/** Summaries are written when the runner presses stop. A watch that died before left only points. */
function unsummed(file: string, fit: Fit, points: readonly Point[]): RunPart {
  if (points.length === 0)
    throw new RunFileProblem(file, 'holds neither a summary nor points; expected a recorded run');
  const told = [...(fit.sports?.length ? fit.sports : (fit.laps ?? []))].filter(({ sport }) => sport !== undefined);
  const kinds = told.map(({ sport, sub_sport }) => kindOfFit(String(sport), String(sub_sport)));
  const [kind] = kinds;
  if (kind && !kinds.includes(undefined)) return partOf(kind, {}, measure([points]));
  const found = told.length > 0 ? `holds ${listed(told.map(({ sport }) => String(sport)))}` : 'does not name its sport';
  throw new RunFileProblem(file, `${found}; expected a run`);
}

function sessionPart(session: Session, kind: RunKind, points: readonly Point[]): RunPart {
  const measured = measure([points]);
  const totals = present<Totals>({
    startedAt: seconds(session.start_time),
    distance: number(session.total_distance),
    movingTime: number(session.total_timer_time),
    elapsedTime: number(session.total_elapsed_time),
    ...climbs(session, kind, measured),
    averageHeartRate: number(session.avg_heart_rate),
    maxHeartRate: number(session.max_heart_rate),
    averageCadence: cadence(session.avg_cadence, session.avg_fractional_cadence),
    perceivedExertion: exertion(number(session.workout_rpe)),
    // No temperature: on the wrist the sensor tells of the wrist, several degrees more than the air.
  });
  return partOf(kind, totals, kind.treadmill ? flat(measured) : measured);
}

/** Where no altitude was recorded, 0 m up and 0 m down was not measured, but filled in. */
function climbs(session: Session, kind: RunKind, measured: Measured): Pick<Totals, 'elevationGain' | 'elevationLoss'> {
  const up = number(session.total_ascent);
  const down = number(session.total_descent);
  if (!up && !down && (kind.treadmill || measured.elevationGain === undefined)) return {};
  return present<Totals>({ elevationGain: up, elevationLoss: down });
}

/** Indoors altitude follows the weather, not the belt. */
function flat({ elevationGain: _, elevationLoss: __, ...measured }: Measured): Measured {
  return measured;
}

function within(session: Session, points: readonly Point[]): Point[] {
  const start = seconds(session.start_time) ?? Number.POSITIVE_INFINITY;
  const end = start + (number(session.total_elapsed_time) ?? number(session.total_timer_time) ?? 0);
  return points.filter(({ time }) => time !== undefined && time >= start && time <= end);
}

function fitPoint(record: FitRecord): Point {
  return pointOf({
    time: seconds(record.timestamp),
    latitude: number(record.position_lat),
    longitude: number(record.position_long),
    distance: number(record.distance),
    altitude: number(record.enhanced_altitude) ?? number(record.altitude),
    heartRate: number(record.heart_rate),
    cadence: cadence(record.cadence, record.fractional_cadence),
  });
}

/** The decoder types what the profile promises; a damaged file keeps no promises. */
function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function seconds(value: unknown): number | undefined {
  return value instanceof Date ? number(value.getTime() / 1000) : undefined;
}

function cadence(whole: unknown, fraction: unknown): number | undefined {
  const steps = number(whole);
  return steps === undefined ? undefined : steps + (number(fraction) ?? 0);
}

/** Watches ask for effort in tens of 100; 0 is a question not answered. */
function exertion(hundredths: number | undefined): number | undefined {
  return hundredths ? Math.max(1, Math.round(hundredths / 10)) : undefined;
}
