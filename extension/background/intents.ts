import { stanceOf } from '../../src/catalogue/stances.ts';
import { type Action, checkRoutine, press, type Routine, type Session, startSession } from '../../src/index.ts';
import { bounds } from '../../src/routine/validate.ts';
import { type State, type Target, targets, withSession } from './state.ts';

/** What a surface may ask of the background. */
export type Intent =
  | { readonly type: 'startRoutine'; readonly routine: Routine }
  /** @see longestTimer */
  | { readonly type: 'startTimer' /** Whole seconds, 1 to 7200. */; readonly seconds: number }
  | { readonly type: 'press'; readonly target: Target; readonly action: Action }
  /** Puts a session away, ended or not. */
  | { readonly type: 'clear'; readonly target: Target };

/** An intent that cannot be carried out: which field, what was found, what was expected. */
export class IntentProblem extends TypeError {
  override readonly name: string = 'IntentProblem';

  constructor(field: string, found: unknown, expected: string) {
    super(`${field}: expected ${expected}, found ${String(found).slice(0, 60)}`);
  }
}

type Fields = Readonly<Record<string, unknown>>;
type Kind<Type extends Intent['type']> = Extract<Intent, { type: Type }>;

/** What is known of each kind of intent: how its fields are checked, and what it does. A new one is a row here. */
const kinds: {
  readonly [Type in Intent['type']]: {
    check(fields: Fields): Kind<Type>;
    apply(state: State, intent: Kind<Type>, now: number): State;
  };
} = {
  startRoutine: {
    check: ({ routine }) => ({ type: 'startRoutine', routine: checkRoutine(routine) }),
    apply: (state, { routine }, now) => withSession(state, 'routine', startSession(routine, now)),
  },
  startTimer: {
    check: ({ seconds }) => ({ type: 'startTimer', seconds: wholeNumber(seconds, 'seconds', 1, bounds.seconds) }),
    apply: (state, { seconds }, now) => withSession(state, 'timer', startTimer(seconds, now)),
  },
  press: {
    check: ({ target, action }) => ({ type: 'press', target: checkTarget(target), action: checkAction(action) }),
    apply: (state, { target, action }, now) => {
      const session = state[target];
      return session ? withSession(state, target, press(session, action, now)) : state;
    },
  },
  clear: {
    check: ({ target }) => ({ type: 'clear', target: checkTarget(target) }),
    apply: (state, { target }) => withSession(state, target, undefined),
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
 * @throws {IntentProblem | RoutineProblem} naming the first field that is wrong
 */
export function checkIntent(message: unknown): Intent {
  if (!isIntent(message)) {
    throw new IntentProblem('intent.type', Object(message).type, `one of ${Object.keys(kinds).join(', ')}`);
  }
  return kinds[message.type].check(message);
}

/**
 * The state after an intent. Pure; an intent that can do nothing gives the same state back.
 *
 * @param now milliseconds since 1970
 */
export function applyIntent(state: State, intent: Intent, now: number): State {
  const next = apply(intent.type, state, intent, now);
  return targets.every((target) => next[target] === state[target]) ? state : next;
}

function apply<Type extends Intent['type']>(type: Type, state: State, intent: Intent, now: number): State {
  return kinds[type].apply(state, intent as Kind<Type>, now);
}

/** The quick timer: one step of so many seconds, without getting ready. */
function startTimer(seconds: number, now: number): Session {
  const dose = { kind: 'time', seconds, sets: 1, eachSide: false } as const;
  // The name stands in no screen: surfaces have their own word for the timer.
  const step = { name: 'timer', phase: 'cooldown', dose, reasons: [] } as const;
  const routine: Routine = { version: 1, mode: 'custom', seconds, steps: [step], omitted: [], notes: [] };
  return startSession(routine, now, { readyPace: 0 });
}

function checkTarget(value: unknown): Target {
  const target = targets.find((known) => known === value);
  if (target === undefined) throw new IntentProblem('target', value, `one of ${targets.join(', ')}`);
  return target;
}

const plainActions = ['pause', 'resume', 'next', 'back', 'done', 'stop'] as const;

/** How the fields of each other action are checked. What is left is for `press` to judge. */
const actions: { readonly [Name in Extract<Action, object>['action']]: (fields: Fields) => Action } = {
  jump: ({ step }) => ({ action: 'jump', step: wholeNumber(step, 'action.step', 0, bounds.steps) }),
  addTime: ({ seconds }) => ({ action: 'addTime', seconds: wholeNumber(seconds, 'action.seconds', 1, 3600) }),
  replace: ({ exercise }) => ({ action: 'replace', exercise: checkExercise(exercise) }),
  waitForMe: ({ on }) => {
    if (typeof on !== 'boolean') throw new IntentProblem('action.on', on, 'true or false');
    return { action: 'waitForMe', on };
  },
  away: ({ since }) => ({ action: 'away', since: wholeNumber(since, 'action.since', 0, Number.MAX_SAFE_INTEGER) }),
  clock: ({ offset }) => ({ action: 'clock', offset: wholeNumber(offset, 'action.offset', -farthest, farthest) }),
};

/** A clock is never off by more than a century, in ms. */
const farthest = 100 * 366 * 24 * 3600 * 1000;

function checkAction(value: unknown): Action {
  const plain = plainActions.find((known) => known === value);
  if (plain !== undefined) return plain;
  const fields = Object(value) as Fields;
  const { action } = fields;
  if (typeof action === 'string' && Object.hasOwn(actions, action))
    return actions[action as keyof typeof actions](fields);
  throw new IntentProblem('action', action ?? value, `one of ${[...plainActions, ...Object.keys(actions)].join(', ')}`);
}

function checkExercise(value: unknown): string {
  if (typeof value !== 'string' || !stanceOf(value))
    throw new IntentProblem('action.exercise', value, 'an id of the catalogue');
  return value;
}

function wholeNumber(value: unknown, field: string, low: number, high: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
    throw new IntentProblem(field, value, `a whole number from ${low} to ${high}`);
  }
  return value;
}
