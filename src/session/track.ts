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
  /** For each interval the next one, itself included, that lasts until a press; the count of intervals where there is none. */
  readonly nextOpen: readonly number[];
}

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
  const nextOpen: number[] = new Array(intervals.length).fill(intervals.length);
  for (let index = intervals.length - 1; index >= 0; index--) {
    nextOpen[index] = intervals[index]?.timing === 'open' ? index : (nextOpen[index + 1] ?? intervals.length);
  }
  return { intervals, begins, firstOfStep, nextOpen };
}
