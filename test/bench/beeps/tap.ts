import type { Heard } from './plan.ts';

/** Listens to all that a context puts out. */
export interface Tap {
  heard(): Heard;
}

/**
 * Runs on the audio thread. Tells the frame at which sound begins after a silence, and from time to time when a frame
 * was reckoned by the machine's clock, which is no business of the output's.
 */
const worklet = `
  const silence = 0.005 * sampleRate;
  const audible = 0.001;
  registerProcessor('onsets', class extends AudioWorkletProcessor {
    quiet = Infinity;
    process([[samples]]) {
      if (currentFrame % 2048 === 0) this.port.postMessage({ reckoned: currentFrame, at: Date.now() });
      for (let nth = 0; nth < (samples?.length ?? 0); nth++) {
        if (Math.abs(samples[nth]) < audible) { this.quiet++; continue; }
        if (this.quiet >= silence) this.port.postMessage({ onset: currentFrame + nth });
        this.quiet = 0;
      }
      return true;
    }
  });
`;

/** What it tells; frames are counted from when the context began. */
type Told = { readonly onset: number } | { readonly reckoned: number; readonly at: number };

/** How often the output's stamps are read, in ms. */
const stampEvery = 50;

const { connect } = AudioNode.prototype;
const inputs = new WeakMap<BaseAudioContext, AudioNode>();
const taps: Tap[] = [];

/**
 * From now on, whatever is connected to the output of a context is also listened to. The sound itself goes its way
 * unchanged, so it makes no difference whose sound it is and whether it shows its context.
 */
export function tapOutputs(): void {
  function connectTapped(this: AudioNode, ...given: unknown[]): unknown {
    const [to] = given;
    if (to instanceof AudioDestinationNode && to.context instanceof AudioContext) {
      Reflect.apply(connect, this, [inputOf(to.context)]);
    }
    return Reflect.apply(connect, this, given);
  }
  Object.assign(AudioNode.prototype, { connect: connectTapped });
}

/**
 * The tap on the context to whose output something connects first.
 *
 * @throws {Error} where nothing does, or more than one
 */
export function tapOn(connects: () => void): Tap {
  const before = taps.length;
  connects();
  const [tap, ...more] = taps.slice(before);
  if (!tap || more.length > 0) throw new Error(`expected one new audio output, found ${taps.length - before}`);
  return tap;
}

function inputOf(context: AudioContext): AudioNode {
  const known = inputs.get(context);
  if (known) return known;
  const input = new GainNode(context);
  const onsets: number[] = [];
  const stamps: [number, number][] = [];
  const reckoned: [number, number][] = [];
  inputs.set(context, input);
  taps.push({ heard: () => ({ onsets, stamps, reckoned, latency: context.outputLatency }) });
  setInterval(() => {
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
    if (contextTime > 0) stamps.push([contextTime, performanceTime]);
  }, stampEvery);
  const listen = (told: Told) => {
    if ('onset' in told) onsets.push(told.onset / context.sampleRate);
    else reckoned.push([told.reckoned / context.sampleRate, told.at - performance.timeOrigin]);
  };
  const module = URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' }));
  context.audioWorklet.addModule(module).then(() => {
    const listener = new AudioWorkletNode(context, 'onsets', { numberOfOutputs: 0 });
    listener.port.onmessage = ({ data }: MessageEvent<Told>) => listen(data);
    Reflect.apply(connect, input, [listener]);
  });
  return input;
}
