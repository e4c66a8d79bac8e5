import { useEffect, useReducer } from 'preact/hooks';
import { momentAt, type Session } from '../../src/index.ts';
import { wholeSeconds } from '../../src/locale/clock.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * The time, for showing sessions. Repaints whenever one of them shows something else than before: once a second while
 * one is running, never while none is.
 *
 * It looks at every animation frame. A page can clear the timers of a content script, but not its frames (seen in
 * Chromium 156 and Firefox 153), and a hidden page has none, so nothing is done for nobody.
 *
 * @param sessions always as many
 * @returns milliseconds since 1970
 */
export function useNow({ now }: Pick<Platform, 'now'>, sessions: readonly (Session | undefined)[]): number {
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  const time = now();
  const running = sessions.some((session) => session && momentAt(session, time).status === 'running');
  useEffect(() => {
    if (!running) return;
    let shown = shownAt(sessions, now());
    let frame = requestAnimationFrame(look);
    function look() {
      const next = shownAt(sessions, now());
      if (next !== shown) repaint(undefined);
      shown = next;
      frame = requestAnimationFrame(look);
    }
    return () => cancelAnimationFrame(frame);
  }, [now, running, ...sessions]);
  return time;
}

/** Differs between two times where a surface does. Clocks count up to the next whole second, see `locale/clock.ts`. */
function shownAt(sessions: readonly (Session | undefined)[], now: number): string {
  return sessions
    .map((session) => {
      if (!session) return '';
      const { status, index, secondsLeft, secondsSpent, interval } = momentAt(session, now);
      const second = interval?.timing === 'open' ? Math.floor(secondsSpent) : wholeSeconds(secondsLeft);
      return `${status} ${index} ${second}`;
    })
    .join();
}
