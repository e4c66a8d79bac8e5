import type { Alarm } from './alarm.ts';
import type { Clocks } from './clocks.ts';
import type { Tick, Ticker } from './ticker.ts';

/** Time in the hands of a test: clocks, and a ticker and an alarm that follow them. */
export interface FakeTime {
  /** The wall clock, milliseconds since 1970. */
  readonly clock: () => number;
  /** The wall clock beside one that only goes forward. */
  readonly clocks: Clocks;
  readonly ticker: Ticker;
  readonly alarm: Alarm;
  /** How many ticks wait to be called. */
  readonly running: number;
  /** How many wait for the alarm. */
  readonly waiting: number;
  /** How often a tick was called. */
  readonly calls: number;
  /** Lets seconds go by; every tick and every alarm is called when it is due. */
  pass(seconds: number): void;
  /** Lets seconds go by unseen, as in a hidden tab; then every alarm that is due rings late, and every tick is called once. */
  leap(seconds: number): void;
  /**
   * Lets seconds go by while the machine sleeps; then every alarm that is due rings late, and every tick is called once.
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
  const alarms = new Map<() => void, number>();
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
  const ring = (alarm: () => void) => {
    alarms.delete(alarm);
    alarm();
  };
  const goUnseen = (seconds: number) => {
    now += seconds * 1000;
    wasUnseen = true;
  };
  const callAll = () => {
    for (const [alarm, at] of [...alarms]) if (at <= now && alarms.get(alarm) === at) ring(alarm);
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
    alarm: {
      set(alarm, inMs) {
        alarms.set(alarm, now + inMs);
      },
      clear(alarm) {
        alarms.delete(alarm);
      },
    },
    get waiting() {
      return alarms.size;
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
        const calls = [
          ...[...due].map(([tick, at]) => ({ at, call: () => run(tick) })),
          ...[...alarms].map(([alarm, at]) => ({ at, call: () => ring(alarm) })),
        ];
        const [first] = calls.sort((a, b) => a.at - b.at);
        if (!first || first.at > end) break;
        now = Math.max(now, first.at);
        first.call();
      }
      now = end;
    },
    leap(seconds) {
      goUnseen(seconds);
      callAll();
    },
    sleep(seconds, steady = 'goes on') {
      goUnseen(seconds);
      if (steady === 'stands') steadyOff -= seconds * 1000;
      callAll();
    },
    setWall(seconds) {
      wallOff += seconds * 1000;
    },
  };
}
