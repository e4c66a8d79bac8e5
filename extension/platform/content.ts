import type { Browser, Runtime, Storage } from 'webextension-polyfill';
import { joining } from './joining.ts';
import { answerIn, type Documents, type Platform, type Reply } from './platform.ts';
import { asksFor, type Presence } from './presence.ts';

/** What a content script asks of the browser: storage and messages. */
export type ContentPlatform = Pick<Platform, 'now' | 'isAlive'> & {
  readonly storage: Pick<Platform['storage'], 'get' | 'onChange'>;
  readonly messages: Pick<Platform['messages'], 'send' | 'ask'>;
  readonly players: Pick<Platform['players'], 'join'>;
};

type Api = Pick<Browser, 'runtime' | 'storage'>;
declare const browser: Api | undefined;
declare const chrome: Api;

/**
 * The platform of a content script. It takes the API as the browser gives it, with promises by either name: what makes
 * older browsers alike costs as much as the rest of the panel's own script.
 */
export function contentPlatform(): ContentPlatform {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const ask = async (message: object) => answerIn((await api.runtime.sendMessage(message)) as Reply | undefined);
  return {
    storage: {
      get: (keys): Promise<Documents> => api.storage.local.get([...keys]),
      onChange: (key, listener) => {
        const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
          const change = area === 'local' ? changes[key] : undefined;
          if (change) listener(change.newValue);
        };
        api.storage.onChanged.addListener(changed);
        return () => api.storage.onChanged.removeListener(changed);
      },
    },
    messages: { send: async (intent) => void (await ask(intent)), ask },
    players: {
      join: (subject) => {
        // With a callback: older browsers take no promise from a listener.
        const asked = (message: unknown, _: unknown, answer: (plays: true) => void) => {
          if (asksFor(message, subject)) answer(true);
        };
        const { onMessage } = api.runtime;
        const listener = asked as Runtime.OnMessageListener;
        const tell = (presence: Presence['presence']) => void ask({ presence, subject }).catch(() => {});
        return joining(tell, (isOn) => (isOn ? onMessage.addListener(listener) : onMessage.removeListener(listener)));
      },
    },
    now: () => Date.now(),
    // After an update an old content script lives on in Chromium, without its id (seen in Chromium 156).
    isAlive: () => {
      try {
        return api.runtime.id !== undefined;
      } catch {
        return false;
      }
    },
  };
}
