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
 * A ticker on one timeout, armed for whatever is due first. It holds neither a timeout nor a listener while nothing runs.
 * Animation frames would stop in a hidden page, where a routine goes on; a timeout that comes late there does no harm,
 * because a tick asks the clock and counts nothing. When the page is seen again, every tick is called at once.
 */
export function createTicker(): Ticker {
  const due = new Map<Tick, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const call = (tick: Tick) => {
    due.set(tick, Number.POSITIVE_INFINITY);
    const wait = waitOf(tick);
    // It may have been stopped by its own work.
    if (wait === undefined) due.delete(tick);
    else if (due.has(tick)) due.set(tick, performance.now() + wait);
  };
  const arm = () => {
    clearTimeout(timer);
    timer = undefined;
    if (due.size > 0) timer = setTimeout(fire, Math.max(0, Math.min(...due.values()) - performance.now()));
    watchPage(due.size > 0, wake);
  };
  const fire = () => {
    const now = performance.now();
    for (const [tick, at] of [...due]) if (at <= now && due.has(tick)) call(tick);
    arm();
  };
  const wake = () => {
    if (document.visibilityState === 'hidden') return;
    for (const tick of [...due.keys()]) if (due.has(tick)) call(tick);
    arm();
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

/** Adding a listener that is there, or removing one that is not, does nothing. */
function watchPage(wanted: boolean, wake: () => void): void {
  if (wanted) {
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pageshow', wake);
  } else {
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('pageshow', wake);
  }
}
