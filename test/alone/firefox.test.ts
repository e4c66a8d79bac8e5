import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readItem } from '../../extension/background/item.ts';
import { stateItem } from '../../extension/background/state.ts';
import { en } from '../../src/locale/en/index.ts';
import { popup } from '../../src/locale/en/popup.ts';
import { builtExtension } from '../e2e/support/extension.ts';
import { type Firefox, launchFirefox } from '../e2e/support/firefox.ts';
import { isLeft, spanOf } from '../e2e/support/left.ts';
import { toolbarOf } from '../e2e/support/toolbar.ts';
import { until } from '../e2e/support/until.ts';
import { type CaseName, ids } from '../replica/cases.ts';
import { origin } from '../replica/respond.ts';

// So short that the background dies again and again while the tests run.
const backgroundIdle = 1000;

let firefox: Firefox;
let inside: Page;
beforeAll(async () => {
  firefox = await launchFirefox({ backgroundIdle });
  inside = await lookInside();
});
afterAll(() => firefox.close());

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await inside.evaluate(() => browser.storage.local.clear());
  await until('the badge to be empty', async () => (await badge()) === '');
});

const { buttons } = en;
const timer = { ...en.timer, ...popup.timer };

async function openPopup(): Promise<Page> {
  const popup = await firefox.openPopup();
  opened.push(popup);
  await until('what the popup shows', async () => (await look(popup)).buttons.length > 0);
  return popup;
}

/** A page of the extension that runs none of its code, for what only the extension API can tell: its icon. */
async function lookInside(): Promise<Page> {
  const page = await firefox.openPopup();
  await page.evaluate(() => location.assign('/extension/icons/16.png'));
  await until('the icon', () => page.evaluate(() => document.contentType === 'image/png'));
  return page;
}

declare const browser: Browser;
declare const seen: { starts: number };

const path = (name: CaseName) => `/activities/${ids[name]}`;

/** Opens a page of the replica, and waits until the content script has decided and the page added its late parts. */
async function open(address: string): Promise<Page> {
  const page = await firefox.newPage();
  opened.push(page);
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { seen: { starts: 0 } });
    document.addEventListener('postrun-superseded', () => {
      seen.starts += 1;
    });
  });
  await page.goto(origin + address);
  await page.waitForSelector('#view > *');
  await page.waitForSelector('[data-react-class="ADPKudosAndComments"] > *');
  await until('the content script', () => page.evaluate(() => document.readyState !== 'loading' && seen.starts <= 1));
  return page;
}

interface Look {
  /** When it was looked, ms since 1970. */
  readonly at: number;
  readonly panels: number;
  readonly panelsAfterHeading: number;
  readonly status: string | undefined;
  readonly place: string | undefined;
  readonly name: string | undefined;
  readonly clock: string | undefined;
  readonly steps: number;
  readonly buttons: readonly string[];
}

/** What a page shows of ours: the panel of a run, or the popup. */
function look(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const shown = document.querySelector('postrun-panel')?.shadowRoot ?? document;
    const text = (selector: string) => shown.querySelector(selector)?.textContent ?? undefined;
    const labels = [...shown.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent ?? '');
    return {
      at: Date.now(),
      panels: document.querySelectorAll('postrun-panel').length,
      panelsAfterHeading: document.querySelectorAll('#heading + postrun-panel').length,
      status: shown.querySelector<HTMLElement>('[data-status]')?.dataset.status,
      place: text('.place'),
      name: text('h2.name'),
      clock: text('.clock'),
      steps: shown.querySelectorAll('.steps > li').length,
      buttons: labels,
    };
  });
}

/** Presses a button of ours, as a mouse does. */
async function press(page: Page, label: string, within = ''): Promise<void> {
  await until(`the button "${label}"`, async () => (await look(page)).buttons.includes(label));
  // A tab behind another is painted once a second, and the click waits for that.
  await page.bringToFront();
  await page.locator(`${within}::-p-aria([name="${label}"][role="button"])`).click();
}

const inPanel = 'postrun-panel >>> ';
const pressPanel = (page: Page, label: string) => press(page, label, inPanel);

/** Opens the panel of a run that was a while ago. */
async function showPlan(page: Page): Promise<void> {
  await page.bringToFront();
  await page.locator(`${inPanel}.folded button`).click();
  await until('the plan', async () => (await look(page)).steps > 0);
}

/** From the line to the player; the question is asked once a day. */
async function startPanel(page: Page): Promise<void> {
  await until('the panel', async () => (await look(page)).buttons.length > 0);
  if ((await look(page)).steps === 0) await showPlan(page);
  await pressPanel(page, buttons.start);
  await until('what follows', async () => !(await look(page)).buttons.includes(buttons.start));
  if ((await look(page)).buttons.includes(en.panel.screen.none)) await pressPanel(page, en.panel.screen.none);
}

function seeStatus(page: Page, status: string): Promise<unknown> {
  return until(`the status "${status}"`, async () => (await look(page)).status === status);
}

const badge = () => inside.evaluate(() => browser.action.getBadgeText({}));

/** Whether the background is alive at this moment. Asking does not wake it. */
async function backgroundLives(): Promise<boolean> {
  const types = await inside.evaluate(async () =>
    (await browser.runtime.getContexts({})).map((each) => each.contextType),
  );
  return types.includes('BACKGROUND');
}

describe('the panel in Firefox', () => {
  it('appears on a run and plays: start, pause, next, and on to the end', async () => {
    const page = await open(path('hillyRun'));
    await showPlan(page);
    const { panels, panelsAfterHeading, steps } = await look(page);
    expect({ panels, panelsAfterHeading }).toEqual({ panels: 1, panelsAfterHeading: 1 });
    expect(steps).toBeGreaterThan(2);

    await startPanel(page);
    await seeStatus(page, 'running');
    const { clock } = await look(page);
    await until('the clock to run', async () => (await look(page)).clock !== clock);
    await pressPanel(page, buttons.pause);
    await seeStatus(page, 'paused');
    await pressPanel(page, buttons.resume);
    await seeStatus(page, 'running');

    // A figure that moves takes most of a core where there is no graphics card, and each press would wait for its frames.
    await pressPanel(page, buttons.pause);
    await seeStatus(page, 'paused');
    for (let step = 1; step <= steps; step++) {
      const { place } = await look(page);
      expect(place).toMatch(new RegExp(`, ${step} of ${steps}$`));
      await pressPanel(page, buttons.next);
      await until('the next step', async () => (await look(page)).place !== place);
    }
    expect(await look(page)).toMatchObject({ status: 'finished', name: en.player.done });
    await pressPanel(page, buttons.close);
    await until('the plan', async () => (await look(page)).buttons.includes(buttons.start));
  });

  it('has the look that it brings along', async () => {
    const page = await open(path('run'));
    await showPlan(page);
    const colour = await page.evaluate(() => {
      const button = document.querySelector('postrun-panel')?.shadowRoot?.querySelector('.button.primary');
      return button && getComputedStyle(button).backgroundColor;
    });
    expect(colour).toBe('rgb(11, 107, 92)');
  });

  it.each(['ride', 'otherRun'] as const)('leaves %s as it was', async (name) => {
    expect((await look(await open(path(name)))).panels).toBe(0);
  });

  it('stays while the page changes its tabs', async () => {
    const page = await open(path('run'));
    for (const [menu, shown] of [
      ['segments', '#view .segments'],
      ['overview', '#view .overview'],
    ] as const) {
      await page.locator(`#pagenav a[data-menu="${menu}"]`).click();
      await page.waitForSelector(shown);
      expect(await look(page)).toMatchObject({ panels: 1, panelsAfterHeading: 1 });
    }
  });

  it('comes out of the back and forward cache as it went in, and knows what was pressed meanwhile', async () => {
    const page = await open(path('run'));
    await startPanel(page);
    await seeStatus(page, 'running');
    await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await page.goto(origin + path('ride'));
    const popup = await openPopup();
    await press(popup, buttons.pause);
    await page.bringToFront();
    await page.evaluate(() => history.back());
    // What a script of the page left is there: it was not loaded anew.
    await until('the page as it was', () => page.evaluate(() => 'isKept' in globalThis));
    await seeStatus(page, 'paused');
    expect(await look(page)).toMatchObject({ panels: 1, panelsAfterHeading: 1 });
    await pressPanel(page, buttons.resume);
    await seeStatus(popup, 'running');
  });

  it('is one after an update, and goes on where it was', async () => {
    const page = await open(path('run'));
    await startPanel(page);
    await seeStatus(page, 'running');
    await pressPanel(page, buttons.next);
    await until('the second step', async () => (await look(page)).place?.includes(', 2 of '));
    await firefox.browser.installExtension(builtExtension('firefox'));
    inside = await lookInside();
    // Firefox gives an open page the new script as well.
    await until('the new content script', () => page.evaluate(() => seen.starts === 2));
    await until('the second step again', async () => (await look(page)).place?.includes(', 2 of '));
    expect(await look(page)).toMatchObject({ panels: 1, panelsAfterHeading: 1 });
    await pressPanel(page, buttons.pause);
    await seeStatus(page, 'paused');
  });
});

describe('the popup in Firefox', () => {
  it('runs its timer while it is closed and the background is dead', async () => {
    // As it opens from the toolbar, and not as a page in a tab.
    const toolbar = toolbarOf({ page: inside });
    await toolbar.open();
    const started = await spanOf(async () => {
      await toolbar.press(timer.preset('1:00', '1 minute'));
      await until('the timer', async () => (await toolbar.look()).clock);
    });
    await until('the badge', async () => /^5\d$/.test(await badge()));
    await toolbar.close();
    await until('the background to die', async () => !(await backgroundLives()));
    await toolbar.open();
    await until('a clock that is right', async () => {
      const { clock, at } = await toolbar.look();
      return isLeft(clock, 60, started, at);
    });
    await toolbar.press(buttons.pause);
    await until('the pause', async () => (await toolbar.look()).status === 'paused');
    await toolbar.close();
    await until('the badge to show the pause', async () => (await badge()) === 'II');
    const stored = await inside.evaluate(async () => (await browser.storage.local.get()).state);
    const { value, problems } = readItem(stateItem, stored);
    expect(problems).toEqual([]);
    expect(value.timer?.log.map(({ action }) => action)).toEqual(['pause']);
  });

  it('pauses the routine of the panel', async () => {
    const page = await open(path('run'));
    await startPanel(page);
    await seeStatus(page, 'running');
    const popup = await openPopup();
    await press(popup, buttons.pause);
    await seeStatus(page, 'paused');
    expect((await look(popup)).buttons).toContain(buttons.resume);
  });
});

it('gives the quick timer the keys that the manifest asks for', async () => {
  const commands = await inside.evaluate(() => browser.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toContainEqual(['toggle-timer', 'Alt+Shift+Q']);
});

describe('the promise that nothing is sent', () => {
  it('was kept all the while, and a request would have been seen', async () => {
    expect(firefox.strays).toEqual([]);
    const page = await open(path('run'));
    await page.evaluate(() => fetch('https://elsewhere.example/').then(String, () => 'refused'));
    await until('the request to be seen', () => firefox.strays.includes('https://elsewhere.example/'));
  });
});
