import type { Moment } from '../src/session/moment.ts';

/** Milliseconds until a clock on screen shows another second; undefined while none moves. */
export function untilChange({ status, interval, ...seconds }: Moment): number | undefined {
  if (status !== 'running' || !interval) return undefined;
  if (interval.timing === 'open') return 1000 - milliseconds(seconds.secondsSpent);
  // Both count down, and a repetition may last a part of a second: they need not change together.
  return Math.min(...[seconds.secondsLeft, seconds.routineSecondsLeft].map((left) => milliseconds(left) || 1000));
}

/** The part of the seconds that is below a second. The time of a session is whole milliseconds. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) % 1000;
}
