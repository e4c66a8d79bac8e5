import type { Browser } from 'playwright-core';
import { visit } from './browser.ts';
import { kept, script, tags, type Use } from './pages.ts';
import type { Blog } from './server.ts';

/** Every script comes so many ms late. */
export const late = 500;

/** So long after the last script nothing moves any more, ms. */
const rest = 700;

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Screen = keyof typeof screens;

/** Where the tag stands: at the very top, or with a paragraph or four above it. */
export const places = { top: 0, 'a paragraph down': 1, 'half a screen down': 4 } as const;
export type Place = keyof typeof places;

/** How a page moved while the element came to life. */
export interface Shift {
  /** As the browser reckons it, all of it together; 0 is still. */
  readonly score: number;
  /** How high the element was at first and at last, in px. */
  readonly height: readonly [first: number, last: number];
  /** What moved. */
  readonly moved: readonly string[];
}

/** Opens a page whose scripts come late, and looks on. */
export function shiftOf(
  browser: Browser,
  blog: Blog,
  { use, screen, place, isKept = true }: { use: Use; screen: Screen; place: Place; isKept?: boolean },
): Promise<Shift> {
  const paragraph = `<p>${'You stop the watch, look at the splits, and sit down on the step. '.repeat(3)}</p>`;
  const tag = tags(use, { style: isKept ? kept : '' });
  const body = `${script}${paragraph.repeat(places[place])}${tag}${paragraph.repeat(12)}`;
  return visit(
    browser,
    async ({ page }) => {
      await page.goto(blog.pageOf(body, late), { waitUntil: 'commit' });
      const element = page.locator('postrun-routine');
      await element.waitFor({ state: 'attached' });
      const height = () => element.evaluate((seen) => Math.round(seen.getBoundingClientRect().height));
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      const first = await height();
      await page.locator('postrun-routine [part~="start"]').waitFor();
      await element.evaluate((seen) => (seen as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete);
      await page.waitForTimeout(rest);
      const seen = await page.evaluate(shiftsSoFar);
      return { ...seen, height: [first, await height()] };
    },
    screens[screen],
  );
}

/** Runs in the page. What moved before this was asked is told as well. */
function shiftsSoFar(): Promise<Pick<Shift, 'score' | 'moved'>> {
  return new Promise((resolve) => {
    // Chromium's own, and so not among the types of the language.
    type Moving = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
    let score = 0;
    const moved = new Set<string>();
    const observer = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Moving[]) {
        score += value;
        for (const { node } of sources) moved.add(node instanceof Element ? node.localName : (node?.nodeName ?? '?'));
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve({ score, moved: [...moved] }), 200);
  });
}
