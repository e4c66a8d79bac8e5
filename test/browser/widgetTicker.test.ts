import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTicker } from '../../device/ticker.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Notes when it was called, in ms since it was made, and asks for the next wait in line; then for nothing. */
function noting(...waits: number[]) {
  const start = performance.now();
  const calls: number[] = [];
  return {
    calls,
    tick: () => {
      calls.push(Math.round(performance.now() - start));
      return waits.shift();
    },
  };
}

test('a tick is called at once, then as it asks for, and not after it asked for nothing', () => {
  const ticker = createTicker();
  const { calls, tick } = noting(400, 1000);
  ticker.run(tick);
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual([0, 400, 1400]);
  expect(vi.getTimerCount()).toBe(0);
});

test('many ticks share one timeout, each in its own time', () => {
  const ticker = createTicker();
  const all = [noting(1000, 1000, 1000), noting(300, 1000, 1000), noting(700)];
  for (const { tick } of all) ticker.run(tick);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(2000);
  expect(all.map(({ calls }) => calls)).toEqual([
    [0, 1000, 2000],
    [0, 300, 1300],
    [0, 700],
  ]);
});

test('one that runs already is called early, and stop ends it', () => {
  const ticker = createTicker();
  const { calls, tick } = noting(1000, 1000, 1000, 1000);
  ticker.run(tick);
  vi.advanceTimersByTime(600);
  ticker.run(tick);
  vi.advanceTimersByTime(999);
  expect(calls).toEqual([0, 600]);
  vi.advanceTimersByTime(1);
  ticker.stop(tick);
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual([0, 600, 1600]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a tick may stop itself and others while it works', () => {
  const ticker = createTicker();
  const other = noting(100, 100);
  const self = vi
    .fn<() => number>()
    .mockReturnValueOnce(100)
    .mockImplementation(() => {
      ticker.stop(other.tick);
      ticker.stop(self);
      return 10;
    });
  ticker.run(self);
  ticker.run(other.tick);
  vi.advanceTimersByTime(2000);
  expect(self).toHaveBeenCalledTimes(2);
  expect(other.calls).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that fails is reported and does not hold up the others', () => {
  const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  const ticker = createTicker();
  const problem = new Error('for the test');
  const broken = vi
    .fn<() => number>()
    .mockReturnValueOnce(100)
    .mockImplementation(() => {
      throw problem;
    });
  const { calls, tick } = noting(100, 100);
  ticker.run(broken);
  ticker.run(tick);
  vi.advanceTimersByTime(1000);
  expect(report).toHaveBeenCalledExactlyOnceWith(problem);
  expect(broken).toHaveBeenCalledTimes(2);
  expect(calls).toEqual([0, 100, 200]);
});

test('when the page is seen again every tick is called at once; when it is hidden none is', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const ticker = createTicker();
  const { calls, tick } = noting(1000, 1000, 1000, 1000);
  ticker.run(tick);
  vi.advanceTimersByTime(200);
  visibility.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(calls).toEqual([0]);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(calls).toEqual([0, 200]);
  window.dispatchEvent(new Event('pageshow'));
  expect(calls).toEqual([0, 200, 200]);
  ticker.stop(tick);
});

test('an idle page holds neither a timeout nor a listener', () => {
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const ticker = createTicker();
  expect(added).not.toHaveBeenCalled();
  const { calls, tick } = noting(1000, 1000);
  ticker.run(tick);
  expect(added).toHaveBeenCalledWith('visibilitychange', expect.any(Function));
  ticker.stop(tick);
  expect(removed).toHaveBeenCalledWith('visibilitychange', added.mock.calls[0]?.[1]);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(calls).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});
