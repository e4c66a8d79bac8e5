import { stanceOf } from '../../src/catalogue/stances.ts';
import type { Action } from '../../src/index.ts';
import { bounds } from '../../src/routine/validate.ts';
import { type Check, FieldProblem, type Fields, trueOrFalse, wholeNumber } from './check.ts';

const plainActions = ['pause', 'resume', 'next', 'back', 'done', 'stop'] as const;

/** A clock is never off by more than a century, in ms. */
const farthest = 100 * 366 * 24 * 3600 * 1000;

const exercise: Check<string> = (value, field) => {
  if (typeof value === 'string' && stanceOf(value)) return value;
  throw new FieldProblem(field, value, 'an id of the catalogue');
};

/** How the one field of each other action is checked. What is left is for `press` to judge. */
const actions: { readonly [Name in Extract<Action, object>['action']]: (fields: Fields) => Action } = {
  jump: ({ step }) => ({ action: 'jump', step: wholeNumber(0, bounds.steps)(step, 'action.step') }),
  addTime: ({ seconds }) => ({ action: 'addTime', seconds: wholeNumber(1, 3600)(seconds, 'action.seconds') }),
  replace: (fields) => ({ action: 'replace', exercise: exercise(fields.exercise, 'action.exercise') }),
  waitForMe: ({ on }) => ({ action: 'waitForMe', on: trueOrFalse(on, 'action.on') }),
  away: ({ since }) => ({
    action: 'away',
    since: wholeNumber(0, Number.MAX_SAFE_INTEGER)(since, 'action.since'),
  }),
  clock: ({ offset }) => ({ action: 'clock', offset: wholeNumber(-farthest, farthest)(offset, 'action.offset') }),
};

/** Checks what was pressed. @throws {FieldProblem} */
export function checkAction(value: unknown): Action {
  const plain = plainActions.find((known) => known === value);
  if (plain !== undefined) return plain;
  const fields = Object(value) as Fields;
  const { action } = fields;
  if (typeof action === 'string' && Object.hasOwn(actions, action))
    return actions[action as keyof typeof actions](fields);
  throw new FieldProblem('action', action ?? value, `one of ${[...plainActions, ...Object.keys(actions)].join(', ')}`);
}
