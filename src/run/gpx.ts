import { joinParts, partOf } from './part.ts';
import { type Point, pointOf } from './point.ts';
import { RunFileProblem } from './problem.ts';
import type { Run } from './run.ts';
import { kindOfWord, listed, type RunKind } from './sport.ts';
import { measure } from './track.ts';
import { children, type Element, numberOf, readXml, textOf, timeOf } from './xml.ts';

/** The elements of GPX 1.1 that tell of a run, and of the extension of Garmin that nearly all recorders use. */
const names: ReadonlySet<string> = new Set([
  ...['gpx', 'rte', 'trk', 'type', 'trkseg', 'trkpt', 'ele', 'time', 'extensions', 'TrackPointExtension'],
  ...['hr', 'heartrate', 'cad', 'cadence'],
]);

/**
 * A run from GPX. A track without a type is a run, unless other tracks of the file have one: many recorders write none.
 * A track without times gives a run without times.
 *
 * @param file the name, for problems
 * @throws {RunFileProblem}
 */
export async function readGpx(file: string, text: string): Promise<Run> {
  const gpx = await readXml(file, text, 'gpx', names);
  const tracks = children(gpx, 'trk').map((track) => ({ type: textOf(track, 'type'), segments: segments(track) }));
  const recorded = tracks.filter(({ segments }) => segments.some((segment) => segment.length > 1));
  if (recorded.length === 0) {
    const found = children(gpx, 'rte').length > 0 ? 'holds a planned route' : 'holds no track';
    throw new RunFileProblem(file, `${found}; expected the track of a recorded run`);
  }
  const typed = recorded.some(({ type }) => type !== undefined);
  const untyped: RunKind | undefined = typed ? undefined : { sportType: 'Run' };
  const parts = recorded.flatMap(({ type, segments }) => {
    const kind = type === undefined ? untyped : kindOfWord(type);
    return kind ? [partOf(kind, {}, measure(segments))] : [];
  });
  if (parts.length > 0) return joinParts(file, parts);
  const found = listed(recorded.map(({ type }) => type ?? ''));
  throw new RunFileProblem(file, `its type is ${found}; expected a run, with the type "running" or none`);
}

function segments(track: Element): Point[][] {
  return children(track, 'trkseg').map((segment) => children(segment, 'trkpt').map(gpxPoint));
}

function gpxPoint(point: Element): Point {
  const extensions = children(point, 'extensions').flatMap((extension) => {
    return [...children(extension, 'TrackPointExtension'), extension];
  });
  const first = (...facts: string[]) => {
    return extensions
      .flatMap((extension) => facts.map((fact) => numberOf(extension, fact)))
      .find((n) => n !== undefined);
  };
  return pointOf({
    time: timeOf(point, 'time'),
    latitude: numberOf(point, '@lat'),
    longitude: numberOf(point, '@lon'),
    altitude: numberOf(point, 'ele'),
    heartRate: first('hr', 'heartrate'),
    cadence: first('cad', 'cadence'),
  });
}
