import type { FirstWords } from '../locale/en/first.ts';
import { alternativesFor } from '../session/alternatives.ts';
import type { Session } from '../session/session.ts';
import { routineOf } from '../session/steps.ts';
import { nameOf } from './steps.ts';

/** An exercise that could be done instead. */
export interface Swap {
  readonly exercise: string;
  readonly name: string;
}

/** As many as are offered; the nearest of them. */
const offered = 4;

/** What could be done in place of a step, without what stands there already; empty where nothing could. */
export function swapsFor(session: Session, step: number, words: FirstWords): Swap[] {
  const now = routineOf(session).steps[step]?.exercise;
  return alternativesFor(session, step)
    .filter((exercise) => exercise !== now)
    .slice(0, offered)
    .map((exercise) => ({ exercise, name: nameOf({ exercise }, words) }));
}
