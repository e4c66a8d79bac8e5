import {
  type AlarmPort,
  type Announcement,
  answerIn,
  type Documents,
  type MessagePort,
  type Platform,
  type PlayersPort,
  type Reply,
  type Sender,
  type Stop,
  type StoragePort,
} from './platform.ts';

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a page platform stands on. Everything may be replaced, so that a test gives its own store and clock. */
export interface PageParts {
  /** Where documents are kept; the page's `localStorage` where absent, or memory where the page may not have it. */
  readonly store?: Store;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told the text of the badge: a page has no toolbar. */
  readonly onBadge?: (text: string) => void;
  /** Told what would be announced: a page that shows a session plays its cues itself. */
  readonly onAnnounce?: (announcement: Announcement) => void;
}

/**
 * The platform of one web page without an extension: background, panel and popup in one context. The documents are in
 * the page's storage, messages go from hand to hand, alarms last as long as the page.
 */
export function pagePlatform(parts: PageParts = {}): Platform {
  const { store = ownStore(), now = () => Date.now(), onBadge = () => {}, onAnnounce = () => {} } = parts;
  const self = { id: 'page', origin: 'page' };
  return {
    storage: pageStorage(store),
    messages: pageMessages(self),
    alarms: pageAlarms(now),
    badge: { setBadge: async (text) => onBadge(text) },
    memory: pageStorage(memoryStore()),
    announcer: { announce: async (announcement) => onAnnounce(announcement) },
    notices: { isAllowed: async () => false, request: async () => false },
    players: pagePlayers(),
    self,
    onStart: () => () => {},
    onCommand: () => () => {},
    now,
    steady: () => performance.now(),
    isAlive: () => true,
  };
}

/** Tells our documents apart from what else the page keeps. */
const prefix = 'postrun ';

function pageStorage(store: Store): StoragePort {
  const changes = new Listeners<[key: string, value: unknown]>();
  const get = (key: string) => parsed(store.getItem(prefix + key));
  const read = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, get(key)]));
  const write = (documents: Documents) => {
    for (const [key, value] of Object.entries(documents)) {
      if (value === undefined) store.removeItem(prefix + key);
      else store.setItem(prefix + key, JSON.stringify(value));
    }
  };
  return {
    get: async (keys) => read(keys),
    set: async (documents) => {
      const before = read(Object.keys(documents));
      try {
        write(documents);
      } catch (error) {
        write(before);
        throw error;
      }
      // A copy, as another context would get it: nobody shares objects through storage.
      for (const key of Object.keys(documents)) changes.tell(key, get(key));
    },
    onChange: (key, listener) => {
      const here = changes.add((changedKey, value) => {
        if (changedKey === key) listener(value);
      });
      const elsewhere = onOtherTab(key, listener);
      return () => {
        here();
        elsewhere();
      };
    },
  };
}

/** The same page open twice shares its storage; the browser tells the other one. */
function onOtherTab(key: string, listener: (value: unknown) => void): Stop {
  if (typeof addEventListener !== 'function') return () => {};
  const stored = (event: StorageEvent) => {
    if (event.key === prefix + key) listener(parsed(event.newValue));
  };
  addEventListener('storage', stored);
  return () => removeEventListener('storage', stored);
}

function pageMessages(self: Sender): MessagePort {
  const listeners = new Set<(message: unknown, sender: Sender) => Promise<Reply> | undefined>();
  const send = async (sent: object) => {
    const message: unknown = structuredClone(sent);
    const replies = [...listeners].flatMap((listener) => listener(message, self) ?? []);
    return structuredClone(answerIn(await replies[0]));
  };
  return {
    send: async (intent) => void (await send(intent)),
    ask: send,
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function pagePlayers(): PlayersPort {
  const playing: string[] = [];
  return {
    join(subject) {
      playing.push(subject);
      return () => playing.splice(playing.indexOf(subject), 1);
    },
    arePlaying: async (subject) => playing.includes(subject),
  };
}

/** `setTimeout` counts in 32 bits; a longer wait would fire at once. */
const longestTimeout = 2 ** 31 - 1;

function pageAlarms(now: () => number): AlarmPort {
  const fired = new Listeners<[name: string]>();
  const timeouts = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    setAlarm: async (name, when) => {
      clearTimeout(timeouts.get(name));
      const wait = Math.min(Math.max(0, when - now()), longestTimeout);
      timeouts.set(
        name,
        setTimeout(() => fired.tell(name), wait),
      );
    },
    clear: async (name) => {
      clearTimeout(timeouts.get(name));
      timeouts.delete(name);
    },
    onAlarm: (listener) => fired.add(listener),
  };
}

/** A store that lasts as long as whoever holds it. */
export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A page without leave to keep anything throws already when it is asked for its storage. */
function ownStore(): Store {
  try {
    return localStorage;
  } catch {
    return memoryStore();
  }
}

class Listeners<Told extends unknown[]> {
  readonly #listeners = new Set<(...told: Told) => void>();

  add(listener: (...told: Told) => void): Stop {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(...told: Told): void {
    for (const listener of [...this.#listeners]) listener(...told);
  }
}

/** Text that is no JSON was not written by us; it is handed on as it is, for the reader to set aside. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
