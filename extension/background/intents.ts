import {
  type Action,
  checkRoutine,
  momentAt,
  press,
  type Routine,
  type Session,
  startSession,
} from '../../src/index.ts';
import { checkAction } from './actions.ts';
import { checkBackup } from './backup.ts';
import { day, FieldProblem, type Fields, oneOf, trueOrFalse } from './check.ts';
import { type Changes, itemNames, type Kept, nothingKept } from './items.ts';
import { checkActivity, checkSeconds, checkTitle, most, type TimerChoice } from './kept.ts';
import type { Origin } from './senders.ts';
import { checkChanges, type SettingChanges, type SettingName, withChanges } from './settings.ts';
import { type Target, targets, withSession } from './state.ts';

/** What a surface may ask of the background. */
export type Intent =
  | { readonly type: 'startRoutine'; readonly routine: Routine }
  | {
      readonly type: 'startTimer';
      /** Whole seconds, 1 to 7200; per side where there are two. */
      readonly seconds: number;
      /** True: the same for the other side. False where absent. */
      readonly eachSide?: boolean;
    }
  /** Starts the quick timer that was used last once more; nothing where none ever was. */
  | { readonly type: 'repeatTimer' }
  /** Pauses the quick timer or goes on; where there is none, starts the one used last, or the first that is offered. */
  | { readonly type: 'toggleTimer' }
  | { readonly type: 'press'; readonly target: Target; readonly action: Action }
  /** Puts a session away, ended or not. */
  | { readonly type: 'clear'; readonly target: Target }
  /** Absent settings stay as they are. */
  | { readonly type: 'setSettings'; readonly changes: SettingChanges }
  /** Whether the panel stays away from a run. */
  | { readonly type: 'hideRun' /** Digits. */; readonly activity: string; readonly hidden: boolean }
  /** The question for red flags was answered with no, on the runner's own day, YYYY-MM-DD. */
  | { readonly type: 'screened'; readonly on: string }
  /** Keeps a routine under a title of up to 80 characters, in the place of one of the same title. */
  | { readonly type: 'saveRoutine'; readonly title: string; readonly routine: Routine }
  | { readonly type: 'forgetRoutine'; readonly title: string }
  /** Puts what a backup holds in the place of what is kept, all or nothing. */
  | { readonly type: 'restoreBackup'; readonly document: unknown }
  /** Forgets everything that was ever kept. */
  | { readonly type: 'eraseAll' };

type Kind<Type extends Intent['type']> = Extract<Intent, { type: Type }>;

/** What is known of a kind of intent. */
interface Row<Asked extends Intent> {
  /** Whether the panel may ask for it: it stands in a page that is not ours. Our own pages may ask for everything. */
  readonly panel: boolean | ((intent: Asked) => boolean);
  /** @throws {FieldProblem | RoutineProblem} */
  check(fields: Fields): Asked;
  /** The items that are different after it. What it gives back as it was counts as no change. */
  apply(kept: Kept, intent: Asked, now: number): Changes;
}

/** What of the settings the panel shows, and may change. */
const panelSettings = new Set<string>([
  'minutes',
  'place',
  'equipment',
  'units',
  'beeps',
  'voice',
  'vibration',
  'fold',
] satisfies readonly SettingName[]);

const isRoutine = ({ target }: { readonly target: Target }) => target === 'routine';

/** A new kind of intent is a row here. */
const kinds: { readonly [Type in Intent['type']]: Row<Kind<Type>> } = {
  startRoutine: {
    panel: true,
    check: ({ routine }) => ({ type: 'startRoutine', routine: checkRoutine(routine) }),
    apply: ({ state }, { routine }, now) => ({ state: withSession(state, 'routine', startSession(routine, now)) }),
  },
  startTimer: {
    panel: false,
    check: ({ seconds, eachSide = false }) => ({
      type: 'startTimer',
      seconds: checkSeconds(seconds, 'seconds'),
      eachSide: trueOrFalse(eachSide, 'eachSide'),
    }),
    apply: (kept, { seconds, eachSide = false }, now) => withTimer(kept, { seconds, eachSide }, now),
  },
  repeatTimer: {
    panel: false,
    check: () => ({ type: 'repeatTimer' }),
    apply: (kept, _, now) => {
      const [last] = kept.timers.used;
      return last ? withTimer(kept, last, now) : {};
    },
  },
  toggleTimer: {
    panel: false,
    check: () => ({ type: 'toggleTimer' }),
    apply: (kept, _, now) => {
      const session = kept.state.timer;
      const status = session ? momentAt(session, now).status : 'finished';
      if (session && status !== 'finished') {
        const next = press(session, status === 'running' ? 'pause' : 'resume', now);
        return { state: withSession(kept.state, 'timer', next) };
      }
      const [last = { seconds: kept.settings.presets[0] ?? usualSeconds, eachSide: false }] = kept.timers.used;
      return withTimer(kept, last, now);
    },
  },
  press: {
    panel: isRoutine,
    check: ({ target, action }) => ({ type: 'press', target: checkTarget(target), action: checkAction(action) }),
    apply: ({ state }, { target, action }, now) => {
      const session = state[target];
      const next = session && press(session, action, now);
      return next === session ? {} : { state: withSession(state, target, next) };
    },
  },
  clear: {
    panel: isRoutine,
    check: ({ target }) => ({ type: 'clear', target: checkTarget(target) }),
    apply: ({ state }, { target }) => (state[target] ? { state: withSession(state, target, undefined) } : {}),
  },
  setSettings: {
    panel: ({ changes }) => Object.keys(changes).every((name) => panelSettings.has(name)),
    check: ({ changes }) => ({ type: 'setSettings', changes: checkChanges(changes) }),
    apply: ({ settings }, { changes }) => ({ settings: withChanges(settings, changes) }),
  },
  hideRun: {
    panel: true,
    check: ({ activity, hidden }) => ({
      type: 'hideRun',
      activity: checkActivity(activity, 'activity'),
      hidden: trueOrFalse(hidden, 'hidden'),
    }),
    apply: ({ runs }, { activity, hidden }) => {
      if (runs.hidden.includes(activity) === hidden) return {};
      const others = runs.hidden.filter((other) => other !== activity);
      return { runs: { ...runs, hidden: hidden ? [activity, ...others].slice(0, most.runs) : others } };
    },
  },
  screened: {
    panel: true,
    check: ({ on }) => ({ type: 'screened', on: day(on, 'on') }),
    apply: ({ screened }, { on }) => (screened.on === on ? {} : { screened: { ...screened, on } }),
  },
  saveRoutine: {
    panel: false,
    check: ({ title, routine }) => ({
      type: 'saveRoutine',
      title: checkTitle(title, 'title'),
      routine: checkRoutine(routine),
    }),
    apply: ({ saved }, { title, routine }) => {
      const others = saved.routines.filter((other) => other.title !== title);
      if (others.length >= most.saved) throw new FieldProblem('saved', `${most.saved + 1}`, `at most ${most.saved}`);
      return { saved: { ...saved, routines: [{ title, routine }, ...others] } };
    },
  },
  forgetRoutine: {
    panel: false,
    check: ({ title }) => ({ type: 'forgetRoutine', title: checkTitle(title, 'title') }),
    apply: ({ saved }, { title }) => {
      const others = saved.routines.filter((other) => other.title !== title);
      return others.length === saved.routines.length ? {} : { saved: { ...saved, routines: others } };
    },
  },
  restoreBackup: {
    panel: false,
    check: ({ document }) => {
      checkBackup(document);
      return { type: 'restoreBackup', document };
    },
    apply: (_, { document }) => checkBackup(document),
  },
  eraseAll: {
    panel: false,
    check: () => ({ type: 'eraseAll' }),
    apply: () => nothingKept,
  },
};

/** True where a message claims to be an intent; whether it is a sound one, {@link checkIntent} says. */
export function isIntent(message: unknown): message is Fields & { readonly type: Intent['type'] } {
  const type: unknown = Object(message).type;
  return typeof type === 'string' && Object.hasOwn(kinds, type);
}

/**
 * Checks an intent that came in a message.
 *
 * @returns a new intent that holds only known fields
 * @throws {FieldProblem | RoutineProblem} naming the first field that is wrong, or whoever may not ask for it
 */
export function checkIntent(message: unknown, from: Origin = 'own'): Intent {
  if (!isIntent(message)) {
    throw new FieldProblem('intent.type', Object(message).type, `one of ${Object.keys(kinds).join(', ')}`);
  }
  const intent = kinds[message.type].check(message);
  if (from === 'panel' && !isForPanel(intent.type, intent)) throw new TypeError(`${intent.type}: not for the panel`);
  return intent;
}

function isForPanel<Type extends Intent['type']>(type: Type, intent: Intent): boolean {
  const { panel } = kinds[type];
  return typeof panel === 'boolean' ? panel : panel(intent as Kind<Type>);
}

/**
 * What an intent changes: the items that are different after it, none where it can do nothing. Pure.
 *
 * @param now milliseconds since 1970
 * @throws {FieldProblem} where there is no room for it
 */
export function applyIntent(kept: Kept, intent: Intent, now: number): Changes {
  const changes = apply(intent.type, kept, intent, now);
  const changed = itemNames.filter((name) => changes[name] !== undefined && changes[name] !== kept[name]);
  return Object.fromEntries(changed.map((name) => [name, changes[name]]));
}

function apply<Type extends Intent['type']>(type: Type, kept: Kept, intent: Intent, now: number): Changes {
  return kinds[type].apply(kept, intent as Kind<Type>, now);
}

/** A hold, where neither the runner nor the settings say how long. */
const usualSeconds = 30;

function withTimer({ state, timers }: Kept, choice: TimerChoice, now: number): Changes {
  const isSame = ({ seconds, eachSide }: TimerChoice) => seconds === choice.seconds && eachSide === choice.eachSide;
  const used = [choice, ...timers.used.filter((other) => !isSame(other))].slice(0, most.timers);
  const isNewest = timers.used[0] !== undefined && isSame(timers.used[0]);
  return {
    state: withSession(state, 'timer', timerOf(choice, now)),
    ...(!isNewest && { timers: { ...timers, used } }),
  };
}

/** The quick timer: one step, without getting ready. */
function timerOf({ seconds, eachSide }: TimerChoice, now: number): Session {
  const dose = { kind: 'time', seconds, sets: 1, eachSide } as const;
  // The name stands in no screen: surfaces have their own word for the timer.
  const step = { name: 'timer', phase: 'cooldown', dose, reasons: [] } as const;
  const routine: Routine = {
    version: 1,
    mode: 'custom',
    seconds: eachSide ? 2 * seconds : seconds,
    steps: [step],
    omitted: [],
    notes: [],
  };
  return startSession(routine, now, { readyPace: 0 });
}

function checkTarget(value: unknown): Target {
  return oneOf(targets)(value, 'target');
}
