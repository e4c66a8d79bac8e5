import type { Platform, Reply, Sender, Stop } from '../platform/platform.ts';
import { applyIntent, checkIntent, isIntent } from './intents.ts';
import { dueAlarm, reconcile } from './reconcile.ts';
import { isAllowed, originOf } from './senders.ts';
import { readState, type State, stateKey } from './state.ts';

/** A running background. */
export interface Background {
  /** Resolved once storage was read and badge and alarm are in line with it, or that failed and was reported. */
  readonly ready: Promise<void>;
  /** Takes every listener off. A real background never ends itself; a page that plays one does. */
  readonly stop: Stop;
}

/**
 * Starts the one owner of routine and timer. It keeps nothing in memory: every intent reads the state, changes it and
 * writes it, one after another, and every wake-up derives the rest. So it may be killed between any two of its steps.
 *
 * All listeners are registered before this returns: a background that was woken by an event would miss it otherwise.
 */
export function startBackground(platform: Platform): Background {
  const { storage, messages, alarms, self } = platform;
  const queue = makeQueue();
  let soon: ReturnType<typeof setTimeout> | undefined;

  const wake = () =>
    queue(async () => {
      clearTimeout(soon);
      const due = await reconcile(platform, await loadState(platform));
      if (due !== undefined) soon = setTimeout(wake, due);
    }).catch((error: unknown) => console.error('Post-Run Routine could not bring its badge up to date.', error));

  const carryOut = (message: unknown, sender: Sender): Promise<Reply> =>
    answer(() => {
      const intent = checkIntent(message);
      if (!isAllowed(intent, originOf(sender, self))) throw new TypeError(`${intent.type}: not for the panel`);
      return queue(async () => {
        const state = await loadState(platform);
        const next = applyIntent(state, intent, platform.now());
        if (next !== state) await storage.set(stateKey, next);
      });
    });

  const stops = [
    messages.onIntent((message, sender) => (isIntent(message) ? carryOut(message, sender) : undefined)),
    alarms.onAlarm((name) => {
      if (name === dueAlarm) void wake();
    }),
    // After every write, whoever made it: badge and alarm follow what is stored.
    storage.onChange(stateKey, () => void wake()),
    platform.onStart(() => void wake()),
    () => clearTimeout(soon),
  ];
  return {
    ready: wake(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Runs tasks one after another, so that two at once lose nothing. A task that fails does not hold up the next. */
function makeQueue(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => {});
    return run;
  };
}

/**
 * The stored state. What of it is damaged is moved aside under a key of its own and reported, never thrown away: a later
 * version, or a person, may still read it.
 */
async function loadState({ storage, now }: Platform): Promise<State> {
  const stored = await storage.get(stateKey);
  const { state, problems } = readState(stored);
  if (problems.length > 0) {
    console.error(`Post-Run Routine set damaged data aside and started afresh. ${problems.join(' ')}`);
    await storage.set(`damaged ${now()}`, { problems, stored });
    await storage.set(stateKey, state);
  }
  return state;
}

async function answer(task: () => Promise<void>): Promise<Reply> {
  try {
    await task();
    return {};
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
