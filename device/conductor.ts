import type { PlayingWords as Words } from '../src/locale/en/playing.ts';
import { clockOffset } from '../src/session/clocks.ts';
import { type Cue, cuesBetween } from '../src/session/cues.ts';
import { playable } from '../src/session/late.ts';
import { momentAt } from '../src/session/moment.ts';
import type { Session } from '../src/session/session.ts';
import { type CueKind, cueKinds } from '../src/session/signals.ts';
import { cueWords } from '../src/view/cues.ts';
import { playerView } from '../src/view/player.ts';
import type { Alarm } from './alarm.ts';
import type { MediaKeys, MediaPresses } from './mediaSession.ts';
import type { Sound } from './sound.ts';
import type { Speech } from './speech.ts';
import type { Vibration } from './vibration.ts';
import type { WakeLock } from './wakeLock.ts';

/** What a conductor plays on. */
export interface Orchestra {
  readonly sound: Sound;
  readonly speech: Speech;
  readonly vibration: Vibration;
  readonly wakeLock: WakeLock;
  readonly keys: MediaKeys;
  readonly alarm: Alarm;
}

/** What the runner wants to hear and feel. */
export interface Wishes {
  readonly beeps: boolean;
  readonly voice: boolean;
  readonly vibration: boolean;
  /** Cues that are left out altogether. */
  readonly muted: readonly CueKind[];
}

/** A page is silent until somebody asks for more, but for short beeps: a timer that cannot be heard is of no use on the floor. */
export const usualWishes: Wishes = { beeps: true, voice: false, vibration: true, muted: [] };

/** Plays the cues of a session. */
export interface Conductor {
  /** To be called inside a press: browsers let sound begin only there. */
  unlock(): void;
  /**
   * Plays what has become due since it was called last, and plans what comes. To be called after every press, at every
   * look at the clock, and whenever it asks for it.
   *
   * @param now milliseconds since 1970
   */
  play(session: Session, now: number): void;
  /** Takes back what was planned, and lets go of everything. The next session begins anew. */
  rest(): void;
  /** What is no longer wanted at all is silent at once; the rest is taken up by the next `play`. */
  wishes: Wishes;
}

const limits = {
  /**
   * Beeps are planned so many ms ahead. Browsers call a hidden page that has been silent for half a minute back once a
   * minute only (Chromium's intensive throttling); until then everything has to be planned. Much further the audio clock
   * and that of the page drift apart.
   */
  ahead: 75_000,
  /** Asks to be called at least so often, in ms, so that the plan never runs out. */
  rounds: 30_000,
  /** Called back later than this, in ms, the machine may have slept: audio clocks stand meanwhile, and the plan is wrong. */
  late: 2000,
  /**
   * Between a start and the first look so many ms go by at most, a background that has to wake up first included; its cue
   * is not lost. Later than that it would be late anyway, see `playable`.
   */
  grace: 1000,
} as const;

/**
 * @param presses what media keys do
 * @param wake asks the owner of the session to look at the clock and to call `play`: a hidden page has no other wake-up
 */
export function createConductor(
  { sound, speech, vibration, wakeLock, keys, alarm }: Orchestra,
  words: Words,
  presses: MediaPresses,
  wake: () => void,
): Conductor {
  let wishes = usualWishes;
  let followed: Session | undefined;
  /** What was due before has been played, or left out. */
  let from = 0;
  /** When the beeps that were planned and not taken back are due, on the session's own clock. */
  const planned = new Map<string, number>();
  /** What was spoken and felt. */
  const played = new Set<string>();
  /** Whether the plan still goes by wishes of before. */
  let isStale = false;
  /** When it meant to be called again. */
  let expected = Number.POSITIVE_INFINITY;
  let isHolding = false;
  // The alarm tells them apart by who is called, and several may have one owner.
  const ring = () => wake();

  const isWanted = ({ kind }: Cue) => !wishes.muted.includes(kind);
  /** A voice that fails beeps, so it is heard in any case. */
  const isHeard = () =>
    (wishes.beeps || wishes.voice || (wishes.vibration && vibration.isAvailable)) &&
    cueKinds.some((kind) => !wishes.muted.includes(kind));

  const replan = (session: Session, now: number) => {
    sound.cancel();
    isStale = false;
    const ownNow = now - clockOffset(session);
    for (const [name, at] of planned) if (at >= ownNow) planned.delete(name);
  };

  const follow = (session: Session, now: number) => {
    if (followed?.startedAt !== session.startedAt) {
      from = Math.max(session.startedAt, now - limits.grace);
      planned.clear();
      played.clear();
    } else {
      // Times are told by the clock as it is set now. A press may be heard of only after a look at what it changed.
      const pressed = session.log.length > followed.log.length ? session.log.at(-1) : undefined;
      from = Math.min(from + clockOffset(session) - clockOffset(followed), pressed?.at ?? Number.POSITIVE_INFINITY);
    }
    followed = session;
    replan(session, now);
    if (momentAt(session, now).status !== 'running') speech.cancel();
  };

  const beep = (cue: Cue, session: Session, now: number) => {
    const name = nameOf(cue, session);
    if (!wishes.beeps || planned.has(name)) return;
    planned.set(name, cue.at - clockOffset(session));
    sound.schedule(cue.beep, Math.max(0, cue.at - now));
  };

  const say = async (cue: Cue, session: Session) => {
    const text = cueWords(cue, session, words);
    if (text === '' || (await speech.say(text, words.language))) return;
    // Beeps that are wanted anyway have been heard.
    if (!wishes.beeps && followed === session) sound.schedule(cue.beep, 0);
  };

  const playDue = (session: Session, now: number) => {
    const { status, index } = momentAt(session, now);
    const due = playable(cuesBetween(session, from, now + 1).filter(isWanted), now);
    from = Math.max(from, now + 1);
    if (status === 'paused' || status === 'away') return;
    for (const cue of due) {
      const name = nameOf(cue, session);
      // What is over needs no words: it was skipped, or nobody was called in time.
      if (cue.index !== index || played.has(name)) continue;
      played.add(name);
      beep(cue, session, now);
      if (wishes.vibration) vibration.vibrate(cue.vibration);
      if (wishes.voice) void say(cue, session);
    }
  };

  const planAhead = (session: Session, now: number) => {
    for (const cue of cuesBetween(session, now, now + limits.ahead)) if (isWanted(cue)) beep(cue, session, now);
  };

  const comeBack = (session: Session, now: number) => {
    expected = Number.POSITIVE_INFINITY;
    const { status, holds, secondsLeft } = momentAt(session, now);
    // Where only a press goes on, that press calls.
    if (status !== 'running' || (holds && secondsLeft === 0) || !isHeard()) {
      alarm.clear(ring);
      return;
    }
    const next = cuesBetween(session, from, now + limits.rounds).find(isWanted);
    expected = next?.at ?? now + limits.rounds;
    alarm.set(ring, expected - now);
  };

  const attend = (session: Session, now: number) => {
    const { status, name } = playerView(session, words, now);
    const isRunning = status === 'running';
    if (isRunning !== isHolding) {
      isHolding = isRunning;
      if (isRunning) wakeLock.hold();
      else wakeLock.release();
    }
    if (status === 'finished') {
      keys.clear();
      sound.rest();
    } else keys.show({ title: name, artist: words.product, playing: isRunning }, presses);
  };

  return {
    unlock: () => sound.unlock(),
    play(session, now) {
      if (session !== followed) follow(session, now);
      else if (isStale || now > expected + limits.late) replan(session, now);
      playDue(session, now);
      planAhead(session, now);
      comeBack(session, now);
      attend(session, now);
    },
    rest() {
      alarm.clear(ring);
      sound.cancel();
      sound.rest();
      speech.cancel();
      wakeLock.release();
      keys.clear();
      followed = undefined;
      isHolding = false;
    },
    get wishes() {
      return wishes;
    },
    set wishes(next) {
      wishes = next;
      isStale = true;
      if (!next.voice) speech.cancel();
      if (!next.beeps) sound.cancel();
    },
  };
}

/** The same for a cue however often it is asked for, and however the clock is set. Times are whole ms but for rounding. */
function nameOf({ kind, index, at }: Cue, session: Session): string {
  return `${kind} ${index} ${Math.round(at - clockOffset(session))}`;
}
