import type { ClockReading } from '../src/session/clocks.ts';

/** Looks at the wall clock and at the clock that only goes forward. */
export interface Clocks {
  read(): ClockReading;
  /** Listens to the page no more; from then on no time counts as seen. */
  stop(): void;
}

/** How a tight pair is read. */
const pair = {
  /** Milliseconds between which it counts as one instant. `Date.now()` itself goes in whole ones. */
  tight: 2,
  /** A page can be held up between two lines again and again; after so many looks the tightest will do. */
  looks: 5,
} as const;

/** The clocks of this page. Listens to whether it is seen until `stop()`. */
export function pageClocks(): Clocks {
  let wasHidden = isHidden();
  let isStopped = false;
  const watch = () => {
    wasHidden ||= isHidden();
  };
  document.addEventListener('visibilitychange', watch);
  return {
    read() {
      const seen = !wasHidden && !isHidden() && !isStopped;
      wasHidden = isHidden();
      return { ...readPair(), seen };
    },
    stop() {
      isStopped = true;
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
