import {
  advance,
  afterEntry,
  arriveAt,
  holdAfter,
  lengthOf,
  type Position,
  reachOf,
  standing,
  starting,
} from './position.ts';
import type { Entry, Session } from './session.ts';
import { type Track, trackOf } from './track.ts';

/** A stretch of time in which nothing but time passed: in one interval, between two presses. */
export interface Piece {
  /** How things stood at its beginning. */
  readonly place: Position;
  /** When it ended, in ms on the session's own clock; not before it began. */
  readonly until: number;
  /** The press that began it; absent where the session began, or the interval before had run out. */
  readonly by?: Entry;
}

const histories = new WeakMap<Session, readonly Piece[]>();

/** What led to where a session stood right after its last press; the last piece is the one that press began. */
function historyOf(session: Session): readonly Piece[] {
  const known = histories.get(session);
  if (known) return known;
  const track = trackOf(session);
  const pieces: Piece[] = [];
  let place = starting(session);
  let by: Entry | undefined;
  for (const entry of session.log) {
    pieces.push(...walk(track, place, reachOf(entry, place), by));
    place = afterEntry(track, place, entry);
    by = entry;
  }
  // An end is the last piece, and that one is still going on.
  while (pieces.at(-1)?.place.status === 'finished') pieces.pop();
  histories.set(session, pieces);
  return pieces;
}

/**
 * The pieces of a session from its start to `until`, in order. The last one is still going on.
 *
 * @param until ms on the session's own clock
 */
export function courseOf(session: Session, until: number): Piece[] {
  const last = session.log.at(-1);
  return [...historyOf(session), ...walk(trackOf(session), standing(session), until, last)];
}

/** The same from `from` on, without walking through what lies between the last press and then. */
export function courseFrom(session: Session, from: number, until: number): Piece[] {
  const track = trackOf(session);
  const place = standing(session);
  const before = historyOf(session).filter((piece) => piece.until >= from);
  if (from <= place.at) return [...before, ...walk(track, place, until, session.log.at(-1))];
  return [...before, ...walk(track, advance(track, place, from), until)];
}

/** Lets time pass, one interval after another. */
function walk(track: Track, from: Position, until: number, by?: Entry): Piece[] {
  const pieces: Piece[] = [];
  let place = from;
  let began = by;
  for (;;) {
    const end = endOf(track, place);
    const last = !(end <= until);
    pieces.push({ place, until: Math.max(place.at, last ? until : end), ...(began && { by: began }) });
    if (last) return pieces;
    place = arriveAt(track, { ...place, at: end }, place.index + 1);
    began = undefined;
  }
}

/** When the clock ends the interval that is on; never where a press has to. */
function endOf(track: Track, place: Position): number {
  const ends = place.status === 'running' && holdAfter(track, place) !== place.index;
  return ends ? place.at + lengthOf(track, place) - place.spent : Number.POSITIVE_INFINITY;
}
