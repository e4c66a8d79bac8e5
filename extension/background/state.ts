import { checkSession, momentAt, type Session } from '../../src/index.ts';

/** What is going on. The quick timer is a session too: a routine of one step, so that there is one mechanism. */
export const targets = ['routine', 'timer'] as const;
export type Target = (typeof targets)[number];

/** All that the extension keeps. Derived from it and the time: everything that is shown. */
export interface State {
  readonly version: 1;
  readonly routine?: Session;
  readonly timer?: Session;
}

export const emptyState: State = { version: 1 };

/** Where the state is kept. */
export const stateKey = 'state';

/** What storage held: the part of it that is sound, and why the rest is not. */
export interface Reading {
  readonly state: State;
  /** One sentence for each unsound part; empty where all is well. */
  readonly problems: readonly string[];
}

/**
 * Reads the state out of storage. Storage is outside: an older or newer version may have written it, or a disk may have
 * damaged it. Each session stands for itself, so that a damaged routine does not take the timer with it.
 */
export function readState(stored: unknown): Reading {
  if (stored === undefined) return { state: emptyState, problems: [] };
  const fields = Object(stored) as Partial<Record<Target | 'version', unknown>>;
  if (fields.version !== 1) {
    return { state: emptyState, problems: [`state.version: expected 1, found ${String(fields.version).slice(0, 60)}`] };
  }
  const sound: { -readonly [Key in Target]?: Session } = {};
  const problems: string[] = [];
  for (const target of targets) {
    if (fields[target] === undefined) continue;
    try {
      sound[target] = checkSession(fields[target]);
    } catch (error) {
      problems.push(`state.${target}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { state: { version: 1, ...sound }, problems };
}

/** The state with one session put in the place of another, or taken away. */
export function withSession(state: State, target: Target, session: Session | undefined): State {
  const { [target]: _, ...others } = state;
  return { ...others, ...(session && { [target]: session }) };
}

/** A session that ended is shown this long, in ms: enough to come back to the screen, too short to greet the next run. */
export const shownAfterEnd = 10 * 60_000;

/** The session that is to be shown at `now`: the one kept, unless it ended long ago. */
export function shownSession(session: Session | undefined, now: number): Session | undefined {
  const ended = session && momentAt(session, now).finishedAt;
  return ended !== undefined && now >= ended + shownAfterEnd ? undefined : session;
}
