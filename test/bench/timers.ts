import type { Bench, Table } from './bench.ts';
import { type Contestant, contestants } from './timers/contestants.ts';
import { growths, growthTable } from './timers/moments.ts';
import { doubtful, type Outcome, play, type Scene, scenes } from './timers/scenes.ts';

/** How much more a moment may take with a hundred times the steps or presses. */
const mostGrowth = 3;

/** Does a countdown of 75 minutes say what is left after an hour in which all sorts of things happened. */
export const bench: Bench = async ({ engine }) => {
  const field = contestants(engine);
  const outcomesOf = (of: readonly Scene[]) => of.map((scene) => field.map((contestant) => play(scene, contestant)));
  const outcomes = outcomesOf(scenes);
  const largest = Math.max(...outcomes.map(([ours]) => Math.abs(ours?.error ?? Number.NaN)));
  const growth = growths(engine);
  return {
    tables: [
      tableOf('What is left after 60 minutes, less what really is [ms]', scenes, field, outcomes, errorOf),
      tableOf('The same where a page cannot tell; no bar [ms]', doubtful, field, outcomesOf(doubtful), errorOf),
      tableOf('How often timers and frames called the page', scenes, field, outcomes, ({ calls }) => String(calls)),
      growthTable(growth),
    ],
    notes: [
      'simulated: page, clocks, timers and sleep (test/bench/timers/world.ts); real: both packages, our engine, ticker and clocks',
      'hidden pages wake at whole seconds, after 5 minutes at whole minutes, as in Chromium; tasks come late by up to 250 ms',
      'the page is looked at again 3 s before the end; each contestant is asked once, for the best it can say then',
      'easytimer.js knows tenths of a second and the counter seconds, as their last call left them; the others reckon when asked',
      'after an hour forward those that trust the wall clock have long been at 0, so 900 s are all they can be off',
      'the simulated clocks go in whole ms; real ones are read to 1 ms, so each setting of a clock may leave us 1 ms off',
      'a wall clock that leaps ahead of the steady one was set or the machine slept: we say slept where the page was hidden, else set',
      'a moment: of a session that is held in memory; the first after it was read from storage walks through its presses',
    ],
    bars: [
      { text: `ours 0 ms off in all ${scenes.length} scenes: largest ${largest}`, isMet: largest === 0 },
      ...growth.map(({ of, ratio }) => ({
        text: `a moment with a hundred times the ${of} takes less than ${mostGrowth} times as long: ${ratio.toFixed(2)}`,
        isMet: ratio < mostGrowth,
      })),
    ],
  };
};

function tableOf(
  title: string,
  of: readonly Scene[],
  field: readonly Contestant[],
  outcomes: readonly (readonly Outcome[])[],
  cell: (outcome: Outcome) => string,
): Table {
  return {
    title,
    heads: ['', ...field.map(({ name }) => name)],
    rows: of.map((scene, nth) => [scene.title, ...(outcomes[nth] ?? []).map(cell)]),
  };
}

function errorOf({ error }: Outcome): string {
  return error > 0 ? `+${error}` : String(error);
}
