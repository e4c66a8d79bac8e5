import { dueTimes, type Heard, type Played, plan } from './plan.ts';
import { lateBy, percentile, rulerOf, slipOf } from './ruler.ts';

/** How one contestant's beeps lay to the plan, in ms. */
export interface Findings {
  readonly heard: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** 99th percentile of the distance from the median: what is left where a constant latency is taken off. */
  readonly spread: number;
  /** How long before it was put out sound was reckoned, 1st and 99th percentile. */
  readonly ahead: readonly [number, number];
  /** By how much the audio clock itself went wrong between the press and the last beep, see `slipOf`. */
  readonly slip: number;
}

export function findingsOf({ pressedAt, ...played }: Played, who: 'ours' | 'peer'): Findings {
  const { onsets, stamps, reckoned }: Heard = played[who];
  const ruler = rulerOf(stamps);
  const late = lateBy(
    onsets.map(ruler),
    dueTimes().map((at) => pressedAt + at),
  );
  const off = late.map(Math.abs);
  const usual = percentile(late, 0.5);
  const spread = late.map((by) => Math.abs(by - usual));
  const ahead = reckoned.map(([audio, page]) => ruler(audio) - page);
  return {
    heard: late.length,
    p50: percentile(off, 0.5),
    p99: percentile(off, 0.99),
    max: Math.max(...off),
    spread: percentile(spread, 0.99),
    ahead: [percentile(ahead, 0.01), percentile(ahead, 0.99)],
    slip: slipOf(ruler, (onsets.at(0) ?? 0) - plan.lead / 1000, onsets.at(-1) ?? 0),
  };
}
