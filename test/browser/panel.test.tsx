import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { shownAfterEnd } from '../../extension/background/state.ts';
import { pagePlatform } from '../../extension/platform/page.ts';
import { drawPanel } from '../../extension/strava/draw.tsx';
import { startPanel } from '../../extension/strava/start.ts';
import { en } from '../../src/locale/en/index.ts';
import { type CaseName, ids } from '../replica/cases.ts';
import { origin } from '../replica/respond.ts';
import { button, hosts, one, openRun, painted, press, root, seeStatus, start, textOf } from './panelScene.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const path = (name: CaseName) => `/activities/${ids[name]}`;
const afterHeading = () => document.querySelector('#heading + postrun-panel');

describe('the place', () => {
  test('is right after the heading, and the panel is the only thing that was added to the page', async () => {
    const scene = await openRun();
    expect(afterHeading()).toBe(hosts()[0]);
    const count = document.querySelectorAll('*').length;
    scene.stop();
    expect(hosts()).toEqual([]);
    expect(document.querySelectorAll('*').length).toBe(count - 1);
  });

  test.each([
    {
      place: '.activity-summary-container',
      change: () => document.querySelector('#heading')?.removeAttribute('id'),
    },
    { place: '.page.container', change: () => document.querySelector('#heading')?.remove() },
    {
      place: 'main',
      change: () => document.querySelector('.page.container')?.replaceWith(document.createElement('main')),
    },
  ])('is $place where nothing better is left', async ({ place, change }) => {
    await openRun();
    const [host] = hosts();
    change();
    host?.remove();
    await vi.waitFor(() => expect(hosts()).toEqual([host]));
    expect([host?.previousElementSibling, host?.parentElement].some((near) => near?.matches(place))).toBe(true);
  });

  test('is a corner of the screen where the page offers none', async () => {
    await openRun();
    const host = hosts()[0];
    document.querySelector('.page.container')?.remove();
    await vi.waitFor(() => expect(host?.parentElement).toBe(document.body));
    expect(host && getComputedStyle(host).position).toBe('fixed');
    expect(button('Start').checkVisibility()).toBe(true);
  });

  test('is taken again when the page takes the panel out, and the routine goes on', async () => {
    const scene = await openRun();
    await start();
    const host = hosts()[0];
    host?.remove();
    await vi.waitFor(() => expect(afterHeading()).toBe(host));
    scene.pass(2);
    await vi.waitFor(() => expect(textOf('.clock')).toBe('0:03'));
  });

  test('is taken again when the page draws the parts around it anew', async () => {
    await openRun();
    const host = hosts()[0];
    const container = document.querySelector('.page.container');
    const fresh = container?.cloneNode(true);
    if (!(fresh instanceof Element)) throw new Error('The replica has no container.');
    for (const copy of fresh.querySelectorAll('postrun-panel')) copy.remove();
    container?.replaceWith(fresh);
    await vi.waitFor(() => expect(afterHeading()).toBe(host));
    expect(hosts()).toHaveLength(1);
  });

  test('is the better one again once the page has it back, whole or bit by bit', async () => {
    await openRun();
    const host = hosts()[0];
    const heading = document.querySelector('#heading');
    const container = document.querySelector('.page.container');
    const around = container?.parentElement;
    container?.remove();
    await vi.waitFor(() => expect(host?.isConnected).toBe(true));
    expect(afterHeading()).toBeNull();
    const fresh = document.createElement('div');
    fresh.className = 'page container';
    around?.append(fresh);
    await painted();
    if (heading) fresh.append(heading);
    await vi.waitFor(() => expect(afterHeading()).toBe(host));
    expect(hosts()).toHaveLength(1);
  });

  test('is given up where the page takes the panel out again and again', async () => {
    await openRun();
    const host = hosts()[0];
    let taken = 0;
    const page = new MutationObserver(() => {
      if (!host?.isConnected) return;
      taken++;
      host.remove();
    });
    page.observe(document.body, { childList: true, subtree: true });
    host?.remove();
    await painted();
    const before = taken;
    await painted();
    page.disconnect();
    expect(taken).toBe(before);
    expect(taken).toBeGreaterThan(2);
    expect(taken).toBeLessThan(10);
  });
});

describe('one panel', () => {
  test('the latest copy of the script stays, and the one before is at rest', async () => {
    const scene = await openRun();
    const old = hosts()[0];
    const address = () => origin + path('hillyRun');
    const stop = startPanel(() => scene.platform, drawPanel, { address });
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]).not.toBe(old);
    await vi.waitFor(() => button('Start'));
    // Were the first one still at work, it would answer these.
    hosts()[0]?.remove();
    scene.goTo(path('run'));
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    expect(old?.isConnected).toBe(false);
    expect(old?.shadowRoot?.querySelector('.ground')?.childElementCount).toBe(0);
    scene.stop();
    expect(hosts()).toHaveLength(1);
    stop();
    expect(hosts()).toEqual([]);
  });

  test('what a dead copy left behind is taken away', async () => {
    const left = [document.createElement('postrun-panel'), document.createElement('postrun-panel')];
    document.body.append(...left);
    onTestFinished(() => {
      for (const each of left) each.remove();
    });
    await openRun();
    expect(hosts()).toHaveLength(1);
    expect(left.some((each) => each.isConnected)).toBe(false);
  });

  test('goes with the address, and comes back with it', async () => {
    const scene = await openRun();
    scene.goTo(`${path('hillyRun')}/segments`);
    expect(hosts()).toHaveLength(1);
    scene.goTo(`${path('hillyRun')}/edit`);
    expect(hosts()).toHaveLength(0);
    scene.goTo(path('hillyRun'));
    expect(hosts()).toHaveLength(1);
    // The page still holds the other run.
    scene.goTo(path('run'));
    expect(hosts()).toHaveLength(0);
  });

  test('follows the address that the page sets without a load', async () => {
    let shown = path('hillyRun');
    await openRun();
    const stop = startPanel(pagePlatform, drawPanel, { address: () => origin + shown });
    shown = '/dashboard';
    history.replaceState(null, '', location.href);
    await vi.waitFor(() => expect(hosts()).toHaveLength(0));
    stop();
  });
});

describe('a routine', () => {
  test('plays by itself to its end, and the plan is back some time later', async () => {
    const scene = await openRun();
    const steps = root().querySelectorAll('.steps > li').length;
    await start();
    expect(textOf('.place')).toContain(`1 of ${steps}`);
    scene.pass(15 * 60);
    await seeStatus('finished');
    expect(textOf('.name')).toBe(en.player.done);
    scene.pass(shownAfterEnd / 1000);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => button('Start'));
  });

  test('asks for no frame while nothing runs, and paints once a second while something does', async () => {
    const scene = await openRun();
    await painted();
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
    await start();
    await painted();
    const clocks: string[] = [];
    const observer = new MutationObserver(() => clocks.push(textOf('.clock')));
    // The figure beside it moves with every frame of its own.
    const digits = root().querySelector('.clock');
    if (digits) observer.observe(digits, { subtree: true, childList: true, characterData: true, attributes: true });
    await painted();
    expect(clocks).toEqual([]);
    for (const clock of ['0:04', '0:03', '0:02']) {
      scene.pass(1);
      await vi.waitFor(() => expect(clocks).toContain(clock));
    }
    expect(clocks).toEqual(['0:04', '0:03', '0:02']);
    observer.disconnect();
    press('Pause');
    await seeStatus('paused');
    await painted();
    const still = vi.spyOn(globalThis, 'requestAnimationFrame');
    scene.pass(30);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(still).not.toHaveBeenCalled();
    expect(textOf('.clock')).toBe('0:02');
  });

  test('keeps the keys that are pressed in it from the page', async () => {
    await openRun();
    const heard = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, heard);
    const send = (target: Element | null) => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        target?.dispatchEvent(new KeyboardEvent(type, { key: 'k', bubbles: true, composed: true }));
    };
    send(button('Start'));
    expect(heard).not.toHaveBeenCalled();
    send(document.querySelector('#heading'));
    expect(heard).toHaveBeenCalledTimes(3);
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, heard);
  });
});

describe('trouble', () => {
  test('a press that does not get through says so, until one does', async () => {
    let broken = true;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openRun({
      parts: ({ messages }) => ({
        messages: {
          ...messages,
          send: (intent) => (broken ? Promise.reject(new Error('gone')) : messages.send(intent)),
        },
      }),
    });
    expect(textOf('.problem')).toBe('');
    press('Start');
    await vi.waitFor(() => expect(textOf('.problem')).toBe(en.problems.notSent));
    expect(one('.problem').checkVisibility()).toBe(true);
    broken = false;
    await start();
    expect(textOf('.problem')).toBe('');
  });

  test('an extension that was updated meanwhile says so when one comes back', async () => {
    let alive = true;
    await openRun({ parts: () => ({ isAlive: () => alive }) });
    alive = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(textOf('.card')).toContain(en.problems.updated));
    expect(button(en.buttons.reload).checkVisibility()).toBe(true);
  });

  test('storage that cannot be read leaves the plan', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openRun({
      parts: ({ storage }) => ({ storage: { ...storage, get: () => Promise.reject(new Error('full')) } }),
    });
    press('Start');
    // Whether it was asked today is not known, so it is asked.
    await vi.waitFor(() => press(en.panel.screen.none));
    await seeStatus('running');
  });
});
