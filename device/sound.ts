import type { Tone } from '../src/session/signals.ts';
import { audioInstant } from './audioClock.ts';
import { type Sounding, startBeep } from './beep.ts';
import { type PageAudio, pageAudio } from './pageAudio.ts';
import { type Silence, startSilence } from './silence.ts';

/** Beeps of one user on the page, planned ahead on the audio clock, so that a busy or throttled page does not delay them. */
export interface Sound {
  /**
   * Lets it sound from now on. To be called inside a press (browsers ask for one), every time: it also wakes a sound that
   * the browser or a phone call has put to rest.
   */
  unlock(): void;
  /**
   * Plans a beep. What is planned before the sound is ready waits for it; what is late by more than a little is not played.
   *
   * @param inMs from now, ms; when it is to be heard. Exact for up to a minute ahead, see `audioClock.ts`
   * @throws {RangeError} when `inMs` is not a finite number
   */
  schedule(beep: readonly Tone[], inMs: number): void;
  /** Takes back all beeps of this user that have not begun; one that sounds ends softly. */
  cancel(): void;
  /**
   * Loudness of this user, from 0 to 1, evenly to the ear. 1 at first.
   *
   * @throws {RangeError} when set to anything else
   */
  volume: number;
  /** Whether a beep would be heard now. False before the first press, and always where the browser has no Web Audio. */
  readonly isReady: boolean;
  /**
   * Lets go of the page's audio as soon as nothing is planned and nothing sounds any more. A later `schedule()` takes it up
   * for as long, without a press if there was one before; `unlock()` takes it up until the next rest.
   */
  rest(): void;
}

const limits = {
  /** Milliseconds. Later than that a sound no longer belongs to what is seen (ITU-R BT.1359-1: 185 ms behind the picture). */
  late: 185,
  /** Seconds until the audio clock is looked at again while the loudspeaker begins. */
  settling: 0.1,
  /** And from then on, while something is planned: an output that ran dry for a moment leaves the clock behind by as long. */
  settled: 1,
  /** Seconds by which a beep may lie off before it is moved. */
  off: 0.001,
  /** Looks at the audio clock before its stamps are given up; also the longest it may take to begin, in tenths of a second. */
  looks: 20,
  /** Time constant of a change of volume, seconds: a jump would click. */
  volume: 0.01,
} as const;

/** A beep that was asked for and is not over. */
interface Plan {
  readonly beep: readonly Tone[];
  /** When it is to be heard, as `performance.now()` counts. */
  readonly at: number;
  /** On the audio clock; undefined while the sound is not ready. */
  sounding?: Sounding | undefined;
}

/** A sound of its own on the audio of this page. Makes nothing before `unlock()`. */
export function pageSound(): Sound {
  return createSound(pageAudio);
}

export function createSound(audio: PageAudio): Sound {
  const plans = new Set<Plan>();
  let context: AudioContext | undefined;
  let output: GainNode | undefined;
  let volume = 1;
  let looks = 0;
  /** At the end of this silence the audio clock is looked at again. */
  let silence: Silence | undefined;
  let isLetIn = false;
  let isResting = false;
  const user = {};

  const forget = (plan: Plan) => {
    plans.delete(plan);
    if (isResting && plans.size === 0) letGo();
  };
  /** Where nothing ever sounds, what was asked for must not pile up. */
  const forgetLate = () => {
    for (const plan of [...plans]) if (!plan.sounding && performance.now() - plan.at > limits.late) forget(plan);
  };
  const place = (plan: Plan) => {
    if (!context || !output || context.state !== 'running') return;
    const { time, settled } = audioInstant(context, plan.at);
    plan.sounding = startBeep(output, plan.beep, time, () => forget(plan));
    lookAgain(context, settled);
  };
  const isOff = (on: AudioContext) =>
    [...plans].some(({ at, sounding }) => sounding && Math.abs(audioInstant(on, at).time - sounding.at) > limits.off);
  const placeAgain = () => {
    for (const plan of plans) {
      if (!context || hasBegun(plan, context)) continue;
      plan.sounding?.stop();
      plan.sounding = undefined;
    }
    forgetLate();
    for (const plan of [...plans]) if (!plan.sounding) place(plan);
  };
  // By the audio clock itself: a page can clear the timers of an extension, and a hidden page has no frames.
  const lookAgain = (on: AudioContext, settled: boolean) => {
    if (silence || looks >= limits.looks) return;
    looks = settled ? 0 : looks + 1;
    silence = startSilence(on, settled ? limits.settled : limits.settling, () => {
      silence = undefined;
      if (!settled || isOff(on)) placeAgain();
      else if (plans.size > 0) lookAgain(on, true);
    });
  };
  const takeBack = () => {
    for (const { sounding } of plans) sounding?.stop();
  };
  /** A beep that has begun is not over before it has faded. */
  const forgetAll = () => {
    for (const plan of [...plans]) if (!context || !hasBegun(plan, context)) forget(plan);
  };
  const stateChanged = () => {
    if (context?.state === 'running') {
      looks = 0;
      placeAgain();
      return;
    }
    // The audio clock stands: what it holds would come late by as long. It waits for its time on the page's clock instead.
    takeBack();
    for (const plan of [...plans]) {
      const isOver = context && hasBegun(plan, context);
      plan.sounding = undefined;
      if (isOver) forget(plan);
    }
  };
  const takeUp = () => {
    if (context?.state === 'closed') letGo();
    if (context) return;
    context = audio.open(user);
    if (!context) return;
    output = new GainNode(context, { gain: gainOf(volume) });
    output.connect(context.destination);
    context.addEventListener('statechange', stateChanged);
    looks = 0;
  };
  const letGo = () => {
    context?.removeEventListener('statechange', stateChanged);
    output?.disconnect();
    silence?.stop();
    context = undefined;
    output = undefined;
    silence = undefined;
    audio.leave(user);
  };

  return {
    unlock() {
      isResting = false;
      takeUp();
      if (!context) return;
      isLetIn = true;
      // Refused where this was no press after all; the next press tries again.
      if (context.state !== 'running') context.resume().catch(() => {});
      else placeAgain();
    },
    schedule(beep, inMs) {
      if (!Number.isFinite(inMs)) throw new RangeError(`inMs: expected a finite number of milliseconds, found ${inMs}`);
      if (!beep.some(({ hertz, ms }) => hertz > 0 && ms > 0)) return;
      forgetLate();
      if (inMs < -limits.late) return;
      const plan: Plan = { beep, at: performance.now() + inMs };
      plans.add(plan);
      if (isLetIn) takeUp();
      place(plan);
    },
    cancel() {
      takeBack();
      forgetAll();
    },
    get volume() {
      return volume;
    },
    set volume(wanted) {
      if (!(wanted >= 0 && wanted <= 1)) throw new RangeError(`volume: expected a number from 0 to 1, found ${wanted}`);
      volume = wanted;
      if (context && output) output.gain.setTargetAtTime(gainOf(wanted), context.currentTime, limits.volume);
    },
    get isReady() {
      return context?.state === 'running';
    },
    rest() {
      isResting = true;
      if (plans.size === 0) letGo();
    },
  };
}

function hasBegun({ sounding }: Plan, { currentTime }: AudioContext): boolean {
  return sounding !== undefined && sounding.at <= currentTime;
}

/** The ear hears ratios: a square spreads the scale about evenly, and 0 is silence. */
function gainOf(volume: number): number {
  return volume * volume;
}
