import { mayBeFresh } from './freshness.ts';
import { pageText } from './page.ts';
import { watchPage } from './watchPage.ts';
import { type Witness, witnessOf } from './witness.ts';

/** An own run on a page, as the page says it. */
export interface RunOnPage {
  /** Digits of the activity. */
  readonly id: string;
  readonly witness: Witness;
  /** Whether it is the one just done; undefined where it may be, and the background has to read when it started. */
  readonly isFresh: boolean | undefined;
}

/**
 * Tells of the own run on a page: at once, and again when the page says more; never where it is none.
 *
 * @param isUploaded whether it was uploaded in this tab, asked once it is known to be a run
 * @param now ms since 1970
 */
export function watchRun(
  page: Document,
  id: string,
  signal: AbortSignal,
  isUploaded: () => boolean,
  now: number,
  tell: (run: RunOnPage) => void,
): void {
  let uploaded: boolean | undefined;
  watchPage(page, signal, {
    read: () => witnessOf(pageText(page, id)),
    isRun: ({ reason }) => reason === 'run',
    hasHeartRate: ({ given }) => Number(given?.avg_hr) > 0,
    tell: (witness) => {
      if (witness.reason !== 'run') return;
      uploaded ??= isUploaded();
      const { start, given } = witness;
      tell({ id, witness, isFresh: uploaded || (mayBeFresh(start, now, given?.startDate) ? undefined : false) });
    },
  });
}
