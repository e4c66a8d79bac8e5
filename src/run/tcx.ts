import { joinParts, partOf, type RunPart, type Totals } from './part.ts';
import { type Point, pointOf } from './point.ts';
import { present } from './present.ts';
import { RunFileProblem } from './problem.ts';
import type { Run } from './run.ts';
import { kindOfWord, listed, type RunKind } from './sport.ts';
import { measure } from './track.ts';
import { children, type Element, numberOf, readXml, textOf, timeOf } from './xml.ts';

/** The elements of TrainingCenterDatabase v2 that tell of a run, and of Garmin's ActivityExtension v2. */
const names: ReadonlySet<string> = new Set([
  ...['TrainingCenterDatabase', 'Courses', 'Workouts', 'Activities', 'Activity', 'Lap', 'Track', 'Trackpoint'],
  ...['MultiSportSession', 'FirstSport', 'NextSport', 'Id', 'TotalTimeSeconds', 'DistanceMeters', 'Time', 'Position'],
  ...['LatitudeDegrees', 'LongitudeDegrees', 'AltitudeMeters', 'HeartRateBpm', 'AverageHeartRateBpm'],
  ...['MaximumHeartRateBpm', 'Value', 'Cadence', 'Extensions', 'TPX', 'RunCadence'],
]);

/**
 * A run from TCX. Its laps hold the device's own totals, its points all else.
 *
 * @param file the name, for problems
 * @throws {RunFileProblem}
 */
export async function readTcx(file: string, text: string): Promise<Run> {
  const database = await readXml(file, text, 'TrainingCenterDatabase', names);
  const activities = children(database, 'Activities').flatMap(activitiesIn);
  if (activities.length === 0) {
    const planned = ['Courses', 'Workouts'].find((name) => children(database, name).length > 0);
    const found = planned ? `holds planned ${planned.toLowerCase()}` : 'holds no activity';
    throw new RunFileProblem(file, `${found}; expected a recorded run`);
  }
  const parts = activities.flatMap((activity) => {
    const kind = kindOfWord(textOf(activity, '@Sport') ?? '');
    return kind ? [activityPart(activity, kind)] : [];
  });
  if (parts.length > 0) return joinParts(file, parts);
  const found = listed(activities.map((activity) => textOf(activity, '@Sport') ?? ''));
  throw new RunFileProblem(file, `its sport is ${found}; expected "Running"`);
}

function activitiesIn(list: Element): Element[] {
  const legs = children(list, 'MultiSportSession').flatMap((session) => {
    return [...children(session, 'FirstSport'), ...children(session, 'NextSport')];
  });
  return [list, ...legs].flatMap((parent) => children(parent, 'Activity'));
}

function activityPart(activity: Element, kind: RunKind): RunPart {
  const laps = children(activity, 'Lap');
  const points = laps.flatMap((lap) => children(lap, 'Track').flatMap((track) => children(track, 'Trackpoint')));
  // Laps follow each other without a break, and a pause adds nothing to the device's count: one stretch.
  const track = points.map(tcxPoint);
  return partOf(kind, totals(activity, laps, track), measure([track]));
}

function totals(activity: Element, laps: readonly Element[], track: readonly Point[]): Totals {
  return present<Totals>({
    startedAt: timeOf(laps[0], '@StartTime') ?? timeOf(activity, 'Id'),
    distance: sum(laps.map((lap) => numberOf(lap, 'DistanceMeters'))),
    movingTime: sum(laps.map(lapTime)),
    elapsedTime: elapsed(laps, track),
    averageHeartRate: averageHeartRate(laps),
    maxHeartRate: highest(laps.map((lap) => heartRate(lap, 'MaximumHeartRateBpm'))),
  });
}

/** From the start of the first lap to the last that is known: a lap's end, or a point. */
function elapsed(laps: readonly Element[], track: readonly Point[]): number | undefined {
  const start = timeOf(laps[0], '@StartTime');
  const ends = laps.map((lap) => sum([timeOf(lap, '@StartTime'), lapTime(lap)]));
  const end = highest([...ends, track.findLast(({ time }) => time !== undefined)?.time]);
  return start === undefined || end === undefined ? undefined : end - start;
}

/** A lap without a heart rate does not weigh; the seconds of the others do. */
function averageHeartRate(laps: readonly Element[]): number | undefined {
  const known = laps.flatMap((lap) => {
    const beats = heartRate(lap, 'AverageHeartRateBpm');
    const weight = lapTime(lap);
    return beats && weight ? [{ beats, weight }] : [];
  });
  const total = known.reduce((all, { weight }) => all + weight, 0);
  return total > 0 ? known.reduce((all, { beats, weight }) => all + (beats * weight) / total, 0) : undefined;
}

function tcxPoint(point: Element): Point {
  const [position] = children(point, 'Position');
  const [extension] = children(point, 'Extensions').flatMap((extensions) => children(extensions, 'TPX'));
  return pointOf({
    time: timeOf(point, 'Time'),
    latitude: numberOf(position, 'LatitudeDegrees'),
    longitude: numberOf(position, 'LongitudeDegrees'),
    distance: numberOf(point, 'DistanceMeters'),
    altitude: numberOf(point, 'AltitudeMeters'),
    heartRate: heartRate(point, 'HeartRateBpm'),
    cadence: numberOf(extension, 'RunCadence') ?? numberOf(point, 'Cadence'),
  });
}

function lapTime(lap: Element): number | undefined {
  return numberOf(lap, 'TotalTimeSeconds');
}

function heartRate(parent: Element, name: string): number | undefined {
  return numberOf(children(parent, name)[0], 'Value');
}

/** A sum with an unknown part is unknown. */
function sum(values: readonly (number | undefined)[]): number | undefined {
  const total = values.reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
  return values.length > 0 && Number.isFinite(total) ? total : undefined;
}

function highest(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce((top, value) => (top === undefined || (value ?? top) > top ? value : top), undefined);
}
