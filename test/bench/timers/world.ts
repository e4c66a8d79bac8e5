import { frameAfter, hiddenWake, lateness, rules } from './rules.ts';

/** A page, its clocks and its timers, in a time that goes only as it is told. All times are whole ms. */
export interface World {
  /** Since the world began, as a person with a stopwatch beside the machine says. */
  readonly elapsed: number;
  /** What the page's `Date.now()` says. */
  readonly wall: number;
  /** What the page's `performance.now()` says; timers go by it. */
  readonly steady: number;
  /** How often the page was called: timers and frames. */
  readonly calls: number;
  readonly isHidden: boolean;
  /** The page's `document` and `window`, as far as timers look at them. */
  readonly page: EventTarget;

  setTimer(callback: () => void, delay: number, repeats: boolean): number;
  requestFrame(callback: () => void): number;
  /** Forgets a timer or a frame. */
  clear(id: number | undefined): void;

  /** Lets time go by; whatever wakes in it is called. */
  pass(ms: number): void;
  /** The machine sleeps for so long: nothing is called. */
  sleep(ms: number): void;
  /** Somebody sets the wall clock, forward above 0. */
  setWall(by: number): void;
  hide(): void;
  show(): void;
}

/** Something that waits to be called. */
interface Waiting {
  readonly callback: () => void;
  /** On the steady clock. */
  readonly due: number;
  /** Depth of the chain of timers that set it. */
  readonly nesting: number;
  /** Ms until it is due again; absent where it is called once. */
  readonly every?: number;
  readonly isFrame: boolean;
}

export interface WorldOptions {
  /** True where the steady clock goes on while the machine sleeps, as on Windows. */
  readonly isSteadyInSleep?: boolean;
}

/** What the wall clock says in the beginning; any day will do. */
const beginning = Date.UTC(2026, 9, 12, 19);

export function createWorld({ isSteadyInSleep = false }: WorldOptions = {}): World {
  const waiting = new Map<number, Waiting>();
  const page = new EventTarget();
  let elapsed = 0;
  let wall = beginning;
  let steady = 0;
  let calls = 0;
  let ids = 0;
  let nesting = 0;
  let hiddenSince: number | undefined;

  const add = (entry: Waiting) => {
    waiting.set(++ids, entry);
    return ids;
  };
  const move = (ms: number) => {
    elapsed += ms;
    wall += ms;
    steady += ms;
  };
  const wakeOf = ({ due, isFrame, nesting: depth }: Waiting) => {
    if (isFrame) return hiddenSince === undefined ? due : Number.POSITIVE_INFINITY;
    const wake = hiddenSince === undefined ? due : hiddenWake(due, depth, hiddenSince);
    return wake + lateness(wake);
  };
  const firstWithin = (end: number) => {
    let first: { id: number; wake: number } | undefined;
    for (const [id, entry] of waiting) {
      const wake = Math.max(steady, wakeOf(entry));
      if (wake <= end && (!first || wake < first.wake)) first = { id, wake };
    }
    return first;
  };
  const call = (id: number, entry: Waiting) => {
    waiting.delete(id);
    if (entry.every !== undefined) waiting.set(id, again(entry, entry.every, steady));
    calls++;
    nesting = entry.nesting;
    entry.callback();
    nesting = 0;
  };
  const turn = (since: number | undefined) => {
    hiddenSince = since;
    page.dispatchEvent(new Event('visibilitychange'));
  };

  return {
    get elapsed() {
      return elapsed;
    },
    get wall() {
      return wall;
    },
    get steady() {
      return steady;
    },
    get calls() {
      return calls;
    },
    get isHidden() {
      return hiddenSince !== undefined;
    },
    page,
    setTimer(callback, delay, repeats) {
      const least = nesting >= rules.nested.nesting ? rules.nested.least : 0;
      const wait = Math.max(least, Math.trunc(delay));
      const entry = { callback, due: steady + wait, nesting: nesting + 1, isFrame: false };
      return add(repeats ? { ...entry, every: Math.max(rules.nested.least, wait) } : entry);
    },
    requestFrame: (callback) => add({ callback, due: frameAfter(steady), nesting: 0, isFrame: true }),
    clear(id = 0) {
      waiting.delete(id);
    },
    pass(ms) {
      const end = steady + ms;
      for (let first = firstWithin(end); first; first = firstWithin(end)) {
        const entry = waiting.get(first.id);
        move(first.wake - steady);
        if (entry) call(first.id, entry);
      }
      move(end - steady);
    },
    sleep(ms) {
      elapsed += ms;
      wall += ms;
      if (isSteadyInSleep) steady += ms;
    },
    setWall(by) {
      wall += by;
    },
    hide: () => turn(steady),
    show: () => turn(undefined),
  };
}

/**
 * The next turn of an interval: on its beat, without those it has missed. Chromium keeps the beat; browsers that count
 * from the last call lose a little each time.
 */
function again(entry: Waiting, every: number, now: number): Waiting {
  const missed = Math.max(0, Math.floor((now - entry.due) / every));
  return { ...entry, due: entry.due + (missed + 1) * every, nesting: entry.nesting + 1 };
}
