import type { Browser, Page } from 'playwright-core';
import { visit } from '../widget/browser.ts';
import { script } from '../widget/pages.ts';
import type { Blog } from '../widget/server.ts';
import { spentBetween } from '../widget/trace.ts';

/** One picture of a figure: the outline of each path. */
type Picture = readonly string[];

/** What a figure cost while it was looked at, and what was seen of it. */
export interface Play {
  /** Script of the page's main thread for each frame of the screen, ms: while the figure goes round for the first time. */
  readonly first: number;
  /** The same from then on. */
  readonly later: number;
  /** Pictures a second. */
  readonly rate: number;
  /** What was seen, frame by frame. */
  readonly film: readonly Picture[];
}

/** Frames of the screen that are looked at, and so long after the start all is loaded and has come to rest, ms. */
const frames = 150;
const settling = 500;

/** Longer than the longest cycle, ms: then every picture was shown once. */
const oneRound = 9000;

/** Plays one exercise in the player of the built element. */
export function playOf(browser: Browser, blog: Blog, line: string): Promise<Play> {
  return visit(browser, async ({ page }) => {
    await start(page, blog, line);
    const first = await scriptOf(browser, page);
    await page.waitForTimeout(oneRound);
    const later = await scriptOf(browser, page);
    const film = await page.evaluate(filmed, frames);
    const changes = film.filter((picture, nth) => nth > 0 && `${picture}` !== `${film[nth - 1]}`).length;
    return { first, later, rate: (changes * 60) / (frames - 1), film };
  });
}

/**
 * The least that a script pays for a picture at every frame: all pictures are ready, and it only writes their outlines, every
 * one of them, into the paths that are there.
 *
 * @returns ms of script for each frame
 */
export function leastOf(browser: Browser, blog: Blog, film: readonly Picture[]): Promise<number> {
  return visit(browser, async ({ page }) => {
    await page.goto(blog.pageOf('<svg viewBox="-1500 -2000 3000 2200" width="390"></svg>'));
    await page.evaluate((pictures) => {
      const svg = document.querySelector('svg');
      let at = 0;
      const draw = () => {
        const picture = pictures[at++ % pictures.length] ?? [];
        while (svg && svg.childElementCount < picture.length)
          svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
        for (const [nth, outline] of picture.entries()) svg?.children[nth]?.setAttribute('d', outline);
        requestAnimationFrame(draw);
      };
      requestAnimationFrame(draw);
    }, film);
    await page.waitForTimeout(settling);
    return scriptOf(browser, page);
  });
}

/** How a figure gets out of sight. */
export const hides = {
  'scrolled away': () => scrollTo(0, document.body.scrollHeight),
  // A browser without a window hides no page, so the page is told what a browser tells one that is hidden.
  'page hidden': () => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  },
} as const;

/** How often a figure was drawn anew in so many frames while it was out of sight. */
export function drawnUnseen(browser: Browser, blog: Blog, line: string, hide: keyof typeof hides): Promise<number> {
  return visit(browser, async ({ page }) => {
    await start(page, blog, line);
    const seen = await changesOf(page);
    if (seen === 0) throw new Error(`${line}: expected a figure that moves while it is seen`);
    await page.evaluate(hides[hide]);
    await page.waitForTimeout(settling);
    return changesOf(page);
  });
}

/** How many of the page's frames had another figure than the one before. */
async function changesOf(page: Page): Promise<number> {
  const film = await page.evaluate(filmed, frames);
  return film.filter((picture, nth) => nth > 0 && `${picture}` !== `${film[nth - 1]}`).length;
}

async function start(page: Page, blog: Blog, line: string): Promise<void> {
  const element = `<postrun-routine style="display:flow-root;min-height:40rem"><ol><li>${line}</li></ol></postrun-routine>`;
  await page.goto(blog.pageOf(`${script}${element}<div style="height:300vh"></div>`));
  await page.locator('postrun-routine [part~="start"]').waitFor();
  await page.evaluate(() => document.querySelector<Element & { start(): Promise<void> }>('postrun-routine')?.start());
  await page.locator('postrun-routine svg.drawing.large path').first().waitFor();
  await page.waitForTimeout(settling);
}

/** Ms of script per frame of the screen. */
async function scriptOf(browser: Browser, page: Page): Promise<number> {
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'blink.user_timing', 'v8'] });
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        let left = count;
        const next = () => {
          if (left === count) performance.mark('began');
          if (left-- > 0) return requestAnimationFrame(next);
          performance.mark('ended');
          resolve();
        };
        requestAnimationFrame(next);
      }),
    frames,
  );
  return spentBetween(await browser.stopTracing(), 'began', 'ended').script / frames;
}

/** Runs in the page: what is seen of the figure, frame by frame. */
function filmed(count: number): Promise<Picture[]> {
  const svg = document.querySelector('postrun-routine')?.shadowRoot?.querySelector('svg.drawing.large');
  const film: Picture[] = [];
  return new Promise((resolve) => {
    const next = () => {
      if (film.length >= count) return resolve(film);
      film.push([...(svg?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d') ?? ''));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
