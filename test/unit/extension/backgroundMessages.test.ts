import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcementOf } from '../../../extension/background/announcement.ts';
import { nothingKept } from '../../../extension/background/items.ts';
import { tabsIn } from '../../../extension/background/presence.ts';
import type { Platform, Reply, Sender } from '../../../extension/platform/platform.ts';
import { ask } from '../../../extension/ui/ask.ts';
import { articleRoutine, cuesBetween, type Session, startSession } from '../../../src/index.ts';
import { texts } from '../../../src/locale/en/texts/index.ts';
import { browser, letTheClockGo, settle, stopTheClock } from './browser.ts';
import { minute, noon, second } from './support.ts';

beforeEach(stopTheClock);
afterEach(letTheClockGo);

const strava = 'https://www.strava.com';
const panel: Sender = { id: 'page', origin: strava, url: `${strava}/activities/1`, frameId: 0, tab: 7 };

/** A background, and a way to talk to it as whoever the test wants. */
async function background() {
  const { start, platform, kill } = browser();
  const own = platform();
  const heard: Parameters<Platform['messages']['onMessage']>[0][] = [];
  const commands: ((name: string) => void)[] = [];
  await start({
    ...own,
    messages: {
      ...own.messages,
      onMessage: (listener) => {
        heard.push(listener);
        return own.messages.onMessage(listener);
      },
    },
    onCommand: (listener) => {
      commands.push(listener);
      return () => {};
    },
  });
  const say = (message: unknown, sender: Sender = own.self): Promise<Reply> | undefined => heard[0]?.(message, sender);
  return { own, say, press: (command: string) => commands[0]?.(command), kill };
}

describe('a question', () => {
  it('for the texts is answered with all of them, for panel and page', async () => {
    const { own, say } = await background();
    expect(await ask(own, 'texts')).toEqual(texts);
    expect(await say({ query: 'texts' }, panel)).toEqual({ value: texts });
  });

  it('of somebody else is refused, and one that nobody knows is left to others', async () => {
    const { say } = await background();
    expect(await say({ query: 'texts' }, { ...panel, frameId: 2 })).toEqual({
      problem: expect.stringMatching(/^sender/),
    });
    expect(say({ query: 'weather' })).toBeUndefined();
    expect(say({ query: 'toString' })).toBeUndefined();
  });
});

describe('a message', () => {
  it('that is longer than anything meant is refused', async () => {
    const { say } = await background();
    const document = 'x'.repeat(4_000_001);
    expect(await say({ type: 'restoreBackup', document })).toEqual({
      problem: expect.stringMatching(/^message: expected at most 4000000 characters, found 4000\d+$/),
    });
  });
});

describe('a page that plays', () => {
  it('is known by its tab, until it leaves; our own pages hear all questions anyway', async () => {
    const { own, say } = await background();
    await say({ presence: 'playing', subject: 'routine' }, panel);
    await say({ presence: 'playing', subject: 'routine' }, { ...panel, tab: 8 });
    await say({ presence: 'playing', subject: 'timer' });
    expect(await tabsIn(own)).toEqual([8, 7]);
    await say({ presence: 'left', subject: 'routine' }, panel);
    expect(await tabsIn(own)).toEqual([8]);
  });

  it('of somebody else is not believed', async () => {
    const { own, say } = await background();
    await say({ presence: 'playing', subject: 'routine' }, { ...panel, id: 'them' });
    expect(await tabsIn(own)).toEqual([]);
    expect(say({ presence: 'dancing', subject: 'routine' }, panel)).toBeUndefined();
  });
});

describe('the keyboard command', () => {
  it('starts the timer that was used last, pauses it and goes on', async () => {
    const { own, say, press } = await background();
    await say({ type: 'startTimer', seconds: 90 });
    await say({ type: 'clear', target: 'timer' });
    const log = async () => {
      await settle();
      const { state } = (await own.storage.get(['state'])) as { state?: { timer?: Session } };
      return state?.timer && [state.timer.routine.seconds, ...state.timer.log.map(({ action }) => action)];
    };
    expect(await log()).toBeUndefined();
    press('toggle-timer');
    expect(await log()).toEqual([90]);
    press('toggle-timer');
    expect(await log()).toEqual([90, 'pause']);
    press('toggle-timer');
    expect(await log()).toEqual([90, 'pause', 'resume']);
    press('fly');
    expect(await log()).toEqual([90, 'pause', 'resume']);
  });
});

describe('storage that refuses a mark', () => {
  it('is reported; the next wake-up goes on, and what was announced is not announced again', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { start, platform } = browser();
    const own = platform();
    const announced: string[] = [];
    const set = vi.fn(own.memory.set);
    await start({
      ...own,
      memory: { ...own.memory, set },
      announcer: {
        announce: async ({ id }) => {
          if (!announced.includes(id)) announced.push(id);
        },
      },
    });
    await own.messages.send({ type: 'startTimer', seconds: 30, eachSide: true });
    await settle();
    set.mockRejectedValueOnce(new Error('The disk is full.'));
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(report).toHaveBeenCalledTimes(1);
    expect(announced.map((id) => id.split(' ').slice(2, 4).join(' '))).toEqual(['switch 1', 'start 2', 'done 3']);
  });
});

describe('an announcement', () => {
  const routine = startSession(articleRoutine(), noon);
  const cues = cuesBetween(routine, noon, noon + 40 * minute);
  const of = (kind: string) => {
    const cue = cues.find((each) => each.kind === kind);
    if (!cue) throw new Error(`There is no cue ${kind}.`);
    return cue;
  };
  const settings = { ...nothingKept.settings, notifications: true };

  it('has an id of its own for each cue, the same for the same', () => {
    const ids = cues.map((cue) => announcementOf('routine', routine, cue, settings).id);
    expect(new Set(ids).size).toBe(cues.length);
    expect(cues.map((cue) => announcementOf('routine', structuredClone(routine), cue, settings).id)).toEqual(ids);
  });

  it('is heard and read, as far as the runner wants it', () => {
    const { beep, notice } = announcementOf('routine', routine, of('next'), settings);
    expect(beep).toBe(of('next').beep);
    expect(notice).toEqual({ title: 'Post-run routine', text: expect.stringMatching(/^Next: .*\.$/) });
    const quiet = announcementOf('routine', routine, of('next'), { ...settings, beeps: false, notifications: false });
    expect(quiet).toMatchObject({ beep: [] });
    expect(quiet.notice).toBeUndefined();
  });

  it('that only begins what was announced before is heard alone', () => {
    expect(announcementOf('routine', routine, of('start'), settings).notice).toBeUndefined();
    expect(announcementOf('routine', routine, of('rest'), settings).notice).toBeUndefined();
  });

  it('of the quick timer speaks of the timer', () => {
    const { timer } = browserTimer();
    const [done] = cuesBetween(timer, noon + 30 * second, noon + 31 * second);
    expect(done && announcementOf('timer', timer, done, settings).notice).toEqual({
      title: 'Quick timer',
      text: 'Time is up',
    });
  });
});

function browserTimer() {
  const dose = { kind: 'time', seconds: 30, sets: 1, eachSide: false } as const;
  const step = { name: 'timer', phase: 'cooldown', dose, reasons: [] } as const;
  const routine = { version: 1, mode: 'custom', seconds: 30, steps: [step], omitted: [], notes: [] } as const;
  return { timer: startSession(routine, noon, { readyPace: 0 }) };
}
