import type { Cue } from '../../../src/session/cues.ts';
import { cuesBetween } from '../../../src/session/cues.ts';
import type { Session } from '../../../src/session/session.ts';
import { ownTimes, type Played } from './logs.ts';

/** The session as it was known at an instant: with what had been pressed before it. */
export function knownBefore(session: Session, own: number): { readonly session: Session; readonly offset: number } {
  const times = ownTimes(session);
  const log = session.log.filter((_, nth) => (times[nth]?.at ?? 0) < own);
  return { session: { ...session, log }, offset: log.findLast(({ offset }) => offset !== undefined)?.offset ?? 0 };
}

/** Cues by the session's own clock, however the wall clock was set. */
export function ownCues(session: Session, from: number, to: number): Cue[] {
  const offset = session.log.findLast((entry) => entry.offset !== undefined)?.offset ?? 0;
  return cuesBetween(session, from + offset, to + offset).map((cue) => ({ ...cue, at: cue.at - offset }));
}

/**
 * The cues as a surface delivers them that looks at these instants: each time those since the look before, of the
 * session as it is known then.
 *
 * @param looks on the session's own clock, ascending
 */
export function deliveredLive({ session }: Pick<Played, 'session'>, looks: readonly number[]): Cue[] {
  return looks.slice(1).flatMap((to, nth) => {
    const known = knownBefore(session, to);
    return ownCues(known.session, looks[nth] ?? to, to);
  });
}

/** Instants at which somebody may have looked: nobody looks between having left and being noticed to be away. */
export function looksOf(session: Session, looks: readonly number[]): number[] {
  const gone = ownTimes(session);
  return looks.filter((look) => gone.every(({ at, since }) => look <= since || look > at)).toSorted((a, b) => a - b);
}
