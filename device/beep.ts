import type { Tone } from '../src/session/signals.ts';

/** A beep that was handed to the audio clock. */
export interface Sounding {
  /** When it begins, seconds of the audio clock. */
  readonly at: number;
  /** Takes it back where it has not begun; fades it out where it has. */
  stop(): void;
}

/** How a tone is shaped. */
const shape = {
  /**
   * A triangle has overtones. Small loudspeakers hardly sound below 500 Hz, and through the overtones the ear still hears
   * the note; a sine would be lost under music.
   */
  wave: 'triangle',
  /** Of full scale: clear, and two beeps of two widgets at once do not distort much. */
  level: 0.6,
  /** Seconds. A tone that begins or ends at once clicks; below 10 ms the ear takes the ramp for the onset itself. */
  attack: 0.004,
  release: 0.015,
  /** Time constant of the fade of a beep that is taken back, seconds; after five of them nothing is left of it. */
  fade: 0.008,
} as const;

/**
 * Hands a beep to the audio clock: tones one after the other, without a gap and without a click.
 *
 * @param output where it goes
 * @param at seconds of the audio clock; a time that has passed means now
 * @param onEnd called when it is over; not when it was taken back before it began
 */
export function startBeep(output: AudioNode, beep: readonly Tone[], at: number, onEnd: () => void): Sounding {
  const { context } = output;
  const begin = Math.max(at, context.currentTime);
  const wave = new OscillatorNode(context, { type: shape.wave });
  const tones = new GainNode(context, { gain: 0 });
  // Apart from the gain that shapes the tones: what is planned there cannot be cut short everywhere (Firefox has no
  // cancelAndHoldAtTime), and cutting it with cancelScheduledValues jumps, which clicks.
  const fade = new GainNode(context);
  wave.connect(tones).connect(fade).connect(output);
  wave.start(begin);
  wave.stop(plan(wave, tones, beep, begin));
  const end = () => {
    fade.disconnect();
    onEnd();
  };
  wave.addEventListener('ended', end, { once: true });
  return {
    at: begin,
    stop() {
      const now = context.currentTime;
      if (now < begin) {
        wave.removeEventListener('ended', end);
        wave.stop();
        fade.disconnect();
      } else {
        fade.gain.setTargetAtTime(0, now, shape.fade);
        wave.stop(now + 5 * shape.fade);
      }
    },
  };
}

/** Writes pitch and loudness of every tone onto the audio clock. Returns when the last one is over. */
function plan(wave: OscillatorNode, tones: GainNode, beep: readonly Tone[], begin: number): number {
  let from = begin;
  for (const { hertz, ms } of beep) {
    const to = from + ms / 1000;
    if (hertz > 0) {
      const attack = Math.min(shape.attack, (to - from) / 2);
      const release = Math.min(shape.release, (to - from) / 2);
      wave.frequency.setValueAtTime(hertz, from);
      tones.gain.setValueAtTime(0, from);
      tones.gain.linearRampToValueAtTime(shape.level, from + attack);
      tones.gain.setValueAtTime(shape.level, to - release);
      tones.gain.linearRampToValueAtTime(0, to);
    }
    from = to;
  }
  return from;
}
