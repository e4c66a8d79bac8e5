import type { Clocks } from './clocks.ts';
import type { Tick, Ticker } from './ticker.ts';

/** Time in the hands of a test: clocks, and a ticker that follows them. */
export interface FakeTime {
  /** The wall clock, milliseconds since 1970. */
  readonly clock: () => number;
  /** The wall clock beside one that only goes forward. */
  readonly clocks: Clocks;
  readonly ticker: Ticker;
  /** How many ticks wait to be called. */
  readonly running: number;
  /** How often a tick was called. */
  readonly calls: number;
  /** Lets seconds go by; every tick is called when it is due. */
  pass(seconds: number): void;
  /** Lets seconds go by unseen, as in a hidden tab; then every tick is called once. */
  leap(seconds: number): void;
  /**
   * Lets seconds go by while the machine sleeps; then every tick is called once.
   *
   * @param steady what the clock that only goes forward does meanwhile: browsers differ
   */
  sleep(seconds: number, steady?: 'goes on' | 'stands'): void;
  /** Sets the wall clock forward, or back where below 0, by so many seconds. No time goes by, and nothing is called. */
  setWall(seconds: number): void;
}

/** @param start milliseconds since 1970 */
export function fakeTime(start = Date.UTC(2026, 0, 1)): FakeTime {
  const due = new Map<Tick, number>();
  /** Milliseconds that went by in truth, and how far each clock is off that. */
  let now = 0;
  let wallOff = start;
  let steadyOff = 0;
  let wasUnseen = false;
  let calls = 0;
  const run = (tick: Tick) => {
    calls++;
    due.set(tick, Number.POSITIVE_INFINITY);
    const wait = tick();
    if (wait === undefined) due.delete(tick);
    else if (due.has(tick)) due.set(tick, now + wait);
  };
  const goUnseen = (seconds: number) => {
    now += seconds * 1000;
    wasUnseen = true;
  };
  const runAll = () => {
    for (const tick of [...due.keys()]) if (due.has(tick)) run(tick);
  };
  return {
    clock: () => now + wallOff,
    clocks: {
      read() {
        const seen = !wasUnseen;
        wasUnseen = false;
        return { wall: now + wallOff, steady: now + steadyOff, seen };
      },
      stop() {},
    },
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
      goUnseen(seconds);
      runAll();
    },
    sleep(seconds, steady = 'goes on') {
      goUnseen(seconds);
      if (steady === 'stands') steadyOff -= seconds * 1000;
      runAll();
    },
    setWall(seconds) {
      wallOff += seconds * 1000;
    },
  };
}
