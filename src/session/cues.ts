import type { Interval } from '../routine/intervals.ts';
import { courseFrom, type Piece } from './course.ts';
import { holdAfter, lengthOf, standing } from './position.ts';
import type { Session } from './session.ts';
import { type CueKind, type Signal, signals } from './signals.ts';
import { type Track, trackOf } from './track.ts';

/** One thing said, beeped, vibrated or shown at one instant. Its words are in `view/cues.ts`. */
export interface Cue extends Signal {
  readonly kind: CueKind;
  /** When it is due, ms since 1970, by the clock as it is set now. */
  readonly at: number;
  /** Index of the interval it belongs to; the count of intervals once all is done. */
  readonly index: number;
  /** That interval; absent once all is done. */
  readonly interval?: Interval;
  /** Seconds left of the interval, for `last`. */
  readonly secondsLeft?: number;
}

/** The interval's last seconds that are counted down. */
const lastSeconds = [3, 2, 1] as const;

/** Holds of so many seconds and more are halved by a cue: shorter ones are over before one wonders. */
const halvedFrom = 40;

/** What the beginning of an interval is. */
const beginnings: Readonly<Record<Interval['kind'], CueKind>> = {
  ready: 'next',
  work: 'start',
  switch: 'switch',
  rest: 'rest',
};

/**
 * The cues of a session due from `from` on and before `to`, in order. Additive: however a time is cut into pieces, each
 * cue is in one of them. A press changes only what is due after it.
 *
 * @param from ms since 1970, by the clock as it is set now
 * @param to the same
 */
export function cuesBetween(session: Session, from: number, to: number): Cue[] {
  if (!(from < to)) return [];
  const track = trackOf(session);
  const { offset } = standing(session);
  const window = { from: from - offset, to: to - offset };
  return courseFrom(session, window.from, window.to)
    .flatMap((piece) => cuesOf(track, piece))
    .filter(({ at }) => at >= window.from && at < window.to)
    .map((cue) => ({ ...cue, at: cue.at + offset }));
}

/** The cues of a piece; a piece without length has none, so that a press at an instant decides what happens at it. */
function cuesOf(track: Track, piece: Piece): Cue[] {
  const { place, until, by } = piece;
  const interval = track.intervals[place.index];
  if (!interval)
    return by?.action === 'stop' ? [] : [{ kind: 'done', at: place.at, index: place.index, ...signals.done }];
  if (place.status !== 'running') return [];
  return cuesWithin(interval, lengthOf(track, place), holdAfter(track, place) === place.index)
    .map(({ spent, kind, ...more }) => ({
      kind,
      at: place.at + spent - place.spent,
      index: place.index,
      interval,
      ...more,
      ...signals[kind],
    }))
    .filter(({ at }) => at >= place.at && at < until);
}

/** The cues of a whole interval by the time spent in it, in ms. */
function cuesWithin(
  { kind, timing, seconds }: Interval,
  length: number,
  holds: boolean,
): { spent: number; kind: CueKind; secondsLeft?: number }[] {
  const begin = { spent: 0, kind: beginnings[kind] };
  if (timing === 'open') return [begin];
  const halved = kind === 'work' && timing === 'timed' && seconds >= halvedFrom;
  return [
    begin,
    ...(halved ? [{ spent: Math.round(length / 2), kind: 'halfway' as const }] : []),
    ...lastSeconds
      .filter((left) => left * 1000 < length)
      .map((left) => ({ spent: length - left * 1000, kind: 'last' as const, secondsLeft: left })),
    ...(holds ? [{ spent: length, kind: 'waiting' as const }] : []),
  ];
}
