import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { itemNames } from '../../extension/background/items.ts';
import { en } from '../../src/locale/en/index.ts';
import { popup } from '../../src/locale/en/popup.ts';
import { ids } from '../replica/cases.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { type Inside, lookInside } from './support/inside.ts';
import { isLeft, type Span, spanOf } from './support/left.ts';
import { button, onePanel, playing, start, unfolded } from './support/panel.ts';
import { findings } from './support/site.ts';
import { type Toolbar, toolbarOf } from './support/toolbar.ts';
import { until } from './support/until.ts';

let chromium: Chromium;
let inside: Inside;
let toolbar: Toolbar;
beforeAll(async () => {
  chromium = await launchChromium({ still: true });
  inside = await lookInside(chromium);
  toolbar = toolbarOf(inside);
});
afterAll(() => chromium.close());

const opened: Page[] = [];
afterEach(async () => {
  await toolbar.close();
  await Promise.all(opened.splice(0).map((page) => page.close()));
  await inside.forget();
});

const { buttons } = en;
const timer = { ...en.timer, ...popup.timer };

/** What the quick timer offers, as its buttons are called. */
const presets = {
  30: timer.preset('0:30', '30 seconds'),
  60: timer.preset('1:00', '1 minute'),
  300: timer.preset('5:00', '5 minutes'),
} as const;

type Preset = keyof typeof presets;

/** Two presses: the icon, and the preset. */
async function startTimer(seconds: Preset): Promise<Span> {
  await toolbar.open();
  return spanOf(() => toolbar.press(presets[seconds]));
}

function seeLeft(seconds: number, started: Span): Promise<unknown> {
  return until(`a clock that counts down from ${seconds} s`, async () => {
    const { clock, at } = await toolbar.look();
    return isLeft(clock, seconds, started, at);
  });
}

/** The keys of the manifest, Alt and Shift and Q. Chromium gives an extension no keys that it has a use for itself. */
const keys = {
  modifiers: 1 + 8,
  code: 'KeyQ',
  key: 'Q',
  windowsVirtualKeyCode: 'Q'.charCodeAt(0),
  nativeVirtualKeyCode: 'Q'.charCodeAt(0),
  isSystemKey: true,
};

/** Long enough for a clock that stood still meanwhile to be told from one that went on. */
const whileAway = 2500;

async function openRun(): Promise<Page> {
  const page = await chromium.newPage(`/activities/${ids.hillyRun}`);
  opened.push(page);
  return page;
}

describe('the quick timer', () => {
  it.each([
    [30, /^2\d$/],
    [60, /^5\d$/],
    [300, /^4m$/],
  ] as const)('runs after two presses for %i s, and the badge shows it', async (seconds, badge) => {
    const started = await startTimer(seconds);
    await seeLeft(seconds, started);
    expect((await toolbar.look()).buttons).toEqual(expect.arrayContaining([buttons.pause, buttons.stop]));
    // The first second of a full minute still belongs to it.
    await until(`the badge to show ${badge}`, async () => badge.test(await inside.badge()));
  });

  it('is started, paused and resumed by its keys, wherever one is', async () => {
    const page = await openRun();
    await page.bringToFront();
    const devtools = await page.context().newCDPSession(page);
    // As a keyboard gives them to the browser.
    const press = (type: 'rawKeyDown' | 'keyUp') => devtools.send('Input.dispatchKeyEvent', { type, ...keys });
    const actions = ['pause', 'resume'];
    for (let pressed = 0; pressed <= actions.length; pressed++) {
      await press('rawKeyDown');
      await press('keyUp');
      await until(`press ${pressed + 1}`, async () => {
        const { timer } = await inside.state();
        return timer?.log.map(({ action }) => action).join() === actions.slice(0, pressed).join();
      });
    }
  });

  it('runs for what is typed, and is offered again on top', async () => {
    await toolbar.open();
    await toolbar.type('.custom input', '1:30');
    const started = await spanOf(() => toolbar.press(buttons.start));
    await seeLeft(90, started);
    await toolbar.press(buttons.stop);
    await until('the offer', async () => (await toolbar.look()).buttons.includes(timer.again('1:30')));
  });

  it('goes on when the popup closes', async () => {
    const started = await startTimer(60);
    await until('the timer', async () => (await toolbar.look()).clock);
    await toolbar.close();
    await inside.page.waitForTimeout(whileAway);
    await toolbar.open();
    await seeLeft(60, started);
  });

  it('can be paused, stays where it was, and goes on', async () => {
    await startTimer(300);
    await toolbar.press(buttons.pause);
    await until('the pause', async () => (await toolbar.look()).status === 'paused');
    const { clock } = await toolbar.look();
    await toolbar.close();
    await until('the badge to show the pause', async () => (await inside.badge()) === 'II');
    // A clock that runs shows another second by then.
    await inside.page.waitForTimeout(1100);
    await toolbar.open();
    expect(await toolbar.look()).toMatchObject({ clock, status: 'paused' });
    await toolbar.press(buttons.resume);
    await until('the clock to go on', async () => {
      const { status, clock: now } = await toolbar.look();
      return status === 'running' && now !== clock;
    });
  });

  it('is put away by a press', async () => {
    await startTimer(30);
    await toolbar.press(buttons.stop);
    await until('the presets', async () => (await toolbar.look()).buttons.includes(presets[30]));
    await until('an empty badge', async () => (await inside.badge()) === '');
    expect(await inside.state()).toEqual({ version: 1 });
  });

  it('says when it is over, and offers another', async () => {
    await startTimer(30);
    await until('the timer to be stored', async () => (await inside.state()).timer);
    await inside.age('timer', 28);
    await until('the end', async () => (await toolbar.look()).status === 'finished');
    expect((await toolbar.look()).buttons).toEqual(
      expect.arrayContaining([timer.again('0:30'), buttons.close, presets[30], presets[60], presets[300]]),
    );
    await until('the badge to show the end', async () => (await inside.badge()) === '✓');
  });
});

describe('a background that was killed', () => {
  it('takes nothing with it: the popup shows the right time without it, and the badge is right with the next one', async () => {
    const started = await startTimer(300);
    await toolbar.close();
    // From here on nothing is due for a minute that would wake the next one.
    await until('the badge', async () => (await inside.badge()) === '4m');
    await chromium.stopBackground();
    expect(await inside.backgroundLives()).toBe(false);
    await inside.page.waitForTimeout(whileAway);
    await toolbar.open();
    await seeLeft(300, started);
    expect(await inside.backgroundLives()).toBe(false);
    await toolbar.press(buttons.pause);
    await until('the badge to show the pause', async () => (await inside.badge()) === 'II');
    expect(await inside.backgroundLives()).toBe(true);
  });

  it('is woken by a change of what is stored, and brings the badge in line with it', async () => {
    await startTimer(300);
    await until('the badge', async () => (await inside.badge()) === '4m');
    await chromium.stopBackground();
    await inside.age('timer', 120);
    await until('the badge to catch up', async () => (await inside.badge()) === '2m');
  });

  it('is woken when the time is up', async () => {
    await startTimer(30);
    await until('the timer to be stored', async () => (await inside.state()).timer);
    await inside.age('timer', 23);
    // The alarm is set anew for what is left; then there is nobody to wait for it.
    await until('the new alarm', () => inside.page.evaluate(alarmWithin, 10_000));
    await toolbar.close();
    await chromium.stopBackground();
    expect(await inside.badge()).toMatch(/^\d$/);
    await until('the badge to show the end', async () => (await inside.badge()) === '✓');
    await toolbar.open();
    expect((await toolbar.look()).status).toBe('finished');
  });
});

describe('a routine without Strava', () => {
  it('is planned from one line in the popup, started, and led through there', async () => {
    await toolbar.open();
    await toolbar.unfold();
    await toolbar.type('#run', '10 km in 52:10, 240 m up, hard');
    await toolbar.press(popup.routine.plan);
    await until('the plan', async () => (await toolbar.look()).buttons.includes(popup.routine.back));
    await toolbar.press(buttons.start, '.planned');
    await toolbar.press(en.panel.screen.none);
    await until('the routine', async () => (await toolbar.look()).routine?.includes('1 of '));
    await toolbar.press(buttons.next);
    await until('the second step', async () => (await toolbar.look()).routine?.includes('2 of '));
    expect((await inside.state()).routine?.routine.steps.length).toBeGreaterThan(3);
  });
});

describe('the routine of the panel', () => {
  it('shows in the popup, is paused there, and the panel shows it', async () => {
    const panel = await onePanel(await openRun());
    const player = await start(panel);
    await toolbar.open();
    const routine = await until('the routine', async () => (await toolbar.look()).routine);
    const name = await player.locator('h2.name').textContent();
    expect(routine).toContain(name ?? 'a name');
    expect((await toolbar.look()).buttons.slice(0, 4)).toEqual([
      buttons.back,
      buttons.pause,
      buttons.next,
      buttons.stop,
    ]);
    await toolbar.press(buttons.pause);
    await until('the panel to pause', async () => (await playing(player)).status === 'paused');
    const { clock } = await playing(player);
    await until('the popup to show the pause', async () => {
      const { routine } = await toolbar.look();
      return routine?.includes(en.status.paused) && routine.includes(clock);
    });
    expect(await inside.badge()).toBe('II');
    await toolbar.press(buttons.resume);
    await until('the panel to go on', async () => (await playing(player)).status === 'running');
  });

  it('and the timer run side by side', async () => {
    const player = await start(await onePanel(await openRun()));
    const started = await startTimer(60);
    await seeLeft(60, started);
    expect((await playing(player)).status).toBe('running');
    expect(Object.keys(await inside.state()).sort()).toEqual(['routine', 'timer', 'version']);
    await toolbar.press(buttons.stop);
    await until('the timer to go', async () => (await toolbar.look()).clock === undefined);
    expect((await toolbar.look()).routine).toBeDefined();
    expect((await playing(player)).status).toBe('running');
  });

  it('is the same in two tabs', async () => {
    const first = await onePanel(await openRun());
    const second = await onePanel(await openRun());
    const [one, other] = [first.locator('.player'), second.locator('.player')];
    await start(second);
    await one.waitFor();
    await button(one, buttons.next).click();
    await until('the same step in both', async () => {
      const places = [(await playing(one)).place, (await playing(other)).place];
      return places.every((place) => place.includes(', 2 of '));
    });
    await button(other, buttons.pause).click();
    await until('the pause in both', async () => (await playing(one)).status === 'paused');
    expect(await playing(one)).toEqual(await playing(other));
    await button(one, buttons.stop).click();
    await until('the end in both', async () => (await playing(other)).status === 'finished');
    await button(other, buttons.close).click();
    for (const panel of [first, second]) await button(await unfolded(panel), buttons.start).waitFor();
  });

  it('survives a reload of the page and a killed background', async () => {
    const page = await openRun();
    await start(await onePanel(page));
    await button(page.locator('postrun-panel'), buttons.next).click();
    await until('the second step', async () => (await playing(page.locator('.player'))).place.includes(', 2 of '));
    await chromium.stopBackground();
    await page.reload();
    const player = (await onePanel(page)).locator('.player');
    await until('the second step again', async () => (await playing(player)).place.includes(', 2 of '));
    await button(player, buttons.pause).click();
    await until('the pause', async () => (await playing(player)).status === 'paused');
  });
});

describe('storage', () => {
  it('holds the sessions as what was pressed and when, and nothing else', async () => {
    const panel = await unfolded(await onePanel(await openRun()));
    const steps = await panel.locator('.steps > li').count();
    const begun = await spanOf(() => start(panel));
    await until('the routine', async () => (await inside.state()).routine);
    const paused = await spanOf(async () => {
      await button(panel, buttons.pause).click();
      await until('the pause', async () => (await playing(panel.locator('.player'))).status === 'paused');
    });
    const { routine, ...rest } = await inside.state();
    expect(rest).toEqual({ version: 1 });
    expect(routine?.routine.steps).toHaveLength(steps);
    expect(isWithin(routine?.startedAt, begun)).toBe(true);
    expect(routine?.log).toEqual([{ action: 'pause', at: expect.any(Number) }]);
    expect(isWithin(routine?.log[0]?.at, paused)).toBe(true);
    const { local = [], sync } = await inside.page.evaluate(storedKeys);
    expect(local.filter((key) => !(itemNames as readonly string[]).includes(key))).toEqual([]);
    expect(sync).toEqual([]);
  });

  it('is not written to while time merely runs', async () => {
    const player = await start(await onePanel(await openRun()));
    await startTimer(300);
    await until('both to be stored', async () => Object.keys(await inside.state()).length === 3);
    const before = await inside.writes();
    const shown = new Set<string | undefined>();
    const played = new Set<string>();
    await until('both clocks to run for some seconds', async () => {
      shown.add((await toolbar.look()).clock);
      played.add((await playing(player)).clock);
      return shown.size > 3 && played.size > 3;
    });
    expect(await inside.writes()).toBe(before);
    await toolbar.press(buttons.pause);
    await until('one write for one press', async () => (await inside.writes()) === before + 1);
  });
});

describe('the popup in a tab', () => {
  it.each(['light', 'dark'] as const)('leaves nothing for axe to find, %s', async (colorScheme) => {
    const page = await chromium.openPopup();
    opened.push(page);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: presets[30] }).waitFor();
    expect(await findings(page)).toEqual([]);
    await start(await onePanel(await openRun()));
    await page.getByRole('button', { name: presets[30] }).click();
    await page.locator('.quick[data-status="running"]').waitFor();
    await page.locator('.session').waitFor();
    expect(await findings(page)).toEqual([]);
    await inside.age('timer', 60);
    await page.getByRole('heading', { name: timer.over }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

describe('the promise that nothing is sent', () => {
  it('is kept by the popup as well, and by the browser for it', async () => {
    const page = await chromium.openPopup();
    opened.push(page);
    const refused = await page.evaluate(() => fetch('https://elsewhere.example/').then(String, () => 'refused'));
    expect(refused).toBe('refused');
    expect(chromium.strays).toEqual([]);
  });
});

function isWithin(at: number | undefined, { from, to }: Span): boolean {
  return at !== undefined && at >= from && at <= to;
}

declare const chrome: {
  readonly alarms: { getAll(): Promise<readonly { readonly scheduledTime: number }[]> };
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(): Promise<Record<string, unknown>> }>>;
};

/** Runs in the page. */
async function alarmWithin(milliseconds: number): Promise<boolean> {
  const alarms = await chrome.alarms.getAll();
  return alarms.some(({ scheduledTime }) => scheduledTime < Date.now() + milliseconds);
}

/** Runs in the page. */
async function storedKeys(): Promise<Record<string, string[]>> {
  const { local, session, sync } = chrome.storage;
  const keys = async (area: typeof local) => Object.keys(await area.get());
  return { local: await keys(local), session: await keys(session), sync: await keys(sync) };
}
