import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPageAudio, type PageAudio } from '../../device/pageAudio.ts';
import { createSound, pageSound, type Sound } from '../../device/sound.ts';

const beep = [{ hertz: 880, ms: 20 }];
const long = [{ hertz: 880, ms: 400 }];

/** Listens to everything that goes to a loudspeaker; answers with the samples where it becomes loud after a silence. */
const tapCode = `registerProcessor('tap', class extends AudioWorkletProcessor {
  quiet = Infinity;
  process([[samples]]) {
    // Nothing is connected: silence.
    (samples ?? new Float32Array(128)).forEach((sample, i) => {
      const isLoud = Math.abs(sample) > 1e-4;
      if (isLoud && this.quiet > 0.01 * sampleRate) this.port.postMessage({ begins: (currentFrame + i) / sampleRate });
      this.quiet = isLoud ? 0 : this.quiet + 1;
      if (this.quiet === 480) this.port.postMessage({ ends: (currentFrame + i - 480) / sampleRate });
    });
    return true;
  }
});`;

/**
 * Without a sound card the browser plays by a thread of its own. Where a busy machine lets that starve for longer than a
 * beep may be late, beeps fall away, as they should; then the play says nothing, and there is another.
 */
const heard = { retry: 2 };

let contexts: AudioContext[] = [];

beforeEach(() => {
  contexts = [];
  vi.stubGlobal(
    'AudioContext',
    class extends AudioContext {
      constructor() {
        super();
        contexts.push(this);
      }
    },
  );
});

afterEach(async () => {
  for (const context of contexts) if (context.state !== 'closed') await context.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Presses a button, as a hand does. */
async function pressed(work: () => void): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'Start';
  button.addEventListener('click', work);
  document.body.append(button);
  await userEvent.click(button);
  button.remove();
}

interface Ear {
  readonly audio: PageAudio;
  readonly context: AudioContext;
  /** Seconds of the audio clock. */
  readonly begins: number[];
  readonly ends: number[];
  /** What is connected to the loudspeaker. */
  readonly nodes: ReadonlySet<AudioNode>;
  /** Keeps the audio going no more. */
  leave(): void;
}

/** An audio of its own, with an ear at its loudspeaker. */
async function listen(): Promise<Ear> {
  const audio = createPageAudio();
  const holder = {};
  await pressed(() => audio.open(holder));
  const [context] = contexts;
  if (!context) throw new Error('no context was made');
  const leave = () => audio.leave(holder);
  onTestFinished(leave);
  const url = URL.createObjectURL(new Blob([tapCode], { type: 'text/javascript' }));
  await context.audioWorklet.addModule(url);
  URL.revokeObjectURL(url);
  const tap = new AudioWorkletNode(context, 'tap');
  const connect = AudioNode.prototype.connect;
  const disconnect = AudioNode.prototype.disconnect;
  const nodes = new Set<AudioNode>();
  vi.spyOn(AudioNode.prototype, 'connect').mockImplementation(function (this: AudioNode, ...to: unknown[]) {
    if (to[0] === context.destination) {
      nodes.add(this);
      Reflect.apply(connect, this, [tap]);
    }
    return Reflect.apply(connect, this, to);
  });
  vi.spyOn(AudioNode.prototype, 'disconnect').mockImplementation(function (this: AudioNode, ...from: unknown[]) {
    nodes.delete(this);
    return Reflect.apply(disconnect, this, from);
  });
  const ear: Ear = { audio, context, nodes, begins: [], ends: [], leave };
  tap.port.onmessage = ({ data }) => {
    if ('begins' in data) ear.begins.push(data.begins);
    else ear.ends.push(data.ends);
  };
  return ear;
}

function soundOn({ audio }: Ear): Sound {
  const sound = soundOf(audio);
  sound.unlock();
  return sound;
}

/** A sound that is silent when the test is over. */
function soundOf(audio?: PageAudio): Sound {
  const sound = audio ? createSound(audio) : pageSound();
  onTestFinished(() => {
    sound.cancel();
    sound.rest();
  });
  return sound;
}

const ready = (sound: Sound) => vi.waitFor(() => expect(sound.isReady).toBe(true));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('without a press there is no AudioContext, whatever is asked for', () => {
  const sound = soundOf();
  sound.schedule(beep, 0);
  sound.volume = 0.5;
  sound.cancel();
  sound.rest();
  sound.schedule(beep, 0);
  expect(contexts).toHaveLength(0);
  expect(sound.isReady).toBe(false);
});

test('one AudioContext for the page, made in the first press and put to rest by the last to leave', async () => {
  const first = soundOf();
  const second = soundOf();
  await pressed(() => {
    first.unlock();
    second.unlock();
    first.unlock();
  });
  expect(contexts).toHaveLength(1);
  await ready(first);
  first.rest();
  expect(first.isReady).toBe(false);
  await wait(700);
  expect(contexts[0]?.state).toBe('running');
  second.rest();
  await vi.waitFor(() => expect(contexts[0]?.state).toBe('suspended'));
  await pressed(() => first.unlock());
  await ready(first);
  expect(contexts).toHaveLength(1);
  // What was closed by somebody else is made anew in the next press.
  await contexts[0]?.close();
  await pressed(() => first.unlock());
  await ready(first);
  expect(contexts).toHaveLength(2);
});

/** Of figures of which some are far off: the middle one, and how far the others lie apart but for one in fifty at each end. */
function spreadOf(figures: readonly number[]): { readonly middle: number | undefined; readonly spread: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];
  return { middle: at(0.5), spread: (at(0.98) ?? Number.NaN) - (at(0.02) ?? Number.NaN) };
}

test('beeps are heard when they were planned to be, however unsteadily they were asked for', heard, async () => {
  const ear = await listen();
  const sound = soundOf(ear.audio);
  // A plan is given in ms from now: while the page stands still in the midst of giving it, nobody can say from when.
  const plans: { readonly at: number; readonly pause: number }[] = [];
  const plan = (at: number) => {
    const now = performance.now();
    sound.schedule(beep, at - now);
    plans.push({ at, pause: performance.now() - now });
  };
  await pressed(() => {
    sound.unlock();
    // In the press itself, while the loudspeaker may not have begun.
    plan(performance.now() + 600);
  });
  const start = performance.now() + 900;
  for (let i = 0; i < 50; i++) {
    plan(start + i * 60);
    await wait(i % 7);
  }
  // Heard means: put out by the device. Its own stamps say when, the middle of many of them most surely.
  const offsets: number[] = [];
  await vi.waitFor(() => {
    const { contextTime = 0, performanceTime = 0 } = ear.context.getOutputTimestamp();
    if (contextTime > 0.1) offsets.push(performanceTime - contextTime * 1000);
    expect(ear.begins).toHaveLength(plans.length);
  });
  const { middle: offset = Number.NaN, spread } = spreadOf(offsets);
  const errors = ear.begins.map((begin, nth) => {
    const { at = Number.NaN, pause = 0 } = plans[nth] ?? {};
    return Math.max(0, Math.abs(begin * 1000 + offset - at) - pause);
  });
  // An output that runs dry on a busy machine stands still, and its stamps tell by how much.
  expect(Math.max(...errors)).toBeLessThan(5 + spread);
});

test('what one takes back the other still plays', heard, async () => {
  const ear = await listen();
  const one = soundOn(ear);
  const other = soundOn(ear);
  await ready(one);
  one.schedule(beep, 150);
  one.schedule(beep, 250);
  other.schedule(beep, 350);
  one.cancel();
  other.schedule(beep, 450);
  await vi.waitFor(() => expect(ear.begins).toHaveLength(2));
  await wait(100);
  expect(ear.begins).toHaveLength(2);
});

test('a beep that sounds ends soon when it is taken back', heard, async () => {
  const ear = await listen();
  const sound = soundOn(ear);
  await ready(sound);
  sound.schedule([{ hertz: 880, ms: 5000 }], 50);
  await vi.waitFor(() => expect(ear.begins).toHaveLength(1));
  sound.cancel();
  await vi.waitFor(() => expect(ear.ends).toHaveLength(1));
  expect((ear.ends[0] ?? 0) - (ear.begins[0] ?? 0)).toBeLessThan(3);
});

test('one that is late by a little is played at once, by more not at all', heard, async () => {
  const ear = await listen();
  const sound = soundOn(ear);
  await ready(sound);
  sound.schedule(beep, -5000);
  sound.schedule(beep, -186);
  await wait(100);
  expect(ear.begins).toHaveLength(0);
  sound.schedule(beep, -20);
  await vi.waitFor(() => expect(ear.begins).toHaveLength(1));
});

test('a sound put to rest plays nothing late when the next press wakes it', heard, async () => {
  const ear = await listen();
  const sound = soundOn(ear);
  await ready(sound);
  sound.schedule(beep, 100);
  const plan = performance.now() + 1500;
  sound.schedule(long, 1500);
  await ear.context.suspend();
  await vi.waitFor(() => expect(sound.isReady).toBe(false));
  await wait(500);
  expect(ear.begins).toHaveLength(0);
  await pressed(() => sound.unlock());
  await ready(sound);
  await vi.waitFor(() => expect(ear.begins).toHaveLength(1));
  // Only the second one; and not before its time, by half of the rest it was put to.
  expect(performance.now()).toBeGreaterThan(plan - 250);
  await wait(100);
  expect(ear.begins).toHaveLength(1);
});

test('volume 0 is silent, and volume is a number from 0 to 1', heard, async () => {
  const ear = await listen();
  const sound = soundOn(ear);
  await ready(sound);
  sound.volume = 0;
  await wait(150);
  sound.schedule(beep, 50);
  await wait(200);
  expect(ear.begins).toHaveLength(0);
  sound.volume = 1;
  sound.schedule(beep, 100);
  await vi.waitFor(() => expect(ear.begins).toHaveLength(1));
  for (const wrong of [-0.1, 1.1, Number.NaN]) {
    expect(() => {
      sound.volume = wrong;
    }).toThrow(/volume: expected a number from 0 to 1/);
  }
  expect(sound.volume).toBe(1);
  expect(() => sound.schedule(beep, Number.NaN)).toThrow(/inMs: expected a finite number/);
});

test('a browser without Web Audio, or that has none left, gives a sound that never sounds', async () => {
  for (const none of [
    undefined,
    class {
      constructor() {
        throw new DOMException('for the test', 'NotSupportedError');
      }
    },
  ]) {
    vi.stubGlobal('AudioContext', none);
    const sound = createSound(createPageAudio());
    sound.unlock();
    sound.schedule(beep, 10);
    sound.cancel();
    expect(sound.isReady).toBe(false);
    sound.rest();
  }
});

test('Safari is told to mingle, unless the page has chosen, and told back at the end', async () => {
  const session = { type: 'auto' };
  Object.defineProperty(navigator, 'audioSession', { value: session, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'audioSession');
  });
  const audio = createPageAudio();
  const user = {};
  audio.open(user);
  expect(session.type).toBe('ambient');
  audio.leave(user);
  await vi.waitFor(() => expect(session.type).toBe('auto'));
  session.type = 'playback';
  audio.open(user);
  expect(session.type).toBe('playback');
  audio.leave(user);
  await vi.waitFor(() => expect(contexts[0]?.state).toBe('suspended'));
  expect(session.type).toBe('playback');
});

test('at rest it sounds again without a press, for as long as something is planned', heard, async () => {
  const ear = await listen();
  const { context } = ear;
  ear.leave();
  const sound = soundOn(ear);
  await ready(sound);
  sound.rest();
  await vi.waitFor(() => expect(context.state).toBe('suspended'));
  sound.schedule(beep, 700);
  await ready(sound);
  await vi.waitFor(() => expect(ear.begins).toHaveLength(1));
  await vi.waitFor(() => expect(context.state).toBe('suspended'));
  expect(sound.isReady).toBe(false);
});

test('one that is away for a moment, as an element that is moved, finds the sound as it was', heard, async () => {
  const ear = await listen();
  const { context } = ear;
  ear.leave();
  const sound = soundOn(ear);
  await ready(sound);
  const states: string[] = [];
  context.addEventListener('statechange', () => states.push(context.state));
  for (let turn = 0; turn < 3; turn++) {
    sound.schedule(long, 60_000);
    sound.cancel();
    sound.rest();
    sound.schedule(beep, 300);
  }
  await vi.waitFor(() => expect(ear.begins).toHaveLength(1));
  expect(states).toEqual([]);
});

test('at rest nothing is left on the page: no node, no listener, whatever was planned or sounds', heard, async () => {
  const { audio, context, nodes, begins, ends } = await listen();
  const added = vi.spyOn(context, 'addEventListener');
  const removed = vi.spyOn(context, 'removeEventListener');
  const count = 20;
  for (let nth = 0; nth < count; nth++) {
    const sound = createSound(audio);
    sound.unlock();
    sound.schedule(long, nth === 0 ? 0 : 60_000);
    if (nth === 0) await vi.waitFor(() => expect(begins).toHaveLength(1));
    sound.cancel();
    sound.rest();
  }
  await vi.waitFor(() => expect([...nodes]).toEqual([]));
  // What sounded ended softly and soon, as one that is not at rest.
  await vi.waitFor(() => expect(ends).toHaveLength(1));
  expect(added).toHaveBeenCalledTimes(count);
  expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
    expect.arrayContaining(added.mock.calls.map(([type, listener]) => [type, listener])),
  );
});
