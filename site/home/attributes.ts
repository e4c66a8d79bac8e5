import type { Run } from '../../src/run/run.ts';

/** The attributes of `<postrun-routine>` that say what is known of a run. Unknown facts have none. */
export function attributesOf(run: Run): Attributes {
  const { sportType, distance, movingTime, elapsedTime, elevationGain, elevationLoss, perceivedExertion } = run;
  return {
    sport: sportType,
    ...attribute('distance', distance, 'm'),
    ...attribute('time', movingTime ?? elapsedTime, 's'),
    ...attribute('ascent', elevationGain, 'm'),
    ...attribute('descent', elevationLoss, 'm'),
    ...(perceivedExertion !== undefined && { effort: String(perceivedExertion) }),
  };
}

export type Attributes = Readonly<Record<string, string>>;

/** Whole metres and seconds: what a watch adds behind the point is noise. */
function attribute(name: string, fact: number | undefined, unit: string): Attributes {
  return fact === undefined ? {} : { [name]: `${Math.round(fact)} ${unit}` };
}
