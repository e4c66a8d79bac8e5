import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore, pagePlatform } from '../../../extension/platform/page.ts';
import { noon } from './support.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the page’s storage', () => {
  it('keeps documents beside what else the page keeps', async () => {
    const store = memoryStore();
    store.setItem('state', 'the page’s own');
    const { storage } = pagePlatform({ store });
    expect(await storage.get(['state'])).toEqual({});
    await storage.set({ state: { a: [1] } });
    expect(await storage.get(['state'])).toEqual({ state: { a: [1] } });
    await storage.set({ state: undefined });
    expect(await storage.get(['state'])).toEqual({});
    expect(store.getItem('state')).toBe('the page’s own');
  });

  it('writes several documents together, or none of them', async () => {
    const store = memoryStore();
    const { storage } = pagePlatform({ store: { ...store, setItem: full } });
    function full(key: string, value: string) {
      if (value.length > 10) throw new DOMException('Full.', 'QuotaExceededError');
      store.setItem(key, value);
    }
    await storage.set({ a: 1, b: 2 });
    await expect(storage.set({ a: 3, b: undefined, c: 'far too long' })).rejects.toThrow('Full.');
    expect(await storage.get(['a', 'b', 'c'])).toEqual({ a: 1, b: 2 });
  });

  it('tells of changes with a copy, until it is told to stop', async () => {
    const { storage } = pagePlatform({ store: memoryStore() });
    const told = vi.fn();
    const stop = storage.onChange('a', told);
    const value = { b: 1 };
    await storage.set({ a: value });
    await storage.set({ c: value });
    await storage.set({ a: undefined });
    stop();
    await storage.set({ a: value });
    expect(told.mock.calls).toEqual([[{ b: 1 }], [undefined]]);
    expect(told.mock.calls[0]?.[0]).not.toBe(value);
  });

  it('tells of changes from the same page in another tab', async () => {
    const tab = new EventTarget();
    vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
    vi.stubGlobal('removeEventListener', tab.removeEventListener.bind(tab));
    const { storage } = pagePlatform({ store: memoryStore() });
    const told = vi.fn();
    const stop = storage.onChange('a', told);
    const stored = (key: string, newValue: string | null) =>
      tab.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    stored('postrun a', '{"b":1}');
    stored('a', '{"b":2}');
    stored('postrun a', null);
    stop();
    stored('postrun a', '{"b":3}');
    expect(told.mock.calls).toEqual([[{ b: 1 }], [undefined]]);
  });

  it('is memory where the page may keep nothing', async () => {
    vi.stubGlobal('window', {});
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
    try {
      const { storage } = pagePlatform();
      await storage.set({ a: 1 });
      expect(await storage.get(['a'])).toEqual({ a: 1 });
    } finally {
      Reflect.deleteProperty(globalThis, 'localStorage');
    }
  });
});

describe('the page’s alarms', () => {
  it('fire when they are due, once, under their name', async () => {
    const { alarms } = pagePlatform({ store: memoryStore() });
    const fired = vi.fn();
    alarms.onAlarm(fired);
    await alarms.setAlarm('a', noon + 1000);
    await alarms.setAlarm('b', noon - 1000);
    await vi.advanceTimersByTimeAsync(0);
    expect(fired.mock.calls).toEqual([['b']]);
    await vi.advanceTimersByTimeAsync(999);
    expect(fired).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(fired.mock.calls).toEqual([['b'], ['a']]);
  });

  it('are replaced and cleared by name', async () => {
    const { alarms } = pagePlatform({ store: memoryStore() });
    const fired = vi.fn();
    alarms.onAlarm(fired);
    await alarms.setAlarm('a', noon + 1000);
    await alarms.setAlarm('a', noon + 2000);
    await vi.advanceTimersByTimeAsync(1500);
    expect(fired).not.toHaveBeenCalled();
    await alarms.clear('a');
    await vi.advanceTimersByTimeAsync(5000);
    expect(fired).not.toHaveBeenCalled();
  });

  it('wait longer than a timeout can count', async () => {
    const { alarms } = pagePlatform({ store: memoryStore() });
    const fired = vi.fn();
    alarms.onAlarm(fired);
    await alarms.setAlarm('a', noon + 2 ** 32);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fired).not.toHaveBeenCalled();
  });
});

describe('the page’s messages', () => {
  it('are copies, and a refusal arrives as an error', async () => {
    const { messages, self } = pagePlatform({ store: memoryStore() });
    const heard = vi.fn(async () => ({ problem: 'No.' }));
    const stop = messages.onMessage(heard);
    const intent = { type: 'a' };
    await expect(messages.send(intent)).rejects.toThrow('No.');
    expect(heard.mock.calls).toEqual([[{ type: 'a' }, self]]);
    stop();
    await expect(messages.send(intent)).rejects.toThrow('The background did not answer.');
  });
});
