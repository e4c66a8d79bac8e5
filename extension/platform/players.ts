import browser, { type Runtime } from 'webextension-polyfill';
import { joining } from './joining.ts';
import type { PlayersPort } from './platform.ts';
import { asksFor, longestAnswer, type Presence, type PresenceQuestion } from './presence.ts';

/**
 * Pages are asked when something is due, and not before: what they said earlier may no longer be so. A page that is
 * gone cannot answer, and one that is frozen does not.
 */
export const players: PlayersPort = {
  join(subject) {
    const asked = (message: unknown): Promise<true> | undefined =>
      asksFor(message, subject) ? Promise.resolve(true) : undefined;
    const listener = asked as Runtime.OnMessageListener;
    const tell = (presence: Presence['presence']) =>
      // Without a background nobody announces either; the next one to start asks by itself.
      void browser.runtime.sendMessage({ presence, subject } satisfies Presence).catch(() => {});
    return joining(tell, (isOn) => {
      if (isOn) browser.runtime.onMessage.addListener(listener);
      else browser.runtime.onMessage.removeListener(listener);
    });
  },
  async arePlaying(subject, tabs) {
    const question: PresenceQuestion = { whoPlays: subject };
    const answers = [
      browser.runtime.sendMessage(question),
      ...tabs.map((tab) => browser.tabs.sendMessage(tab, question, { frameId: 0 })),
    ];
    const yes = Promise.any(
      answers.map(async (answer) => {
        if ((await answer) !== true) throw new Error('Nobody plays here.');
        return true;
      }),
    ).catch(() => false);
    const tooLate = new Promise<false>((done) => setTimeout(() => done(false), longestAnswer));
    return Promise.race([yes, tooLate]);
  },
};
