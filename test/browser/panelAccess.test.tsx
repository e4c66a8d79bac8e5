import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { loadKept } from '../../extension/background/store.ts';
import { articleRoutine } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { offered } from '../../src/plan/thresholds.ts';
import { pauses } from '../../src/routine/intervals.ts';
import {
  button,
  hosts,
  one,
  openRun,
  type PanelScene,
  painted,
  press,
  root,
  seeStatus,
  start,
  textOf,
} from './panelScene.ts';

/** Every state that a runner can meet, and how one gets there. */
const states: Readonly<Record<string, () => Promise<unknown>>> = {
  idle: () => openRun(),
  'idle, with everything open': async () => {
    await openRun();
    for (const details of root().querySelectorAll('details')) details.open = true;
  },
  playing: async () => {
    await openRun();
    await start();
  },
  'playing what is counted': async () => {
    // An easy run: after it there is time for strength, which is counted.
    const scene = await openRun({ shown: 'treadmillRun' });
    await start();
    await toWork(scene, () => hasButton('Done'));
  },
  paused: async () => {
    await openRun();
    await start();
    press('Pause');
    await seeStatus('paused');
  },
  done: async () => {
    const scene = await openRun();
    await start();
    scene.pass(15 * 60);
    await seeStatus('finished');
  },
  stopped: async () => {
    await openRun();
    await start();
    press('End');
    await seeStatus('finished');
  },
  'in trouble': async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await openRun({
      parts: ({ messages }) => ({ messages: { ...messages, send: () => Promise.reject(new Error()) } }),
    });
    press('Start');
    await vi.waitFor(() => expect(one('.problem').checkVisibility()).toBe(true));
  },
  updated: () => openRun({ parts: () => ({ isAlive: () => false }) }),
};

/** Goes from step to step, and past getting ready, until the work is of the kind that is wanted. */
async function toWork(scene: PanelScene, isWanted: () => boolean): Promise<void> {
  for (let step = 1; !isWanted(); step++) {
    expect(textOf('.place')).toContain(`, ${step} of `);
    if (step > 1) scene.pass(pauses.readyAfterChange);
    await painted();
    if (isWanted()) return;
    press('Next');
    await vi.waitFor(() => expect(textOf('.place')).toContain(`, ${step + 1} of `));
  }
}

const hasButton = (label: string) =>
  [...root().querySelectorAll('button')].some(({ textContent }) => textContent === label);

function prefer(scheme: 'light' | 'dark' | ''): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
}

afterEach(async () => {
  vi.restoreAllMocks();
  await prefer('');
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(Object.entries(states))('axe finds nothing in a panel that is %s', async (_, arrive) => {
    await prefer(scheme);
    await arrive();
    await painted();
    const [host] = hosts();
    const { violations, passes } = await axe.run(host ?? document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  test('the card has the colours that the reader prefers, whatever the page has', async () => {
    await prefer(scheme);
    await openRun();
    expect(getComputedStyle(one('.card')).backgroundColor).toBe(
      { light: 'rgb(255, 255, 255)', dark: 'rgb(19, 23, 21)' }[scheme],
    );
  });
});

test.each(['idle', 'playing what is counted', 'paused', 'done', 'updated'])(
  'what can be pressed is at least 44 px wide and high in a panel that is %s',
  async (state) => {
    await states[state]?.();
    const targets = [...root().querySelectorAll('button, summary, .choice label')];
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    expect(targets.length).toBeGreaterThan(0);
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);

describe('focus', () => {
  const focused = () => root().activeElement;

  test('is on the button that matters now, when the pressed one is gone', async () => {
    await openRun();
    await start();
    await vi.waitFor(() => expect(focused()).toBe(button('Pause')));
    press('End');
    await vi.waitFor(() => expect(focused()).toBe(button('Close')));
    press('Close');
    await vi.waitFor(() => expect(focused()).toBe(button('Start')));
  });

  test('stays where it is through pause, next and back', async () => {
    await openRun();
    await start();
    await vi.waitFor(() => expect(focused()).toBe(button('Pause')));
    const pause = button('Pause');
    press('Pause');
    await seeStatus('paused');
    expect(focused()).toBe(pause);
    for (const label of ['Next', 'Back']) {
      const place = textOf('.place');
      press(label);
      await vi.waitFor(() => expect(textOf('.place')).not.toBe(place));
      expect(focused()).toBe(button(label));
    }
  });

  test('stays on the page when the routine begins and ends elsewhere', async () => {
    const { platform } = await openRun();
    const link = document.querySelector<HTMLElement>('#pagenav a');
    link?.focus();
    await platform.messages.send({ type: 'startRoutine', routine: articleRoutine() });
    await seeStatus('running');
    await painted();
    expect(document.activeElement).toBe(link);
    await platform.messages.send({ type: 'clear', target: 'routine' });
    await vi.waitFor(() => button('Start'));
    await painted();
    expect(document.activeElement).toBe(link);
  });
});

describe('the choice of minutes', () => {
  const chosen = () => one('.choice :checked');
  const minutes = () => Number(chosen().getAttribute('value'));
  const steps = () => root().querySelectorAll('.steps > li').length;

  test('plans anew with each key, and the focus goes with the choice', async () => {
    await openRun();
    chosen().focus();
    expect(minutes()).toBe(15);
    const counts: number[] = [];
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    for (const wanted of offered) {
      await vi.waitFor(() => expect(minutes()).toBe(wanted));
      await painted();
      expect(root().activeElement).toBe(chosen());
      counts.push(steps());
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
  });

  test('is what starts', async () => {
    const { platform } = await openRun();
    one('.choice input[value="5"]').click();
    await painted();
    const shown = steps();
    await start();
    const { routine } = (await loadKept(platform)).state;
    expect(routine?.routine.steps).toHaveLength(shown);
    expect(routine?.routine.seconds).toBeLessThanOrEqual(5 * 60);
  });
});

describe('what is read aloud', () => {
  test('is what is on, once for each change, and nothing while the digits run', async () => {
    const scene = await openRun();
    const region = one('[role="status"]');
    expect(root().querySelectorAll('[role="status"]')).toHaveLength(1);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    const heard = (count: number) => vi.waitFor(() => expect(said).toHaveLength(count));

    const [first, second] = [...root().querySelectorAll('.steps .what .name')].map(({ textContent }) => textContent);
    await start();
    for (let second = 0; second < 60; second++) {
      scene.pass(1);
      await new Promise(requestAnimationFrame);
    }
    await heard(2);
    press('Pause');
    await heard(3);
    press('Go on');
    await heard(4);
    press('Next');
    await heard(5);
    press('End');
    await heard(6);
    observer.disconnect();

    const work = (name: string | undefined) => expect.stringContaining(`${name}. `);
    expect(said).toEqual([
      expect.stringMatching(/^Get ready\. /),
      work(first),
      en.status.paused,
      work(first),
      work(second),
      expect.stringMatching(/^Stopped\. /),
    ]);
    expect(one('[role="status"]')).toBe(region);
    for (const text of said) expect(text.length).toBeLessThan(200);
  });

  test('are the digits and the bar in words, not one of them live', async () => {
    const scene = await openRun();
    await start();
    scene.pass(65);
    await vi.waitFor(() => expect(one('[role="timer"]').ariaLabel).toBe('6 minutes left'));
    expect(one('[role="progressbar"]').ariaValueText).toMatch(/^Step 1 of \d+, \d+ minutes( \d+ seconds)? left$/);
    for (const live of root().querySelectorAll('[role="timer"], [role="progressbar"]')) {
      expect(live.closest('[aria-live], [role="status"], [role="alert"]')).toBeNull();
    }
  });
});
