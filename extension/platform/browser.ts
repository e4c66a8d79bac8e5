import browser, { type Alarms, type Runtime, type Storage } from 'webextension-polyfill';
import { originOfUrl, type Platform, type Reply, type Sender } from './platform.ts';

/**
 * The platform of a real extension, in the background, on an extension page or in a content script. A content script
 * has no alarms and no badge: those ports throw there.
 */
export function browserPlatform(): Platform {
  return {
    storage: { get: getStored, set: setStored, onChange },
    messages: { send, onIntent },
    alarms: { setAlarm, clear, onAlarm },
    badge: { setBadge },
    self: { id: browser.runtime.id, origin: originOfUrl(browser.runtime.getURL('')) },
    onStart,
    now: () => Date.now(),
    isAlive,
  };
}

async function getStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

async function setStored(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}

function onChange(key: string, listener: (value: unknown) => void) {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

async function send(intent: object): Promise<void> {
  const reply = (await browser.runtime.sendMessage(intent)) as Reply | undefined;
  if (!reply) throw new Error('The background did not answer.');
  if (reply.problem !== undefined) throw new Error(reply.problem);
}

// Not an async listener: an async one answers even what it does not know, and wins over whoever does.
function onIntent(listener: (message: unknown, sender: Sender) => Promise<Reply> | undefined) {
  const heard = (message: unknown, sender: Runtime.MessageSender) => listener(message, sender);
  const added = heard as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(added);
  return () => browser.runtime.onMessage.removeListener(added);
}

async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
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

/** After an update an old content script lives on in Chromium, without its id (seen in Chromium 156). */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
