import { FitEncoder } from 'fit-file-parser/encoder';

/** One made-up point, the same for every format. */
export interface MadePoint {
  /** Seconds since the start of the run. */
  readonly at?: number;
  /** Metres north of the start. */
  readonly north?: number;
  /** Metres as the recorder counted them. */
  readonly distance?: number;
  readonly altitude?: number;
  readonly heartRate?: number;
  readonly cadence?: number;
}

export const start = Date.parse('2024-05-04T06:30:00Z') / 1000;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const stamp = (at: number): string => new Date((start + at) * 1000).toISOString();
/** One degree of latitude on a sphere of Earth's mean radius. */
const latitude = (north: number): number => 50 + north / 111_195.08;
const tag = (name: string, value: unknown): string => (value === undefined ? '' : `<${name}>${value}</${name}>`);

/** A point each second at 3 m/s, unless told otherwise. */
export function steady(seconds: number, more: (at: number) => Partial<MadePoint> = () => ({})): MadePoint[] {
  return Array.from({ length: seconds + 1 }, (_, at) => ({ at, north: 3 * at, ...more(at) }));
}

function trkpt({ at, north = 0, altitude, heartRate, cadence }: MadePoint): string {
  const sensors = tag('gpxtpx:hr', heartRate) + tag('gpxtpx:cad', cadence);
  const extension = sensors && `<gpxtpx:TrackPointExtension>${sensors}</gpxtpx:TrackPointExtension>`;
  const time = at === undefined ? undefined : stamp(at);
  const facts = tag('ele', altitude) + tag('time', time) + tag('extensions', extension || undefined);
  return `<trkpt lat="${latitude(north)}" lon="8.25">${facts}</trkpt>`;
}

export interface MadeTrack {
  readonly type?: string;
  readonly segments: readonly (readonly MadePoint[])[];
}

export function gpxText(...tracks: readonly MadeTrack[]): string {
  const body = tracks.map(({ type, segments }) => {
    const parts = segments.map((points) => `<trkseg>${points.map(trkpt).join('\n')}</trkseg>`).join('');
    return `<trk><name>Fish &amp; chips</name>${tag('type', type)}${parts}</trk>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="made up" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="made:up">
<metadata><time>${stamp(-60)}</time></metadata>${body.join('')}</gpx>`;
}

export const gpx = (...tracks: readonly MadeTrack[]): Uint8Array => bytes(gpxText(...tracks));

export interface MadeLap {
  readonly at: number;
  readonly seconds?: number;
  readonly distance?: number;
  readonly averageHeartRate?: number;
  readonly points: readonly MadePoint[];
}

function trackpoint({ at, north = 0, distance, altitude, heartRate, cadence }: MadePoint): string {
  const position = tag('LatitudeDegrees', latitude(north)) + tag('LongitudeDegrees', 8.25);
  const run = cadence === undefined ? undefined : `<ns3:TPX>${tag('ns3:RunCadence', cadence)}</ns3:TPX>`;
  return `<Trackpoint>${tag('Time', at === undefined ? undefined : stamp(at))}${tag('Position', position)}
${tag('AltitudeMeters', altitude)}${tag('DistanceMeters', distance)}
${tag('HeartRateBpm', heartRate && tag('Value', heartRate))}${tag('Extensions', run)}</Trackpoint>`;
}

export function activity(sport: string, laps: readonly MadeLap[]): string {
  const body = laps.map(({ at, seconds, distance, averageHeartRate, points }) => {
    const totals = tag('TotalTimeSeconds', seconds) + tag('DistanceMeters', distance);
    const heart = tag('AverageHeartRateBpm', averageHeartRate && tag('Value', averageHeartRate));
    return `<Lap StartTime="${stamp(at)}">${totals}${heart}${tag('Track', points.map(trackpoint).join(''))}</Lap>`;
  });
  return `<Activity Sport="${sport}"><Id>${stamp(laps[0]?.at ?? 0)}</Id>${body.join('')}</Activity>`;
}

/** @param content what stands in `<TrainingCenterDatabase>` */
export function tcx(content: string): Uint8Array {
  return bytes(`<?xml version="1.0"?><TrainingCenterDatabase xmlns:ns3="made:up">${content}</TrainingCenterDatabase>`);
}

type Type = keyof typeof types;

/** Base types of the FIT protocol, with their size in bytes. */
const types = {
  enum: [0, 1],
  sint8: [1, 1],
  uint8: [2, 1],
  uint16: [132, 2],
  sint32: [133, 4],
  uint32: [134, 4],
} as const;

/** Numbers of messages and fields in the FIT profile: [number, type, scale, offset]. */
const profile = {
  file: { number: 0, fields: { type: [0, 'enum', 1, 0] } },
  sport: { number: 12, fields: { sport: [0, 'enum', 1, 0], subSport: [1, 'enum', 1, 0] } },
  session: {
    number: 18,
    fields: {
      startedAt: [2, 'uint32', 1, 0],
      sport: [5, 'enum', 1, 0],
      subSport: [6, 'enum', 1, 0],
      elapsed: [7, 'uint32', 1000, 0],
      timer: [8, 'uint32', 1000, 0],
      distance: [9, 'uint32', 100, 0],
      averageHeartRate: [16, 'uint8', 1, 0],
      maxHeartRate: [17, 'uint8', 1, 0],
      cadence: [18, 'uint8', 1, 0],
      cadenceFraction: [92, 'uint8', 128, 0],
      ascent: [22, 'uint16', 1, 0],
      descent: [23, 'uint16', 1, 0],
      temperature: [57, 'sint8', 1, 0],
      exertion: [193, 'uint8', 1, 0],
    },
  },
  record: {
    number: 20,
    fields: {
      at: [253, 'uint32', 1, 0],
      latitude: [0, 'sint32', 2 ** 31 / 180, 0],
      longitude: [1, 'sint32', 2 ** 31 / 180, 0],
      altitude: [2, 'uint16', 5, 500],
      heartRate: [3, 'uint8', 1, 0],
      cadence: [4, 'uint8', 1, 0],
      distance: [5, 'uint32', 100, 0],
    },
  },
} as const satisfies Record<
  string,
  { number: number; fields: Record<string, readonly [number, Type, number, number]> }
>;

type Message = { [Name in keyof typeof profile]: readonly [Name, Partial<Record<FieldOf<Name>, number | undefined>>] };
type FieldOf<Name extends keyof typeof profile> = keyof (typeof profile)[Name]['fields'];
export type FitMessage = Message[keyof Message];

/** FIT counts seconds from the last day of 1989. */
export const fitTime = (at: number): number => start + at - Date.UTC(1989, 11, 31) / 1000;

/** Numbers of the FIT profile for sports. */
export const sports = { generic: 0, running: 1, cycling: 2, transition: 3, fitnessEquipment: 4, swimming: 5 } as const;
export const subSports = { generic: 0, treadmill: 1, trail: 3, indoorRunning: 45, virtualActivity: 58 } as const;

export function fitFile(...messages: readonly FitMessage[]): Uint8Array {
  const encoder = new FitEncoder();
  for (const [name, facts] of messages) {
    const { number, fields } = profile[name];
    const table: Record<string, readonly [number, Type, number, number]> = fields;
    const written = Object.entries(facts).flatMap(([fact, value]) => {
      const field = table[fact];
      if (!field || value === undefined) return [];
      const [fieldNumber, type, scale, offset] = field;
      const [baseType, size] = types[type];
      return [{ number: fieldNumber, size, baseType, value: Math.round((value + offset) * scale) }];
    });
    encoder.writeMessage(number, written);
  }
  return encoder.close();
}

/** The points as FIT records. */
export function records(points: readonly MadePoint[]): FitMessage[] {
  return points.map(({ at, north, ...sensors }): FitMessage => {
    const position = north === undefined ? {} : { latitude: latitude(north), longitude: 8.25 };
    return ['record', { at: at === undefined ? undefined : fitTime(at), ...position, ...sensors }];
  });
}

/** A FIT file of raw messages, without checksum or stated length, as a watch leaves it that ran out of power. */
export function rawFit(...messages: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([12, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, ...messages.flat()]);
}

/** The bytes of a number of four bytes, the lowest first. */
export const four = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);
