import type { BrowserContext, Locator, Page } from 'playwright-core';
import { en } from '../../../src/locale/en/index.ts';
import { until } from './until.ts';

/** The panel's element. */
export const panel = 'postrun-panel';

/** Told on the page by each copy of the content script that has a run to think of. */
const started = 'postrun-superseded';

declare const seen: { starts: number };

/** Counts, on every page from now on, how often the content script told so there. */
export async function watchStarts(context: BrowserContext): Promise<void> {
  await context.addInitScript((name) => {
    Object.assign(globalThis, { seen: { starts: 0 } });
    document.addEventListener(name, () => {
      seen.starts += 1;
    });
  }, started);
}

/**
 * Waits until the content script has decided about a page, and the page has added what it adds late. Then whoever is not
 * there is not coming.
 */
export async function settled(page: Page): Promise<void> {
  await decided(page);
  await page.locator('#view > *').first().waitFor();
  await page.locator('[data-react-class="ADPKudosAndComments"] > *').first().waitFor();
}

/** Waits until the content script has decided about a page, which it does in the moment in which all of it is there. */
export async function decided(page: Page): Promise<void> {
  await until('the content script', () => page.evaluate(() => document.readyState !== 'loading' && seen.starts <= 1));
}

/** Goes to another tab of the activity, by its link, and waits until the page shows it. */
export async function switchTab(page: Page, menu: 'overview' | 'segments'): Promise<void> {
  const shown = { overview: '#view .overview', segments: '#view .segments' } as const;
  await page.locator(`#pagenav a[data-menu="${menu}"]`).click();
  await page.locator(shown[menu]).waitFor();
  if (!page.url().endsWith(`/${menu}`)) throw new Error(`Expected the address to name ${menu}, found ${page.url()}.`);
}

/**
 * The panel of a page, once it shows something.
 * @throws Error when there is not exactly one, right after the heading
 */
export async function onePanel(page: Page): Promise<Locator> {
  await page.locator(`#heading + ${panel}`).waitFor();
  const count = await page.locator(panel).count();
  if (count !== 1) throw new Error(`Expected one panel, found ${count}.`);
  await page.locator(`${panel} .card`).waitFor();
  return page.locator(panel);
}

/** The plan in a panel, which may be folded: the runs of the replica were a while ago. */
export async function unfolded(within: Locator): Promise<Locator> {
  await within.locator('.folded, .plan').first().waitFor();
  const folded = within.locator('.folded button');
  if ((await folded.count()) > 0) await folded.click();
  await within.locator('.plan').waitFor();
  return within;
}

export function button(within: Locator, label: string): Locator {
  return within.getByRole('button', { name: label, exact: true });
}

/** Starts the planned routine, says that nothing is wrong where that is asked, and waits for the player. */
export async function start(within: Locator): Promise<Locator> {
  await button(await unfolded(within), en.buttons.start).click();
  const player = within.locator('.player');
  await within.locator('.player, .screen').first().waitFor();
  if ((await player.count()) === 0) await button(within, en.panel.screen.none).click();
  await player.waitFor();
  return player;
}

/** What the player shows. */
export async function playing(player: Locator): Promise<{ status: string; place: string; clock: string }> {
  return player.evaluate((card) => ({
    status: card.dataset.status ?? '',
    place: card.querySelector('.place')?.textContent ?? '',
    clock: card.querySelector('.clock')?.textContent ?? '',
  }));
}

/**
 * Presses "Next" until the routine is done.
 * @param most after so many presses it has to be
 * @returns how often it was pressed
 */
export async function skipToEnd(player: Locator, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    const { place } = await playing(player);
    await button(player, en.buttons.next).click();
    const now = await until('the next step', async () => {
      const next = await playing(player);
      return next.place !== place && next;
    });
    if (now.status === 'finished') return presses;
  }
  throw new Error(`Pressed ${most} times, and the routine is not done.`);
}
