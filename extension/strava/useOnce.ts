import { useEffect, useState } from 'preact/hooks';
import type { ContentPlatform } from '../platform/content.ts';

/** What came of a question that is asked once. */
export type Once<Answer> = { readonly answer?: Answer; readonly failed?: true };

/**
 * Asks the background once something is wanted, and once more whenever it is wanted anew and there is no answer yet.
 *
 * @param wanted counts up with each wish; 0 is none
 */
export function useOnce<Answer>({ messages, isAlive }: ContentPlatform, query: string, wanted: number): Once<Answer> {
  const [once, setOnce] = useState<Once<Answer>>({});
  useEffect(() => {
    if (wanted === 0 || once.answer) return;
    const ask = async () => {
      try {
        setOnce({ answer: (await messages.ask({ query })) as Answer });
      } catch (error) {
        // After an update nothing is answered any more; the panel says so.
        if (isAlive()) console.error(error);
        setOnce({ failed: true });
      }
    };
    void ask();
  }, [wanted]);
  return once;
}
