import type { Browser } from 'playwright-core';
import { visit } from './browser.ts';
import { script, tags } from './pages.ts';
import type { Blog } from './server.ts';

/** What a page waits for while routines run. */
export interface Waiting {
  /** Timers and frames that are asked for at once, at most. */
  readonly most: number;
  /** How many of them came due in a second. */
  readonly perSecond: number;
}

/** For so long is it looked on, ms. */
const looked = 5000;

/** So long after the start all is loaded and the first steps are on, ms. */
const settling = 1500;

/** Opens a page with elements and starts the first few of them. */
export function waitingOf(browser: Browser, blog: Blog, count: number, started: number): Promise<Waiting> {
  return visit(browser, async ({ page }) => {
    await page.addInitScript(countTimers);
    await page.goto(blog.pageOf(`${script}${tags('article', { count })}`));
    await page.locator('postrun-routine [part~="start"]').last().waitFor();
    await page.evaluate((wanted) => {
      type Started = Element & { start(): Promise<void> };
      const elements = [...document.querySelectorAll<Started>('postrun-routine')];
      return Promise.all(elements.slice(0, wanted).map((element) => element.start()));
    }, started);
    await page.waitForTimeout(settling);
    await page.evaluate(() => window.timers.forget());
    await page.waitForTimeout(looked);
    const { most, calls } = await page.evaluate(() => window.timers.told());
    return { most, perSecond: (calls * 1000) / looked };
  });
}

declare global {
  interface Window {
    timers: { forget(): void; told(): { most: number; calls: number } };
  }
}

/** Runs in the page before all else: counts what is asked for, and what is called. */
function countTimers(): void {
  const waiting = new Set<string>();
  let most = 0;
  let calls = 0;
  window.timers = {
    forget() {
      most = waiting.size;
      calls = 0;
    },
    told: () => ({ most, calls }),
  };
  const asked = (key: string) => {
    waiting.add(key);
    most = Math.max(most, waiting.size);
  };
  const { setTimeout, setInterval, clearTimeout, clearInterval, requestAnimationFrame, cancelAnimationFrame } = window;
  window.requestAnimationFrame = (callback) => {
    const id = requestAnimationFrame.call(window, (time) => {
      waiting.delete(`frame ${id}`);
      calls++;
      callback(time);
    });
    asked(`frame ${id}`);
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.delete(`frame ${id}`);
    cancelAnimationFrame.call(window, id);
  };
  // As browsers have them: Node's own types of the same names hand out objects.
  type Starts = (work: () => void, ms?: number) => number;
  const timer =
    (set: unknown, isOnce: boolean) =>
    (work: TimerHandler, ms?: number, ...given: unknown[]) => {
      const id: number = (set as Starts).call(
        window,
        () => {
          if (isOnce) waiting.delete(`timer ${id}`);
          calls++;
          if (typeof work === 'function') work(...given);
        },
        ms,
      );
      asked(`timer ${id}`);
      return id;
    };
  const clear = (clearIt: typeof clearTimeout) => (id?: number) => {
    waiting.delete(`timer ${id}`);
    clearIt.call(window, id);
  };
  Object.assign(window, {
    setTimeout: timer(setTimeout, true),
    setInterval: timer(setInterval, false),
    clearTimeout: clear(clearTimeout),
    clearInterval: clear(clearInterval),
  });
}
