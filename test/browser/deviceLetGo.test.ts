import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../widget/define.ts';
import type { PostrunRoutine } from '../../widget/element.ts';

// The element with the devices of the page itself: what it holds of the page while it runs, and lets go of afterwards.

const count = 20;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
});

/** What the page holds of us: listeners on what outlives an element, and nodes that go to the loudspeaker. */
function held() {
  const listening = new Map<string, number>();
  const targets: readonly object[] = [document, window, speechSynthesis];
  const isPage = (target: EventTarget) => targets.includes(target) || target instanceof BaseAudioContext;
  const keys = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (target: EventTarget, type: string, listener: object) => {
    const key = keys.get(listener) ?? ++last;
    keys.set(listener, key);
    return `${target.constructor.name} ${type} ${key}`;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...given) {
    const [type, listener, options] = given;
    if (listener && isPage(this ?? window)) {
      const key = keyOf(this ?? window, type, listener);
      listening.set(key, 1);
      if (typeof options === 'object')
        options.signal?.addEventListener('abort', () => listening.delete(key), { once: true });
    }
    return Reflect.apply(addEventListener, this ?? window, given);
  });
  vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (this: EventTarget, ...given) {
    const [type, listener] = given;
    if (listener && isPage(this ?? window)) listening.delete(keyOf(this ?? window, type, listener));
    return Reflect.apply(removeEventListener, this ?? window, given);
  });
  const nodes = new Set<AudioNode>();
  const { connect, disconnect } = AudioNode.prototype;
  vi.spyOn(AudioNode.prototype, 'connect').mockImplementation(function (this: AudioNode, ...to: unknown[]) {
    if (to[0] instanceof AudioDestinationNode) nodes.add(this);
    return Reflect.apply(connect, this, to);
  });
  vi.spyOn(AudioNode.prototype, 'disconnect').mockImplementation(function (this: AudioNode, ...from: unknown[]) {
    nodes.delete(this);
    return Reflect.apply(disconnect, this, from);
  });
  return { listening, nodes };
}

/** So that sound is let in. */
async function pressed(): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'Start';
  document.body.append(button);
  await userEvent.click(button);
  button.remove();
}

function added(): PostrunRoutine {
  const element = document.createElement('postrun-routine');
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

test.each<[string, (element: PostrunRoutine) => void]>([
  ['started', () => {}],
  ['started and ended', (element) => element.stop()],
  ['paused', (element) => element.pause()],
  ['moved while running', (element) => document.body.prepend(element)],
  [
    'pressed when it is out of the page',
    (element) => {
      element.remove();
      element.pause();
      element.pause();
      element.resume();
    },
  ],
])('%s and removed, the page holds nothing of any of them', async (_, live) => {
  await pressed();
  // What is made once and kept for the page is there after the first.
  const first = added();
  await first.start();
  first.remove();
  localStorage.clear();
  const { listening, nodes } = held();
  for (let nth = 0; nth < count; nth++) {
    const element = added();
    await element.start();
    await element.updateComplete;
    expect(listening.size).toBeGreaterThan(0);
    expect(nodes.size).toBeGreaterThan(0);
    live(element);
    await element.updateComplete;
    element.remove();
    localStorage.clear();
  }
  // A beep that has begun ends softly.
  await vi.waitFor(() => expect([[...listening.keys()], [...nodes]]).toEqual([[], []]), { timeout: 5000 });
});

test('one that is started in no page holds nothing, and sounds when it is put into one', async () => {
  await pressed();
  const { listening, nodes } = held();
  const element = document.createElement('postrun-routine');
  await element.start();
  expect(element.session).toBeDefined();
  expect([...listening.keys()]).toEqual([]);
  await vi.waitFor(() => expect([...nodes]).toEqual([]), { timeout: 5000 });
  const beeps = vi.spyOn(OscillatorNode.prototype, 'start');
  document.body.append(element);
  onTestFinished(() => element.remove());
  await vi.waitFor(() => expect(beeps).toHaveBeenCalled(), { timeout: 5000 });
});

test('out of the page for long enough for the sound to be put to rest, it sounds again without a press', async () => {
  await pressed();
  const { nodes } = held();
  const element = added();
  await element.start();
  await vi.waitFor(() => expect(nodes.size).toBeGreaterThan(0));
  const context = [...nodes][0]?.context;
  await vi.waitFor(() => expect(context?.state).toBe('running'));
  element.remove();
  await vi.waitFor(() => expect(context?.state).toBe('suspended'), { timeout: 5000 });
  const beeps = vi.spyOn(OscillatorNode.prototype, 'start');
  document.body.append(element);
  await vi.waitFor(() => expect(beeps).toHaveBeenCalled(), { timeout: 5000 });
  expect(context?.state).toBe('running');
  expect([...nodes].every((node) => node.context === context)).toBe(true);
});

test('a hundred that run wait for no more timers and frames than one does, and none when they are gone', async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'Date', 'performance'],
  });
  const waited = () => {
    let most = 0;
    for (let nth = 0; nth < 100; nth++) {
      vi.advanceTimersByTime(47);
      most = Math.max(most, vi.getTimerCount());
    }
    return most;
  };
  const all = [added()];
  await all[0]?.start();
  const alone = waited();
  expect(alone).toBeGreaterThan(0);
  for (let nth = 1; nth < 100; nth++) {
    const element = added();
    all.push(element);
    await element.start();
    vi.advanceTimersByTime(13);
  }
  expect(all.every(({ session }) => session !== undefined)).toBe(true);
  expect(waited()).toBe(alone);
  for (const element of all) element.remove();
  expect(vi.getTimerCount()).toBe(0);
});
