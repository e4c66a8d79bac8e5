import { startBeep } from '../../device/beep.ts';
import type { Tone } from '../../src/index.ts';

/** A voice needs no more, and files stay small. */
const sampleRate = 22_050;

/** Seconds of silence at the end, so that nothing cuts off the last tone. */
const tail = 0.05;

/** Plays a beep. Resolves when it has begun. */
export async function playBeep(beep: readonly Tone[]): Promise<void> {
  await new Audio(await waveOf(beep)).play();
}

/**
 * A beep as a sound file: the way to be heard where Web Audio stays silent without a press, as in Firefox's event pages
 * (153 ESR).
 *
 * @returns a data URL; one with its bytes in it needs neither a file in the package nor a request
 */
export async function waveOf(beep: readonly Tone[]): Promise<string> {
  const seconds = beep.reduce((sum, { ms }) => sum + ms, 0) / 1000 + tail;
  const studio = new OfflineAudioContext({ length: Math.ceil(seconds * sampleRate), sampleRate });
  startBeep(studio.destination, beep, 0, () => {});
  const samples = (await studio.startRendering()).getChannelData(0);
  return `data:audio/wav;base64,${btoa(String.fromCharCode(...fileOf(samples)))}`;
}

/** Samples as 16-bit PCM in a RIFF WAVE file. */
export function fileOf(samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, said: string) => bytes.set(new TextEncoder().encode(said), at);
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // PCM, one channel, bytes a second, bytes a sample, bits a sample.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, nth) => {
    view.setInt16(44 + nth * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  });
  return bytes;
}
