import { afterEach, expect, test, vi } from 'vitest';
import { createWakeLock, pageWakeLock, type WakeLock } from '../../device/wakeLock.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

class Sentinel extends EventTarget {
  released = false;
  release() {
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  }
}

/** A system in the hands of the test. */
function scene() {
  const given: Sentinel[] = [];
  const system = { refuses: false, asked: 0 };
  const lock = createWakeLock({
    async request() {
      system.asked++;
      await Promise.resolve();
      if (system.refuses) throw new DOMException('for the test', 'NotAllowedError');
      const sentinel = new Sentinel();
      given.push(sentinel);
      return sentinel as unknown as WakeLockSentinel;
    },
  });
  const states: WakeLock['state'][] = [];
  lock.onChange(() => states.push(lock.state));
  return { lock, given, system, states };
}

function show(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

const settled = () => new Promise((done) => setTimeout(done));

test('the real browser gives one and takes it back', async () => {
  const lock = pageWakeLock();
  expect(lock.state).toBe('off');
  lock.hold();
  await vi.waitFor(() => expect(lock.state).toBe('on'));
  lock.release();
  expect(lock.state).toBe('off');
});

test('asked for once, however often, and let go', async () => {
  const { lock, given, states } = scene();
  lock.hold();
  lock.hold();
  await settled();
  lock.hold();
  await settled();
  expect(given).toHaveLength(1);
  lock.release();
  expect(given[0]?.released).toBe(true);
  expect(states).toEqual(['on', 'off']);
});

test('let go before the answer came', async () => {
  const { lock, given, states } = scene();
  lock.hold();
  lock.release();
  await settled();
  expect(given[0]?.released).toBe(true);
  expect(states).toEqual([]);
});

test('taken while the page is hidden, it is asked for again when the page is seen', async () => {
  const { lock, given, states } = scene();
  lock.hold();
  await settled();
  show('hidden');
  given[0]?.release();
  await settled();
  expect(given).toHaveLength(1);
  show('visible');
  await settled();
  expect(given).toHaveLength(2);
  expect(states).toEqual(['on', 'off', 'on']);
  lock.release();
});

test('wanted while the page is hidden, it is asked for when the page is seen', async () => {
  const { lock, system } = scene();
  show('hidden');
  lock.hold();
  await settled();
  expect(system.asked).toBe(0);
  expect(lock.state).toBe('off');
  show('visible');
  await settled();
  expect(lock.state).toBe('on');
  lock.release();
});

test('taken while the page is seen, it is asked for once more and not in a loop', async () => {
  const { lock, given, system, states } = scene();
  lock.hold();
  await settled();
  given[0]?.release();
  await settled();
  expect(lock.state).toBe('on');
  given[1]?.release();
  await settled();
  expect(system.asked).toBe(2);
  expect(states).toEqual(['on', 'off', 'on', 'unavailable']);
  lock.hold();
  await settled();
  expect(lock.state).toBe('on');
  lock.release();
});

test('refused, or unknown to the browser, it says so; a refusal may pass', async () => {
  const { lock, system, states } = scene();
  system.refuses = true;
  lock.hold();
  await settled();
  expect(lock.state).toBe('unavailable');
  system.refuses = false;
  show('hidden');
  show('visible');
  await settled();
  expect(states).toEqual(['unavailable', 'on']);
  lock.release();
  const none = createWakeLock(undefined);
  none.hold();
  expect(none.state).toBe('unavailable');
  none.release();
  expect(none.state).toBe('off');
});

test('no listener while it is not wanted, and none is told who left', async () => {
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  const { lock } = scene();
  const listener = vi.fn();
  lock.onChange(listener)();
  expect(added).not.toHaveBeenCalled();
  lock.hold();
  await settled();
  lock.release();
  expect(added).toHaveBeenCalledExactlyOnceWith('visibilitychange', expect.any(Function));
  expect(removed).toHaveBeenCalledWith('visibilitychange', added.mock.calls[0]?.[1]);
  expect(listener).not.toHaveBeenCalled();
});
