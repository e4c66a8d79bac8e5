import type { Point } from './point.ts';

/** Seconds a clock may step forwards. Beyond, it was set anew, and the step is no time passed. */
const longestStep = 86_400;

/** Seconds from one point to the next; `undefined` where one has no time or the clock was set in between. */
export function seconds(from: Point, to: Point): number | undefined {
  if (from.time === undefined || to.time === undefined) return undefined;
  const passed = to.time - from.time;
  return passed < 0 || passed > longestStep ? undefined : passed;
}

/**
 * The points without those whose time contradicts the others: the largest choice in which time never goes back (the
 * longest non-decreasing subsequence, by patience sorting). One damaged time costs one point, wherever it stands.
 */
export function inOrder(points: readonly Point[]): readonly Point[] {
  /** For each length, the index of the point with the earliest time that a sequence of that length can end in. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, { time }] of points.entries()) {
    if (time === undefined) continue;
    const length = countUpTo(time, ends, points);
    before.set(index, ends[length - 1]);
    ends[length] = index;
  }
  const chosen = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) chosen.add(index);
  return points.filter(({ time }, index) => time === undefined || chosen.has(index));
}

/** How many of the ends are not later than this time; they stand in the order of time. */
function countUpTo(time: number, ends: readonly number[], points: readonly Point[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = points[ends[middle] ?? 0]?.time ?? 0;
    if (end <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
