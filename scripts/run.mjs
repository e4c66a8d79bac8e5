import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, wherever a script is called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// Started with Node itself, not through node_modules/.bin: its shims are shell scripts, which Windows cannot spawn.
const tools = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: 'playwright-core/cli.js',
  puppeteerBrowsers: '@puppeteer/browsers/lib/cjs/main-cli.js',
  addonsLinter: 'addons-linter/bin/addons-linter',
};

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the program could not be started or was ended by a signal
 * @property {string} output what it wrote, both streams in order; empty when it wrote straight to the terminal
 */

/**
 * @typedef {object} Options
 * @property {boolean} [quiet] keeps the output to itself and hands it back
 * @property {Record<string, string>} [env] what its environment has besides that of this process
 */

/**
 * Runs one of the installed tools.
 * @param {keyof typeof tools} tool
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function runTool(tool, args, options) {
  return run(process.execPath, [join(root, 'node_modules', tools[tool]), ...args], options);
}

/**
 * Runs a program in the project's folder. Never rejects: what went wrong is in the outcome.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { quiet = false, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...(env && { env: { ...process.env, ...env } }),
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Whether a module is the program that was started, not one that was imported.
 * @param {string} moduleUrl the module's `import.meta.url`
 * @returns {boolean}
 */
export function isProgram(moduleUrl) {
  const started = process.argv[1];
  // Node resolves links in import.meta.url but leaves argv as typed.
  return started !== undefined && pathToFileURL(realpathSync(started)).href === moduleUrl;
}

/**
 * Runs a program's main function; an error becomes one clear line and exit code 1.
 * @param {() => Promise<void>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
