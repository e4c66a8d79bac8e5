import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type MediaKeys, pageMediaKeys } from '../../device/mediaSession.ts';
import { pageVibration } from '../../device/vibration.ts';

// No key reaches a headless page, so the handlers are caught where the browser is given them; the rest is the real one.

const handlers = new Map<string, MediaSessionActionHandler | null>();

beforeEach(() => {
  handlers.clear();
  const real = navigator.mediaSession.setActionHandler;
  vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation((action, handler) => {
    real.call(navigator.mediaSession, action, handler);
    handlers.set(action, handler);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const presses = () => ({ play: vi.fn(), pause: vi.fn(), next: vi.fn(), back: vi.fn() });
const on = { title: 'Glute bridge', artist: 'After the run', playing: true };

function keysOfPage(): MediaKeys {
  const keys = pageMediaKeys();
  onTestFinished(() => keys.clear());
  return keys;
}

test('what is on is shown, and the keys do what they say', () => {
  const session = navigator.mediaSession;
  const keys = keysOfPage();
  const does = presses();
  keys.show(on, does);
  expect(session.metadata).toMatchObject({ title: 'Glute bridge', artist: 'After the run' });
  expect(session.playbackState).toBe('playing');
  for (const [action, name] of [
    ['play', 'play'],
    ['pause', 'pause'],
    ['nexttrack', 'next'],
    ['previoustrack', 'back'],
  ] as const) {
    handlers.get(action)?.({ action });
    expect(does[name], action).toHaveBeenCalledOnce();
  }
  const before = session.metadata;
  keys.show({ ...on, playing: false }, does);
  expect(session.playbackState).toBe('paused');
  expect(session.metadata).toBe(before);
  keys.clear();
  expect(session.metadata).toBeNull();
  expect(session.playbackState).toBe('none');
  expect([...handlers.values()]).toEqual([null, null, null, null]);
});

test('the last to show has the keys, and only it can clear them', () => {
  const first = keysOfPage();
  const second = keysOfPage();
  first.show(on, presses());
  second.show({ ...on, title: 'Plank' }, presses());
  first.clear();
  expect(navigator.mediaSession.metadata?.title).toBe('Plank');
  expect(handlers.get('play')).not.toBeNull();
  second.clear();
  expect(navigator.mediaSession.metadata).toBeNull();
});

test("a page's own player keeps the keys", () => {
  const session = navigator.mediaSession;
  onTestFinished(() => {
    session.metadata = null;
    session.playbackState = 'none';
  });
  const podcast = new MediaMetadata({ title: 'Podcast' });
  session.metadata = podcast;
  const keys = keysOfPage();
  keys.show(on, presses());
  expect(session.metadata).toBe(podcast);
  expect(handlers.size).toBe(0);
  session.metadata = null;
  keys.show(on, presses());
  session.metadata = podcast;
  session.playbackState = 'playing';
  handlers.clear();
  keys.clear();
  expect(session.metadata).toBe(podcast);
  expect(session.playbackState).toBe('playing');
  expect(handlers.size).toBe(0);
});

test('what is left with the browser where the page has put its own does nothing once it was cleared', () => {
  const session = navigator.mediaSession;
  onTestFinished(() => {
    session.metadata = null;
  });
  const keys = keysOfPage();
  const does = presses();
  keys.show(on, does);
  session.metadata = new MediaMetadata({ title: 'Podcast' });
  keys.clear();
  handlers.get('play')?.({ action: 'play' });
  expect(does.play).not.toHaveBeenCalled();
});

test('an action the browser does not know costs only itself; no session at all costs nothing', () => {
  const set = vi.mocked(navigator.mediaSession.setActionHandler).mockImplementation((action, handler) => {
    if (action === 'nexttrack') throw new TypeError('for the test');
    handlers.set(action, handler);
  });
  const keys = keysOfPage();
  keys.show(on, presses());
  expect([...handlers.keys()]).toEqual(['play', 'pause', 'previoustrack']);
  keys.clear();
  set.mockClear();
  vi.stubGlobal('MediaMetadata', undefined);
  Reflect.deleteProperty(globalThis, 'MediaMetadata');
  const none = pageMediaKeys();
  none.show(on, presses());
  none.clear();
  vi.unstubAllGlobals();
  expect(set).not.toHaveBeenCalled();
});

test('vibration hands the pattern on and answers as the browser does', () => {
  const felt = vi.spyOn(navigator, 'vibrate').mockReturnValueOnce(true).mockReturnValueOnce(false);
  const vibration = pageVibration();
  expect(vibration.isAvailable).toBe(true);
  expect(vibration.vibrate([60, 60, 60])).toBe(true);
  expect(vibration.vibrate([])).toBe(false);
  expect(felt.mock.calls).toEqual([[[60, 60, 60]], [[]]]);
});

test('a browser without vibration says so', () => {
  Object.defineProperty(navigator, 'vibrate', { value: undefined, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'vibrate');
  });
  const vibration = pageVibration();
  expect(vibration.isAvailable).toBe(false);
  expect(vibration.vibrate([60])).toBe(false);
});
