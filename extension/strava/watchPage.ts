import { legendOf } from './page.ts';

/** What is read, in one form or another. */
export interface Facts<Reading> {
  read(): Reading;
  isRun(reading: Reading): boolean;
  hasHeartRate(reading: Reading): boolean;
  /** Called at once, then whenever the reading is another one. */
  tell(reading: Reading): void;
}

/**
 * So many times may the view of the activity change without showing what is waited for. Every tab shows itself in some
 * changes, a map in more. Counted and not timed: a page may clear all timers, and one that rests costs nothing.
 */
const mostChanges = 500;

/**
 * Tells what the page says of the run: at once, and again when it says more. The averages under the chart come late, on
 * the overview tab alone; they have the heart rate where the script has not. Only for that anything is watched, only
 * `#view`, and no longer than until it is there or cannot be expected any more.
 *
 * @param signal ends it
 */
export function watchPage<Reading>(page: Document, signal: AbortSignal, facts: Facts<Reading>): void {
  const { read, isRun, hasHeartRate, tell } = facts;
  const isComplete = (told: Reading) => !isRun(told) || hasHeartRate(told) || hasNone(page);
  let reading = read();
  tell(reading);
  if (signal.aborted || isComplete(reading)) return;

  let changes = 0;
  let legend = JSON.stringify(legendOf(page));
  const observer = new MutationObserver(() => {
    const shown = JSON.stringify(legendOf(page));
    if (shown !== legend) {
      legend = shown;
      const next = read();
      if (isRun(next) && JSON.stringify(next) !== JSON.stringify(reading)) {
        reading = next;
        tell(reading);
      }
    }
    changes++;
    if (changes >= mostChanges || isComplete(reading)) observer.disconnect();
    else if (!view?.isConnected) observe();
  });
  let view: Element | null = null;
  const observe = () => {
    observer.disconnect();
    view = page.querySelector('#view');
    if (!view) return;
    observer.observe(view, { childList: true, subtree: true });
    // Tabs change what is in it. Should one change it itself, its place tells.
    if (view.parentNode) observer.observe(view.parentNode, { childList: true });
  };
  observe();
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the chart is there and has no heart rate. */
function hasNone(page: Document): boolean {
  const legend = legendOf(page);
  return legend.length > 0 && legend.every(({ type, text }) => type !== 'heartrate' && text !== '');
}
