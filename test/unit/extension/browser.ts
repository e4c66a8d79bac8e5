import { vi } from 'vitest';
import { type Background, startBackground } from '../../../extension/background/background.ts';
import type { State } from '../../../extension/background/state.ts';
import { loadKept } from '../../../extension/background/store.ts';
import { memoryStore, pagePlatform, type Store } from '../../../extension/platform/page.ts';
import type { Platform } from '../../../extension/platform/platform.ts';
import { noon } from './support.ts';

/** A browser: its storage outlives the backgrounds that are started and killed in it. */
export function browser(store: Store = memoryStore()) {
  const badges: string[] = [];
  const started: Background[] = [];
  const platform = () => pagePlatform({ store, onBadge: (text) => badges.push(text) });
  const start = async (own: Platform = platform()) => {
    const background = startBackground(own);
    started.push(background);
    await background.ready;
    return own;
  };
  const kill = () => {
    for (const background of started.splice(0)) background.stop();
    vi.clearAllTimers();
  };
  const state = async (): Promise<State> => (await loadKept(platform())).state;
  return { store, badges, platform, start, kill, state, badge: () => badges.at(-1) };
}

/** Lets everything that waits for nothing but its turn have it. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** Time as a test gives it, for every test of a file. */
export function stopTheClock(): void {
  vi.useFakeTimers({ now: noon });
}

export function letTheClockGo(): void {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
}
