import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { chimeIn } from '../../extension/platform/chimeHash.ts';
import { type Chromium, launchChromium } from '../e2e/support/chromium.ts';
import { type Inside, lookInside } from '../e2e/support/inside.ts';
import { isLeft, spanOf } from '../e2e/support/left.ts';
import { onePanel, playing } from '../e2e/support/panel.ts';
import {
  cueOf,
  isFree,
  lastDue,
  newFolder,
  shortRoutine,
  shortTimer,
  timerAhead,
  twentyMoments,
  withNotices,
} from '../e2e/support/survival.ts';
import { toolbarOf } from '../e2e/support/toolbar.ts';
import { until } from '../e2e/support/until.ts';
import { ids } from '../replica/cases.ts';

declare const chrome: Browser;
type Hears = Parameters<typeof chrome.runtime.onMessage.addListener>[0];
declare const heard: { addresses: Map<string, string>; notices: Set<string>; player: Hears };

let profile: Awaited<ReturnType<typeof newFolder>>;
let build: Awaited<ReturnType<typeof newFolder>>;
let chromium: Chromium;
let inside: Inside;
let devtools: CDPSession;

async function launch() {
  chromium = await launchChromium({ folder: build.path, profile: profile.path, still: true });
  inside = await lookInside(chromium);
  devtools = await chromium.context.newCDPSession(inside.page);
  await devtools.send('ServiceWorker.enable');
  await inside.page.evaluate(listen);
}

beforeAll(async () => {
  [profile, build] = await Promise.all([newFolder(), newFolder()]);
  await withNotices('chrome', build.path);
  await launch();
  await inside.page.evaluate(() => chrome.storage.local.set({ settings: { version: 1, notifications: true } }));
});
afterAll(async () => {
  await chromium.close();
  await Promise.all([profile.remove(), build.remove()]);
});

const opened: Page[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await inside.page.evaluate(() => chrome.storage.local.remove(['state', 'announced']));
  await until('the badge to be empty', async () => (await inside.badge()) === '');
});

/** Ends the background, as the browser does with one that is idle. */
async function kill(): Promise<void> {
  await devtools.send('ServiceWorker.stopAllWorkers');
}

/**
 * Stores a routine, and where it is wanted a timer, which wakes the background. Whoever presses has it woken before
 * anything is stored, so nothing goes on before it has seen what is stored here.
 */
async function begin(startedAt: number, timer = false): Promise<void> {
  const sessions = {
    routine: shortRoutine.session(startedAt),
    ...(timer && { timer: shortTimer.session(startedAt - timerAhead) }),
  };
  await inside.page.evaluate((state) => chrome.storage.local.set({ state }), { version: 1, ...sessions });
  await until('the background to begin', async () => (await inside.badge()) !== '');
}

/** Until when the routine is marked, in ms from its start. */
async function marked(): Promise<number> {
  const { marks } = (await inside.page.evaluate(() => chrome.storage.session.get())) as {
    readonly marks?: { readonly routine?: { readonly session: number; readonly until: number } };
  };
  return marks?.routine ? marks.routine.until - marks.routine.session : 0;
}

/** Cues of what was announced by sound since the browser started, in order, one for each page that was made to be heard. */
async function chimes(): Promise<string[]> {
  const addresses = await inside.page.evaluate(() => [...heard.addresses.values()]);
  return addresses.map((address) => cueOf(chimeIn(new URL(address).hash)?.id ?? ''));
}

describe('twenty deaths of the background', () => {
  it('lose and double nothing of a routine and a timer, and every notice is there once', async () => {
    const began = Date.now();
    await begin(began, true);
    for (const moment of twentyMoments()) {
      await new Promise((done) => setTimeout(done, Math.max(0, began + moment - Date.now())));
      // A machine that stands still for a second leaves the background where no browser kills it.
      await until('what is due to be seen to', async () => {
        const passed = Date.now() - began;
        return isFree(passed) && (await marked()) >= lastDue(passed);
      });
      await kill();
    }
    const due = [...shortRoutine.due, ...shortTimer.due].sort();
    await until('the end', async () => (await inside.badge()) === '✓');
    await until('the last chime', async () => (await chimes()).includes('routine done 6'));
    expect((await chimes()).sort()).toEqual(due);
    expect((await inside.state()).routine?.log).toEqual([]);
    const notices = await inside.page.evaluate(() => [...heard.notices]);
    expect(new Set(notices).size).toBe(notices.length);
    expect(notices.map(cueOf).sort()).toEqual(due.filter((cue) => !/ start /.test(cue)));
    // Of each subject only the newest stays.
    const left = await inside.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    expect(left.map(cueOf).sort()).toEqual(['routine done 6', 'timer done 3']);
  });

  it('leave popup and panel right: closed and opened, reloaded, and with nobody alive', async () => {
    const toolbar = toolbarOf(inside);
    const seconds = 300;
    const started = await spanOf(async () => {
      const session = { ...shortTimer.session(Date.now()) };
      const [step] = session.routine.steps;
      const long = { ...step, dose: { kind: 'time', seconds, sets: 1, eachSide: false } };
      const timer = { ...session, routine: { ...session.routine, steps: [long] } };
      await inside.page.evaluate((state) => chrome.storage.local.set({ state }), {
        version: 1,
        timer,
        routine: timer,
      });
    });
    const page = await chromium.newPage(`/activities/${ids.hillyRun}`);
    opened.push(page);
    for (let round = 0; round < 4; round++) {
      await kill();
      await toolbar.open();
      await until('the right digits in the popup', async () => {
        const { clock, at } = await toolbar.look();
        return isLeft(clock, seconds, started, at);
      });
      await kill();
      await toolbar.close();
      await page.reload();
      const host = await onePanel(page);
      await until('the right digits in the panel', async () =>
        isLeft((await playing(host.locator('.player'))).clock, seconds, started, Date.now()),
      );
    }
  });
});

describe('a page that plays', () => {
  it('is asked when something is due, and left to play alone until it is gone', async () => {
    const earlier = (await chimes()).length;
    await inside.page.evaluate(play);
    // A second before the first work begins.
    await begin(Date.now() - 1000);
    await until('the first work to begin', async () => (await marked()) >= 2000);
    await inside.page.evaluate(() => chrome.runtime.onMessage.removeListener(heard.player));
    await until('the side to change', async () => (await chimes()).length > earlier);
    expect((await chimes()).slice(earlier)).toEqual(['routine switch 2']);
  });
});

describe('a browser that is closed and opened again', () => {
  it('announces the rest, nothing a second time, and the time is right', async () => {
    const earlier = (await chimes()).length;
    // The side is to change in a moment.
    const began = Date.now() - 4000;
    await begin(began);
    const since = async () => (await chimes()).slice(earlier);
    await until('the side to change', async () => (await since()).includes('routine switch 2'));
    const before = await since();
    await chromium.close();
    await launch();
    const state = await inside.state();
    expect(state.routine?.startedAt).toBe(began);
    expect(state.routine?.log).toEqual([]);
    await until('the end', async () => (await chimes()).includes('routine done 6'));
    const said = [...before, ...(await chimes())];
    expect(new Set(said).size).toBe(said.length);
    // What was due while it was closed is nobody's to hear; what comes after is.
    expect(said).toEqual(shortRoutine.due.filter((cue) => said.includes(cue)));
    expect(said).toEqual(expect.arrayContaining(['routine switch 2', 'routine done 6']));
  });
});

/** Runs in the page: from now on it says that it plays the routine, as a page of ours does. */
function play(): void {
  heard.player = ((message: { whoPlays?: string }, _: unknown, answer: (said: true) => void) => {
    if (message.whoPlays === 'routine') answer(true);
  }) as Hears;
  chrome.runtime.onMessage.addListener(heard.player);
}

/** Runs in the page: it looks so often that no page that is heard comes and goes unseen. */
function listen(): void {
  Object.assign(globalThis, { heard: { addresses: new Map(), notices: new Set() } });
  setInterval(async () => {
    const pages = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as 'TAB'] });
    // One that is just being made has no address yet.
    for (const { contextId, documentUrl } of pages) if (documentUrl) heard.addresses.set(`${contextId}`, documentUrl);
    for (const id of Object.keys(await chrome.notifications.getAll())) heard.notices.add(id);
  }, 100);
}
