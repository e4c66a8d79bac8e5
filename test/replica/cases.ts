import type { Activity, SegmentEffort } from './activity.ts';
import { nora, tomas } from './athletes.ts';

/** The known activities, by the name of their case. Ids have 9 to 11 digits and exceed 32 bits. */
export const ids = {
  run: '9876543210',
  hillyRun: '16204718835',
  trailRun: '16188302417',
  treadmillRun: '16175560092',
  raceRun: '16161947730',
  runWithoutHeartRate: '16150038264',
  runWithLongId: '98765432109',
  imperialRun: '16139471506',
  ride: '16128850371',
  otherRun: '16117296648',
} as const;

export type CaseName = keyof typeof ids;

const longRunSegments: readonly SegmentEffort[] = [
  { id: '3310000000000000101', name: 'Canal towpath, lock to lock', distance: 1840, gain: 4, time: 686 },
  { id: '3310000000000000102', name: 'Mill Bridge rise', distance: 410, gain: 18, time: 171 },
];

/** The plain own run that the others vary. */
const run: Activity = {
  id: ids.run,
  sportType: 'Run',
  athlete: nora,
  viewer: nora,
  locale: 'en-US',
  units: 'metric',
  title: 'Morning Run',
  description: 'Long and easy along the canal.\nWarmer than it looked.',
  place: 'Ashvale',
  startedAt: '2025-10-12T06:34:00',
  startInScript: true,
  distance: 20_010,
  movingTime: 7590,
  elapsedTime: 7789,
  elevationGain: 102,
  hills: 2,
  averageHeartRate: 164,
  averageCadence: 176,
  calories: 1539,
  temperature: 27,
  device: 'Harrier 3 watch',
  gear: 'Road shoes',
  gearDistance: 384_200,
  kudos: 12,
  upsell: true,
  hidesHeartRate: true,
  segments: longRunSegments,
  achievements: [{ title: 'Second longest run', day: 'June 1, 2025' }],
  bounds: [
    [52.1012, -1.4021],
    [52.1497, -1.3316],
  ],
};

/** The run of the site's pictures: short, and steep enough that the legs will know. */
const hillyRun: Activity = {
  ...without(run, 'upsell', 'hidesHeartRate', 'temperature'),
  id: ids.hillyRun,
  title: 'Hilly evening run',
  description: 'Three times up to the beacon and down again.',
  startedAt: '2025-10-16T18:12:00',
  distance: 10_200,
  movingTime: 3270,
  elapsedTime: 3310,
  elevationGain: 420,
  hills: 3,
  averageHeartRate: 152,
  averageCadence: 172,
  calories: 812,
  gearDistance: 412_400,
  kudos: 7,
  segments: [
    { id: '3310000000000000201', name: 'Beacon Lane climb', distance: 1120, gain: 96, time: 447 },
    { id: '3310000000000000202', name: 'Chapel steps', distance: 280, gain: 41, time: 139 },
    { id: '3310000000000000203', name: 'Down to the ford', distance: 960, gain: 2, time: 271 },
  ],
  achievements: [{ title: 'Second fastest on Beacon Lane climb', day: 'September 4, 2025' }],
};

const trailRun: Activity = {
  ...run,
  id: ids.trailRun,
  sportType: 'TrailRun',
  title: 'Ridge path before breakfast',
  description: 'Wet rock on the far side.',
  startedAt: '2025-10-05T05:58:00',
  distance: 14_320,
  movingTime: 5940,
  elapsedTime: 6402,
  elevationGain: 611,
  calories: 1204,
  workoutType: 'long',
  segments: [{ id: '3310000000000000401', name: 'Ridge from the saddle', distance: 2650, gain: 205, time: 1290 }],
  achievements: [],
};

/** Indoors there is no height, no map and no row of tabs. */
const treadmillRun: Activity = {
  ...without(run, 'elevationGain', 'bounds', 'place', 'description', 'temperature'),
  id: ids.treadmillRun,
  title: 'Lunch Run',
  startedAt: '2025-10-02T12:10:00',
  distance: 8000,
  movingTime: 2700,
  elapsedTime: 2700,
  calories: 590,
  treadmill: true,
  segments: [],
  achievements: [],
};

const raceRun: Activity = {
  ...run,
  id: ids.raceRun,
  title: 'Ashvale Half Marathon',
  description: 'Hung on to the end.',
  startedAt: '2025-09-28T09:30:00',
  distance: 21_130,
  movingTime: 6120,
  elapsedTime: 6138,
  averageHeartRate: 173,
  calories: 1490,
  workoutType: 'race',
  achievements: [{ title: 'Fastest half marathon', day: 'October 6, 2024' }],
};

const runWithoutHeartRate: Activity = {
  ...without(run, 'averageHeartRate', 'averageCadence', 'hidesHeartRate'),
  id: ids.runWithoutHeartRate,
  startInScript: false,
  title: 'Phone in the pocket',
};

const ride: Activity = {
  ...without(run, 'upsell', 'hidesHeartRate'),
  id: ids.ride,
  sportType: 'Ride',
  title: 'Over the two passes',
  startedAt: '2025-09-21T10:05:00',
  description: 'Headwind home.',
  distance: 62_430,
  movingTime: 8460,
  elapsedTime: 9312,
  elevationGain: 734,
  averageHeartRate: 138,
  maxHeartRate: 171,
  averageCadence: 84,
  maxSpeed: 16.4,
  averagePower: 187,
  maxPower: 612,
  calories: 1655,
  gear: 'Steel bike',
  gearDistance: 4_812_900,
  segments: [{ id: '3310000000000000301', name: 'Lower pass', distance: 4210, gain: 288, time: 1031 }],
  achievements: [],
};

/** Somebody else's run, seen by `nora`. */
const otherRun: Activity = {
  ...without(run, 'upsell', 'hidesHeartRate'),
  id: ids.otherRun,
  athlete: tomas,
  title: 'Lunch loop',
  startedAt: '2025-10-14T12:22:00',
  description: 'Legs from yesterday.',
  distance: 9130,
  movingTime: 2790,
  elapsedTime: 2841,
  elevationGain: 64,
  calories: 655,
  segments: [],
  achievements: [],
};

export const cases: Readonly<Record<CaseName, Activity>> = {
  run,
  hillyRun,
  trailRun,
  treadmillRun,
  raceRun,
  runWithoutHeartRate,
  runWithLongId: { ...run, id: ids.runWithLongId },
  imperialRun: { ...run, id: ids.imperialRun, units: 'imperial' },
  ride,
  otherRun,
};

/** What becomes of an uploaded file: an activity, or what is wrong with it. */
export interface Upload {
  readonly id: number;
  /** Begin of the names of the files it becomes of. */
  readonly file: string;
  readonly activity: Activity;
  /** Said instead of the activity; a copy is told with a link to the first. */
  readonly problem?: 'broken' | 'duplicate';
}

/** Every file that is uploaded becomes the plain own run, but for those of a telling name. */
export const upload: Upload = { id: 17_204_550_931, file: '', activity: run };

export const uploads: readonly Upload[] = [
  { id: 17_204_550_932, file: 'second', activity: hillyRun },
  { id: 17_204_550_933, file: 'broken', activity: run, problem: 'broken' },
  { id: 17_204_550_934, file: 'duplicate', activity: run, problem: 'duplicate' },
  upload,
];

/** The activity without some of its facts. */
export function without<Key extends keyof Activity>(activity: Activity, ...keys: readonly Key[]): Omit<Activity, Key> {
  const dropped: readonly string[] = keys;
  return Object.fromEntries(Object.entries(activity).filter(([key]) => !dropped.includes(key))) as Omit<Activity, Key>;
}
