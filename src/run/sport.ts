import { brief } from './brief.ts';
import type { SportType } from './run.ts';

/** What a file's word for a sport says about a run. */
export interface RunKind {
  readonly sportType: SportType;
  readonly treadmill?: true;
}

const run: RunKind = { sportType: 'Run' };
const trail: RunKind = { sportType: 'TrailRun' };
const virtual: RunKind = { sportType: 'VirtualRun' };
const treadmill: RunKind = { sportType: 'Run', treadmill: true };

/** `<type>` of a GPX track, lower case without spaces and hyphens. "9" is Strava's number; others are Garmin's words. */
const words: Readonly<Record<string, RunKind>> = {
  '9': run,
  run: run,
  running: run,
  jogging: run,
  streetrunning: run,
  trackrunning: run,
  obstaclerun: run,
  ultrarun: run,
  trail: trail,
  trailrun: trail,
  trailrunning: trail,
  virtualrun: virtual,
  virtualrunning: virtual,
  treadmill: treadmill,
  treadmillrun: treadmill,
  treadmillrunning: treadmill,
  indoorrun: treadmill,
  indoorrunning: treadmill,
};

/** `sport/sub_sport` of a FIT session, where the second word changes what the first says. */
const fitPairs: Readonly<Record<string, RunKind>> = {
  'running/trail': trail,
  'running/treadmill': treadmill,
  'running/indoor_running': treadmill,
  'running/virtual_activity': virtual,
  // Treadmills that record by themselves call themselves fitness equipment.
  'fitness_equipment/treadmill': treadmill,
  'fitness_equipment/indoor_running': treadmill,
};

/**
 * @param word the sport as a GPX or TCX file names it
 * @returns `undefined` when it is no run
 */
export function kindOfWord(word: string): RunKind | undefined {
  const plain = word.toLowerCase().replace(/[\s_-]+/g, '');
  return Object.hasOwn(words, plain) ? words[plain] : undefined;
}

/** @returns `undefined` when it is no run */
export function kindOfFit(sport: string, subSport = ''): RunKind | undefined {
  const pair = `${sport}/${subSport}`;
  if (Object.hasOwn(fitPairs, pair)) return fitPairs[pair];
  return sport === 'running' ? run : undefined;
}

/** Sports for a message: each once, at most six, each short. What a file says is shown as text, never trusted. */
export function listed(sports: readonly string[]): string {
  const names = [...new Set(sports.map((sport) => brief(sport) || 'an unnamed sport'))];
  return names.length > 6 ? `${names.slice(0, 6).join(', ')} and more` : names.join(', ');
}
