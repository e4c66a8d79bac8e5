import { Timer as EasyTimer } from 'easytimer.js';
import TinyTimer from 'tiny-timer';
import { pageClocks } from '../../../device/clocks.ts';
import { createTicker } from '../../../device/ticker.ts';
import type { Engine } from '../bench.ts';
import { routineOf } from './routines.ts';

/** Counts down inside a world. */
export interface Contestant {
  readonly name: string;
  /**
   * Begins to count down.
   *
   * @param hold ms
   * @returns what tells the ms that are left, when it is asked
   */
  start(hold: number): () => number;
}

/** How often the usual ways to write a countdown paint it, in ms. */
const repaint = 1000;

/** Ours first. */
export function contestants(engine: Engine): readonly Contestant[] {
  return [ours(engine), easyTimer, tinyTimer, stamp, counter];
}

/** A session on the project's own ticker and clocks: what a surface does, without the screen. */
function ours({ clockShift, momentAt, press, startSession }: Engine): Contestant {
  return {
    name: 'ours',
    start(hold) {
      const clocks = pageClocks();
      let before = clocks.read();
      let offset = 0;
      let session = startSession(routineOf(1, hold / 1000), before.wall, { readyPace: 0 });
      const look = () => {
        const now = clocks.read();
        const shift = clockShift(before, now);
        before = now;
        if (shift !== 0) {
          offset += shift;
          session = press(session, { action: 'clock', offset }, now.wall);
        }
        return momentAt(session, now.wall).secondsLeft;
      };
      createTicker().run(() => {
        const left = look();
        // Until the next whole second, when what is on screen changes.
        return left > 0 ? (left % 1 || 1) * 1000 : undefined;
      });
      return () => Math.round(look() * 1000);
    },
  };
}

const easyTimer: Contestant = {
  name: 'easytimer.js',
  start(hold) {
    const timer = new EasyTimer();
    timer.start({ countdown: true, precision: 'secondTenths', startValues: { secondTenths: hold / 100 } });
    return () => timer.getTotalTimeValues().secondTenths * 100;
  },
};

const tinyTimer: Contestant = {
  name: 'tiny-timer',
  start(hold) {
    const timer = new TinyTimer();
    timer.start(hold);
    return () => timer.time;
  },
};

const stamp: Contestant = {
  name: 'expiry stamp',
  start(hold) {
    const end = Date.now() + hold;
    const left = () => Math.max(0, end - Date.now());
    const painting = setInterval(() => {
      if (left() === 0) clearInterval(painting);
    }, repaint);
    return left;
  },
};

const counter: Contestant = {
  name: 'plain counter',
  start(hold) {
    let left = hold;
    const counting = setInterval(() => {
      left = Math.max(0, left - repaint);
      if (left === 0) clearInterval(counting);
    }, repaint);
    return () => left;
  },
};
