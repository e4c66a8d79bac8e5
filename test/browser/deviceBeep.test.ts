import { expect, test } from 'vitest';
import { type Sounding, startBeep } from '../../device/beep.ts';
import { signals, type Tone } from '../../src/session/signals.ts';

const rate = 48_000;
/** Nothing softer is heard. */
const silence = 1e-4;
/** The steepest a triangle of the highest tone can climb from one sample to the next; a click climbs higher. */
const steepest = (4 * 880 * 0.6) / rate;

/** What is heard of a beep that is planned for 0.1 s, and taken back at a time or not at all. */
async function heard(beep: readonly Tone[], stopAt?: number): Promise<{ samples: Float32Array; ended: number }> {
  const context = new OfflineAudioContext(1, rate, rate);
  let ended = 0;
  let sounding: Sounding | undefined;
  if (stopAt !== undefined) {
    context.suspend(stopAt).then(() => {
      sounding?.stop();
      context.resume();
    });
  }
  sounding = startBeep(context.destination, beep, 0.1, () => ended++);
  const samples = (await context.startRendering()).getChannelData(0);
  await new Promise((done) => setTimeout(done));
  return { samples, ended };
}

const loud = (sample: number) => Math.abs(sample) > silence;
/** Milliseconds until the first and the last sample that is heard. */
const onset = (samples: Float32Array) => (samples.findIndex(loud) / rate) * 1000;
const end = (samples: Float32Array) => (samples.findLastIndex(loud) / rate) * 1000;
const loudest = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const steepestOf = (samples: Float32Array) =>
  samples.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (samples[i - 1] ?? 0))), 0);

test.each(Object.entries(signals))('%s begins and ends on its sample, without a click', async (_, { beep }) => {
  const { samples, ended } = await heard(beep);
  const ms = beep.reduce((sum, tone) => sum + tone.ms, 0);
  expect(Math.abs(onset(samples) - 100)).toBeLessThan(1);
  expect(Math.abs(end(samples) - (100 + ms))).toBeLessThan(2);
  expect(loudest(samples)).toBeGreaterThan(0.3);
  expect(loudest(samples)).toBeLessThan(0.7);
  expect(steepestOf(samples)).toBeLessThan(steepest * 1.2);
  expect(ended).toBe(1);
});

test('a silence between two tones is one, and each has its pitch', async () => {
  const { samples } = await heard([
    { hertz: 440, ms: 200 },
    { hertz: 0, ms: 100 },
    { hertz: 880, ms: 200 },
  ]);
  const part = (from: number, to: number) => samples.slice((from / 1000) * rate, (to / 1000) * rate);
  expect(loudest(part(301, 399))).toBeLessThan(silence);
  expect(pitch(part(120, 280))).toBeCloseTo(440, -1);
  expect(pitch(part(420, 580))).toBeCloseTo(880, -1);
});

test('a tone shorter than its ramps is still shaped', async () => {
  const { samples } = await heard([{ hertz: 880, ms: 4 }]);
  expect(loudest(samples)).toBeGreaterThan(0.1);
  expect(steepestOf(samples)).toBeLessThan(1.2 * (0.6 / (0.002 * rate) + steepest));
  expect(end(samples)).toBeLessThan(105);
});

test('taken back before it begins, nothing is heard', async () => {
  const { samples, ended } = await heard([{ hertz: 880, ms: 260 }], 0.05);
  expect(loudest(samples)).toBe(0);
  expect(ended).toBe(0);
});

test('taken back while it sounds, it ends soon and softly', async () => {
  const { samples, ended } = await heard([{ hertz: 880, ms: 500 }], 0.2);
  expect(loudest(samples.slice(0.15 * rate, 0.19 * rate))).toBeGreaterThan(0.5);
  expect(end(samples)).toBeGreaterThan(205);
  expect(end(samples)).toBeLessThan(250);
  expect(steepestOf(samples)).toBeLessThan(steepest * 1.2);
  expect(ended).toBe(1);
});

/** By counting where the wave climbs through zero. */
function pitch(samples: Float32Array): number {
  const climbs = samples.filter((sample, i) => sample >= 0 && (samples[i - 1] ?? 0) < 0).length;
  return (climbs * rate) / samples.length;
}
