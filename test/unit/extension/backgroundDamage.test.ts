import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dueAlarm } from '../../../extension/background/reconcile.ts';
import { stateItem } from '../../../extension/background/state.ts';
import { loadKept } from '../../../extension/background/store.ts';
import { memoryStore } from '../../../extension/platform/page.ts';
import { browser, letTheClockGo, settle, stopTheClock } from './browser.ts';
import { noon, sessionOf } from './support.ts';

beforeEach(stopTheClock);
afterEach(letTheClockGo);

describe('storage that is damaged', () => {
  const damaged = { version: 1, routine: { version: 1, routine: 'gone' }, timer: sessionOf(300) };

  function browserWith(stored: string) {
    const store = memoryStore();
    store.setItem(`postrun ${stateItem.key}`, stored);
    return browser(store);
  }

  it('is set aside whole, reported, and what is sound of it goes on', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { start, platform, state, badge } = browserWith(JSON.stringify(damaged));
    await start();
    await settle();
    expect(await state()).toEqual({ version: 1, timer: damaged.timer });
    expect(badge()).toBe('5m');
    expect((await loadKept(platform())).setAside.found).toEqual([
      { at: noon, item: 'state', problems: [expect.stringMatching(/^state\.routine: /)], stored: damaged },
    ]);
    expect(report).toHaveBeenCalledTimes(1);
    expect(report.mock.calls[0]?.[0]).toMatch(/state\.routine: /);
  });

  it.each([
    ['no JSON', '{"version":', '{"version":'],
    ['a later version', '{"version":2,"sessions":[]}', { version: 2, sessions: [] }],
  ])('as %s makes a fresh start that works', async (_, text, kept) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { start, platform, state } = browserWith(text);
    const { messages } = await start();
    await messages.send({ type: 'startTimer', seconds: 30 });
    expect((await state()).timer).toBeDefined();
    expect((await loadKept(platform())).setAside.found).toMatchObject([{ stored: kept }]);
  });

  it('is left alone where it is sound', async () => {
    const report = vi.spyOn(console, 'error');
    const text = JSON.stringify({ version: 1, timer: sessionOf(300) });
    const { start, store } = browserWith(text);
    await start();
    expect(store.getItem(`postrun ${stateItem.key}`)).toBe(text);
    expect(report).not.toHaveBeenCalled();
  });

  it('that cannot be read at all is reported, and the next wake-up tries again', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { platform, start, badge } = browserWith(JSON.stringify({ version: 1, timer: sessionOf(300) }));
    const own = platform();
    const get = vi.fn().mockRejectedValueOnce(new Error('The disk is gone.')).mockImplementation(own.storage.get);
    await start({ ...own, storage: { ...own.storage, get } });
    expect(report).toHaveBeenCalledTimes(1);
    expect(badge()).toBeUndefined();
    await own.alarms.setAlarm(dueAlarm, noon);
    await settle();
    expect(badge()).toBe('5m');
  });
});
