import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import { install, puppeteerCache } from './install.mjs';
import { isProgram, runMain } from './run.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkitDriver' | 'miniBrowser' | 'xvfb'} BrowserName */

/**
 * @typedef {object} Program
 * @property {string} title
 * @property {string} variable the environment variable that names its path and wins over every search
 * @property {string[]} commands names it has on the search path, best first
 * @property {Partial<Record<NodeJS.Platform, string[]>>} places where it lies off the search path; `{NAME}` is an
 *   environment variable, `{arch}` Debian's name of the processor
 * @property {string} advice how a person installs it
 */

// Google Chrome and Edge are left out: branded builds dropped --load-extension in version 137, so they cannot be
// started with an unpacked extension. Chromium and Chrome for Testing keep it.
/** @type {Record<BrowserName, Program>} */
export const programs = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
      win32: ['{LOCALAPPDATA}\\Chromium\\Application\\chrome.exe', '{PROGRAMFILES}\\Chromium\\Application\\chrome.exe'],
    },
    advice:
      'Install Chromium or Chrome for Testing (Debian: apt-get install chromium). ' +
      'Google Chrome itself does not take an unpacked extension from the command line.',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['{PROGRAMFILES}\\Mozilla Firefox\\firefox.exe', '{LOCALAPPDATA}\\Mozilla Firefox\\firefox.exe'],
    },
    advice:
      'Install Firefox (Debian: apt-get install firefox-esr; Ubuntu: the package from mozilla.org, not the snap).',
  },
  webkitDriver: {
    title: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER',
    commands: ['WebKitWebDriver'],
    places: {},
    advice: 'Install WebKitGTK and its driver (Debian: apt-get install webkit2gtk-driver).',
  },
  miniBrowser: {
    title: 'MiniBrowser of WebKitGTK',
    variable: 'WEBKIT_BROWSER',
    commands: [],
    places: {
      linux: [
        '/usr/lib/{arch}/webkit2gtk-4.1/MiniBrowser',
        '/usr/lib/{arch}/webkit2gtk-4.0/MiniBrowser',
        '/usr/lib/webkit2gtk-4.1/MiniBrowser',
        '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
      ],
    },
    advice: 'Install WebKitGTK and its driver (Debian: apt-get install webkit2gtk-driver).',
  },
  xvfb: {
    title: 'xvfb-run',
    variable: 'XVFB_RUN',
    commands: ['xvfb-run'],
    places: {},
    advice: 'Install the virtual screen Xvfb (Debian: apt-get install xvfb).',
  },
};

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} arch as in `process.arch`
 * @property {Record<string, string | undefined>} env
 */

/** @type {Machine} */
const here = { platform: process.platform, arch: process.arch, env: process.env };

/**
 * Makes sure that browsers are there: looks for them, installs what is missing, and says what it does.
 * @template {BrowserName} Name
 * @param {readonly Name[]} names
 * @returns {Promise<Record<Name, string>>} the path of each
 * @throws {Error} naming each browser that could not be had, and how to install it
 */
export async function ensureBrowsers(names) {
  let found = await findAll(names);
  const missing = names.filter((name) => found[name] === undefined);
  if (missing.length > 0) {
    await install(missing, async (name) => (await findBrowser(name)) !== undefined);
    found = await findAll(names);
  }
  const paths = /** @type {Record<Name, string>} */ ({});
  const problems = [];
  for (const name of names) {
    const path = found[name];
    if (path === undefined) problems.push(missingText(programs[name]));
    else paths[name] = path;
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return paths;
}

/**
 * Looks for a browser: the environment variable, then the system's, then what a test tool has installed.
 * @param {BrowserName} name
 * @param {Machine} [machine]
 * @returns {Promise<string | undefined>}
 * @throws {Error} when the environment variable names a path where no program is
 */
export async function findBrowser(name, machine = here) {
  const { title, variable } = programs[name];
  const given = machine.env[variable];
  if (given) {
    if (await runnable(given)) return given;
    throw new Error(`${variable} is "${given}". Expected the path of ${title}.`);
  }
  for (const path of [...candidates(name, machine), ...(await downloaded(name))]) {
    if ((await runnable(path)) && !(await isSnap(path))) return path;
  }
  return undefined;
}

/**
 * Where the system may keep a browser, best first.
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string[]}
 */
export function candidates(name, { platform, arch, env }) {
  const { commands, places } = programs[name];
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)));
  const variables = { ...env, arch: { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[arch] };
  return [...onPath, ...(places[platform] ?? []).flatMap((place) => filledIn(place, variables))];
}

/**
 * @param {string} place
 * @param {Record<string, string | undefined>} variables
 * @returns {string[]} the place, or nothing when one of its variables is unknown
 */
function filledIn(place, variables) {
  const known = [...place.matchAll(/\{(\w+)\}/g)].every(([, variable = '']) => variables[variable]);
  return known ? [place.replace(/\{(\w+)\}/g, (_, variable) => variables[variable] ?? '')] : [];
}

/**
 * @template {BrowserName} Name
 * @param {readonly Name[]} names
 * @returns {Promise<Partial<Record<Name, string | undefined>>>}
 */
async function findAll(names) {
  /** @type {Partial<Record<Name, string | undefined>>} */
  const found = {};
  for (const name of names) found[name] = await findBrowser(name);
  return found;
}

/**
 * @param {BrowserName} name
 * @returns {Promise<string[]>}
 */
async function downloaded(name) {
  if (name === 'chromium') return [(await import('playwright-core')).chromium.executablePath()];
  if (name === 'firefox') {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const installed = await getInstalledBrowsers({ cacheDir: puppeteerCache });
    return installed.filter(({ browser }) => browser === 'firefox').map(({ executablePath }) => executablePath);
  }
  return [];
}

/** @param {string} path */
async function runnable(path) {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

// Ubuntu's chromium and firefox packages are small scripts that start a snap. A snap sees neither the profile in /tmp
// nor an extension outside the home folder, so it cannot be driven from here.
const largestScript = 100_000;

/** @param {string} path */
async function isSnap(path) {
  const real = await realpath(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  if ((await stat(real)).size > largestScript) return false;
  return (await readFile(real, 'utf8')).includes('/snap/bin/');
}

/** @param {Program} program */
function missingText({ title, variable, advice }) {
  return `${title} was not found. ${advice} Or put its path into the environment variable ${variable}.`;
}

if (isProgram(import.meta.url)) {
  await runMain(async () => {
    const known = /** @type {BrowserName[]} */ (Object.keys(programs));
    const names = process.argv.slice(2);
    const unknown = names.find((name) => !known.some((other) => other === name));
    if (unknown !== undefined)
      throw new Error(`There is no browser "${unknown}". Expected some of ${known.join(', ')}.`);
    const wanted = names.length > 0 ? known.filter((name) => names.includes(name)) : ['chromium', 'firefox'];
    const paths = await ensureBrowsers(/** @type {BrowserName[]} */ (wanted));
    for (const [name, path] of Object.entries(paths)) console.log(`${name.padEnd(12)} ${path}`);
  });
}
