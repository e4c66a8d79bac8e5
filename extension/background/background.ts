import type { Platform, Reply, Sender, Stop } from '../platform/platform.ts';
import { type Presence, presenceIn } from '../platform/presence.ts';
import { badgeAt } from './badge.ts';
import { messageOf } from './check.ts';
import { applyIntent, checkIntent, type Intent, isIntent } from './intents.ts';
import { notePresence } from './presence.ts';
import { answerTo, isQuery } from './queries.ts';
import { alarmFloor, dueAlarm, type Life, markLeft, reconcile, setBackstop } from './reconcile.ts';
import { type Origin, originOf } from './senders.ts';
import { type State, stateItem } from './state.ts';
import { loadKept, save } from './store.ts';

/** A running background. */
export interface Background {
  /** Resolved once storage was read and badge and alarm are in line with it, or that failed and was reported. */
  readonly ready: Promise<void>;
  /** Takes every listener off. A real background never ends itself; a page that plays one does. */
  readonly stop: Stop;
}

/** What each keyboard command of the manifest asks for. */
const commands: Readonly<Record<string, Intent>> = { 'toggle-timer': { type: 'toggleTimer' } };

/** A backup with fifty long routines is far smaller; in characters of JSON. */
const longestMessage = 4_000_000;

/**
 * Starts the one owner of all that is kept. Nothing that matters is in its memory: every intent reads what is stored,
 * changes it and writes it, one after another, and every wake-up derives the rest. So it may be killed between any two
 * of its steps.
 *
 * All listeners are registered before this returns: a background that was woken by an event would miss it otherwise.
 */
export function startBackground(platform: Platform): Background {
  const { storage, messages, alarms, self } = platform;
  const queue = makeQueue();
  const life: Life = { left: new Map() };
  let soon: ReturnType<typeof setTimeout> | undefined;
  let tick: ReturnType<typeof setTimeout> | undefined;

  const wake = () =>
    queue(async () => {
      clearTimeout(soon);
      clearTimeout(tick);
      const { state, next } = await reconcile(platform, await loadKept(platform), life);
      if (next !== undefined) soon = callAt(next, alarmFloor, wake);
      keepTicking(state);
    }).catch(report);

  const keepTicking = (state: State) => {
    const { changesAt, ticks } = badgeAt(state, platform.now());
    if (changesAt !== undefined && ticks) tick = callAt(changesAt, alarmFloor, () => paint(state));
  };

  const paint = (state: State) => {
    platform.badge.setBadge(badgeAt(state, platform.now()).text).catch(report);
    keepTicking(state);
  };

  const callAt = (when: number, within: number, task: () => void) => {
    const wait = when - platform.now();
    return wait < within ? setTimeout(task, Math.max(0, wait)) : undefined;
  };

  const carryOut = (intent: Intent) =>
    queue(async () => {
      const kept = await loadKept(platform);
      const changes = applyIntent(kept, intent, platform.now());
      if (changes.state) await setBackstop(platform);
      await save(platform, changes);
    });

  const heed = (presence: Presence, sender: Sender) => {
    const now = platform.now();
    const isLeft = presence.presence === 'left';
    // At once: a background that was woken by this looks at what is due before its turn comes in the queue.
    if (isLeft) life.left.set(presence.subject, now);
    return queue(async () => {
      await notePresence(platform, presence, sender);
      if (isLeft) await markLeft(platform, await loadKept(platform), presence.subject, now);
    });
  };

  /** What a message asks for; undefined where it is for others. */
  const taskOf = (message: unknown, sender: Sender): ((from: Origin) => Promise<unknown>) | undefined => {
    if (isIntent(message)) return async (from) => carryOut(checkIntent(message, from));
    if (isQuery(message))
      return async (from) => answerTo(message, from, { kept: () => loadKept(platform), now: platform.now });
    const presence = presenceIn(message);
    return presence && (() => heed(presence, sender));
  };

  const hear = (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    const task = taskOf(message, sender);
    return (
      task &&
      answer(async () => {
        const from = originOf(sender, self);
        checkSize(message);
        return task(from);
      })
    );
  };

  const stops = [
    messages.onMessage(hear),
    alarms.onAlarm((name) => {
      if (name === dueAlarm) void wake();
    }),
    platform.onCommand((name) => {
      const intent = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (intent) carryOut(intent).catch(report);
    }),
    // After every write, whoever made it: badge and alarm follow what is stored.
    storage.onChange(stateItem.key, () => void wake()),
    platform.onStart(() => void wake()),
    () => clearTimeout(soon),
    () => clearTimeout(tick),
  ];
  return {
    ready: wake(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

function report(error: unknown): void {
  console.error('Post-Run Routine could not bring its badge up to date.', error);
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

/** @throws {TypeError} where a message is longer than anything that is meant */
function checkSize(message: unknown): void {
  const { length } = JSON.stringify(message);
  if (length > longestMessage) {
    throw new TypeError(`message: expected at most ${longestMessage} characters, found ${length}`);
  }
}

async function answer(task: () => Promise<unknown>): Promise<Reply> {
  try {
    const value = await task();
    return value === undefined ? {} : { value };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
