import { momentAt } from '../src/session/moment.ts';
import { press } from '../src/session/press.ts';
import { checkSession, type Session } from '../src/session/session.ts';
import { attempt } from './kept.ts';

/** Where an element keeps its session across a reload. */
export interface Keep {
  /** @param now when somebody was there, ms since 1970 */
  save(session: Session, now: number): void;
  /** The session that was broken off, paused when somebody was there last; undefined where there is none. */
  load(now: number): Session | undefined;
  clear(): void;
}

/** A session that was left is offered for so many ms: till the evening, not to the next run. */
const offered = 12 * 3600 * 1000;

/** A place in the storage of the page. Where storage is refused (a sandboxed frame, a strict reader) nothing is kept. */
export function pageKeep(key: string): Keep {
  return {
    save(session, now) {
      attempt(() => localStorage.setItem(key, JSON.stringify({ session, seenAt: now })));
    },
    load(now) {
      return attempt(() => {
        const { session, seenAt }: { session?: unknown; seenAt?: unknown } = JSON.parse(
          localStorage.getItem(key) ?? '{}',
        );
        if (typeof seenAt !== 'number' || !(now - seenAt < offered)) return undefined;
        // Any script of the page may have written it.
        const left = checkSession(session);
        const paused = press(left, 'pause', seenAt);
        return momentAt(paused, now).status === 'finished' ? undefined : paused;
      });
    },
    clear() {
      attempt(() => localStorage.removeItem(key));
    },
  };
}
