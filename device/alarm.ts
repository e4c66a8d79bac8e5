/** Calls back once when its time has come, also while the page is hidden. Every part of a page shares one. */
export interface Alarm {
  /**
   * Calls `ring` once. One that is set already is set anew.
   *
   * @param inMs from now, ms; 0 or less is as soon as may be. Browsers are late in a hidden page, by up to a minute
   */
  set(ring: () => void, inMs: number): void;
  /** Calls `ring` no more. */
  clear(ring: () => void): void;
}

/** The alarm of this page. */
export const pageAlarm: Alarm = createAlarm();

/**
 * One timeout for all, set for whoever is due first, and none where nobody waits. What is only seen is better off with
 * the ticker, which sleeps while the page is hidden.
 */
export function createAlarm(): Alarm {
  const due = new Map<() => void, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timeout is set for. */
  let armed = Number.POSITIVE_INFINITY;
  let isRinging = false;

  const arm = () => {
    // Whoever rings may be set anew and others with it: once all have rung, one look at the whole will do.
    if (isRinging) return;
    const first = Math.min(...due.values());
    const wait = first - performance.now();
    // What is overdue may have been cleared by the page, as some clear every timer there is.
    if (first === armed && wait > 0) return;
    clearTimeout(timer);
    armed = first;
    // Browsers cut a wait to whole ms: it would end before its time, and have to be waited for again.
    if (due.size > 0) timer = setTimeout(fire, Math.max(0, Math.ceil(wait)));
  };
  const fire = () => {
    const now = performance.now();
    armed = Number.POSITIVE_INFINITY;
    isRinging = true;
    for (const [ring, at] of [...due]) {
      // It may have been cleared or set anew by one that rang before.
      if (at > now || due.get(ring) !== at) continue;
      due.delete(ring);
      attempt(ring);
    }
    isRinging = false;
    arm();
  };

  return {
    set(ring, inMs) {
      due.set(ring, performance.now() + inMs);
      arm();
    },
    clear(ring) {
      due.delete(ring);
      arm();
    },
  };
}

/** One that fails is reported; the others on the page are called all the same. */
function attempt(ring: () => void): void {
  try {
    ring();
  } catch (error) {
    reportError(error);
  }
}
