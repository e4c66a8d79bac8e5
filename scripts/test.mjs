import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { build } from './build.mjs';
import { runTool } from './run.mjs';
import { lastLine, none, oneFailed, onePassed, sum, tallyOf } from './tally.mjs';
import { types } from './types.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/**
 * The projects of vitest.config.ts and what each needs before it can run.
 * @type {Record<string, {browsers: BrowserName[], build: boolean}>}
 */
const projects = {
  unit: { browsers: [], build: false },
  browser: { browsers: ['chromium'], build: true },
  e2e: { browsers: ['chromium', 'firefox'], build: true },
  alone: { browsers: ['chromium', 'firefox'], build: true },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => projects[name] === undefined);
if (unknown === undefined) {
  const tally = await everything(asked.length > 0 ? asked : Object.keys(projects));
  process.exitCode = tally.failed > 0 ? 1 : 0;
  console.log(lastLine(tally));
} else {
  console.error(`There is no kind of test "${unknown}". Expected some of ${Object.keys(projects).join(', ')}.`);
  process.exitCode = 1;
}

/**
 * Every step runs even when one before it failed, as long as it can: one run tells all that is wrong.
 * @param {string[]} wanted names of projects
 * @returns {Promise<Tally>}
 */
async function everything(wanted) {
  const tallies = [
    await step('Lint', async () => (await runTool('biome', ['check', '.'])).code === 0),
    await step('Types', async () => (await types()) === 0),
  ];
  let ready = true;
  const browsers = [...new Set(wanted.flatMap((project) => projects[project]?.browsers ?? []))];
  if (browsers.length > 0) {
    const found = await step('Browsers', () => haveBrowsers(browsers));
    // Finding a browser proves nothing about the project, so only its absence is counted.
    if (found.failed > 0) tallies.push(found);
    ready &&= found.failed === 0;
  }
  if (wanted.some((project) => projects[project]?.build)) {
    const built = await step('Build', builds);
    tallies.push(built);
    ready &&= built.failed === 0;
  }
  const able = wanted.filter((project) => ready || !projects[project]?.build);
  for (const project of wanted.filter((project) => !able.includes(project))) {
    console.log(`\nThe tests in test/${project} could not run: see above.`);
    tallies.push(oneFailed);
  }
  tallies.push(able.length > 0 ? await vitest(able) : none);
  console.log('');
  return sum(tallies);
}

/**
 * @param {string} title
 * @param {() => Promise<boolean>} check false or an error when it goes wrong
 * @returns {Promise<Tally>}
 */
async function step(title, check) {
  console.log(`\n== ${title}`);
  const well = await check().catch((error) => {
    console.log(error instanceof Error ? error.message : error);
    return false;
  });
  console.log(`${title}: ${well ? 'good' : 'failed'}`);
  return well ? onePassed : oneFailed;
}

/** @param {BrowserName[]} names */
async function haveBrowsers(names) {
  const paths = await ensureBrowsers(names);
  for (const [name, path] of Object.entries(paths)) console.log(`${name} ${path}`);
  return true;
}

async function builds() {
  await build();
  return true;
}

/**
 * @param {string[]} wanted names of projects
 * @returns {Promise<Tally>}
 */
async function vitest(wanted) {
  console.log(`\n== Tests: ${wanted.join(', ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'postrun-tests-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await runTool('vitest', [
      'run',
      // A forgotten .only would silently leave out all the others.
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...wanted.map((project) => `--project=${project}`),
    ]);
    return tallyOf(await reportIn(file), code, wanted);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<import('./tally.mjs').Report | undefined>}
 */
async function reportIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
