import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { readItem } from '../../../extension/background/item.ts';
import { type State, stateItem, type Target } from '../../../extension/background/state.ts';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

/** The extension as it is seen from within: what it stores, its badge, its background. */
export interface Inside {
  /** For what only the extension API can do; it stands for the extension and runs none of its code. */
  readonly page: Page;
  /**
   * What is stored.
   * @throws Error when something of it is damaged
   */
  state(): Promise<State>;
  /** The words on the toolbar icon. */
  badge(): Promise<string>;
  /** Whether the background is alive at this moment. Asking does not wake it. */
  backgroundLives(): Promise<boolean>;
  /** Moves the stamps of a session back, as if so many seconds had gone by since. A write, so it wakes the background. */
  age(target: Target, seconds: number): Promise<void>;
  /** How often anything was written to storage that outlives the browser since this page was opened. */
  writes(): Promise<number>;
  /** Forgets everything, and waits until the badge shows it. */
  forget(): Promise<void>;
}

// In Chromium the API goes by this name, with promises as in the other browsers.
declare const chrome: Browser & {
  readonly developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
};
declare const counted: { writes: number };

/** Opens a page of the extension that is not its popup: the manifest, which is no more than text. */
export async function lookInside({ context, extensionId }: Chromium): Promise<Inside> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`).catch(async (error) => {
    await page.close();
    throw error;
  });
  await page.evaluate(() => {
    Object.assign(globalThis, { counted: { writes: 0 } });
    chrome.storage.local.onChanged.addListener(() => {
      counted.writes += 1;
    });
  });
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  return {
    page,
    badge,
    async state() {
      const stored = await page.evaluate(async () => (await chrome.storage.local.get()).state);
      const { value, problems } = readItem(stateItem, stored);
      if (problems.length > 0) throw new Error(problems.join(' '));
      return value;
    },
    backgroundLives: () =>
      page.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0),
    age: (target, seconds) => page.evaluate(moveStamps, { target, by: -seconds * 1000 }),
    writes: () => page.evaluate(() => counted.writes),
    async forget() {
      await page.evaluate(() => chrome.storage.local.clear());
      await until('the badge to be empty', async () => (await badge()) === '');
    },
  };
}

/**
 * Ends all that runs of the extension and starts it anew, as an update does.
 * @returns what stands in the place of `inside`, whose page ends too
 */
export async function renew(chromium: Chromium, inside: Inside): Promise<Inside> {
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions');
  // Else an unpacked extension stays off once it was turned off (Chromium 156).
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const gone = inside.page.waitForEvent('close');
  // The call never ends: it takes the page with it that asked.
  inside.page.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await gone;
  await settings.close();
  return until('the extension to be back', () => lookInside(chromium));
}

/** Runs in the page. */
async function moveStamps({ target, by }: { readonly target: Target; readonly by: number }): Promise<void> {
  const { state } = (await chrome.storage.local.get('state')) as { readonly state: State };
  const session = state[target];
  if (!session) throw new Error(`Nothing is stored as ${target}.`);
  const log = session.log.map((entry) => ({ ...entry, at: entry.at + by }));
  const moved = { ...session, startedAt: session.startedAt + by, log };
  await chrome.storage.local.set({ state: { ...state, [target]: moved } });
}
