import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { declare } from './declarations.mjs';
import { isProgram, root, runMain, runTool } from './run.mjs';

/** What is built, in this order; each is a `vite build --mode <target>` into `dist/<target>`. */
export const targets = ['engine', 'widget', 'embed', 'npm', 'chrome', 'firefox', 'site'];

/**
 * Builds, one line for each target, and stops at the first that fails.
 * @param {string[]} [wanted] some of `targets`; all when left out
 * @returns {Promise<void>}
 * @throws {Error} for an unknown target, or naming the target that failed
 */
export async function build(wanted = targets) {
  const unknown = wanted.find((target) => !targets.includes(target));
  if (unknown !== undefined) throw new Error(`There is no target "${unknown}". Expected one of ${targets.join(', ')}.`);
  for (const target of targets.filter((target) => wanted.includes(target))) await buildOne(target);
}

/** Makes the engine's types, beside its code: whoever imports index.js gets index.d.ts. */
const declarations = ['-p', 'src', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
const quiet = { quiet: true };
/** What is built by a test, whose environment says so, is the same to the byte: no markup that names its sources. */
const production = { quiet: true, env: { NODE_ENV: 'production' } };

/** @param {string} target */
async function buildOne(target) {
  const folder = join(root, 'dist', target);
  const began = Date.now();
  // A build that fails leaves nothing old behind, which could be taken for its result.
  await rm(folder, { recursive: true, force: true });
  // Said to Vite as well, which else warns that the site's folder lies outside of its root.
  await must(target, runTool('vite', ['build', '--mode', target, '--logLevel', 'warn', '--emptyOutDir'], production));
  if (target === 'engine') await must(target, runTool('tsc', [...declarations, '--outDir', folder], quiet));
  if (target === 'npm') await must(target, declare(folder));
  const seconds = (Date.now() - began) / 1000;
  console.log(`built dist/${target.padEnd(8)} ${seconds.toFixed(1)} s  ${kilobytes(await size(folder))} kB`);
}

/**
 * @param {string} target
 * @param {Promise<import('./run.mjs').Outcome>} running
 */
async function must(target, running) {
  const { code, output } = await running;
  if (code === 0) return;
  console.log(output.trimEnd());
  throw new Error(`The build of ${target} failed.`);
}

/**
 * @param {string} folder
 * @returns {Promise<number>} bytes of all files below
 */
async function size(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return Math.max(1, Math.round(bytes / 1000));
}

if (isProgram(import.meta.url)) {
  const wanted = process.argv.slice(2);
  await runMain(() => build(wanted.length > 0 ? wanted : targets));
}
