import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';

/** A page of its own in a browser that knows nothing yet. */
export interface Visit {
  readonly page: Page;
  readonly inspector: CDPSession;
}

const phone = { width: 390, height: 844 };

/** Waits for a page, in ms; far beyond what it takes. */
const patience = 60_000;

export async function openChromium(): Promise<Browser> {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/**
 * Does something in a fresh page, and closes it.
 *
 * @throws {Error} the first error of the page's scripts
 */
export async function visit<Found>(
  browser: Browser,
  work: (visit: Visit) => Promise<Found>,
  viewport: { width: number; height: number } = phone,
): Promise<Found> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const problems: Error[] = [];
    page.on('pageerror', (problem) => problems.push(problem));
    const found = await work({ page, inspector: await context.newCDPSession(page) });
    if (problems[0]) throw problems[0];
    return found;
  } finally {
    await context.close();
  }
}
