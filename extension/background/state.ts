import { checkSession, type Session } from '../../src/index.ts';
import { itemOf, optional } from './item.ts';

/** What is going on. The quick timer is a session too: a routine of one step, so that there is one mechanism. */
export const targets = ['routine', 'timer'] as const;
export type Target = (typeof targets)[number];

/** The sessions in progress, and those that ended until they are put away. */
export interface State {
  readonly version: number;
  readonly routine?: Session | undefined;
  readonly timer?: Session | undefined;
}

export const stateItem = itemOf<State>('state', { routine: optional(checkSession), timer: optional(checkSession) });

/** The state with one session put in the place of another, or taken away. */
export function withSession(state: State, target: Target, session: Session | undefined): State {
  const { [target]: _, ...others } = state;
  return { ...others, ...(session && { [target]: session }) };
}

export { shownAfterEnd, shownSession } from './shown.ts';
