import type { Pair } from './plan.ts';

/**
 * So many stamps speak for an instant, those next to it: about a second. While an output begins, and now and then later,
 * one is some 10 ms off, so their middle counts.
 */
const near = 21;

/** Turns seconds of the audio clock into ms of the page's, as the output's stamps say around that instant. */
export type Ruler = (audio: number) => number;

/** @throws {Error} where there are too few stamps */
export function rulerOf(stamps: readonly Pair[]): Ruler {
  if (stamps.length < near) throw new Error(`expected ${near} stamps of the audio output, found ${stamps.length}`);
  return (instant) => {
    const next = stamps.toSorted((a, b) => Math.abs(a[0] - instant) - Math.abs(b[0] - instant)).slice(0, near);
    return instant * 1000 + percentile(offsets(next), 0.5);
  };
}

function offsets(stamps: readonly Pair[]): number[] {
  return stamps.map(([audio, page]) => page - audio * 1000);
}

/**
 * The most by which the audio clock went wrong within two seconds, in ms. It drifts by far less; where the output runs dry it
 * stands for a buffer's length.
 *
 * @param from seconds of the audio clock
 * @param to the same
 */
export function slipOf(ruler: Ruler, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, Math.abs(ruler(at + 2) - ruler(at) - 2000));
  return most;
}

/**
 * How late each beep began, in ms. Where as many were heard as planned, they are taken in order; else each belongs to
 * the last that was due by then, which is in favour of whoever lost some.
 */
export function lateBy(onsets: readonly number[], due: readonly number[], early = 20): number[] {
  if (onsets.length === due.length) return onsets.map((onset, nth) => onset - (due[nth] ?? Number.NaN));
  return onsets.map((onset) => onset - (due.findLast((at) => at <= onset + early) ?? Number.NEGATIVE_INFINITY));
}

/** The least of the numbers that is not below such a share of them. */
export function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * numbers.length) - 1)] ?? Number.NaN;
}
