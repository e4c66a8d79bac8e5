import type { Session } from '../../src/index.ts';
import { fieldsOf, wholeNumber } from './check.ts';
import { itemOf, optional } from './item.ts';
import type { Target } from './state.ts';

/** Until when what was due in a session has been announced, or was seen to by a page. */
export interface Mark {
  /** `startedAt` of the session it is about. */
  readonly session: number;
  /** Milliseconds on the session's own clock; what was due by then is dealt with. */
  readonly until: number;
}

/** Marks that outlive the browser: one at the beginning of each step, and one at the end. */
export interface Announced {
  readonly version: number;
  readonly routine?: Mark | undefined;
  readonly timer?: Mark | undefined;
}

const instant = wholeNumber(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

const mark = optional((value, field): Mark => {
  const { session, until } = fieldsOf(value, field);
  return { session: instant(session, `${field}.session`), until: instant(until, `${field}.until`) };
});

export const announcedItem = itemOf<Announced>('announced', { routine: mark, timer: mark });

/** Until when a session is marked; undefined where it is not. */
export function untilOf(announced: Announced, target: Target, { startedAt }: Session): number | undefined {
  const found = announced[target];
  return found?.session === startedAt ? found.until : undefined;
}
