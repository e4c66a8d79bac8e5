import { parseRun, type Run, RunProblem } from '../../src/index.ts';
import type { Units } from '../../src/locale/en/format.ts';
import { type SportType, sportTypes } from '../../src/run/run.ts';
import { readScripts, type ScriptFacts } from './script.ts';

/** What is taken from a page, as text: the one thing that is asked of the document. */
export interface PageText {
  /** The activity's digits, from the address. */
  readonly id: string;
  /** Texts of the inline scripts. */
  readonly scripts: readonly string[];
  /** `data-react-props` of the kudos island. */
  readonly islands: readonly string[];
  /** Whether the side menu has the owner's link to edit this activity. */
  readonly editLink: boolean;
  /** Elapsed time as shown, "2:09:49"; empty where it is not. */
  readonly elapsedTime: string;
}

/** What a page says of the run on it. Unsure means no run. */
export interface PageReading {
  readonly run?: Run;
  /** True where the signed-in athlete ran it themselves. */
  readonly own: boolean;
  readonly reason: 'run' | 'no activity' | 'no run' | 'not own';
  readonly units?: Units;
}

/** Decides from a page's text whether it is the athlete's own run, and reads its facts. */
export function readPage(page: PageText): PageReading {
  const facts = readScripts(page.id, page.scripts);
  const own = isOwn(page, facts);
  const sportType = sportTypeOf(facts);
  if (!facts.hasPageView) return { own, reason: 'no activity' };
  if (!sportType) return { own, reason: 'no run' };
  if (!own) return { own, reason: 'not own' };
  const run = runOf(sportType, facts.activity ?? {}, page.elapsedTime);
  return { run, own, reason: 'run', ...(facts.units && { units: facts.units }) };
}

function sportTypeOf({ runTypes }: ScriptFacts): SportType | undefined {
  return runTypes.size === 1 ? sportTypes.find((type) => runTypes.has(type)) : undefined;
}

/** Witnesses that have to agree, of the three there are; one may be missing, none may contradict. */
const witnessesNeeded = 2;

function isOwn({ id, islands, editLink }: PageText, { isOwner }: ScriptFacts): boolean {
  const said = [...isOwner, ...new Set(islands.flatMap((props) => islandSays(props, id)))];
  // A missing link is no witness against: the menu may come late.
  const witnesses = editLink ? [...said, true] : said;
  return witnesses.length >= witnessesNeeded && witnesses.every(Boolean);
}

function islandSays(props: string, id: string): boolean[] {
  try {
    const { entityId, ownedByCurrentAthlete } = Object(JSON.parse(props)) as Record<string, unknown>;
    const said = String(entityId) === id && typeof ownedByCurrentAthlete === 'boolean';
    return said ? [ownedByCurrentAthlete] : [];
  } catch {
    return [];
  }
}

type Given = Readonly<Record<string, number | boolean>>;

/** Strava counts the cadence of a run by one foot in its data. No run has this few steps of both feet in a minute. */
const oneFootBelow = 120;

const workoutTypes: Readonly<Record<number, Run['workoutType']>> = { 1: 'race', 2: 'long', 3: 'workout' };

/** How each fact of a Run is taken from the page's own. A fact that gives undefined is unknown. */
const facts: {
  readonly [Fact in Exclude<keyof Run, 'sportType'>]?: (given: Given, elapsed: string) => Run[Fact] | undefined;
} = {
  startedAt: ({ startDate, startDateLocal }) =>
    isoTime(startDate) ??
    // Wall time, written as if it were universal: said without a zone.
    isoTime(startDateLocal)?.slice(0, 19),
  distance: ({ distance }) => measured(distance),
  movingTime: ({ moving_time }) => measured(moving_time),
  elapsedTime: (_, elapsed) => secondsIn(elapsed),
  // A flat road is 0; a treadmill's 0 is only unknown.
  elevationGain: ({ elev_gain, trainer }) => (trainer === true ? measured(elev_gain) : number(elev_gain)),
  averageHeartRate: ({ avg_hr }) => measured(avg_hr),
  averageCadence: ({ avg_cadence }) => {
    const cadence = measured(avg_cadence);
    return cadence === undefined || cadence >= oneFootBelow ? cadence : cadence * 2;
  },
  temperature: ({ avg_temp }) => number(avg_temp),
  workoutType: ({ workout_type }) => workoutTypes[number(workout_type) ?? 0],
  treadmill: ({ trainer }) => (typeof trainer === 'boolean' ? trainer : undefined),
};

/** A fact that is out of bounds, or does not go with those before it, is left out: the rest of the run still stands. */
function runOf(sportType: SportType, given: Given, elapsed: string): Run {
  let run = parseRun({ sportType });
  for (const [fact, take] of Object.entries(facts)) {
    try {
      run = parseRun({ ...run, [fact]: take(given, elapsed) });
    } catch (problem) {
      if (!(problem instanceof RunProblem)) throw problem;
    }
  }
  return run;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** For what is never 0 in a run: a 0 stands for a missing sensor. */
function measured(value: unknown): number | undefined {
  return number(value) || undefined;
}

/** @param value seconds since 1970 */
function isoTime(value: unknown): string | undefined {
  const seconds = measured(value);
  // Beyond this `Date` knows no time.
  return seconds !== undefined && Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000).toISOString() : undefined;
}

/** "2:09:49" or "45:10", in every language of the pages alike. */
function secondsIn(clock: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,2}):(\d\d)$/.exec(clock.trim()) ?? [];
  return minutes === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
