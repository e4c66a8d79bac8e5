import type { Platform } from '../platform/platform.ts';
import { badgeAt } from './badge.ts';
import type { State } from './state.ts';

/** The one alarm: it stands for the next moment at which anything changes by itself. */
export const dueAlarm = 'due';

/**
 * Chrome keeps alarms of an installed extension at least this far away, in ms, and lets an idle background die after the
 * same time. What is due sooner is awaited with a timeout while awake; the alarm stays as backstop.
 */
export const alarmFloor = 30_000;

/**
 * Brings badge and alarm in line with the state. Idempotent: it derives all from the state and the time, so it may run on
 * every wake-up, late, or twice.
 *
 * @returns ms until it should run again while awake; undefined where the alarm alone is enough
 */
export async function reconcile(platform: Platform, state: State): Promise<number | undefined> {
  const now = platform.now();
  const { text, changesAt } = badgeAt(state, now);
  await platform.badge.setBadge(text);
  if (changesAt === undefined) {
    await platform.alarms.clear(dueAlarm);
    return undefined;
  }
  await platform.alarms.setAlarm(dueAlarm, changesAt);
  return changesAt - now < alarmFloor ? Math.max(0, changesAt - now) : undefined;
}
