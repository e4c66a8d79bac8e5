import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../../extension/background/background.ts';
import { stateItem } from '../../../extension/background/state.ts';
import type { Platform, Sender } from '../../../extension/platform/platform.ts';
import { startSession } from '../../../src/index.ts';
import { browser, letTheClockGo, settle, stopTheClock } from './browser.ts';
import { article, noon } from './support.ts';

beforeEach(stopTheClock);
afterEach(letTheClockGo);

describe('an intent', () => {
  it('is written to storage, and the badge follows', async () => {
    const { start, state, badge } = browser();
    const { messages } = await start();
    expect(badge()).toBe('');
    await messages.send({ type: 'startTimer', seconds: 300 });
    await settle();
    expect((await state()).timer?.startedAt).toBe(noon);
    expect(badge()).toBe('5m');
  });

  it('that is unsound is refused with its reason and changes nothing', async () => {
    const { start, state } = browser();
    const { messages } = await start();
    await messages.send({ type: 'startTimer', seconds: 300 });
    const before = await state();
    await expect(messages.send({ type: 'startTimer', seconds: -1 })).rejects.toThrow(/^seconds: expected/);
    await expect(messages.send({ type: 'startRoutine', routine: {} })).rejects.toThrow(/^version: expected 1/);
    expect(await state()).toEqual(before);
  });

  it('that storage refuses is told to whoever asked, and the next one is heard again', async () => {
    const { start, platform, state } = browser();
    const own = platform();
    const set = own.storage.set;
    const full = vi.fn().mockRejectedValueOnce(new Error('Storage is full.')).mockImplementation(set);
    const { messages } = await start({ ...own, storage: { ...own.storage, set: full } });
    await expect(messages.send({ type: 'startTimer', seconds: 30 })).rejects.toThrow('Storage is full.');
    expect(await state()).toEqual({ version: 1 });
    await messages.send({ type: 'startTimer', seconds: 30 });
    expect((await state()).timer).toBeDefined();
  });

  it('that changes nothing writes nothing', async () => {
    const { start, platform } = browser();
    const own = platform();
    const set = vi.fn(own.storage.set);
    const { messages } = await start({ ...own, storage: { ...own.storage, set } });
    await messages.send({ type: 'press', target: 'timer', action: 'pause' });
    await messages.send({ type: 'clear', target: 'routine' });
    expect(set).not.toHaveBeenCalled();
  });

  it('of a kind that is not known is left to others', async () => {
    const { start } = browser();
    const { messages } = await start();
    await expect(messages.send({ type: 'fly' })).rejects.toThrow('The background did not answer.');
  });
});

describe('who asks', () => {
  const panel: Sender = {
    id: 'page',
    origin: 'https://www.strava.com',
    url: 'https://www.strava.com/activities/1',
    frameId: 0,
  };

  /** What the background answers to a sender that the test makes up. */
  async function answerTo(sender: Sender, message: unknown) {
    const { start, platform } = browser();
    const own = platform();
    let hear: Parameters<Platform['messages']['onMessage']>[0] = () => undefined;
    const onMessage: Platform['messages']['onMessage'] = (listener) => {
      hear = listener;
      return () => {};
    };
    await start({ ...own, messages: { ...own.messages, onMessage } });
    return await hear(message, sender);
  }

  it('may start a routine from the panel', async () => {
    expect(await answerTo(panel, { type: 'startRoutine', routine: article })).toEqual({});
  });

  it('may not start the timer from the panel', async () => {
    expect(await answerTo(panel, { type: 'startTimer', seconds: 30 })).toEqual({
      problem: 'startTimer: not for the panel',
    });
  });

  it('may ask nothing from a frame or another extension', async () => {
    const intent = { type: 'clear', target: 'routine' };
    expect(await answerTo({ ...panel, frameId: 1 }, intent)).toEqual({ problem: expect.stringMatching(/^sender: /) });
    expect(await answerTo({ ...panel, id: 'them' }, intent)).toEqual({ problem: expect.stringMatching(/^sender: /) });
  });

  it('gets no answer to what is not for us', async () => {
    expect(await answerTo(panel, { type: 'fly' })).toBeUndefined();
  });
});

describe('two intents at once', () => {
  /** Storage as slow as a browser's: between reading and writing others get their turn. */
  function slow(own: Platform): Platform {
    const { get, set, onChange } = own.storage;
    const later = () => new Promise((done) => setTimeout(done, 5));
    return {
      ...own,
      storage: {
        get: (keys) => later().then(() => get(keys)),
        set: (documents) => later().then(() => set(documents)),
        onChange,
      },
    };
  }

  it('lose nothing of each other', async () => {
    const { platform, state } = browser();
    const own = slow(platform());
    startBackground(own);
    const sent = Promise.all([
      own.messages.send({ type: 'startTimer', seconds: 30 }),
      own.messages.send({ type: 'startRoutine', routine: article }),
      own.messages.send({ type: 'press', target: 'timer', action: 'pause' }),
      own.messages.send({ type: 'press', target: 'routine', action: 'next' }),
      own.messages.send({ type: 'press', target: 'routine', action: 'next' }),
    ]);
    await vi.advanceTimersByTimeAsync(1000);
    await sent;
    const { timer, routine } = await state();
    expect(timer?.log.map(({ action }) => action)).toEqual(['pause']);
    expect(routine?.log.map(({ action }) => action)).toEqual(['next', 'next']);
  });

  it('that come before the first reading of storage wait for it', async () => {
    const { platform, state, store } = browser();
    store.setItem(`postrun ${stateItem.key}`, JSON.stringify({ version: 1, routine: startSession(article, noon) }));
    const own = slow(platform());
    startBackground(own);
    const sent = own.messages.send({ type: 'press', target: 'routine', action: 'pause' });
    await vi.advanceTimersByTimeAsync(1000);
    await sent;
    expect((await state()).routine?.log).toHaveLength(1);
  });
});
