import { mock } from 'node:test';
import { alarmFloor } from '../../../extension/background/reconcile.ts';
import type { Routine } from '../../../src/index.ts';
import { mortalBrowser } from '../../unit/extension/mortal.ts';

/** What a stretch of time cost: how often a background was started, and an alarm fired; what was written; what was sent. */
export interface Cost {
  readonly births: number;
  readonly alarms: number;
  readonly writes: number;
  readonly messages: number;
  readonly announced: number;
}

/** After so many ms without an event or a call Chromium ends a background. */
const idle = 30_050;

/** Presses of a runner: when, in seconds from the start, and what. The start is one of them. */
export const presses = [
  [0, 'start'],
  [240, 'pause'],
  [300, 'resume'],
] as const;

/** A routine with no page of ours open, in a browser as an installed extension finds it: alarms at least 30 s away, a quick end. */
export function costOfRoutine(routine: Routine): Promise<Cost> {
  return inVirtualTime(async (pass) => {
    const browser = mortalBrowser({ floor: alarmFloor, idle });
    let at = 0;
    for (const [second, action] of presses) {
      await pass(second - at);
      at = second;
      const intent =
        action === 'start' ? { type: 'startRoutine', routine } : { type: 'press', target: 'routine', action };
      await browser.wake().platform.messages.send(intent);
    }
    await pass(routine.seconds + 60 - at + 60);
    return { ...costOf(browser), messages: presses.length };
  });
}

/** So many minutes in which nothing goes on. */
export function costOfNothing(minutes: number): Promise<Cost> {
  return inVirtualTime(async (pass) => {
    const browser = mortalBrowser({ floor: alarmFloor, idle });
    browser.wake();
    await pass(minutes * 60);
    return { ...costOf(browser), messages: 0 };
  });
}

function costOf(browser: ReturnType<typeof mortalBrowser>): Omit<Cost, 'messages'> {
  const { births, wakes, writes } = browser.counts();
  return { births, alarms: wakes, writes, announced: browser.announced.length };
}

/** Lets time go by in steps of a quarter of a second; after each, whatever waits for its turn has it. */
async function inVirtualTime<Found>(
  work: (pass: (seconds: number) => Promise<void>) => Promise<Found>,
): Promise<Found> {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 0, 1) });
  try {
    return await work(async (seconds) => {
      for (let passed = 0; passed < seconds * 4; passed++) {
        await new Promise(setImmediate);
        mock.timers.tick(250);
      }
      await new Promise(setImmediate);
    });
  } finally {
    mock.timers.reset();
  }
}
