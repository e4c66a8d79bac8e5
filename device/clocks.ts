import { type ClockReading, clockShift } from '../src/session/clocks.ts';

/** Looks at the wall clock and at the clock that only goes forward. */
export interface Clocks {
  read(): ClockReading;
  /**
   * Listens to the page no more until the next `read()`. The time between counts as seen if the page was seen before and
   * after it, and both clocks tell the same of it; else the machine may have slept.
   */
  stop(): void;
}

/** How a tight pair is read. */
const pair = {
  /** Milliseconds between which it counts as one instant. `Date.now()` itself goes in whole ones. */
  tight: 2,
  /** A page can be held up between two lines again and again; after so many looks the tightest will do. */
  looks: 5,
} as const;

/** The clocks of this page. Listens to whether it is seen from the first `read()` to `stop()`. */
export function pageClocks(): Clocks {
  let wasHidden = isHidden();
  /** What was read when it stopped listening. */
  let left: ClockReading | undefined;
  const watch = () => {
    wasHidden ||= isHidden();
  };
  return {
    read() {
      const pair = readPair();
      const isTold = left === undefined || clockShift(left, { ...pair, seen: true }) === 0;
      const seen = !wasHidden && !isHidden() && isTold;
      wasHidden = isHidden();
      left = undefined;
      // Adding one that is there does nothing.
      document.addEventListener('visibilitychange', watch);
      return { ...pair, seen };
    },
    stop() {
      watch();
      left ??= { ...readPair(), seen: true };
      document.removeEventListener('visibilitychange', watch);
    },
  };
}

function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}

/** Both clocks at one instant: the wall clock between two looks at the other one, which lie close together. */
function readPair(): Pick<ClockReading, 'wall' | 'steady'> {
  let best: { wall: number; steady: number } | undefined;
  let width = Number.POSITIVE_INFINITY;
  for (let look = 0; look < pair.looks && width > pair.tight; look++) {
    const before = performance.now();
    const wall = Date.now();
    const after = performance.now();
    if (best && after - before >= width) continue;
    width = after - before;
    best = { wall, steady: (before + after) / 2 };
  }
  return best ?? { wall: Date.now(), steady: performance.now() };
}
