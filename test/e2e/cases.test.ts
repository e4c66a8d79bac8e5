import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distance, height } from '../../src/locale/en/format.ts';
import { type Activity, locales } from '../replica/activity.ts';
import { cases, ids } from '../replica/cases.ts';
import { origin } from '../replica/respond.ts';
import { type Scene, scenes } from '../replica/scenes.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { builtExtension } from './support/extension.ts';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { gpx } from './support/madeUpRun.ts';
import { onePanel, watchStarts } from './support/panel.ts';
import { until } from './support/until.ts';

/** Each language in one system of units in one browser, and in the other in the other. Everything else in both. */
function scenesFor(browser: 'chromium' | 'firefox'): readonly Scene[] {
  const turn = browser === 'chromium' ? 0 : 1;
  const skipped = new Set(locales.map((locale, index) => `${locale} ${index % 2 === turn ? 'metric' : 'imperial'}`));
  return scenes.filter(({ name }) => !skipped.has(name));
}

/** What is seen of us on a page. */
interface Seen {
  /** Whether all of the page is there, which is when the content script decides. */
  readonly parsed: boolean;
  /** How often the content script had a run to think of. */
  readonly starts: number;
  /** Whether this page made the tab remember an upload. */
  readonly marked: boolean;
  readonly panels: number;
  readonly atHeading: number;
  readonly inMain: number;
  /** Whether the page has added what it adds late. */
  readonly late: boolean;
  readonly text: string;
}

declare const seen: { starts: number };

/** Runs in the page. */
function look(): Seen {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  return {
    parsed: document.readyState !== 'loading',
    starts: seen.starts,
    marked: Number(JSON.parse(sessionStorage.getItem('postrun-uploaded') ?? '{}').at) > Date.now() - 300_000,
    panels: count('postrun-panel'),
    atHeading: count('#heading + postrun-panel'),
    inMain: count('main > postrun-panel:first-child'),
    late:
      (count('#view') === 0 || count('#view > *') > 0) &&
      (count('#__next') === 0 || count('#__next[data-rendered]') > 0) &&
      (count('main:empty') === 0 || count('[data-testid="web-feed-entry"]') > 0),
    text: document.querySelector('postrun-panel')?.shadowRoot?.textContent ?? '',
  };
}

/** Runs in each page before it: the tab had an upload some minutes ago, so that each run is fresh and its panel open. */
function comeFromUpload(): void {
  if (location.protocol === 'https:') sessionStorage.setItem('postrun-uploaded', `{"at":${Date.now() - 600_000}}`);
}

/** What is to be seen: one panel at the best place the page has, or none. */
function expected({ name, panel }: Scene): Pick<Seen, 'panels' | 'atHeading' | 'inMain'> {
  const place = name.startsWith('react') ? 'inMain' : 'atHeading';
  return { panels: 0, atHeading: 0, inMain: 0, ...(panel && { panels: 1, [place]: 1 }) };
}

/** Pages on which the content script has nothing to think of: by their address, or by the little it looks at first. */
const withoutStart = new Set(['feed', 'upload', 'ride', 'otherRun']);

/** What a panel has to say of the run: how far and how high, in the athlete's own units. */
function factsOf({ distance: metres, elevationGain, units }: Activity): readonly string[] {
  return [distance(metres, units), ...(elevationGain === undefined ? [] : [height(elevationGain, units)])];
}

/** A tab of either browser. */
interface Tab {
  readonly show: (address: string) => Promise<unknown>;
  readonly see: () => Promise<Seen>;
  readonly close: () => Promise<void>;
  /** Whether to wait for all that a page adds late; else only where it could take a panel away again. */
  readonly patient: boolean;
}

/** What both tools call alike. */
interface Page {
  goto(address: string, options: { waitUntil: 'domcontentloaded' }): Promise<unknown>;
  evaluate<Result>(run: () => Result): Promise<Result>;
  close(): Promise<void>;
}

function tabOf(page: Page, patient: boolean): Tab {
  return {
    show: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }),
    see: () => page.evaluate(look),
    close: () => page.close(),
    patient,
  };
}

/** Looks at a scene until the script has decided and the page has nothing more to add, and tells what is wrong. */
async function visit(scene: Scene, { show, see, patient }: Tab): Promise<void> {
  await show(origin + scene.path);
  const facts = scene.panel ? factsOf(scene.activity ?? cases.run) : [];
  const isLate = patient || scene.name.startsWith('react');
  const there = await until(`what ${scene.name} shows`, async () => {
    const now = await see();
    const isDecided = now.parsed && (!scene.panel || now.starts === 1);
    return isDecided && (now.late || !isLate) && facts.every((fact) => now.text.includes(fact)) && now;
  });
  const { panels, atHeading, inMain, marked, starts } = there;
  expect({ panels, atHeading, inMain }, scene.name).toEqual(expected(scene));
  expect(starts, scene.name).toBeLessThanOrEqual(withoutStart.has(scene.name) ? 0 : 1);
  expect(marked, scene.name).toBe(scene.name === 'upload');
}

/** For all pages of a browser on a busy machine. */
const patience = 150_000;

/** So many tabs at once: most of the time they wait. */
const tabs = 5;

/** Lets each of some tabs take scene after scene from the list, until none is left. */
async function visitAll(all: readonly Scene[], open: () => Promise<Tab>): Promise<void> {
  const waiting = [...all];
  const work = async () => {
    const tab = await open();
    for (let scene = waiting.shift(); scene; scene = waiting.shift()) await visit(scene, tab);
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
}

/** The pages of the scenes ask for nothing but themselves: whatever else was asked for was asked by us. */
function notAskedByPages(asked: readonly string[]): string[] {
  // Not every tool leaves the hash away, which no browser sends.
  const plain = (address: string) => address.replace(/#.*$/, '');
  const own = new Set(scenes.map(({ path }) => plain(`GET ${new URL(path, origin).href}`)));
  return asked.filter((each) => !own.has(plain(each)));
}

it('every scene is visited by one browser at least, and more than sixty by each', () => {
  for (const browser of ['chromium', 'firefox'] as const) expect(scenesFor(browser).length).toBeGreaterThan(60);
  expect(new Set([...scenesFor('chromium'), ...scenesFor('firefox')])).toEqual(new Set(scenes));
});

const file = (name: string) => ({ name, mimeType: '', buffer: Buffer.from(gpx({ points: 31 })) });

describe('Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
    await watchStarts(chromium.context);
  });
  afterAll(() => chromium.close());

  it('shows one panel on every own run, with its facts, and none anywhere else', { timeout: patience }, async () => {
    await visitAll(scenesFor('chromium'), async () => {
      const page = await chromium.newPage();
      await page.addInitScript(comeFromUpload);
      return tabOf(page, true);
    });
    expect(chromium.strays).toEqual([]);
    expect(notAskedByPages(chromium.asked)).toEqual([]);
  });

  it('after an upload of two files shows the panel of the first, and the tab remembers that there was one', async () => {
    const page = await openUpload();
    await page.setInputFiles('input.files', [file('run.gpx'), file('second.gpx')]);
    await page.locator('#uploadFooter .save-and-view:not(.disabled)').click();
    await page.waitForURL(`**/activities/${ids.run}`);
    await onePanel(page);
    const mark = await page.evaluate(() => sessionStorage.getItem('postrun-uploaded'));
    expect(JSON.parse(mark ?? '{}')).toMatchObject({ at: expect.any(Number) });
    await page.close();
  });

  it.each([
    ['broken.gpx', /malformed/],
    ['duplicate.gpx', /duplicate of Morning Run/],
  ])('an upload of %s stays where it is, without a panel', async (name, problem) => {
    const page = await openUpload();
    await page.setInputFiles('input.files', file(name));
    await page.locator('.uploads form.bad .status').filter({ hasText: problem }).waitFor();
    expect(await page.locator('#uploadFooter .save-and-view:not(.disabled)').count()).toBe(0);
    expect(await page.locator('postrun-panel').count()).toBe(0);
    // The run that is there already is one link away.
    const link = page.locator('.uploads form.bad .status a');
    if ((await link.count()) > 0) {
      await page.goto(origin + (await link.getAttribute('href')));
      await onePanel(page);
    }
    await page.close();
  });

  async function openUpload(): Promise<ChromiumPage> {
    const page = await chromium.newPage('/upload/select');
    await until('the mark of an upload', () => page.evaluate(() => sessionStorage.getItem('postrun-uploaded')));
    return page;
  }
});

describe('Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox.close());

  async function open(): Promise<FirefoxPage> {
    const tab = await firefox.newPage();
    await tab.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { seen: { starts: 0 } });
      document.addEventListener('postrun-superseded', () => {
        seen.starts += 1;
      });
    });
    return tab;
  }

  it('shows one panel on every own run, with its facts, and none anywhere else', { timeout: patience }, async () => {
    // What comes late is the page's own doing, and the same in every browser.
    await visitAll(scenesFor('firefox'), async () => {
      const page = await open();
      await page.evaluateOnNewDocument(comeFromUpload);
      return tabOf(page, false);
    });
    expect(firefox.strays).toEqual([]);
    expect(notAskedByPages(firefox.asked)).toEqual([]);
  });

  it('has one panel where two copies of the extension are at work', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postrun-copy-'));
    try {
      await cp(builtExtension('firefox'), folder, { recursive: true });
      const path = join(folder, 'manifest.json');
      const text = await readFile(path, 'utf8');
      const copied = text.replace(/"id": ?"[^"]*"/, '"id":"copy@postrun.example"');
      expect(copied).not.toBe(text);
      await writeFile(path, copied);
      await firefox.browser.installExtension(folder);
      const page = await open();
      await page.goto(`${origin}/activities/${ids.run}`);
      const there = await until('both copies', async () => {
        const now = await page.evaluate(look);
        return now.starts === 2 && now.late && now.text !== '' && now;
      });
      expect(there).toMatchObject({ panels: 1, atHeading: 1 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
