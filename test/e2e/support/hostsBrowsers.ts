import { type BrowserContextOptions, type Browser as Chromium, chromium, type Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { openWebkit } from './hostsWebkit.ts';

/** A tab of a browser, in the same words for every engine. */
export interface Reader {
  goto(address: string): Promise<void>;
  /** Runs a function in the page. What goes in and comes out is JSON. */
  ask<Given, Result>(look: (given: Given) => Result, given: Given): Promise<Result>;
  /** Clicks as a mouse does, at a place of the window in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Wide enough for the whole of a card. */
const viewport = { width: 800, height: 900 };

/** Starts a browser with a fresh profile. */
export const openReader: Readonly<Record<Engine, () => Promise<Reader>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: () => openWebkit(viewport),
};

/** Chromium, for tests that need more of it than the three have in common. */
export async function launchChromium(): Promise<Chromium> {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A tab in a context of its own, in which nothing moves unless it is asked to, and the same as a reader. */
export async function newTab(
  browser: Chromium,
  options: BrowserContextOptions = {},
): Promise<Reader & { readonly page: Page }> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  return {
    page,
    goto: async (address) => void (await page.goto(address)),
    ask: <Given, Result>(look: (given: Given) => Result, given: Given) =>
      page.evaluate<unknown, unknown>(look as (given: unknown) => unknown, given) as Promise<Result>,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => context.close(),
  };
}

async function openChromium(): Promise<Reader> {
  const browser = await launchChromium();
  return { ...(await newTab(browser, { reducedMotion: 'no-preference' })), close: () => browser.close() };
}

async function openFirefox(): Promise<Reader> {
  const { firefox: executablePath } = await ensureBrowsers(['firefox']);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: viewport });
  const page = await browser.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    ask: <Given, Result>(look: (given: Given) => Result, given: Given) =>
      page.evaluate(look as (given: unknown) => unknown, given) as Promise<Result>,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  };
}
