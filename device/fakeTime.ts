import type { Tick, Ticker } from './ticker.ts';

/** Time in the hands of a test: a clock, and a ticker that follows it. */
export interface FakeTime {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly ticker: Ticker;
  /** How many ticks wait to be called. */
  readonly running: number;
  /** How often a tick was called. */
  readonly calls: number;
  /** Lets seconds go by; every tick is called when it is due. */
  pass(seconds: number): void;
  /** Lets seconds go by unseen, as in a laptop that sleeps; then every tick is called once. */
  leap(seconds: number): void;
}

/** @param start milliseconds since 1970 */
export function fakeTime(start = Date.UTC(2026, 0, 1)): FakeTime {
  const due = new Map<Tick, number>();
  let now = start;
  let calls = 0;
  const run = (tick: Tick) => {
    calls++;
    due.set(tick, Number.POSITIVE_INFINITY);
    const wait = tick();
    if (wait === undefined) due.delete(tick);
    else if (due.has(tick)) due.set(tick, now + wait);
  };
  return {
    clock: () => now,
    ticker: {
      run,
      stop(tick) {
        due.delete(tick);
      },
    },
    get running() {
      return due.size;
    },
    get calls() {
      return calls;
    },
    pass(seconds) {
      const end = now + seconds * 1000;
      for (;;) {
        const [first] = [...due].sort((a, b) => a[1] - b[1]);
        if (!first || first[1] > end) break;
        now = Math.max(now, first[1]);
        run(first[0]);
      }
      now = end;
    },
    leap(seconds) {
      now += seconds * 1000;
      for (const tick of [...due.keys()]) run(tick);
    },
  };
}
