import { useEffect, useState } from 'preact/hooks';
import type { ContentPlatform as Platform } from '../platform/content.ts';
import { type Documents, panelKeys } from './kept.ts';

const nothing: Documents = { state: undefined, settings: undefined, runs: undefined, screened: undefined };

/**
 * The documents that the background keeps, up to date. They come straight from storage, so they are right even while the
 * background is dead.
 *
 * @returns undefined until they were first read
 */
export function useKept({ storage, isAlive }: Pick<Platform, 'storage' | 'isAlive'>): Documents | undefined {
  const [documents, setDocuments] = useState<Documents>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let changes = 0;
    const look = async () => {
      const before = changes;
      const all = await storage.get(panelKeys);
      // What was read is older than a change that came in the meantime: then it is read once more.
      if (signal.aborted) return;
      if (changes === before) setDocuments({ ...nothing, ...all });
      else await look();
    };
    // Storage that cannot be read leaves what was known; a panel that knows nothing yet begins as if nothing was kept.
    const lookAgain = () =>
      void look().catch((error: unknown) => {
        // After an update nothing can be read any more; the panel is drawn anew and says so, and the console need not at
        // every return.
        if (isAlive()) console.error(error);
        if (!signal.aborted) setDocuments((known) => ({ ...nothing, ...known }));
      });
    const stops = panelKeys.map((key) =>
      storage.onChange(key, (value) => {
        changes++;
        if (!signal.aborted) setDocuments((known) => known && { ...known, [key]: value });
      }),
    );
    // A page that lay in the back-forward cache, or a frozen tab, was told of nothing meanwhile.
    addEventListener('pageshow', lookAgain, { signal });
    document.addEventListener('visibilitychange', lookAgain, { signal });
    lookAgain();
    return () => {
      leaving.abort();
      for (const stop of stops) stop();
    };
  }, [storage, isAlive]);
  return documents;
}
