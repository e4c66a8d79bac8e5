import type { Tone } from '../src/session/signals.ts';
import type { MediaKeys, MediaPresses, NowPlaying } from './mediaSession.ts';
import type { Sound } from './sound.ts';
import type { Speech } from './speech.ts';
import type { Vibration } from './vibration.ts';
import type { WakeLock } from './wakeLock.ts';

/** A beep that was asked for. */
export interface FakeBeep {
  readonly beep: readonly Tone[];
  /** When it is heard, on the clock of the test. */
  readonly at: number;
}

/** A device in the hands of a test: it notes what was asked of it. */
export interface FakeSound extends Sound {
  /** What was or will be heard, in the order it was asked for; what was taken back is not in it. */
  readonly beeps: readonly FakeBeep[];
  /** How often each was called. */
  readonly unlocked: number;
  readonly cancelled: number;
  readonly rested: number;
  /** Puts it to rest, as a phone call does, or makes the browser one without sound. The next `unlock()` obeys it. */
  isRefused: boolean;
}

/** @param clock milliseconds; beeps before it are over and cannot be taken back */
export function fakeSound(clock: () => number = () => 0): FakeSound {
  let beeps: readonly FakeBeep[] = [];
  let volume = 1;
  let isUnlocked = false;
  let isRefused = false;
  const count = { unlocked: 0, cancelled: 0, rested: 0 };
  const takeBack = () => {
    beeps = beeps.filter(({ at }) => at < clock());
  };
  return {
    unlock() {
      count.unlocked++;
      isUnlocked = !isRefused;
    },
    schedule(beep, inMs) {
      if (!Number.isFinite(inMs)) throw new RangeError(`inMs: expected a finite number of milliseconds, found ${inMs}`);
      beeps = [...beeps, { beep, at: clock() + inMs }];
    },
    cancel() {
      count.cancelled++;
      takeBack();
    },
    get volume() {
      return volume;
    },
    set volume(wanted) {
      if (!(wanted >= 0 && wanted <= 1)) throw new RangeError(`volume: expected a number from 0 to 1, found ${wanted}`);
      volume = wanted;
    },
    get isReady() {
      return isUnlocked;
    },
    rest() {
      count.rested++;
    },
    get beeps() {
      return beeps;
    },
    get unlocked() {
      return count.unlocked;
    },
    get cancelled() {
      return count.cancelled;
    },
    get rested() {
      return count.rested;
    },
    get isRefused() {
      return isRefused;
    },
    set isRefused(wanted) {
      isRefused = wanted;
      if (wanted) isUnlocked = false;
    },
  };
}

export interface FakeSpeech extends Speech {
  readonly said: readonly { readonly text: string; readonly language: string }[];
  readonly cancelled: number;
  /** What happens to what is said from now on: it is, it is not, or nobody ever answers until it is cancelled. */
  mood: 'says' | 'fails' | 'hangs';
}

/** @param isAvailable false for a browser without an engine */
export function fakeSpeech(isAvailable = true): FakeSpeech {
  const said: { text: string; language: string }[] = [];
  let cancelled = 0;
  let release = () => {};
  const fake: FakeSpeech = {
    mood: 'says',
    said,
    isAvailable,
    say(text, language) {
      release();
      said.push({ text, language });
      if (fake.mood !== 'hangs' || !isAvailable) return Promise.resolve(isAvailable && fake.mood === 'says');
      return new Promise((resolve) => {
        release = () => resolve(true);
      });
    },
    cancel() {
      cancelled++;
      release();
    },
    get cancelled() {
      return cancelled;
    },
  };
  return fake;
}

export interface FakeVibration extends Vibration {
  readonly felt: readonly (readonly number[])[];
}

/** @param isAvailable false for a browser that will not vibrate */
export function fakeVibration(isAvailable = true): FakeVibration {
  const felt: (readonly number[])[] = [];
  return {
    felt,
    isAvailable,
    vibrate(pattern) {
      if (isAvailable) felt.push(pattern);
      return isAvailable;
    },
  };
}

export interface FakeWakeLock extends WakeLock {
  /** Whether somebody wants it. */
  readonly isWanted: boolean;
  /** Whether the browser refuses it; changes what is held at once. */
  isRefused: boolean;
}

export function fakeWakeLock(): FakeWakeLock {
  const listeners = new Set<() => void>();
  let isWanted = false;
  let isRefused = false;
  let state: WakeLock['state'] = 'off';
  const settle = () => {
    const next = !isWanted ? 'off' : isRefused ? 'unavailable' : 'on';
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    hold() {
      isWanted = true;
      settle();
    },
    release() {
      isWanted = false;
      settle();
    },
    get state() {
      return state;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    get isWanted() {
      return isWanted;
    },
    get isRefused() {
      return isRefused;
    },
    set isRefused(wanted) {
      isRefused = wanted;
      settle();
    },
  };
}

export interface FakeMediaKeys extends MediaKeys {
  /** What the lock screen shows. */
  readonly shown: NowPlaying | undefined;
  /** Presses a key; nothing happens where nothing is shown. */
  press(key: keyof MediaPresses): void;
}

export function fakeMediaKeys(): FakeMediaKeys {
  let last: { readonly now: NowPlaying; readonly presses: MediaPresses } | undefined;
  return {
    show(now, presses) {
      last = { now, presses };
    },
    clear() {
      last = undefined;
    },
    get shown() {
      return last?.now;
    },
    press(key) {
      last?.presses[key]();
    },
  };
}
