import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, runTool } from './run.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/** Where puppeteer's tool keeps the browsers it downloads; the folder is its own default. */
export const puppeteerCache = join(homedir(), '.cache', 'puppeteer');

/** @type {Record<BrowserName, string>} */
const debianPackages = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  miniBrowser: 'webkit2gtk-driver',
  xvfb: 'xvfb',
};

// Playwright's Firefox is a patched one; WebDriver BiDi with add-ons wants the plain one, which puppeteer's tool has.
/** @type {Partial<Record<BrowserName, () => Promise<import('./run.mjs').Outcome>>>} */
const downloads = {
  chromium: () => runTool('playwright', ['install', 'chromium']),
  firefox: () => runTool('puppeteerBrowsers', ['install', 'firefox@stable', '--path', puppeteerCache]),
};

/**
 * Tries to install browsers: with the system's packages where that is possible, then with the test tools' own
 * downloads. Says what it does. A way that fails is said and the next one is tried.
 * @param {readonly BrowserName[]} names
 * @param {(name: BrowserName) => Promise<boolean>} isThere whether a browser can be found now
 * @returns {Promise<void>}
 */
export async function install(names, isThere) {
  const asAdmin = await adminPrefix();
  const system = await systemName();
  if (asAdmin !== undefined && system === 'debian') await installPackages(names, asAdmin);
  for (const name of names) {
    const download = downloads[name];
    if (download === undefined || (await isThere(name))) continue;
    if (asAdmin !== undefined && system === 'ubuntu') await runTool('playwright', ['install-deps', name]);
    console.log(`Downloading ${name} ...`);
    const { code } = await download();
    if (code !== 0) console.log(`Downloading ${name} did not work.`);
  }
}

/**
 * @param {readonly BrowserName[]} names
 * @param {string[]} asAdmin
 */
async function installPackages(names, asAdmin) {
  const packages = [...new Set(names.map((name) => debianPackages[name]))];
  const aptGet = [...asAdmin, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [program = '', ...rest] = [...aptGet, ...args];
    const { code, output } = await run(program, rest, { quiet: true });
    if (code === 0) continue;
    // Without fresh lists the installation may still work from the old ones.
    console.log(`apt-get ${args[0]} did not work:\n${output.trimEnd().split('\n').slice(-5).join('\n')}`);
  }
}

/** @returns {Promise<string[] | undefined>} what to put before a command to run it as root; undefined when one may not */
async function adminPrefix() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

// Ubuntu is told from Debian because its chromium and firefox packages only fetch snaps, which cannot be driven.
/** @returns {Promise<'debian' | 'ubuntu' | 'other'>} */
async function systemName() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const ids = [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].map(([, value = '']) => value);
  if (ids.some((id) => id.includes('ubuntu'))) return 'ubuntu';
  return ids.some((id) => id.includes('debian')) ? 'debian' : 'other';
}
