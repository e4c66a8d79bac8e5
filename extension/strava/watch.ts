import { pageText } from './page.ts';
import { type PageReading, readPage } from './read.ts';
import { watchPage } from './watchPage.ts';

/**
 * Tells what the page says of the run: at once, and again when it says more.
 *
 * @param signal ends it
 * @param tell called during this call already, then whenever the reading is another one
 */
export function watchFacts(
  page: Document,
  id: string,
  signal: AbortSignal,
  tell: (reading: PageReading) => void,
): void {
  watchPage(page, signal, {
    read: () => readPage(pageText(page, id)),
    isRun: ({ run }) => run !== undefined,
    hasHeartRate: ({ run }) => run?.averageHeartRate !== undefined,
    tell,
  });
}
