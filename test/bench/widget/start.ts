import type { Browser } from 'playwright-core';
import { visit } from './browser.ts';
import type { Contestant } from './pages.ts';
import type { Blog } from './server.ts';
import { type Spent, spentBetween } from './trace.ts';

/** How much slower the page's main thread is made: what Lighthouse takes for a middling phone. */
export const throttle = 4;

/** What one start took, in ms. */
export interface Start extends Spent {
  /** From when the page asks for the script to the frame with all that is looked for. */
  readonly shownAfter: number;
  /** Scripts, from there until the page has stood for a while: what counts down from the start counts down in it. */
  readonly stood: number;
}

/** How long that while is, in ms. */
export const standing = 350;

/**
 * Starts a contestant in a browser that has nothing in store.
 *
 * @param visits which visit is looked at; from the third on the browser has the compiled code in store
 */
export function startOf(browser: Browser, blog: Blog, { body, shown }: Contestant, visits = 1): Promise<Start> {
  return visit(browser, async ({ page, inspector }) => {
    const nothing = blog.pageOf('');
    const look = { ...shown, standing };
    const address = blog.pageOf(`<script>(${watch})(${JSON.stringify(look)})</script>${body}`);
    for (let nth = 1; nth < visits; nth++) {
      await page.goto(address);
      await page.evaluate(() => window.shown);
      // The browser writes compiled code down when there is time.
      await page.waitForTimeout(300);
    }
    // Same origin, same process: what is said of it holds for the page that follows.
    await page.goto(nothing);
    await inspector.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'blink.user_timing', 'v8'] });
    await page.goto(address);
    const shownAfter = await page.evaluate(() => window.shown);
    await page.evaluate(() => window.stood);
    const trace = await browser.stopTracing();
    const { script } = spentBetween(trace, 'began', 'stood');
    return { shownAfter, stood: script, ...spentBetween(trace, 'began', 'shown') };
  });
}

/** How many times as long the page's main thread takes for the same work. */
export function slowness(browser: Browser, blog: Blog): Promise<number> {
  return visit(browser, async ({ page, inspector }) => {
    await page.goto(blog.pageOf(''));
    const spin = () =>
      page.evaluate(() => {
        const began = performance.now();
        let sum = 0;
        for (let nth = 0; nth < 3e7; nth++) sum += Math.sqrt(nth);
        return sum > 0 ? performance.now() - began : 0;
      });
    await spin();
    const fast = await spin();
    await inspector.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    return (await spin()) / fast;
  });
}

declare global {
  interface Window {
    /** Settled in the task after the frame in which all is shown: ms since the script was asked for. */
    shown: Promise<number>;
    /** Settled a while later. */
    stood: Promise<void>;
  }
}

/** Runs in the page, before anything else: the same for all. */
function watch({ selector, count, standing }: Contestant['shown'] & { readonly standing: number }): void {
  performance.mark('began');
  const began = performance.now();
  const shadows: ShadowRoot[] = [];
  window.shown = new Promise((resolve) => {
    const isAllThere = () => {
      let found = document.querySelectorAll(selector).length;
      for (const shadow of shadows) found += shadow.querySelectorAll(selector).length;
      return found >= count;
    };
    const look = () => {
      if (!isAllThere()) return;
      observer.disconnect();
      // A message posted in a frame comes after its style, layout and paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark('shown');
        resolve(performance.now() - began);
      };
      requestAnimationFrame(() => port2.postMessage(0));
    };
    const observer = new MutationObserver(look);
    const observe = (place: Node) => observer.observe(place, { childList: true, subtree: true });
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const shadow = attachShadow.call(this, init);
      shadows.push(shadow);
      observe(shadow);
      return shadow;
    };
    observe(document);
  });
  window.stood = window.shown.then(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          performance.mark('stood');
          resolve();
        }, standing);
      }),
  );
}
