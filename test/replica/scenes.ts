import { type Activity, isOwn } from './activity.ts';
import { cases } from './cases.ts';
import { moreCases } from './moreCases.ts';
import { type OtherPage, otherIds } from './otherPages.ts';
import { sports } from './sports.ts';

/** One page of the replica, and whether an own run is to be found on it. */
export interface Scene {
  readonly name: string;
  /** With query and hash. */
  readonly path: string;
  readonly panel: boolean;
  /** What the page is about, where it is the page of an activity. */
  readonly activity?: Activity;
}

/** Whether the page of an activity is one of an own run. */
export function isOwnRun(activity: Activity): boolean {
  return isOwn(activity) && sports[activity.sportType].family === 'Run';
}

/** All that the page of an activity shows of a run, as a Run. Whatever the language and the units are. */
export function runOn(activity: Activity): Readonly<Record<string, unknown>> {
  const { sportType, startedAt, distance, movingTime, elapsedTime, elevationGain } = activity;
  const { averageHeartRate, averageCadence, temperature, workoutType, treadmill = false } = activity;
  const times = { startedAt, distance, movingTime, elapsedTime, elevationGain };
  const facts = { sportType, ...times, averageHeartRate, averageCadence, temperature, workoutType, treadmill };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

const activities: readonly Scene[] = Object.entries({ ...cases, ...moreCases }).map(([name, activity]) => ({
  name,
  path: `/activities/${activity.id}`,
  panel: isOwnRun(activity),
  activity,
}));

/** Other ways to the plain own run. */
const ways = ['/overview', '/segments', '/laps', '/?source=global-footer', '?hl=de-DE&utm_source=a', '#comments'];

/** Pages under it that are not its view. */
const others = ['/edit', '/truncate', '/split', '/edit_map_visibility', '/nothing'];

const othersPanels: Readonly<Record<OtherPage, boolean>> = {
  reactOwn: true,
  reactUnsure: false,
  reactOther: false,
  reactRide: false,
  login: false,
  withheld: false,
  leftPanel: true,
  sauce: true,
};

const { run } = cases;
const base = `/activities/${run.id}`;

/** Every page there is, with what is to be expected of it. */
export const scenes: readonly Scene[] = [
  ...activities,
  ...ways.map((end) => ({ name: `run at ${end}`, path: base + end, panel: true, activity: run })),
  ...others.map((end) => ({ name: `run at ${end}`, path: base + end, panel: false })),
  ...(Object.keys(othersPanels) as OtherPage[]).map((name) => ({
    name,
    path: `/activities/${otherIds[name]}`,
    panel: othersPanels[name],
  })),
  { name: 'no such activity', path: '/activities/1', panel: false },
  { name: 'feed', path: '/dashboard', panel: false },
  { name: 'upload', path: '/upload/select', panel: false },
];
