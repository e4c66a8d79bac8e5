import { expect, vi } from 'vitest';
import { type Alarm, createAlarm } from '../../../device/alarm.ts';
import { type Conductor, createConductor, usualWishes, type Wishes } from '../../../device/conductor.ts';
import { fakeMediaKeys, fakeSound, fakeSpeech, fakeVibration, fakeWakeLock } from '../../../device/fakes.ts';
import { fakeTime } from '../../../device/fakeTime.ts';
import type { Speech } from '../../../device/speech.ts';
import { createWatch } from '../../../device/watch.ts';
import { en } from '../../../src/locale/en/index.ts';
import type { TimelineOptions } from '../../../src/routine/intervals.ts';
import type { Routine } from '../../../src/routine/routine.ts';
import { clockOffset } from '../../../src/session/clocks.ts';
import { type Cue, cuesBetween } from '../../../src/session/cues.ts';
import { momentAt } from '../../../src/session/moment.ts';
import { press } from '../../../src/session/press.ts';
import { type Action, type Session, startSession } from '../../../src/session/session.ts';
import { type CueKind, cueKinds, signals, type Tone } from '../../../src/session/signals.ts';
import { cueWords } from '../../../src/view/cues.ts';
import { start } from './logs.ts';
import { routineWith, stepWith } from './routines.ts';

export const minute = 60_000;
export const hour = 3_600_000;

/** How often a page is called back while a session runs. */
export type Manner =
  /** Each second, and by its own timers. */
  | 'seen'
  /** By its own timers alone. */
  | 'hidden'
  /** By its own timers, but once a minute at most. */
  | 'throttled';

export interface Told<What> {
  readonly what: What;
  /** Milliseconds since the start, in truth. */
  readonly at: number;
}

export interface Given {
  readonly options?: TimelineOptions;
  readonly wishes?: Partial<Wishes>;
  readonly manner?: Manner;
  /** Milliseconds from the start to the first `play`. */
  readonly delay?: number;
  /** A browser without an engine, or without vibration. */
  readonly without?: 'voice' | 'vibration';
  /** What wakes it; one of its own if absent. */
  readonly alarm?: Alarm;
}

/**
 * A page with a conductor, the way a surface uses it. The time of the fake timers is the truth: nobody sets it, beeps and
 * words are noted by it, and the clocks of the page follow it.
 */
export function page(
  routine: Routine,
  { options, wishes, manner = 'seen', delay = 0, without, alarm = createAlarm() }: Given = {},
) {
  const began = Date.now();
  const truth = () => Date.now() - began;
  const time = fakeTime(start);
  let synced = 0;
  let isHidden = manner !== 'seen';
  let isThrottled = manner === 'throttled';
  const sync = () => {
    const gone = (truth() - synced) / 1000;
    synced = truth();
    if (isHidden) time.leap(gone);
    else time.pass(gone);
  };

  const said: Told<string>[] = [];
  const felt: Told<readonly number[]>[] = [];
  const pressedKeys: string[] = [];
  const sound = fakeSound(truth);
  const speech = fakeSpeech(without !== 'voice');
  const noted: Speech = {
    isAvailable: speech.isAvailable,
    say(text, language) {
      said.push({ what: text, at: truth() });
      return speech.say(text, language);
    },
    cancel: () => speech.cancel(),
  };
  const vibration = fakeVibration(without !== 'vibration');
  const orchestra = {
    sound,
    speech: noted,
    vibration: {
      isAvailable: vibration.isAvailable,
      vibrate(pattern: readonly number[]) {
        felt.push({ what: pattern, at: truth() });
        return vibration.vibrate(pattern);
      },
    },
    wakeLock: fakeWakeLock(),
    keys: fakeMediaKeys(),
    alarm,
  };
  const keysPressed = (name: string) => () => {
    pressedKeys.push(name);
  };
  const presses = {
    play: keysPressed('play'),
    pause: keysPressed('pause'),
    next: keysPressed('next'),
    back: keysPressed('back'),
  };

  const watch = createWatch(() => time.clocks.read());
  let session = startSession(routine, time.clock(), options);
  let woken = 0;
  let held: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    sync();
    const told = watch.look(session);
    session = told.session;
    conductor.play(session, told.now);
  };
  const wake = () => {
    woken++;
    if (!isThrottled) {
      look();
      return;
    }
    held ??= setTimeout(
      () => {
        held = undefined;
        look();
      },
      minute - (truth() % minute),
    );
  };
  const conductor: Conductor = createConductor(orchestra, en, presses, wake);
  conductor.wishes = { ...usualWishes, ...wishes };
  watch.look(session);
  let frames: ReturnType<typeof setInterval> | undefined;
  const show = (next: Manner) => {
    sync();
    isHidden = next !== 'seen';
    isThrottled = next === 'throttled';
    clearInterval(frames);
    if (!isHidden) frames = setInterval(look, 1000);
  };
  vi.advanceTimersByTime(delay);
  show(manner);
  look();

  return {
    ...orchestra,
    said,
    felt,
    speech,
    conductor,
    pressedKeys,
    look,
    show,
    pass(ms: number) {
      vi.advanceTimersByTime(ms);
      sync();
    },
    /** The same, where promises have to be answered on the way. */
    async passSlowly(ms: number) {
      await vi.advanceTimersByTimeAsync(ms);
      sync();
    },
    /** The machine sleeps, and with it every timer. */
    sleep(ms: number) {
      sync();
      vi.setSystemTime(Date.now() + ms);
      isHidden = true;
      sync();
      isHidden = false;
    },
    setWall: (ms: number) => time.setWall(ms / 1000),
    /** @param late milliseconds until the conductor hears of it */
    press(action: Action, late = 0) {
      sync();
      const told = watch.look(session);
      const pressed = press(told.session, action, told.now);
      vi.advanceTimersByTime(late);
      session = pressed;
      look();
    },
    rest() {
      clearInterval(frames);
      clearTimeout(held);
      conductor.rest();
    },
    get session() {
      return session;
    },
    get woken() {
      return woken;
    },
    get moment() {
      sync();
      return momentAt(session, time.clock());
    },
    /** Milliseconds since the start, in truth. */
    get now() {
      return truth();
    },
    /** What was and will be beeped. */
    get beeps(): Told<CueKind>[] {
      return sound.beeps.map(({ beep, at }) => ({ what: kindOf(beep), at })).sort((a, b) => a.at - b.at);
    },
    /** Beeps that are planned and have not begun. */
    get ahead() {
      return sound.beeps.filter(({ at }) => at > truth());
    },
    /** The cues of the session until now, in truth. */
    cues(isWanted: (cue: Cue) => boolean = () => true): Cue[] {
      sync();
      const offset = clockOffset(session);
      return cuesBetween(session, start + offset, time.clock() + 1)
        .map((cue) => ({ ...cue, at: cue.at - start - offset }))
        .filter(isWanted);
    },
  };
}

/** What a beep is for; each kind has its own. */
export function kindOf(beep: readonly Tone[]): CueKind {
  const kind = cueKinds.find((known) => signals[known].beep === beep);
  if (!kind) throw new RangeError('beep: expected one of a cue');
  return kind;
}

export type Page = ReturnType<typeof page>;

export const beepsOf = (cues: readonly Cue[]): Told<CueKind>[] => cues.map(({ kind, at }) => ({ what: kind, at }));

export const wordsOf = (cues: readonly Cue[], session: Session) =>
  cues.map((cue) => ({ what: cueWords(cue, session, en), at: cue.at })).filter(({ what }) => what !== '');

export const heard = (shown: Page) => shown.beeps.filter(({ at }) => at <= shown.now);

/** Every beep once, at its time, and no other. */
export function expectAllBeeps(shown: Page, isWanted?: (cue: Cue) => boolean): void {
  expect(heard(shown)).toEqual(beepsOf(shown.cues(isWanted)));
}

export const everything: Partial<Wishes> = { beeps: true, voice: true, vibration: true };

/** Two sides, two sets, a half, a rest: every kind of cue but waiting. */
export const sides = routineWith(
  stepWith({ seconds: 40, sets: 2, rest: 15, eachSide: true }, { name: 'Wade', note: 'Slowly.' }),
  stepWith({ seconds: 20 }, { name: 'Calf' }),
);

export const still = routineWith(stepWith({ seconds: 600 }), stepWith({ seconds: 60 }));
