import { type Condition, conditions, implies } from '../catalogue/conditions.ts';
import type { MuscleGroup } from '../catalogue/muscles.ts';
import { type Effort, effortOf, speedRatio } from '../run/effort.ts';
import { loadsOf, type MuscleLoad, runStress } from '../run/load.ts';
import type { Run } from '../run/run.ts';
import type { Runner } from '../run/runner.ts';
import * as thresholds from './thresholds.ts';

/** What the rules look at: the run, the runner, and what follows from both. Absent means unknown, and then no rule speaks. */
export interface Facts {
  readonly run: Run;
  readonly runner: Runner;
  /** Minutes to spend. */
  readonly minutes: number;
  readonly effort: Effort;
  readonly loads: Readonly<Record<MuscleGroup, MuscleLoad>>;
  /** Run-stress index, 0 to 1. */
  readonly stress: number;
  /** Minutes of running. */
  readonly ran?: number;
  /** Metres a kilometre. */
  readonly climb?: number;
  /** Metres a kilometre. */
  readonly descent?: number;
  /** Distance against the longest of 30 days. */
  readonly spike?: number;
  /** Speed against the easy speed; absent on hilly ground. */
  readonly speed?: number;
  readonly onTrail: boolean;
  readonly isRace: boolean;
  /** Days since the last strength work. */
  readonly sinceStrength?: number;
  /** Days with strength work in the last seven. */
  readonly strengthThisWeek?: number;
  /** Days to the next race. */
  readonly toRace?: number;
  /** What is so today, with what it implies and what follows from run and soreness. */
  readonly conditions: ReadonlySet<Condition>;
}

/** The facts of a run and a runner that are both checked. */
export function factsOf(run: Run, runner: Runner, minutes: number): Facts {
  const effort = effortOf(run, runner);
  const seconds = run.movingTime ?? run.elapsedTime;
  // A run too short to load anything is too short to be steep.
  const perKilometre = (height: number | undefined) =>
    height === undefined || !run.distance || effort.dose === 0 ? undefined : (height / run.distance) * 1000;
  const strengthDays = daysAgo(runner.strengthDates, run.startedAt);
  const facts = {
    ran: seconds === undefined ? undefined : seconds / 60,
    climb: perKilometre(run.elevationGain),
    descent: run.treadmill ? undefined : perKilometre(run.elevationLoss),
    spike: run.distance !== undefined && runner.longestDistance ? run.distance / runner.longestDistance : undefined,
    speed: effort.climb + effort.descent > 1 ? undefined : speedRatio(run, runner),
    sinceStrength: strengthDays?.[0],
    strengthThisWeek: strengthDays?.filter((days) => days < 7).length,
    toRace: daysAgo(run.startedAt === undefined ? undefined : [run.startedAt], runner.nextRace)?.[0],
  };
  return {
    run,
    runner,
    minutes,
    effort,
    loads: loadsOf(effort),
    stress: runStress(effort),
    onTrail: run.surface === 'trail' || (run.surface === undefined && run.sportType === 'TrailRun'),
    isRace: run.workoutType === 'race',
    conditions: conditionsOf(run, runner),
    ...known(facts),
  };
}

/** Leaves out what is not known, so that "absent" has one meaning. */
function known<Part extends object>(part: Part): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]?: Exclude<Part[Key], undefined>;
  };
}

/** Whole days from each date to `today`, fewest first, each day once; dates after today do not count. */
function daysAgo(dates: readonly string[] | undefined, today: string | undefined): number[] | undefined {
  if (dates === undefined || today === undefined) return undefined;
  const days = dates.map((date) => dayOf(today) - dayOf(date)).filter((ago) => ago >= 0);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The calendar day as the date is written: a session on Monday evening is one day before a run on Tuesday morning. */
function dayOf(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

function conditionsOf(run: Run, { conditions: given = [], soreness = {} }: Runner): ReadonlySet<Condition> {
  const all = new Set<Condition>(given);
  const seconds = run.movingTime ?? run.elapsedTime ?? 0;
  if (run.workoutType === 'race' || seconds >= thresholds.run.exhausting * 60) all.add('race_or_very_long_run');
  if ((soreness.quadriceps ?? 0) >= thresholds.soreness.handsOff) all.add('severe_quad_soreness');
  for (const condition of [...all]) for (const also of implies[condition] ?? []) all.add(also);
  return all;
}

/** True for the conditions that stop any routine. */
export function isRedFlag(condition: Condition): boolean {
  return conditions[condition] === 'red_flag';
}
