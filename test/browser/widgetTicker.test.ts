import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTicker } from '../../device/ticker.ts';

/** Milliseconds from one animation frame to the next, as the fake clock makes them; waits below are whole numbers of it. */
const frame = 16;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
    now: 0,
  });
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
  const { calls, tick } = noting(400, 1600);
  ticker.run(tick);
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual([0, 400, 2000]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a tick is called in the first frame at or after it is due', () => {
  const ticker = createTicker();
  const { calls, tick } = noting(401, 1, 10, 1000);
  ticker.run(tick);
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual([0, 416, 432, 448, 1456]);
});

test('a clock that changes once a second takes a few frames a second, not sixty', () => {
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
  const ticker = createTicker();
  const tick = vi.fn(() => 1000);
  ticker.run(tick);
  vi.advanceTimersByTime(60_000);
  expect(tick.mock.calls.length).toBeGreaterThan(57);
  expect(frames.mock.calls.length).toBeLessThan(4 * tick.mock.calls.length);
  ticker.stop(tick);
});

test('a hidden page holds neither a timeout nor a frame, and one that is run there is called once', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const ticker = createTicker();
  const { calls, tick } = noting(320, 320, 320, 320, 320);
  ticker.run(tick);
  visibility.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(320);
  ticker.run(tick);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(640);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(320);
  expect(calls).toEqual([0, 320, 960, 1280]);
  ticker.stop(tick);
});

test('hidden with a frame asked for, nothing is called', () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  const ticker = createTicker();
  const { calls, tick } = noting(frame, frame);
  ticker.run(tick);
  visibility.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
  ticker.stop(tick);
});

test('many ticks share one timeout, each in its own time', () => {
  const ticker = createTicker();
  const all = [noting(960, 960, 960), noting(320, 960, 960), noting(640)];
  for (const { tick } of all) ticker.run(tick);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(2000);
  expect(all.map(({ calls }) => calls)).toEqual([
    [0, 960, 1920],
    [0, 320, 1280],
    [0, 640],
  ]);
});

test('one that runs already is called early, and stop ends it', () => {
  const ticker = createTicker();
  const { calls, tick } = noting(960, 960, 960, 960);
  ticker.run(tick);
  vi.advanceTimersByTime(640);
  ticker.run(tick);
  vi.advanceTimersByTime(959);
  expect(calls).toEqual([0, 640]);
  vi.advanceTimersByTime(1);
  ticker.stop(tick);
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual([0, 640, 1600]);
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
  const { calls, tick } = noting(112, 112);
  ticker.run(broken);
  ticker.run(tick);
  vi.advanceTimersByTime(1000);
  expect(report).toHaveBeenCalledExactlyOnceWith(problem);
  expect(broken).toHaveBeenCalledTimes(2);
  expect(calls).toEqual([0, 112, 224]);
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
