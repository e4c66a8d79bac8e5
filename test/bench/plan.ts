import { offered } from '../../src/plan/thresholds.ts';
import type { Bench, Engine, Table } from './bench.ts';
import { growthTable } from './growth.ts';
import { loadSolver } from './highs.ts';
import { type Race, racesOf, type Turn } from './race.ts';
import { type BenchRun, benchRuns } from './runs.ts';
import { median } from './timing.ts';

/** How many times faster a whole plan has to be than HiGHS is at its choosing alone. */
const faster = 50;

/** Plans that are made before the first is timed. */
const warmUp = 1000;

/** Is the choice the best there is, how much faster is a plan than HiGHS, and how does its time grow with the catalogue. */
export const bench: Bench = async ({ engine }) => {
  const { described, recorded } = await benchRuns(engine);
  const runs = [...recorded, ...described];
  const solver = await loadSolver();
  for (let nth = 0; nth < warmUp; nth++) planAny(engine, runs, nth);
  const races = runs.flatMap((run) => racesOf(run, engine, solver));
  const gap = Math.max(...races.map((race) => race.gap));
  const count = races.reduce((sum, { problems }) => sum + problems.length, 0);
  const ratios = races.map((race) => ratioOf(race, 'all'));
  const least = Math.min(...ratios);
  return {
    tables: [
      raceTable(`${recorded.length} recorded and ${described.length} described runs, ours against HiGHS`, races),
      ...described.slice(0, 1).map(({ run, runner }) => growthTable(run, runner, 15)),
    ],
    notes: [
      'gap: points between the optimum that HiGHS proves and our choice, the largest of all phases and runs',
      'faster: HiGHS’ time for all that a plan chooses against the time of the whole plan, the least and the median run',
      'a plan chooses for the minutes asked, and for the larger ones on offer to say what would bring a step back',
      'asked: the same against HiGHS’ time for the minutes asked alone',
      'HiGHS is timed from the text of a problem to the slots it takes; making the text is not counted',
      'times in brackets are medians on this machine',
    ],
    bars: [
      { text: `gap 0 in all ${count} problems: largest ${gap}`, isMet: gap === 0 },
      {
        text: `a plan ${faster} times faster: least ${least.toFixed(0)}, median ${median(ratios).toFixed(0)}`,
        isMet: least >= faster,
      },
    ],
  };
};

function planAny(engine: Engine, runs: readonly BenchRun[], nth: number): void {
  const given = runs[nth % runs.length];
  const minutes = offered[nth % offered.length];
  if (given && minutes) engine.planRoutine(given.run, given.runner, { minutes });
}

function ratioOf({ turns }: Race, choosing: 'asked' | 'all'): number {
  return median(turns.map((turn) => turn[choosing] / turn.plan));
}

function raceTable(title: string, races: readonly Race[]): Table {
  return {
    title,
    heads: [
      'minutes',
      'problems',
      'slots',
      'gap',
      'faster: least',
      'median',
      'asked: least',
      'median',
      '[plan]',
      '[HiGHS]',
    ],
    rows: offered.map((minutes) => {
      const rows = races.filter((race) => race.minutes === minutes);
      const problems = rows.flatMap((race) => race.problems);
      const ratios = (['all', 'asked'] as const).flatMap((choosing) => {
        const all = rows.map((race) => ratioOf(race, choosing));
        return [Math.min(...all), median(all)].map((ratio) => ratio.toFixed(0));
      });
      const time = (of: keyof Turn) => median(rows.flatMap(({ turns }) => turns.map((turn) => turn[of])));
      return [
        String(minutes),
        String(problems.length),
        `≤ ${Math.max(...problems.map(({ slots }) => slots.length))}`,
        String(Math.max(...rows.map(({ gap }) => gap))),
        ...ratios,
        `${time('plan').toFixed(2)} ms`,
        `${time('all').toFixed(0)} ms`,
      ];
    }),
  };
}
