import type { Routine, Step } from '../src/routine/routine.ts';
import type { Session } from '../src/session/session.ts';
import type { Problem } from './offer.ts';

const travelling = { bubbles: true, composed: true };

/** A routine was started. */
export class PostrunStartEvent extends Event {
  readonly routine: Routine;

  constructor(routine: Routine) {
    super('postrun-start', travelling);
    this.routine = routine;
  }
}

/** Another step is on: the first one after the start, one that was reached in time, or one that was gone to. */
export class PostrunStepEvent extends Event {
  readonly step: Step;
  /** Its place in the routine, from 0. */
  readonly index: number;

  constructor(step: Step, index: number) {
    super('postrun-step', travelling);
    this.step = step;
    this.index = index;
  }
}

/** The routine was paused. */
export class PostrunPauseEvent extends Event {
  /** Index of the step that is on. */
  readonly index: number;

  constructor(index: number) {
    super('postrun-pause', travelling);
    this.index = index;
  }
}

/** The routine came to its end. One that was ended before does not complete. */
export class PostrunCompleteEvent extends Event {
  readonly session: Session;
  /** When it ended, ms since 1970. */
  readonly finishedAt: number;

  constructor(session: Session, finishedAt: number) {
    super('postrun-complete', travelling);
    this.session = session;
    this.finishedAt = finishedAt;
  }
}

/** Something in the tag cannot be used: a fact, a line of the list, or a document. The element offers a routine all the same. */
export class PostrunProblemEvent extends Event {
  /** What was found, where, and what was expected. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super('postrun-problem', travelling);
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementEventMap {
    'postrun-start': PostrunStartEvent;
    'postrun-step': PostrunStepEvent;
    'postrun-pause': PostrunPauseEvent;
    'postrun-complete': PostrunCompleteEvent;
    'postrun-problem': PostrunProblemEvent;
  }
}
