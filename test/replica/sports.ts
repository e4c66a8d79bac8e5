import type { Activity, Menu, SportType } from './activity.ts';

export type Family = 'Run' | 'Ride' | 'Swim' | 'Other';

/** What the page's family decides: the class of its page view, its base type, its stats and its tabs. */
export interface Sport {
  /** `RunPageView`, `RidePageView`; also the model's base type. */
  readonly family: Family;
  /** Added to `workout_type`: rides count from 10. */
  readonly workoutBase: number;
  readonly menus: readonly Menu[];
  /** The tabs that stand under `#premium-views`. */
  readonly premium: readonly Menu[];
}

const run: Sport = {
  family: 'Run',
  workoutBase: 0,
  menus: ['overview', 'pace-analysis', 'pace', 'heartrate', 'laps', 'segments', 'best-efforts'],
  premium: ['pace-analysis', 'pace', 'heartrate'],
};

const ride: Sport = {
  family: 'Ride',
  workoutBase: 10,
  menus: ['overview', 'analysis', 'heartrate', 'laps', 'segments'],
  premium: ['analysis', 'heartrate'],
};

const swim: Sport = { ...run, family: 'Swim', menus: ['overview', 'laps'], premium: [] };

/** What has no page view of its own; which one it has is assumed. */
const other: Sport = {
  ...run,
  family: 'Other',
  menus: ['overview', 'heartrate', 'laps', 'segments'],
  premium: ['heartrate'],
};

export const sports: Readonly<Record<SportType, Sport>> = {
  Run: run,
  TrailRun: run,
  VirtualRun: run,
  Ride: ride,
  VirtualRide: ride,
  Walk: other,
  Hike: other,
  Swim: swim,
};

/** The pages an activity has. Indoor activities have no tabs. */
export function menusOf({ sportType, treadmill }: Activity): readonly Menu[] {
  return treadmill ? ['overview'] : sports[sportType].menus;
}

const workoutNumbers = { race: 1, long: 2, workout: 3 } as const;

/** The number the page's script has for the workout tag. */
export function workoutNumber({ sportType, workoutType }: Activity): number {
  return sports[sportType].workoutBase + (workoutType ? workoutNumbers[workoutType] : 0);
}
