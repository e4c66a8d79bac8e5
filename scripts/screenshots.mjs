import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { root, runMain } from './run.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * @typedef {object} Picture
 * @property {string} file its name in docs/
 * @property {string} page a page of the site, or "popup"
 * @property {string} part selector of what it is about
 * @property {{width: number, height: number}} size of the window
 * @property {'part' | 'window'} [shows] the part alone when left out
 * @property {'light' | 'dark'} [scheme] light when left out
 * @property {(page: Page, shown: Locator) => Promise<void>} [first] what is done before the picture is taken
 */

/** @type {Picture[]} */
const pictures = [
  {
    file: 'panel.png',
    page: '/strava.html',
    part: 'postrun-panel',
    size: { width: 1080, height: 1240 },
    shows: 'window',
  },
  {
    file: 'player-dark.png',
    page: '/strava.html',
    part: 'postrun-panel',
    size: { width: 1080, height: 1400 },
    scheme: 'dark',
    first: startRoutine,
  },
  {
    file: 'widget.png',
    page: '/article.html',
    part: 'postrun-routine',
    size: { width: 760, height: 1400 },
  },
  {
    file: 'popup.png',
    page: 'popup',
    part: 'body',
    size: { width: 360, height: 600 },
  },
];

/** The pages' clock stands here, so that two runs make the same pictures. */
const now = new Date('2026-10-12T19:00:00Z');

/** How far into the routine the player is shown: past the "get ready", into the first exercise. Milliseconds. */
const intoRoutine = 20_000;

/** Sharp on screens with two pixels for one. */
const scale = 2;

await runMain(async () => {
  await build(['chrome', 'site']);
  const { launchChromium } = /** @type {typeof import('../test/e2e/support/chromium.ts')} */ (
    await load('test/e2e/support/chromium.ts')
  );
  await mkdir(join(root, 'docs'), { recursive: true });
  const site = await serve(join(root, 'dist', 'site'));
  const chromium = await launchChromium({ scale });
  try {
    for (const picture of pictures) {
      const page = picture.page === 'popup' ? await chromium.openPopup() : await chromium.newPage();
      await take(page, picture, site.url);
      await page.close();
      console.log(`made docs/${picture.file}`);
    }
  } finally {
    await chromium.close();
    await site.close();
  }
});

/**
 * @param {Page} page
 * @param {Picture} picture
 * @param {string} site
 */
async function take(page, { file, page: address, part, size, shows = 'part', scheme = 'light', first }, site) {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  if (address !== 'popup') {
    await page.clock.install({ time: now });
    await page.goto(site + address);
    await page.clock.runFor(2000);
  }
  const shown = page.locator(part).first();
  await shown.waitFor();
  await first?.(page, shown);
  await page.evaluate(() => document.fonts.ready);
  const shot = shows === 'part' ? shown : page;
  await shot.screenshot({ path: join(root, 'docs', file), animations: 'disabled' });
}

/**
 * @param {Page} page
 * @param {Locator} shown
 */
async function startRoutine(page, shown) {
  await shown.getByRole('button', { name: /^start/i }).click();
  // Asked before the first start of a day.
  await shown.getByRole('button', { name: /^none of these/i }).click();
  await page.clock.runFor(intoRoutine);
}
