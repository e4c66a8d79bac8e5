import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/index.ts';
import { isOwn } from '../replica/activity.ts';
import { type CaseName, cases, ids } from '../replica/cases.ts';
import { origin } from '../replica/respond.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { type Inside, lookInside, renew } from './support/inside.ts';
import { gpx } from './support/madeUpRun.ts';
import { type OddPage, oddPath, respondOddly, slowFile } from './support/oddPages.ts';
import {
  button,
  decided,
  onePanel,
  panel,
  playing,
  settled,
  skipToEnd,
  start,
  switchTab,
  unfolded,
  watchStarts,
} from './support/panel.ts';
import { until } from './support/until.ts';

let chromium: Chromium;
let inside: Inside;
beforeAll(async () => {
  chromium = await launchChromium({ respond: respondOddly, still: true, keepsPages: true });
  await watchStarts(chromium.context);
  inside = await lookInside(chromium);
});
afterAll(() => chromium.close());

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await inside.forget();
});

async function open(address: string): Promise<Page> {
  const page = await chromium.newPage(address);
  opened.push(page);
  return page;
}

const path = (name: CaseName) => `/activities/${ids[name]}`;

declare const rooms: number[];

/** Notes on a page how far its view stands from its heading, in each picture in which the page is of another height. */
function noteRoom(): void {
  const rooms: number[] = [];
  Object.assign(globalThis, { rooms });
  const note = () => {
    const [heading, view] = ['#heading', '#view'].map((each) => document.querySelector(each)?.getBoundingClientRect());
    if (heading && view) rooms.push(Math.round(view.top - heading.bottom));
  };
  // Told after all that scripts do right before a picture is made, and before it is.
  const observer = new ResizeObserver(note);
  requestAnimationFrame(() => observer.observe(document.documentElement));
}

const caseNames = Object.keys(cases) as CaseName[];
const hasPanel = (name: CaseName) => isOwn(cases[name]) && cases[name].sportType !== 'Ride';

describe('from a run to a routine', () => {
  it('leads from the upload to the run, and through the whole routine to its end', async () => {
    const page = await open('/upload');
    await page.waitForURL('**/upload/select');
    await page.setInputFiles('input.files', {
      name: 'run.gpx',
      mimeType: '',
      buffer: Buffer.from(gpx({ points: 31 })),
    });
    await page.locator('#uploadFooter .save-and-view:not(.disabled)').click();
    await page.waitForURL(`**${path('run')}`);
    await settled(page);
    const host = await onePanel(page);
    // Uploaded in this tab, so it stands open by itself.
    await host.locator('.plan').waitFor();
    const steps = await host.locator('.steps > li').count();
    expect(steps).toBeGreaterThan(2);
    const player = await start(host);
    expect(await skipToEnd(player, steps)).toBe(steps);
    expect(await player.getByRole('heading').textContent()).toBe(en.player.done);
    await button(player, en.buttons.close).click();
    await button(host, en.buttons.start).waitFor();
    expect(await page.locator(panel).count()).toBe(1);
  });

  it('sends nothing anywhere: the page is all that is asked for', async () => {
    const before = chromium.asked.length;
    const page = await open(path('hillyRun'));
    await settled(page);
    const host = await unfolded(await onePanel(page));
    const steps = await host.locator('.steps > li').count();
    await skipToEnd(await start(host), steps);
    expect(chromium.asked.slice(before)).toEqual([`GET ${origin}${path('hillyRun')}`]);
  });

  it('plans from what the page says, in the units it says it in', async () => {
    const summaries: string[] = [];
    for (const name of ['hillyRun', 'imperialRun', 'treadmillRun'] as const) {
      const host = await unfolded(await onePanel(await open(path(name))));
      summaries.push((await host.locator('.summary').textContent()) ?? '');
    }
    expect(summaries).toEqual([
      expect.stringMatching(/^\d+ steps for 10\.2 km with 420 m of climb$/),
      expect.stringMatching(/^\d+ steps for 12\.4 mi with 335 ft of climb$/),
      expect.stringMatching(/^\d+ steps for 8 km$/),
    ]);
  });
});

describe('the place of the panel', () => {
  it('is there once on every own run, after the heading, and nowhere else', async () => {
    const visits = caseNames.map(async (name) => {
      const page = await open(path(name));
      await settled(page);
      const [all, placed] = [page.locator(panel), page.locator(`#heading + ${panel}`)];
      return [name, [await all.count(), await placed.count()]] as const;
    });
    const expected = caseNames.map((name) => [name, hasPanel(name) ? [1, 1] : [0, 0]] as const);
    expect(Object.fromEntries(await Promise.all(visits))).toEqual(Object.fromEntries(expected));
    expect(caseNames.filter(hasPanel).length).toBeGreaterThan(5);
  });

  it.each(caseNames.filter((name) => !hasPanel(name)))('%s stays as it was', async (name) => {
    const page = await open(path(name));
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    await switchTab(page, 'segments');
    await switchTab(page, 'overview');
    expect(await page.locator(panel).count()).toBe(0);
    const left = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot));
    expect(left).toEqual([]);
  });

  it.each(['/segments', '/overview', '?source=global-footer#comments'])('%s has one as well', async (end) => {
    await onePanel(await open(path('run') + end));
  });

  describe('on a page that is painted before all of it is there', () => {
    /** Opens it up to where it waits, painted. */
    async function openSlowly(name: OddPage, from?: string): Promise<{ page: Page; goOn: () => Promise<void> }> {
      const page = await open(from ?? 'about:blank');
      await page.addInitScript(noteRoom);
      let send = () => {};
      const sent = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route(`**${slowFile}`, async (route) => {
        await sent;
        await route.fulfill({ contentType: 'text/javascript', body: '' });
      });
      await page.goto(origin + oddPath(name), { waitUntil: 'commit' });
      await page.locator('#view').waitFor({ state: 'attached' });
      await until('the page to be painted', () =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0),
      );
      expect(await page.evaluate(() => document.readyState)).toBe('loading');
      return {
        page,
        goOn: async () => {
          send();
          await settled(page);
        },
      };
    }

    it.each([
      ['the plan of a run just uploaded', 'slow', '/upload/select', '.plan', 1100],
      ['the plan of one of the last hours', 'slowFresh', undefined, '.plan', 1100],
      ['the line of an older one', 'slow', undefined, '.folded', 54],
    ] as const)(
      '%s has its room in the first picture, and nothing moves for it',
      async (_, name, from, shown, height) => {
        const { page, goOn } = await openSlowly(name, from);
        const host = page.locator(`#heading + ${panel}`);
        expect(await host.locator('.card').count()).toBe(0);
        expect((await host.locator('.room').boundingBox())?.height).toBe(height);
        await goOn();
        await host.locator(shown).waitFor();
        expect(await page.locator(panel).count()).toBe(1);
        const [first = 0, ...others] = await page.evaluate(() => rooms);
        expect(first).toBeGreaterThan(height);
        // The end of a plan lies below the window, and may move there.
        if (shown === '.plan') expect(Math.min(...others)).toBe(first);
        else expect(new Set(others)).toEqual(new Set([first]));
      },
    );

    it('no room is taken before two witnesses speak for it', async () => {
      const { page, goOn } = await openSlowly('slowUnsure');
      expect(await page.locator(panel).count()).toBe(0);
      await goOn();
      await onePanel(page);
    });

    it('no room is left where the last word is that it is no own run', async () => {
      const { page, goOn } = await openSlowly('slowOther');
      expect(await page.locator(`${panel} .room`).count()).toBe(1);
      await goOn();
      expect(await page.locator(panel).count()).toBe(0);
    });
  });

  it('stays the same element while the page changes its tabs and goes back', async () => {
    const page = await open(path('run'));
    await settled(page);
    const host = await onePanel(page);
    const element = await host.elementHandle();
    const same = () => page.evaluate((first) => document.querySelector('#heading + postrun-panel') === first, element);
    const player = await start(host);
    await button(player, en.buttons.pause).click();
    const before = await playing(player);
    await switchTab(page, 'segments');
    expect(await same()).toBe(true);
    await switchTab(page, 'overview');
    expect(await same()).toBe(true);
    await page.goBack();
    await page.locator('#view .segments').waitFor();
    expect(await same()).toBe(true);
    expect(await page.locator(panel).count()).toBe(1);
    expect(await playing(player)).toEqual({ ...before, status: 'paused' });
  });

  it('shows the key poses side by side to whoever wants no motion', async () => {
    const page = await open(path('run'));
    const player = await start(await onePanel(page));
    // The first step is the walk, in four poses.
    const figure = player.locator('.picture svg');
    await figure.locator('path[transform]').first().waitFor();
    const outlines = () => figure.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    const shown = await outlines();
    const places = await figure
      .locator('path')
      .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('transform'))).size);
    expect(places).toBe(4);
    const { clock } = await playing(player);
    await until('the clock to go on', async () => (await playing(player)).clock !== clock);
    expect(await outlines()).toEqual(shown);
  });

  it('comes out of the back and forward cache as it went in, and knows what was pressed meanwhile', async () => {
    const page = await open(path('run'));
    await start(await onePanel(page));
    await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await page.goto(`${origin}${path('ride')}`);
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
    const popup = await chromium.openPopup();
    opened.push(popup);
    await popup.getByRole('button', { name: en.buttons.pause, exact: true }).click();
    await page.bringToFront();
    await page.evaluate(() => history.back());
    // What a script of the page left is there: it was not loaded anew.
    await until('the page as it was', () => page.evaluate(() => 'isKept' in globalThis));
    const player = (await onePanel(page)).locator('.player');
    await until('the pause', async () => (await playing(player)).status === 'paused');
    await button(player, en.buttons.resume).click();
    await popup.locator('[data-status="running"]').waitFor();
  });
});

describe('what a page may hold', () => {
  it('text that would like to be more is text', async () => {
    const page = await open(oddPath('hostileTitle'));
    await settled(page);
    const host = await unfolded(await onePanel(page));
    expect(await host.locator('.summary').textContent()).toMatch(/ steps for 20 km with 102 m of climb$/);
    const player = await start(host);
    await button(player, en.buttons.pause).click();
    expect(await host.locator('img, script, iframe, object, embed, link, style, a').count()).toBe(0);
    const { struck, text } = await host.evaluate((element) => ({
      struck: 'struck' in globalThis,
      text: element.shadowRoot?.textContent ?? '',
    }));
    expect(struck).toBe(false);
    expect(text).not.toMatch(/struck|onerror|isOwner/);
  });

  it("somebody else's run stays somebody else's, whatever its title says", async () => {
    const page = await open(oddPath('hostileOther'));
    await settled(page);
    expect(await page.locator(panel).count()).toBe(0);
  });

  it('absurd figures are as good as none: there is a plan, and it plays', async () => {
    const page = await open(oddPath('absurdFigures'));
    await decided(page);
    const host = await unfolded(await onePanel(page));
    expect(await host.locator('.summary').textContent()).toMatch(/^\d+ steps$/);
    const player = await start(host);
    expect((await playing(player)).clock).toMatch(/^\d:\d\d$/);
    expect(await host.evaluate((element) => element.shadowRoot?.textContent)).not.toMatch(
      /NaN|Infinity|undefined|null/,
    );
  });

  it('a policy that forbids everything does not reach the panel', async () => {
    const page = await open(oddPath('forbidding'));
    await decided(page);
    const host = await onePanel(page);
    const player = await start(host);
    expect((await playing(player)).status).toBe('running');
    expect(await player.evaluate((card) => getComputedStyle(card).borderTopLeftRadius)).toBe('16px');
  });

  it('a page that clears all timers does not stop the clock', async () => {
    const page = await open(path('run'));
    await settled(page);
    const player = await start(await onePanel(page));
    await page.evaluate(() => {
      const last = Number(setTimeout(() => {}));
      for (let id = 0; id <= last + 10_000; id++) clearTimeout(id);
    });
    const { clock } = await playing(player);
    await until('the clock to go on', async () => (await playing(player)).clock !== clock);
  });
});

describe('after an update of the extension', () => {
  it('an old panel says so, and the page has one new panel once it is reloaded', async () => {
    const page = await open(path('run'));
    await settled(page);
    const host = await onePanel(page);
    inside = await renew(chromium, inside);
    // The old panel finds out when one comes back to it, or presses something.
    const [folded, updated] = [host.locator('.folded button'), host.getByText(en.problems.updated)];
    await folded.or(updated).waitFor();
    if ((await folded.count()) > 0) await folded.click();
    await updated.waitFor();
    await button(host, en.buttons.reload).click();
    await folded.waitFor();
    await settled(page);
    await start(await onePanel(page));
  });
});

describe('the promise that nothing is sent', () => {
  it('was kept all the while, and a request would have been seen', async () => {
    expect(chromium.strays).toEqual([]);
    const page = await open(path('run'));
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => {}));
    await until('the request to be seen', () => chromium.strays.includes('https://elsewhere.example/'));
  });
});
