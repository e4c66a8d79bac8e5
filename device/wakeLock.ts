/** Keeps the screen on. */
export interface WakeLock {
  /** Asks for it, now and whenever the page is seen again, until `release()`. Called again it asks again. */
  hold(): void;
  release(): void;
  /**
   * `on`: the screen stays on. `off`: not asked for, not answered yet, or the page is hidden. `unavailable`: wanted, but
   * the browser has no such thing, refuses it (in a frame without leave, on a low battery), or took it away twice.
   */
  readonly state: 'off' | 'on' | 'unavailable';
  /** @returns what ends the listening */
  onChange(listener: () => void): () => void;
}

type Locks = Pick<Navigator['wakeLock'], 'request'>;

/** A wake lock of its own on this page. */
export function pageWakeLock(): WakeLock {
  return createWakeLock('wakeLock' in navigator ? navigator.wakeLock : undefined);
}

export function createWakeLock(locks: Locks | undefined): WakeLock {
  const listeners = new Set<() => void>();
  let state: WakeLock['state'] = 'off';
  let isWanted = false;
  let isAsking = false;
  let hasRetried = false;
  let held: WakeLockSentinel | undefined;

  const change = (next: WakeLock['state']) => {
    if (state === next) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const ask = async () => {
    if (!isWanted || isAsking || held || !isSeen()) return;
    if (!locks) {
      change('unavailable');
      return;
    }
    isAsking = true;
    const got = await requestFrom(locks);
    isAsking = false;
    if (!isWanted) {
      if (got) letGo(got);
    } else if (got && !got.released) {
      held = got;
      got.addEventListener('release', () => lost(got), { once: true });
      change('on');
    } else {
      // Refused because the page was hidden meanwhile, it is asked for when the page is seen again.
      change(isSeen() ? 'unavailable' : 'off');
    }
  };
  const lost = (lock: WakeLockSentinel) => {
    if (lock !== held) return;
    held = undefined;
    if (!isSeen()) change('off');
    else if (hasRetried) change('unavailable');
    else {
      // Once only: a system that saves power would take it away again and again.
      hasRetried = true;
      change('off');
      ask();
    }
  };
  const seen = () => {
    if (!isSeen()) return;
    hasRetried = false;
    ask();
  };

  return {
    hold() {
      isWanted = true;
      hasRetried = false;
      document.addEventListener('visibilitychange', seen);
      ask();
    },
    release() {
      isWanted = false;
      document.removeEventListener('visibilitychange', seen);
      const lock = held;
      held = undefined;
      if (lock) letGo(lock);
      change('off');
    },
    get state() {
      return state;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function isSeen(): boolean {
  return document.visibilityState === 'visible';
}

async function requestFrom(locks: Locks): Promise<WakeLockSentinel | undefined> {
  try {
    return await locks.request('screen');
  } catch {
    // NotAllowedError, for whichever reason. The state tells it.
    return undefined;
  }
}

/** One that is gone already needs nothing more. */
function letGo(lock: WakeLockSentinel): void {
  lock.release().catch(() => {});
}
