import { useEffect, useState } from 'preact/hooks';
import { emptyState, readState, type State, stateKey } from '../background/state.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * The stored state, kept up to date. It comes straight from storage, so it is right even while the background is dead.
 *
 * @returns undefined until it was first read
 */
export function useStored({ storage, isAlive }: Pick<Platform, 'storage' | 'isAlive'>): State | undefined {
  const [state, setState] = useState<State>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let changes = 0;
    const show = (stored: unknown) => {
      changes++;
      if (!signal.aborted) setState(readState(stored).state);
    };
    const look = async () => {
      const before = changes;
      const stored = await storage.get(stateKey);
      // What was read is older than a change that came in the meantime.
      if (changes === before) show(stored);
    };
    // Storage that cannot be read leaves what was known; a surface that knows nothing yet begins as if nothing went on.
    const lookAgain = () =>
      void look().catch((error: unknown) => {
        // After an update nothing can be read any more; the surface says so, and the console need not at every return.
        if (isAlive()) console.error(error);
        if (!signal.aborted) setState((known) => known ?? emptyState);
      });
    const stop = storage.onChange(stateKey, show);
    // A page that lay in the back-forward cache, or a frozen tab, was told of nothing meanwhile.
    addEventListener('pageshow', lookAgain, { signal });
    document.addEventListener('visibilitychange', lookAgain, { signal });
    lookAgain();
    return () => {
      leaving.abort();
      stop();
    };
  }, [storage, isAlive]);
  return state;
}
