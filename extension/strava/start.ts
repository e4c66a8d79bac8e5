import type { ContentPlatform } from '../platform/content.ts';
import { activityIdOf } from './gate.ts';
import { hostName, mountPanel } from './mount.tsx';
import { type RunOnPage, watchRun } from './runOnPage.ts';
import { type TabStorage, uploadedHere } from './upload.ts';

/** Told to every copy of this script that came before, in whichever world it lives. */
const superseded = 'postrun-superseded';

/** The page the panel is for; a demonstration gives its own address. */
export interface Place {
  readonly page?: Document;
  /** The address the page stands for. */
  readonly address?: () => string;
  /** Where the tab remembers an upload. */
  readonly tab?: () => TabStorage;
}

/**
 * Shows the panel while the page shows a run of the signed-in athlete. One panel a page, however often this is called
 * and by however many copies: the latest one stays. An earlier copy may be a zombie of the version before an update
 * (Chromium) or be dead and have left its element behind (Firefox).
 *
 * @returns takes the panel off and stops watching
 */
export function startPanel(
  platform: ContentPlatform,
  { page = document, address = () => location.href, tab = () => sessionStorage }: Place = {},
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
    showing = new AbortController();
    const { signal } = showing;
    let show: ((shown: RunOnPage) => void) | undefined;
    const now = platform.now();
    watchRun(
      page,
      id,
      signal,
      () => uploadedHere(tab, id, now),
      now,
      (run) => {
        if (show) show(run);
        else show = mountPanel(page, platform, signal, run);
      },
    );
  };
  update();
  signal.addEventListener('abort', () => showing.abort());
  page.addEventListener(superseded, () => leaving.abort(), { signal });
  // A tab of the activity changes the address without a load; so may, one day, the way to another activity.
  page.defaultView?.navigation?.addEventListener('currententrychange', update, { signal });
  page.defaultView?.addEventListener('popstate', update, { signal });
  return () => leaving.abort();
}
