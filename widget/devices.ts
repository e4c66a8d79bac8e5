import { pageAlarm } from '../device/alarm.ts';
import { type Clocks, pageClocks } from '../device/clocks.ts';
import type { Orchestra } from '../device/conductor.ts';
import { pageMediaKeys } from '../device/mediaSession.ts';
import { pageSound } from '../device/sound.ts';
import { pageSpeech } from '../device/speech.ts';
import { pageTicker, type Ticker } from '../device/ticker.ts';
import { pageVibration } from '../device/vibration.ts';
import { pageWakeLock } from '../device/wakeLock.ts';

/** What a player has to do with the world outside it. */
export interface Devices extends Orchestra {
  readonly clocks: Clocks;
  readonly ticker: Ticker;
}

/** The devices of this page. */
export function pageDevices(): Devices {
  return {
    clocks: pageClocks(),
    ticker: pageTicker,
    sound: pageSound(),
    speech: pageSpeech(),
    vibration: pageVibration(),
    wakeLock: pageWakeLock(),
    keys: pageMediaKeys(),
    alarm: pageAlarm,
  };
}
