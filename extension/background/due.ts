import { awayAfter, type Cue, cuesBetween, momentAt, type Session } from '../../src/index.ts';
import { clockOffset } from '../../src/session/clocks.ts';
import { playable } from '../../src/session/late.ts';

/** Until when what was due in a session is known to be dealt with, in ms on its own clock. */
export interface Known {
  /** To the instant, while the browser has been running; absent after it was started, or the session was. */
  readonly precise?: number | undefined;
  /** At the beginning of a step; outlives the browser. */
  readonly coarse?: number | undefined;
}

/** What the background has to see to in a session at an instant. */
export interface Due {
  /** To be announced, unless a page plays it: the newest that still means something. */
  readonly cue?: Cue;
  /** Since when nobody can have been there, ms since 1970, unless a page was: nobody could be told of what was due then. */
  readonly awaySince?: number;
  /** True where something was due, whether or not it still means anything. */
  readonly any: boolean;
  /** True where a step has begun, or the end has come, that is not marked yet. */
  readonly stepBegan: boolean;
  /** When the next thing is due, ms since 1970. */
  readonly next?: number;
}

/**
 * Pages are the ones that count down; without one, what is worth a chime is what does not lose its meaning in a moment:
 * each beginning, and the end.
 */
const isAnnounced = ({ droppable }: Cue) => !droppable;

const isStepOrEnd = ({ kind }: Cue) => kind === 'next' || kind === 'done';

/**
 * What is due in a session. Pure, and the same however often, however late and by whoever it is asked.
 *
 * What a press brings about is left out: whoever pressed sees it. After the browser was started again only beginnings of
 * steps count, because those alone are known to have been announced or not.
 *
 * @param now milliseconds since 1970
 */
export function dueIn(session: Session, { precise, coarse = Number.NEGATIVE_INFINITY }: Known, now: number): Due {
  const offset = clockOffset(session);
  const marked = Math.max(coarse, pressedAt(session)) + offset;
  const since = cuesBetween(session, Math.ceil(marked) + 1, now + 1).filter(isAnnounced);
  const open = since.filter((cue) => (precise === undefined ? isStepOrEnd(cue) : cue.at > precise + offset));
  const { index, status } = momentAt(session, now);
  const isOn = status === 'running' || status === 'finished';
  const cue = isOn ? playable(open, now).findLast((each) => each.index === index) : undefined;
  const [first] = open;
  const next = status === 'running' ? nextIn(session, now) : undefined;
  return {
    any: open.length > 0,
    stepBegan: since.some(isStepOrEnd),
    ...(cue && { cue }),
    ...(first && isAway(now - first.at) && { awaySince: first.at }),
    ...(next && { next: next.at }),
  };
}

/** Who stays away longer than this, in ms, does not go on: the routine took its course, and the next run finds the plan. */
const longestAway = 6 * 3600 * 1000;

function isAway(ms: number): boolean {
  return ms >= awayAfter && ms <= longestAway;
}

function nextIn(session: Session, now: number): Cue | undefined {
  const end = now + Math.ceil(momentAt(session, now).routineSecondsLeft * 1000) + 2;
  return cuesBetween(session, now + 1, end).find(isAnnounced);
}

/** When somebody last pressed something, the start included, on the session's own clock. */
function pressedAt({ startedAt, log }: Session): number {
  let offset = 0;
  let pressed = startedAt;
  for (const entry of log) {
    if (entry.action === 'clock') offset = entry.offset ?? offset;
    else if (entry.action !== 'away') pressed = entry.at - offset;
  }
  return pressed;
}
