import type { ContentPlatform } from '../platform/content.ts';
import type { DrawPanel } from './draw.tsx';
import { mayBeFresh } from './freshness.ts';
import { activityIdOf } from './gate.ts';
import { mountPanel } from './mount.ts';
import { startOf } from './page.ts';
import { hostName, type Room, takeRoom } from './room.ts';
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
    showRun(page, id, showing, platform(), drawPanel, tab);
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
}

/** Shows the panel for an activity if the page says that it is an own run, until that is aborted. */
function showRun(
  page: Document,
  id: string,
  showing: AbortController,
  platform: ContentPlatform,
  drawPanel: DrawPanel,
  tab: () => TabStorage,
): void {
  const { signal } = showing;
  const now = platform.now();
  const isUploaded = () => uploadedHere(tab, id, now);
  let room: Room | undefined;
  let show: ((shown: RunOnPage) => void) | undefined;
  const read = () => {
    watchRun(page, id, signal, isUploaded, now, (run) => {
      if (show) return show(run);
      room ??= takeRoom(page, signal, run.isFresh !== false);
      removeAllBut(room, page);
      show = mountPanel(room, platform, drawPanel, signal, run);
    });
    // What is no run once the page is parsed will not be one.
    if (!show) showing.abort();
  };
  if (page.readyState === 'loading') {
    // It is painted before all of it is there. Its scripts, which have the last word, are still to come; but what is painted
    // should not jump, so room is taken already.
    room = takeRoom(page, signal, isUploaded() || mayBeFresh(startOf(page), now));
    page.addEventListener('readystatechange', read, { once: true, signal });
  } else read();
}

/** Takes away what copies that are dead have left behind. */
function removeAllBut({ host }: Room, page: Document): void {
  for (const left of page.querySelectorAll(hostName)) if (left !== host) left.remove();
}
