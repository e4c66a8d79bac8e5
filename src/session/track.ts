import type { Interval } from '../routine/intervals.ts';
import type { Session } from './session.ts';
import { timeline } from './timeline.ts';

/** The timeline with its sums, so that a place in it is found by halving, not by walking. Times in ms. */
export interface Track {
  readonly intervals: readonly Interval[];
  /** When each interval begins, counted from the start of the routine; one more entry than intervals: the end. */
  readonly begins: readonly number[];
  /** Index of the first interval of each step. */
  readonly firstOfStep: readonly number[];
  /** For each interval the next one, itself included, that no clock ends; the count of intervals where there is none. */
  readonly nextHold: Readonly<Record<Holding, readonly number[]>>;
}

/** What no clock ends: open work always, and while the routine waits for the runner the last work of each step. */
export type Holding = 'open' | 'each-step';

const tracks = new WeakMap<Session['routine'], { readonly options: string; readonly track: Track }>();

/** The track of a session; made once a routine. */
export function trackOf({ routine, options }: Session): Track {
  const key = JSON.stringify(options);
  const known = tracks.get(routine);
  if (known?.options === key) return known.track;
  const track = layTrack(timeline(routine, options));
  tracks.set(routine, { options: key, track });
  return track;
}

function layTrack(intervals: readonly Interval[]): Track {
  const begins = [0];
  const firstOfStep: number[] = [];
  intervals.forEach((interval, index) => {
    begins.push((begins[index] ?? 0) + interval.seconds * 1000);
    firstOfStep[interval.step] ??= index;
  });
  const isOpen = (index: number) => intervals[index]?.timing === 'open';
  // A step always ends with work: what follows it belongs to the next.
  const endsStep = (index: number) => intervals[index]?.step !== intervals[index + 1]?.step;
  return {
    intervals,
    begins,
    firstOfStep,
    nextHold: {
      open: nextOf(intervals.length, isOpen),
      'each-step': nextOf(intervals.length, (index) => isOpen(index) || endsStep(index)),
    },
  };
}

/** For each index the next one, itself included, of which something is true; the count where there is none. */
function nextOf(count: number, isTrue: (index: number) => boolean): number[] {
  const next: number[] = new Array(count).fill(count);
  for (let index = count - 1; index >= 0; index--) next[index] = isTrue(index) ? index : (next[index + 1] ?? count);
  return next;
}
