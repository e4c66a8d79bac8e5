import { type Background, startBackground } from '../../../extension/background/background.ts';
import type { Kept } from '../../../extension/background/items.ts';
import { loadKept } from '../../../extension/background/store.ts';
import { memoryStore, pagePlatform, type Store } from '../../../extension/platform/page.ts';
import type { Announcement, Documents, MemoryPort, Platform } from '../../../extension/platform/platform.ts';

/** When a life of the background ends. */
export interface Death {
  /** The number of the call to the browser that it dies over, from 1, counted through all lives. */
  readonly at: number;
  /** Whether the browser does what it was asked for before. */
  readonly does: boolean;
}

/** What the browser is like. */
export interface Nature {
  readonly deaths?: readonly Death[];
  /** How far away alarms are kept at least, ms. */
  readonly floor?: number;
  /** How late an alarm fires, ms. */
  readonly late?: number;
  /** Ms after a call at which an idle background is put to rest. */
  readonly idle?: number;
  /** Ms after which something starts a background again that died; for ever only its alarm where infinite. */
  readonly rebirth?: number;
}

/** Milliseconds after which an alarm that is not set anew fires again. */
const again = 30_000;

/**
 * A browser whose background dies over a call as often as a test wants, and is started again on what it left behind:
 * documents, memory, alarms, what was announced. Time is in the hands of whoever uses it.
 */
export function mortalBrowser(nature: Nature = {}) {
  const { deaths = [], floor = 0, late = 0, idle = Number.POSITIVE_INFINITY, rebirth = 1000 } = nature;
  const store: Store = memoryStore();
  const remembered: { current: MemoryPort } = { current: portTo() };
  const announced: Announcement[] = [];
  const alarms = new Map<string, ReturnType<typeof setTimeout>>();
  const playing = new Set<string>();
  const badges: string[] = [];
  let calls = 0;
  let births = 0;
  let writes = 0;
  let wakes = 0;
  let living: { background: Background; platform: Platform; fire(name: string): void; end(): void } | undefined;

  function live() {
    if (living) return living;
    births++;
    let isDead = false;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const fired = new Set<(name: string) => void>();
    const never = new Promise<never>(() => {});
    const mortal =
      <Given extends unknown[], Got>(does: (...given: Given) => Promise<Got>) =>
      async (...given: Given): Promise<Got> => {
        if (isDead) return never;
        clearTimeout(resting);
        if (idle !== Number.POSITIVE_INFINITY) resting = setTimeout(end, idle);
        const death = deaths.find(({ at }) => at === calls + 1);
        calls++;
        // A real call comes back later, so that others get their turn.
        await Promise.resolve();
        if (death && !death.does) return die();
        const got = await does(...given);
        if (death) return die();
        return isDead ? never : got;
      };
    const end = () => {
      isDead = true;
      clearTimeout(resting);
      living?.background.stop();
      living = undefined;
    };
    const die = () => {
      end();
      if (rebirth !== Number.POSITIVE_INFINITY) setTimeout(live, rebirth);
      return never;
    };
    const page = pagePlatform({ store });
    const platform: Platform = {
      ...page,
      storage: {
        ...page.storage,
        get: mortal(page.storage.get),
        set: mortal(async (documents: Documents) => {
          writes++;
          await page.storage.set(documents);
        }),
      },
      memory: {
        get: mortal((keys) => remembered.current.get(keys)),
        set: mortal((documents) => remembered.current.set(documents)),
      },
      alarms: {
        setAlarm: mortal(async (name, when) => {
          clearTimeout(alarms.get(name));
          const ring = (wait: number) =>
            alarms.set(
              name,
              setTimeout(() => {
                ring(again);
                wakes++;
                live().fire(name);
              }, wait),
            );
          ring(Math.max(floor, when - Date.now()) + late);
        }),
        clear: mortal(async (name) => clearTimeout(alarms.get(name))),
        onAlarm: (listener) => {
          fired.add(listener);
          return () => fired.delete(listener);
        },
      },
      badge: { setBadge: mortal(async (text) => void badges.push(text)) },
      announcer: {
        announce: mortal(async (announcement) => {
          if (!announced.some(({ id }) => id === announcement.id)) announced.push(announcement);
        }),
      },
      players: {
        join: (subject) => {
          playing.add(subject);
          return () => playing.delete(subject);
        },
        arePlaying: mortal(async (subject) => playing.has(subject)),
      },
    };
    const background = startBackground(platform);
    living = {
      background,
      platform,
      end,
      fire: (name) => {
        for (const listener of [...fired]) listener(name);
      },
    };
    return living;
  }

  return {
    announced,
    badges,
    playing,
    /** Writes documents without a background, as one did that has died since. */
    store: (documents: Documents) => pagePlatform({ store }).storage.set(documents),
    kept: (): Promise<Kept> => loadKept(pagePlatform({ store })),
    /** Starts the background where it is dead. */
    wake: () => live(),
    kill: () => living?.end(),
    /** Ends the browser and starts it again: what is only remembered is gone, and so are the alarms. */
    restart() {
      living?.end();
      for (const alarm of alarms.values()) clearTimeout(alarm);
      remembered.current = portTo();
      live();
    },
    /** Sends as a page of ours does, again and again until it got through. */
    async send(intent: object) {
      for (;;) {
        const tried = live()
          .platform.messages.send(intent)
          .then(() => true);
        const gone = new Promise<false>((done) => setTimeout(() => done(false), 2000));
        if (await Promise.race([tried, gone])) return;
      }
    },
    /** How often the browser was called, the background was born, an alarm fired, and storage was written. */
    counts: () => ({ calls, births, wakes, writes }),
  };
}

function portTo(): MemoryPort {
  return pagePlatform({ store: memoryStore() }).storage;
}
