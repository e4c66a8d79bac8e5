import { type Clocks, pageClocks } from '../device/clocks.ts';
import type { Orchestra } from '../device/conductor.ts';
import { pageOrchestra } from '../device/orchestra.ts';
import { pageTicker, type Ticker } from '../device/ticker.ts';

/** What a player has to do with the world outside it. */
export interface Devices extends Orchestra {
  readonly clocks: Clocks;
  readonly ticker: Ticker;
}

/** The devices of this page. */
export function pageDevices(): Devices {
  return { ...pageOrchestra(), clocks: pageClocks(), ticker: pageTicker };
}
