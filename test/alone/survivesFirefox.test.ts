import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readItem } from '../../extension/background/item.ts';
import { stateItem } from '../../extension/background/state.ts';
import { type Firefox, launchFirefox } from '../e2e/support/firefox.ts';
import { spanOf } from '../e2e/support/left.ts';
import { cueOf, newFolder, shortRoutine, shortTimer, withNotices } from '../e2e/support/survival.ts';
import { until } from '../e2e/support/until.ts';

declare const browser: Browser;
declare const heard: { chimes: string[]; notices: string[] };

/** So short that Firefox ends the background again and again: it lives for a moment after each thing that wakes it. */
const backgroundIdle = 300;

let profile: Awaited<ReturnType<typeof newFolder>>;
let build: Awaited<ReturnType<typeof newFolder>>;
let firefox: Firefox;
let inside: Page;

async function launch() {
  firefox = await launchFirefox({ folder: build.path, profile: profile.path, backgroundIdle });
  inside = await firefox.openPopup();
  // A page of the extension that runs none of its code.
  await inside.evaluate(() => location.assign('/extension/icons/16.png'));
  await until('the icon', () => inside.evaluate(() => document.contentType === 'image/png'));
  await inside.evaluate(listen);
}

beforeAll(async () => {
  [profile, build] = await Promise.all([newFolder(), newFolder()]);
  await withNotices('firefox', build.path);
  await launch();
  await inside.evaluate(() => browser.storage.local.set({ settings: { version: 1, notifications: true } }));
});
afterAll(async () => {
  await firefox.close();
  await Promise.all([profile.remove(), build.remove()]);
});
afterEach(() => inside.evaluate(() => browser.storage.local.remove(['state', 'announced'])));

/** Stores sessions that begin now, which wakes the background. */
async function begin(sessions: 'both' | 'routine', now = Date.now()): Promise<number> {
  const state = {
    version: 1,
    routine: shortRoutine.session(now),
    ...(sessions === 'both' && { timer: shortTimer.session(now) }),
  };
  await inside.evaluate((stored) => browser.storage.local.set({ state: stored }), state as never);
  return now;
}

const chimes = async () => (await inside.evaluate(() => heard.chimes)).map(cueOf);

describe('a background that dies again and again in Firefox', () => {
  it('loses and doubles nothing of a routine and a timer, and every notice is there once', async () => {
    await begin('both');
    let deaths = 0;
    await until('the end', async () => {
      // Firefox lets nobody end it, but it dies a moment after each question.
      if (!(await lives())) {
        deaths++;
        await inside.evaluate(() => browser.runtime.sendMessage({ query: 'look' }));
      }
      return (await chimes()).includes('routine done 6');
    });
    const due = [...shortRoutine.due, ...shortTimer.due].sort();
    expect((await chimes()).sort()).toEqual(due);
    const notices = await inside.evaluate(() => heard.notices);
    expect(notices.map(cueOf).sort()).toEqual(due.filter((cue) => !/ start /.test(cue)));
    const stored = await inside.evaluate(async () => (await browser.storage.local.get()).state);
    expect(readItem(stateItem, stored).value.routine?.log).toEqual([]);
    // More than thirty of them where the machine is not busy.
    expect(deaths).toBeGreaterThanOrEqual(15);
  });

  it('leaves the popup right, opened again and again with nobody alive', async () => {
    const started = await spanOf(() => begin('routine'));
    for (let round = 0; round < 3; round++) {
      await until('the background to die', async () => !(await lives()));
      const popup = await firefox.openPopup();
      await until('the digits of the routine', () =>
        popup.evaluate(() => /\d:\d\d/.exec(document.body.textContent ?? '')?.[0]),
      );
      await popup.close();
    }
    const stored = await inside.evaluate(async () => (await browser.storage.local.get()).state);
    expect(readItem(stateItem, stored).value.routine?.startedAt).toBeGreaterThanOrEqual(started.from);
  });
});

describe('Firefox, closed and opened again', () => {
  it('announces the rest, and nothing a second time', async () => {
    const earlier = (await chimes()).length;
    // The side is to change in a moment.
    const began = await begin('routine', Date.now() - 4000);
    await until('the side to change', async () => (await chimes()).slice(earlier).includes('routine switch 2'));
    const before = (await chimes()).slice(earlier);
    await firefox.close();
    await launch();
    const stored = await inside.evaluate(async () => (await browser.storage.local.get()).state);
    expect(readItem(stateItem, stored).value.routine?.startedAt).toBe(began);
    await until('the end', async () => (await chimes()).includes('routine done 6'));
    const said = [...before, ...(await chimes())];
    expect(said).toEqual(shortRoutine.due.filter((cue) => said.includes(cue)));
    expect(said).toEqual(expect.arrayContaining(['routine switch 2', 'routine done 6']));
  });
});

/** Whether the background is alive at this moment. Asking does not wake it. */
function lives(): Promise<boolean> {
  return inside.evaluate(async () =>
    (await browser.runtime.getContexts({})).some(({ contextType }) => contextType === 'BACKGROUND'),
  );
}

/** Runs in the page. */
function listen(): void {
  const known = { chimes: [] as string[], notices: [] as string[] };
  Object.assign(globalThis, { heard: known });
  browser.storage.session.onChanged.addListener(({ lastChime }) => {
    if (lastChime) known.chimes.push(String(lastChime.newValue));
  });
  // Where there is no desktop, Firefox closes a notice at once.
  browser.notifications.onClosed.addListener((id) => known.notices.push(id));
}
