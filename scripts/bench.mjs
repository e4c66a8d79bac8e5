import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { root, runMain } from './run.mjs';

/** @typedef {import('../test/bench/bench.ts').Bench} Bench */
/** @typedef {typeof import('../test/bench/report.ts')} Report */

/**
 * The benches, in this order: the file of each exports it as `bench`.
 * @type {Record<string, string>}
 */
const benches = {
  plan: 'test/bench/plan.ts',
  timers: 'test/bench/timers.ts',
  beeps: 'test/bench/beeps.ts',
  widget: 'test/bench/widget.ts',
  figures: 'test/bench/figures.ts',
  panel: 'test/bench/panel.ts',
  background: 'test/bench/background.ts',
};

await runMain(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined)
    throw new Error(`There is no bench "${unknown}". Expected some of ${Object.keys(benches).join(', ')}.`);
  // Before anything is loaded: what reads TypeScript here sets the process to development, and builds would follow.
  await build(['engine', 'widget', 'chrome']);
  const engine = await import(pathToFileURL(join(root, 'dist/engine/index.js')).href);
  const { reportOf } = /** @type {Report} */ (await load('test/bench/report.ts'));
  let missed = 0;
  for (const [name, file] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { bench } = /** @type {{bench: Bench}} */ (await load(file));
    const result = await bench({ engine });
    console.log(`\n${reportOf(name, result)}`);
    missed += result.bars.filter(({ isMet }) => !isMet).length;
  }
  if (missed > 0) throw new Error(`\n${missed === 1 ? 'One bar is' : `${missed} bars are`} not met.`);
});
