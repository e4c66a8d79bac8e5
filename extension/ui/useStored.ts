import { useLayoutEffect, useState } from 'preact/hooks';
import { type Item, readItem, type Versioned } from '../background/item.ts';
import { type ItemName, items, type Kept } from '../background/items.ts';
import type { State } from '../background/state.ts';
import type { Platform } from '../platform/platform.ts';

type Reading = Pick<Platform, 'storage' | 'isAlive'>;

/**
 * A stored item, kept up to date. It comes straight from storage, so it is right even while the background is dead.
 *
 * @returns undefined until it was first read
 */
export function useItem<Name extends ItemName>({ storage, isAlive }: Reading, name: Name): Kept[Name] | undefined {
  const [value, setValue] = useState<Kept[Name]>();
  // Before the first frame and not after it: until it is read, a popup has nothing to show.
  useLayoutEffect(() => {
    const item: Item<Versioned> = items[name];
    const leaving = new AbortController();
    const { signal } = leaving;
    let changes = 0;
    const show = (stored: unknown) => {
      changes++;
      if (!signal.aborted) setValue(readItem(item, stored).value as Kept[Name]);
    };
    const look = async () => {
      const before = changes;
      const { [item.key]: stored } = await storage.get([item.key]);
      // What was read is older than a change that came in the meantime.
      if (changes === before) show(stored);
    };
    // Storage that cannot be read leaves what was known; a surface that knows nothing yet begins as if nothing was kept.
    const lookAgain = () =>
      void look().catch((error: unknown) => {
        // After an update nothing can be read any more; the surface says so, and the console need not at every return.
        if (isAlive()) console.error(error);
        if (!signal.aborted) setValue((known) => known ?? (item.fallback as Kept[Name]));
      });
    const stop = storage.onChange(item.key, show);
    // A page that lay in the back-forward cache, or a frozen tab, was told of nothing meanwhile.
    addEventListener('pageshow', lookAgain, { signal });
    document.addEventListener('visibilitychange', lookAgain, { signal });
    lookAgain();
    return () => {
      leaving.abort();
      stop();
    };
  }, [storage, isAlive, name]);
  return value;
}

/** The sessions in progress. @returns undefined until they were first read */
export function useStored(platform: Reading): State | undefined {
  return useItem(platform, 'state');
}

/** What the runner chose. @returns undefined until it was first read */
export function useSettings(platform: Reading): Kept['settings'] | undefined {
  return useItem(platform, 'settings');
}
