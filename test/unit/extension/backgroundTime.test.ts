import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alarmFloor, dueAlarm } from '../../../extension/background/reconcile.ts';
import { shownAfterEnd } from '../../../extension/background/state.ts';
import type { Platform } from '../../../extension/platform/platform.ts';
import { momentAt } from '../../../src/index.ts';
import { browser, letTheClockGo, settle, stopTheClock } from './browser.ts';
import { article, minute, noon, second } from './support.ts';

beforeEach(stopTheClock);
afterEach(letTheClockGo);

describe('time', () => {
  it('moves the badge on by itself, to the end and beyond', async () => {
    const { start, badges } = browser();
    const { messages } = await start();
    await messages.send({ type: 'startTimer', seconds: 150 });
    await vi.advanceTimersByTimeAsync(150 * second + shownAfterEnd);
    const seconds = Array.from({ length: 59 }, (_, passed) => `${59 - passed}`);
    expect(badges.filter((text, index) => text !== badges[index - 1])).toEqual(['', '2m', '1m', ...seconds, '✓', '']);
  });

  it('is watched with one alarm that stands for the next change', async () => {
    const { start, platform } = browser();
    const own = platform();
    const setAlarm = vi.fn(own.alarms.setAlarm);
    await start({ ...own, alarms: { ...own.alarms, setAlarm } });
    await own.messages.send({ type: 'startTimer', seconds: 300 });
    await settle();
    // The first is for whoever comes after a death over the press itself.
    expect(setAlarm.mock.calls.slice(1)).toEqual([[dueAlarm, noon + second]]);
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(setAlarm.mock.calls.at(-1)).toEqual([dueAlarm, noon + 61 * second]);
  });

  it('is kept to the second where the browser’s alarms come late', async () => {
    const { start, platform, badge } = browser();
    const own = platform();
    const late: Platform = {
      ...own,
      alarms: {
        ...own.alarms,
        setAlarm: (name, when) => own.alarms.setAlarm(name, Math.max(when, Date.now() + alarmFloor)),
      },
    };
    await start(late);
    await own.messages.send({ type: 'startTimer', seconds: 20 });
    await vi.advanceTimersByTimeAsync(20 * second);
    expect(badge()).toBe('✓');
  });

  it('is written down as often as steps begin, and at the end', async () => {
    const { start, platform } = browser();
    const own = platform();
    const set = vi.fn(own.storage.set);
    await start({ ...own, storage: { ...own.storage, set } });
    await own.messages.send({ type: 'startRoutine', routine: article });
    await vi.advanceTimersByTimeAsync(article.seconds * second + shownAfterEnd);
    expect(set).toHaveBeenCalledTimes(1 + article.steps.length);
  });

  it('waits for nothing while nothing goes on, and while it is paused', async () => {
    const { start } = browser();
    const { messages } = await start();
    expect(vi.getTimerCount()).toBe(0);
    await messages.send({ type: 'startTimer', seconds: 300 });
    await messages.send({ type: 'press', target: 'timer', action: 'pause' });
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that went by in a sleep is caught up with at once', async () => {
    const { start, badge } = browser();
    const { messages, alarms } = await start();
    await messages.send({ type: 'startTimer', seconds: 300 });
    await settle();
    // Timers stand still in a sleep; the clock does not.
    vi.setSystemTime(noon + 60 * minute);
    await alarms.setAlarm(dueAlarm, Date.now());
    await settle();
    expect(badge()).toBe('');
  });
});

describe('a background that is killed', () => {
  it('is born again with everything', async () => {
    const { start, kill, state, badge } = browser();
    const { messages } = await start();
    await messages.send({ type: 'startTimer', seconds: 300 });
    await settle();
    kill();
    vi.setSystemTime(noon + 4 * minute + 30 * second);
    await start();
    const { timer } = await state();
    expect(timer && momentAt(timer, Date.now()).secondsLeft).toBe(30);
    expect(badge()).toBe('30');
    await vi.advanceTimersByTimeAsync(30 * second);
    expect(badge()).toBe('✓');
  });

  it('after it has read and before it has written has changed nothing', async () => {
    const { start, kill, platform, state } = browser();
    const own = platform();
    const never = new Promise<void>(() => {});
    await start({ ...own, storage: { ...own.storage, set: () => never } });
    void own.messages.send({ type: 'startTimer', seconds: 30 });
    await settle();
    kill();
    const { messages } = await start();
    expect(await state()).toEqual({ version: 1 });
    await messages.send({ type: 'startTimer', seconds: 60 });
    expect((await state()).timer).toBeDefined();
  });

  it.each([
    ['setBadge', 0],
    // The one before it has written is for whoever comes after.
    ['setAlarm', 1],
  ] as const)('after it has written and before %s has its say is caught up', async (dying, before) => {
    const { start, kill, platform, badge } = browser();
    const own = platform();
    let calls = Number.POSITIVE_INFINITY;
    const unless =
      <Given extends unknown[]>(does: (...given: Given) => Promise<void>) =>
      (...given: Given) =>
        calls-- > 0 ? does(...given) : new Promise<void>(() => {});
    await start({
      ...own,
      badge: dying === 'setBadge' ? { setBadge: unless(own.badge.setBadge) } : own.badge,
      alarms: dying === 'setAlarm' ? { ...own.alarms, setAlarm: unless(own.alarms.setAlarm) } : own.alarms,
    });
    calls = before;
    await own.messages.send({ type: 'startTimer', seconds: 300 });
    await settle();
    kill();
    vi.setSystemTime(noon + 2 * minute);
    await start();
    expect(badge()).toBe('3m');
    await vi.advanceTimersByTimeAsync(3 * minute);
    expect(badge()).toBe('✓');
  });
});

describe('a stopped background', () => {
  it('hears and does nothing more', async () => {
    const { start, kill, badges } = browser();
    const { messages, storage, alarms } = await start();
    await messages.send({ type: 'startTimer', seconds: 300 });
    await settle();
    kill();
    const said = badges.length;
    await storage.set({ state: { version: 1 } });
    await alarms.setAlarm(dueAlarm, noon);
    await vi.advanceTimersByTimeAsync(10 * minute);
    expect(badges).toHaveLength(said);
    expect(vi.getTimerCount()).toBe(0);
    await expect(messages.send({ type: 'startTimer', seconds: 30 })).rejects.toThrow('The background did not answer.');
  });
});
