import type { Stop } from './platform.ts';
import type { Presence } from './presence.ts';

/**
 * A page that plays: it says so, answers whoever asks, and does neither while it is away in the back-forward cache.
 *
 * @param tell says it to the background
 * @param listen whether questions are answered from now on
 */
export function joining(tell: (presence: Presence['presence']) => void, listen: (isOn: boolean) => void): Stop {
  let isOn = false;
  const turn = (on: boolean) => {
    if (isOn === on) return;
    isOn = on;
    listen(on);
    tell(on ? 'playing' : 'left');
  };
  const leaving = new AbortController();
  const { signal } = leaving;
  addEventListener('pagehide', () => turn(false), { signal });
  // Back from the back-forward cache.
  addEventListener('pageshow', (event) => event.persisted && turn(true), { signal });
  turn(true);
  return () => {
    leaving.abort();
    turn(false);
  };
}
