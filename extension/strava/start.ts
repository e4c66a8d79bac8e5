import type { ContentPlatform } from '../platform/content.ts';
import type { DrawPanel } from './draw.tsx';
import { activityIdOf } from './gate.ts';
import { hostName, mountPanel } from './mount.ts';
import { isRuledOut } from './ruleOut.ts';
import { type RunOnPage, watchRun } from './runOnPage.ts';
import { type TabStorage, uploadedHere } from './upload.ts';

/** Told to every copy of this script that came before, in whichever world it lives, by one that has a run to show. */
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
 * @param platform is asked for once there is a run to show: most pages have none, and should not pay for it
 * @returns takes the panel off and stops watching
 */
export function startPanel(
  platform: () => ContentPlatform,
  drawPanel: DrawPanel,
  { page = document, address = () => location.href, tab = () => sessionStorage }: Place = {},
): () => void {
  let isAlone = false;
  let shownId: string | undefined;
  let showing: AbortController | undefined;
  const update = () => {
    const id = activityIdOf(address());
    if (id === shownId) return;
    showing?.abort();
    shownId = id;
    if (id === undefined || isRuledOut(page, id)) return;
    if (!isAlone) supersede(page, stop);
    isAlone = true;
    showing = new AbortController();
    showRun(page, id, showing.signal, platform(), drawPanel, tab);
  };
  const stop = () => {
    showing?.abort();
    for (const [target, type, heard] of listening) target?.removeEventListener(type, heard);
  };
  const listening = [
    [page, superseded, stop],
    // A tab of the activity changes the address without a load; so may, one day, the way to another activity.
    [page.defaultView?.navigation, 'currententrychange', update],
    [page.defaultView, 'popstate', update],
  ] as const;
  for (const [target, type, heard] of listening) target?.addEventListener(type, heard);
  update();
  return stop;
}

/** Sends away all copies that came before, but not the one that listens itself. */
function supersede(page: Document, heard: () => void): void {
  page.removeEventListener(superseded, heard);
  page.dispatchEvent(new Event(superseded));
  page.addEventListener(superseded, heard);
  for (const left of page.querySelectorAll(hostName)) left.remove();
}

/** Shows the panel for an activity as soon as the page says that it is an own run, until the signal says stop. */
function showRun(
  page: Document,
  id: string,
  signal: AbortSignal,
  platform: ContentPlatform,
  drawPanel: DrawPanel,
  tab: () => TabStorage,
): void {
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
      else show = mountPanel(page, platform, drawPanel, signal, run);
    },
  );
}
