import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/serve.mjs';

/** The built site, served, and a browser to look at it. */
export interface Site {
  /** Without a slash at the end. */
  readonly url: string;
  /** Opens a page in a context of its own, so that nothing is remembered from another, and nothing moves unless it is asked to. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** A page that was opened, and what it did. */
export interface Visit {
  readonly page: Page;
  /** Every request, as its address. */
  readonly asked: readonly string[];
  /** Messages of the console and exceptions that a visitor should never cause. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** The folder the site is built into, and the one the widget comes from. */
export const built = {
  site: fileURLToPath(new URL('../../../dist/site', import.meta.url)),
  widget: fileURLToPath(new URL('../../../dist/widget', import.meta.url)),
} as const;

export async function openSite(): Promise<Site> {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const server = await serve(built.site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    url: server.url,
    open: (path, options) => visit(browser, `${server.url}${path}`, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser: Browser, address: string, options?: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return { page, asked, errors, close: () => context.close() };
}

/**
 * What axe finds wrong with a page as it is now, one line each; empty where all is well.
 *
 * @param parts selectors of what is looked at; the whole page where empty
 */
export async function findings(page: Page, parts: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (include) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
      return axe.run(include.length > 0 ? { include } : document, { resultTypes: ['violations'] });
    },
    [...parts],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
