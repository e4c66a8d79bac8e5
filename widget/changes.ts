import type { Moment } from '../src/session/moment.ts';
import type { Session } from '../src/session/session.ts';
import { PostrunCompleteEvent, PostrunPauseEvent, PostrunStartEvent, PostrunStepEvent } from './events.ts';

/** A session and what was true of it when it was looked at. */
export interface Glance {
  readonly session: Session;
  readonly moment: Moment;
}

/**
 * What a page is told after a look at the session, in the order it happened. What went by unseen (a laptop asleep) is
 * not told one by one: only where the session stands now.
 *
 * @param before the look before; undefined right after the start
 */
export function changes(before: Glance | undefined, { session, moment }: Glance): Event[] {
  const { interval, status, finishedAt } = moment;
  const index = interval?.step ?? -1;
  const step = session.routine.steps[index];
  const events: Event[] = [];
  if (!before) events.push(new PostrunStartEvent(session.routine));
  if (step && index !== before?.moment.interval?.step) events.push(new PostrunStepEvent(step, index));
  if (status === 'paused' && before?.moment.status === 'running') events.push(new PostrunPauseEvent(index));
  if (finishedAt !== undefined && before?.moment.status !== 'finished' && session.log.at(-1)?.action !== 'stop')
    events.push(new PostrunCompleteEvent(session, finishedAt));
  return events;
}
