/** A made-up run: so many points, one every ten seconds, thirty metres apart, over gentle hills. */
export interface MadeUpRun {
  readonly points: number;
  /** Whether the points know their height. Default true. */
  readonly heights?: boolean;
}

const start = Date.parse('2025-06-01T06:00:00Z');
const secondsBetween = 10;
const metresBetween = 30;
/** Along a meridian, 1 degree is this far. */
const metresPerDegree = 111_195;

interface Point {
  readonly time: string;
  readonly latitude: string;
  readonly height: string;
  readonly distance: number;
}

/** As GPX 1.1. */
export function gpx(run: MadeUpRun): string {
  const points = pointsOf(run).map(
    ({ time, latitude, height }) =>
      `<trkpt lat="${latitude}" lon="-1.4">${heightElement('ele', height)}<time>${time}</time></trkpt>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="made up" xmlns="http://www.topografix.com/GPX/1/1">
<trk><type>running</type><trkseg>${points.join('\n')}</trkseg></trk>
</gpx>`;
}

/** As Training Center XML, one lap. */
export function tcx(run: MadeUpRun): string {
  const points = pointsOf(run);
  const track = points.map(
    ({ time, height, distance }) =>
      `<Trackpoint><Time>${time}</Time>${heightElement('AltitudeMeters', height)}<DistanceMeters>${distance}</DistanceMeters></Trackpoint>`,
  );
  const seconds = (points.length - 1) * secondsBetween;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
<Activities><Activity Sport="Running"><Id>${points[0]?.time}</Id>
<Lap StartTime="${points[0]?.time}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds>
<DistanceMeters>${points.at(-1)?.distance}</DistanceMeters>
<Track>${track.join('\n')}</Track></Lap>
</Activity></Activities></TrainingCenterDatabase>`;
}

function pointsOf({ points, heights = true }: MadeUpRun): Point[] {
  return Array.from({ length: points }, (_, index) => ({
    time: new Date(start + index * secondsBetween * 1000).toISOString(),
    latitude: (52 + (index * metresBetween) / metresPerDegree).toFixed(7),
    height: heights ? (120 + 40 * Math.sin(index / 12)).toFixed(1) : '',
    distance: index * metresBetween,
  }));
}

function heightElement(name: string, height: string): string {
  return height && `<${name}>${height}</${name}>`;
}
