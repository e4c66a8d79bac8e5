import type { Platform } from '../platform/platform.ts';
import { activityIdOf } from './gate.ts';
import { hostName, showPanel } from './mount.tsx';
import { pageText } from './page.ts';
import { readPage } from './read.ts';

/** Told to every copy of this script that came before, in whichever world it lives. */
const superseded = 'postrun-superseded';

/** The page the panel is for; a demonstration gives its own address. */
export interface Place {
  readonly page?: Document;
  /** The address the page stands for. */
  readonly address?: () => string;
}

/**
 * Shows the panel while the page shows a run of the signed-in athlete. One panel a page, however often this is called
 * and by however many copies: the latest one stays. An earlier copy may be a zombie of the version before an update
 * (Chromium) or be dead and have left its element behind (Firefox).
 *
 * @returns takes the panel off and stops watching
 */
export function startPanel(
  platform: Platform,
  { page = document, address = () => location.href }: Place = {},
): () => void {
  page.dispatchEvent(new Event(superseded));
  for (const left of page.querySelectorAll(hostName)) left.remove();

  const leaving = new AbortController();
  const { signal } = leaving;
  let shownId: string | undefined;
  let showing = new AbortController();
  const update = () => {
    const id = activityIdOf(address());
    if (id === shownId) return;
    showing.abort();
    shownId = id;
    if (id === undefined) return;
    const { run, units } = readPage(pageText(page, id));
    if (!run) return;
    showing = new AbortController();
    showPanel(page, platform, run, units, showing.signal);
  };
  update();
  signal.addEventListener('abort', () => showing.abort());
  page.addEventListener(superseded, () => leaving.abort(), { signal });
  // A tab of the activity changes the address without a load; so may, one day, the way to another activity.
  page.defaultView?.navigation?.addEventListener('currententrychange', update, { signal });
  page.defaultView?.addEventListener('popstate', update, { signal });
  return () => leaving.abort();
}
