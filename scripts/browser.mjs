import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { root, runMain } from './run.mjs';
import { hasScreen } from './screen.mjs';

/**
 * @typedef {object} Opened a browser with the extension, whichever it is
 * @property {string} title of the page it shows
 * @property {() => Promise<number>} panels how many panels are in the page
 * @property {Promise<void>} gone resolves when the person has closed the browser
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, {target: string, open: (path: string, visible: boolean) => Promise<Opened>}>} */
const browsers = {
  chromium: { target: 'chrome', open: openChromium },
  firefox: { target: 'firefox', open: openFirefox },
};

const panel = 'postrun-panel';

/** How long --once looks for the panel, in milliseconds: the page fills itself only after a moment. */
const patience = 10_000;

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { headless: { type: 'boolean', default: false }, once: { type: 'boolean', default: false } },
  });
  const [name = 'chromium'] = positionals;
  const browser = browsers[name];
  if (browser === undefined) {
    throw new Error(`There is no browser "${name}". Expected ${Object.keys(browsers).join(' or ')}.`);
  }
  const visible = !values.headless && !values.once;
  if (visible && !hasScreen(process.platform, process.env)) {
    throw new Error(
      'There is no screen here to show a browser on. On a machine with a screen this opens one.\n' +
        'Without one, "npm run browser -- --headless" runs it unseen, and "--once" looks at the page and ends.',
    );
  }
  // A look is for checks, which have built already.
  if (!values.once || !existsSync(join(root, 'dist', browser.target))) await build([browser.target]);

  const { ids, cases } = /** @type {typeof import('../test/replica/cases.ts')} */ (await load('test/replica/cases.ts'));
  const opened = await browser.open(`/activities/${ids.hillyRun}`, visible);
  try {
    if (values.once) {
      const found = await opened.panels();
      console.log(`${opened.title}\npanel: ${found === 1 ? 'yes' : found === 0 ? 'no' : `${found} of them`}`);
      if (found !== 1) process.exitCode = 1;
      return;
    }
    console.log('\nThe pages of www.strava.com are a replica; nothing goes to the net. Try:');
    for (const { id, title, sportType } of Object.values(cases)) {
      console.log(`  https://www.strava.com/activities/${id.padEnd(12)} ${title} (${sportType})`);
    }
    console.log('  https://www.strava.com/upload\n\nClose the browser or press Ctrl-C to end.');
    await Promise.race([opened.gone, interrupted()]);
  } finally {
    await opened.close();
  }
});

/**
 * @param {string} path
 * @param {boolean} visible
 * @returns {Promise<Opened>}
 */
async function openChromium(path, visible) {
  const { launchChromium } = /** @type {typeof import('../test/e2e/support/chromium.ts')} */ (
    await load('test/e2e/support/chromium.ts')
  );
  const browser = await launchChromium({ visible });
  const gone = new Promise((done) => browser.context.once('close', done));
  const page = await browser.newPage(path);
  return {
    title: await page.title(),
    panels: async () => {
      await page.waitForSelector(panel, { timeout: patience, state: 'attached' }).catch(() => {});
      return page.locator(panel).count();
    },
    gone: gone.then(() => {}),
    close: browser.close,
  };
}

/**
 * @param {string} path
 * @param {boolean} visible
 * @returns {Promise<Opened>}
 */
async function openFirefox(path, visible) {
  const { launchFirefox } = /** @type {typeof import('../test/e2e/support/firefox.ts')} */ (
    await load('test/e2e/support/firefox.ts')
  );
  const firefox = await launchFirefox({ visible });
  const gone = new Promise((done) => firefox.browser.once('disconnected', done));
  const page = await firefox.newPage(path);
  return {
    title: await page.title(),
    panels: async () => {
      await page.waitForSelector(panel, { timeout: patience }).catch(() => {});
      return (await page.$$(panel)).length;
    },
    gone: gone.then(() => {}),
    close: firefox.close,
  };
}

/** @returns {Promise<void>} resolves when the person asks for the end */
function interrupted() {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
