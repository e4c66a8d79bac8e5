import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { options } from '../../src/locale/en/options.ts';
import { welcome } from '../../src/locale/en/welcome.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { launchFirefox } from './support/firefox.ts';
import { findings } from './support/site.ts';
import { until } from './support/until.ts';

const { stored, switches } = options;
const pages = { settings: 'extension/options/index.html', welcome: 'extension/welcome/index.html' } as const;

declare const chrome: Browser;
declare const browser: Browser;

describe('the pages of the extension in Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.context.newPage();
  });
  afterAll(() => chromium.close());

  const go = (path: string) => page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const settings = () =>
    page.evaluate(async () => (await chrome.storage.local.get()).settings as { readonly voice?: boolean } | undefined);

  it('welcome whoever installed it, once', async () => {
    const isWelcome = (each: Page) => each.url().endsWith(pages.welcome);
    const opened = await until('the welcome', async () => chromium.context.pages().find(isWelcome));
    await opened.getByRole('heading', { name: welcome.title }).waitFor();
    expect(chromium.context.pages().filter(isWelcome)).toHaveLength(1);
    expect(await findings(opened)).toEqual([]);
    await opened.close();
  });

  it('save what is stored as a file, delete it, and put it back from the file', async () => {
    await go(pages.settings);
    await page.getByRole('checkbox', { name: switches.voice }).check();
    await until('the setting', async () => (await settings())?.voice);
    expect(await findings(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await press(stored.save);
    const saved = await downloading;
    const file = await saved.path();
    expect(saved.suggestedFilename()).toMatch(/^post-run-routine-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ items: { settings: { voice: true } } });

    await press(stored.erase);
    expect(await settings()).toBeDefined();
    await press(stored.eraseNow);
    await page.getByText(stored.erased).waitFor();
    expect(await page.evaluate(async () => Object.keys(await chrome.storage.local.get()))).toEqual([]);

    const input = page.locator('input[type="file"]');
    await input.setInputFiles({
      name: 'damaged.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"product":'),
    });
    await page.getByText(options.file.noJson).waitFor();
    expect(await settings()).toBeUndefined();
    await input.setInputFiles(file);
    await press(stored.restoreNow);
    await page.getByText(stored.restored).waitFor();
    expect((await settings())?.voice).toBe(true);
    expect(await page.getByRole('checkbox', { name: switches.voice }).isChecked()).toBe(true);
  });

  it('sent nothing', () => {
    expect(chromium.strays).toEqual([]);
  });
});

it('the page of settings keeps and deletes in Firefox, and sees that access to Strava is given', async () => {
  const firefox = await launchFirefox();
  try {
    const page: FirefoxPage = await firefox.openPopup();
    await page.evaluate((path) => location.assign(`/${path}`), pages.settings);
    const label = (text: string) => `::-p-xpath(//label[contains(., "${text}")])`;
    await until('the page', () => page.$(label(switches.voice)));
    await page.locator(label(switches.voice)).click();
    const voice = () => page.evaluate(async () => Object((await browser.storage.local.get()).settings).voice);
    await until('the setting', voice);
    expect(await page.$('.access')).toBeNull();
    await page.locator(`::-p-aria([name="${stored.erase}"][role="button"])`).click();
    await page.locator(`::-p-aria([name="${stored.eraseNow}"][role="button"])`).click();
    await until('nothing to be stored', async () =>
      page.evaluate(async () => Object.keys(await browser.storage.local.get()).length === 0),
    );
  } finally {
    await firefox.close();
  }
});
