/** Does its work and says in how many milliseconds it wants to be called again; undefined: not any more. */
export type Tick = () => number | undefined;

/** Calls back when what is on screen is due to change. Every part of a page shares one. */
export interface Ticker {
  /** Calls `tick` now, and then again and again as it asks for. One that is being called already is called early. */
  run(tick: Tick): void;
  /** Calls `tick` no more. */
  stop(tick: Tick): void;
}

/** The ticker of this page. */
export const pageTicker: Ticker = createTicker();

/**
 * How long before something is due the frames begin, in ms: two frames of a 60 Hz screen, for a timeout comes late by
 * some milliseconds, and the frame at which it is due must not be missed.
 */
const lead = 34;

/**
 * A ticker for what is seen. A tick is called in the first animation frame at or after its time, so that it is painted
 * at once and with everything else. Frames alone would be 60 calls a second for a clock that changes once, so one timeout
 * sleeps until shortly before the first tick is due.
 *
 * While the page is hidden it holds neither a timeout nor a frame: nobody looks, and a tick asks the clock and counts
 * nothing. When the page is seen again, every tick is called at once. While nothing runs it does not even listen.
 */
export function createTicker(): Ticker {
  const due = new Map<Tick, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;

  const call = (tick: Tick) => {
    due.set(tick, Number.POSITIVE_INFINITY);
    const wait = waitOf(tick);
    // It may have been stopped by its own work.
    if (wait === undefined) due.delete(tick);
    else if (due.has(tick)) due.set(tick, performance.now() + wait);
  };
  const disarm = () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    timer = undefined;
    frame = undefined;
  };
  const arm = () => {
    disarm();
    watch(due.size > 0);
    if (due.size === 0 || isHidden()) return;
    const wait = Math.min(...due.values()) - performance.now();
    if (wait > lead) timer = setTimeout(arm, wait - lead);
    else frame = requestAnimationFrame(fire);
  };
  const fire = () => {
    // Not the time of the frame, which lies before: a tick asks the clock, and that has gone on.
    const now = performance.now();
    for (const [tick, at] of [...due]) if (at <= now && due.has(tick)) call(tick);
    arm();
  };
  const look = () => {
    if (!isHidden()) for (const tick of [...due.keys()]) if (due.has(tick)) call(tick);
    arm();
  };

  let isWatching = false;
  const watch = (isWanted: boolean) => {
    if (isWanted === isWatching) return;
    isWatching = isWanted;
    const change = isWanted ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', look);
    window[change]('pageshow', look);
  };

  return {
    run(tick) {
      call(tick);
      arm();
    },
    stop(tick) {
      due.delete(tick);
      arm();
    },
  };
}

/** A tick that fails is reported and ends; the others on the page go on. */
function waitOf(tick: Tick): number | undefined {
  try {
    return tick();
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}
