import type { World } from './world.ts';

/**
 * Does something synchronous inside a world: what it calls sees the world's clocks, timers and page instead of the
 * machine's. They are put back afterwards, whatever happens.
 */
export function inside<Made>(world: World, work: () => Made): Made {
  const before = Object.entries(globalsOf(world)).map(([name, value]) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return { name, own };
  });
  try {
    return work();
  } finally {
    for (const { name, own } of before) {
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

function globalsOf(world: World): Readonly<Record<string, unknown>> {
  const listening = {
    addEventListener: world.page.addEventListener.bind(world.page),
    removeEventListener: world.page.removeEventListener.bind(world.page),
  };
  const clear = (id?: number) => world.clear(id);
  const timer =
    (repeats: boolean) =>
    (callback: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) =>
      world.setTimer(() => callback(...given), delay, repeats);
  return {
    Date: dateOf(world),
    performance: { now: () => world.steady },
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame: (callback: (at: number) => void) => world.requestFrame(() => callback(world.steady)),
    cancelAnimationFrame: clear,
    document: {
      ...listening,
      get visibilityState() {
        return world.isHidden ? 'hidden' : 'visible';
      },
    },
    window: listening,
  };
}

/** The machine's own Date, but for what it takes as now. */
function dateOf(world: World): DateConstructor {
  const now = () => world.wall;
  return new Proxy(Date, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [world.wall] : given),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
