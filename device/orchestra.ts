import { pageAlarm } from './alarm.ts';
import type { Orchestra } from './conductor.ts';
import { pageMediaKeys } from './mediaSession.ts';
import { pageSound } from './sound.ts';
import { pageSpeech } from './speech.ts';
import { pageVibration } from './vibration.ts';
import { pageWakeLock } from './wakeLock.ts';

/** What this page has to play on. Nothing is asked of it before something is played. */
export function pageOrchestra(): Orchestra {
  return {
    alarm: pageAlarm,
    sound: pageSound(),
    speech: pageSpeech(),
    vibration: pageVibration(),
    wakeLock: pageWakeLock(),
    keys: pageMediaKeys(),
  };
}
