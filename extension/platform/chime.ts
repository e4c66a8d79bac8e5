import browser from 'webextension-polyfill';
import { type Chime, hashOf } from './chimeHash.ts';
import { playBeep } from './wave.ts';

/** Of Chromium, which the types of the polyfill leave out. */
interface Chromium {
  readonly offscreen: {
    createDocument(asked: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  readonly runtime: {
    getContexts(filter: { contextTypes: string[] }): Promise<readonly { readonly documentUrl?: string }[]>;
  };
}

/** The page that is heard where the background is a worker, which has no sound. */
const page = 'extension/offscreen/index.html';

/** Plays a chime, unless the same was played just before: by this background, or by one that died over it. */
export function chime(asked: Chime): Promise<void> {
  return typeof Audio === 'undefined' ? chimeOffscreen(asked) : chimeHere(asked);
}

/**
 * Each chime has a page of its own, named in its address. To make it is one step for the browser, so that page is also
 * the proof that the chime was played, for as long as Chromium keeps it: half a minute.
 */
async function chimeOffscreen(asked: Chime): Promise<void> {
  const { offscreen, runtime } = browser as unknown as Chromium;
  const url = `${browser.runtime.getURL(page)}${hashOf(asked)}`;
  const pages = await heardPages(runtime);
  if (pages.some(({ documentUrl }) => documentUrl === url)) return;
  if (pages.length > 0) await offscreen.closeDocument();
  await offscreen.createDocument({
    url,
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'A short chime when a step of the routine or the timer is over.',
  });
}

/** How often and after how many ms it is looked again for the address of a page that somebody is just making. */
const looks = { most: 10, pause: 50 } as const;

async function heardPages(runtime: Chromium['runtime']): Promise<readonly { readonly documentUrl?: string }[]> {
  for (let look = 1; ; look++) {
    const pages = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (look === looks.most || pages.every(({ documentUrl }) => documentUrl)) return pages;
    await new Promise((done) => setTimeout(done, looks.pause));
  }
}

const lastKey = 'lastChime';

/** An event page is heard itself. What it plays dies with it, so it is noted down first. */
async function chimeHere({ id, beep }: Chime): Promise<void> {
  const { [lastKey]: last } = await browser.storage.session.get(lastKey);
  if (last === id) return;
  await browser.storage.session.set({ [lastKey]: id });
  await playBeep(beep);
}
