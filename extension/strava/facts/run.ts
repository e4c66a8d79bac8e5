import { parseRun, type Run, RunProblem } from '../../../src/index.ts';
import type { SportType } from '../../../src/run/run.ts';
import { type Given, isoTime, measured, number } from './given.ts';
import type { Measured, Shown, ShownFact } from './shown.ts';

/** Strava counts the cadence of a run by one foot in its data. No run has this few steps of both feet in a minute. */
const oneFootBelow = 120;

const workoutTypes: Readonly<Record<number, Run['workoutType']>> = { 1: 'race', 2: 'long', 3: 'workout' };

/** What the script says of the facts that the page shows as well. */
const scripted: { readonly [Fact in ShownFact]: (given: Given) => number | undefined } = {
  distance: ({ distance }) => measured(distance),
  movingTime: ({ moving_time }) => measured(moving_time),
  elapsedTime: ({ elapsed_time }) => measured(elapsed_time),
  // A flat road is 0; a treadmill's 0 is only unknown.
  elevationGain: ({ elev_gain, trainer }) => (trainer === true ? measured(elev_gain) : number(elev_gain)),
  averageHeartRate: ({ avg_hr }) => measured(avg_hr),
  averageCadence: ({ avg_cadence }) => {
    const cadence = measured(avg_cadence);
    return cadence === undefined || cadence >= oneFootBelow ? cadence : cadence * 2;
  },
  temperature: ({ avg_temp }) => number(avg_temp),
};

/** A run, and whether some fact of it was told differently in two places: that fact is left out. */
export interface Settled {
  readonly run: Run;
  readonly contradicted: boolean;
}

/**
 * Puts together what script and page say. The script is exact, the page completes it; where they contradict each other
 * the fact is unknown. So is one that is out of bounds, or does not go with those before it: the rest still stands.
 *
 * @param wallTime seconds since 1970, as if universal, of the start as the page shows it
 */
export function settle(sportType: SportType, given: Given, shown: Shown, wallTime: number | undefined): Settled {
  let contradicted = false;
  let run = parseRun({ sportType });
  const add = (fact: keyof Run, value: unknown) => {
    try {
      run = parseRun({ ...run, [fact]: value });
    } catch (problem) {
      if (!(problem instanceof RunProblem)) throw problem;
    }
  };
  const agreed = (said: number | undefined, seen: Measured | undefined) => {
    const agree = said === undefined || seen === undefined || Math.abs(said - seen.value) <= seen.slack;
    contradicted ||= !agree;
    return agree ? (said ?? seen?.value) : undefined;
  };
  const workoutType = workoutTypes[number(given.workout_type) ?? 0];
  add('startedAt', startOf(given, wallTime, agreed));
  for (const [fact, say] of Object.entries(scripted) as [ShownFact, (typeof scripted)[ShownFact]][]) {
    // A race is told from gun to line, and it is not established under which name.
    const seen = fact === 'movingTime' && workoutType === 'race' ? undefined : shown[fact];
    add(fact, agreed(say(given), seen));
  }
  add('workoutType', workoutType);
  add('treadmill', typeof given.trainer === 'boolean' ? given.trainer : undefined);
  return { run, contradicted };
}

/** Seconds. The page shows no zone, and none is further from universal time. */
const furthestZone = 15 * 3600;

function startOf(
  { startDate, startDateLocal }: Given,
  wallTime: number | undefined,
  agreed: (said: number | undefined, seen: Measured | undefined) => number | undefined,
): string | undefined {
  const instant = measured(startDate);
  const seen =
    wallTime === undefined ? undefined : { value: wallTime, slack: instant === undefined ? 60 : furthestZone };
  const start = agreed(instant ?? measured(startDateLocal), seen);
  return start === undefined ? undefined : isoTime(start, instant === undefined);
}
