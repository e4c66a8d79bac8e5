/** Kinds of run the product serves, by Strava's names. A treadmill run is a `Run` with `treadmill`. */
export const sportTypes = ['Run', 'TrailRun', 'VirtualRun'] as const;
export type SportType = (typeof sportTypes)[number];
