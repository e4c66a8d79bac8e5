import type { Contestant } from './contestants.ts';
import { inside } from './inside.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

/** Something that happens in the hour. */
export interface Scene {
  readonly title: string;
  readonly options?: WorldOptions;
  /** What happens, and after how many minutes by the stopwatch; in order. */
  readonly happens: readonly { readonly minute: number; readonly what: (world: World) => void }[];
}

/** In minutes. An hour and a bit, so that nobody is asked on the very beat of a second or its tenth. */
const length = { hold: 75, watched: 60.0055, sleep: 10 } as const;

const minutes = (count: number) => Math.round(count * 60_000);

/** Put away after a minute, and looked at again just before the end. */
const hide = { minute: 1, what: (world: World) => world.hide() };
const show = { minute: 59.95, what: (world: World) => world.show() };
const sleep = { minute: 25.3, what: (world: World) => world.sleep(minutes(length.sleep)) };
const setBack = { minute: 20.005, what: (world: World) => world.setWall(-minutes(60)) };
const setForward = { minute: 20.005, what: (world: World) => world.setWall(minutes(60)) };

export const scenes: readonly Scene[] = [
  { title: 'page seen', happens: [] },
  { title: 'page hidden', happens: [hide, show] },
  { title: 'hidden, 10 minutes of sleep in which the steady clock stands', happens: [hide, sleep, show] },
  {
    title: 'hidden, 10 minutes of sleep in which it goes on',
    options: { isSteadyInSleep: true },
    happens: [hide, sleep, show],
  },
  { title: 'seen, wall clock set back by an hour', happens: [setBack] },
  { title: 'hidden, wall clock set back by an hour', happens: [hide, setBack, show] },
  { title: 'seen, wall clock set forward by an hour', happens: [setForward] },
];

/** Where a page cannot know, because the same clocks would say the same after something else: sleep, and a clock that was set. */
export const doubtful: readonly Scene[] = [
  { title: 'hidden, wall clock set forward by an hour', happens: [hide, setForward, show] },
  { title: 'never hidden, 10 minutes of sleep in which the steady clock stands', happens: [sleep] },
];

/** How one contestant came out of a scene. */
export interface Outcome {
  /** What it says is left less what is, in ms. */
  readonly error: number;
  /** How often its timers and frames called it. */
  readonly calls: number;
}

/** Plays a scene with one contestant, in a world of its own that is the same for all. */
export function play({ options, happens }: Scene, { start }: Contestant): Outcome {
  const world = createWorld(options);
  return inside(world, () => {
    const left = start(minutes(length.hold));
    for (const { minute, what } of happens) {
      world.pass(minutes(minute) - world.elapsed);
      what(world);
    }
    world.pass(minutes(length.watched) - world.elapsed);
    // Before it is asked, for asking may set timers.
    const { calls } = world;
    return { error: left() - (minutes(length.hold) - world.elapsed), calls };
  });
}
