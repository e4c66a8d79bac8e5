import browser, { type Alarms, type Runtime, type Storage } from 'webextension-polyfill';
import { announcer, notices } from './announcer.ts';
import { answerIn, type MemoryPort, originOfUrl, type Platform, type Reply, type Sender } from './platform.ts';
import { players } from './players.ts';

/**
 * The platform of a real extension, in the background, on an extension page or in a content script. A content script
 * has no alarms and no badge: those ports throw there.
 */
export function browserPlatform(): Platform {
  return {
    storage: { get: getStored, set: setStored, onChange },
    messages: { send: async (intent) => void (await send(intent)), ask: send, onMessage },
    alarms: { setAlarm, clear, onAlarm },
    badge: { setBadge },
    memory: { get: getRemembered, set: remember },
    announcer,
    notices,
    players,
    self: { id: browser.runtime.id, origin: originOfUrl(browser.runtime.getURL('')) },
    onStart,
    onCommand,
    now: () => Date.now(),
    steady: () => performance.now(),
    isAlive,
  };
}

const { get: getStored, set: setStored } = portTo('local');
const { get: getRemembered, set: remember } = portTo('session');

/** The area is looked up when it is used: a content script has no `session`. */
function portTo(area: 'local' | 'session'): MemoryPort {
  return {
    get: (keys) => browser.storage[area].get([...keys]),
    async set(documents) {
      const gone = Object.keys(documents).filter((key) => documents[key] === undefined);
      const kept = Object.entries(documents).filter(([, value]) => value !== undefined);
      if (kept.length > 0) await browser.storage[area].set(Object.fromEntries(kept));
      if (gone.length > 0) await browser.storage[area].remove(gone);
    },
  };
}

function onChange(key: string, listener: (value: unknown) => void) {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

async function send(message: object): Promise<unknown> {
  const reply = (await browser.runtime.sendMessage(message)) as Reply | undefined;
  return answerIn(reply);
}

// Not an async listener: an async one answers even what it does not know, and wins over whoever does.
function onMessage(listener: (message: unknown, sender: Sender) => Promise<Reply> | undefined) {
  const heard = (message: unknown, { tab, ...sender }: Runtime.MessageSender) =>
    listener(message, { ...sender, ...(tab?.id !== undefined && { tab: tab.id }) });
  const added = heard as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(added);
  return () => browser.runtime.onMessage.removeListener(added);
}

/** The shortest period that Chrome grants an installed extension. */
const again = 0.5;

async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when, periodInMinutes: again });
}

async function clear(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

function onAlarm(listener: (name: string) => void) {
  const fired = (alarm: Alarms.Alarm) => listener(alarm.name);
  browser.alarms.onAlarm.addListener(fired);
  return () => browser.alarms.onAlarm.removeListener(fired);
}

/** Our pine green: the browsers' own grounds are loud, or differ. */
const badgeGround = '#0b6b5c';

async function setBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeGround });
  await browser.action.setBadgeText({ text });
}

function onStart(listener: () => void) {
  const started = () => listener();
  browser.runtime.onStartup.addListener(started);
  browser.runtime.onInstalled.addListener(started);
  return () => {
    browser.runtime.onStartup.removeListener(started);
    browser.runtime.onInstalled.removeListener(started);
  };
}

function onCommand(listener: (name: string) => void) {
  const pressed = (name: string) => listener(name);
  // Absent in a content script, and in Firefox for Android.
  browser.commands?.onCommand.addListener(pressed);
  return () => browser.commands?.onCommand.removeListener(pressed);
}

/** After an update an old content script lives on in Chromium, without its id (seen in Chromium 156). */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
