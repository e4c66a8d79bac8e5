import type { Phase } from '../catalogue/exercise.ts';
import type { basics } from '../locale/en/basics.ts';
import { type Interval, intervalsOf, type TimelineOptions } from '../routine/intervals.ts';
import type { Routine } from '../routine/routine.ts';

type PhaseWords = Pick<typeof basics, 'phases' | 'format'>;

/** A part of the bar that shows a routine's phases to scale. */
export interface PhasePart {
  readonly phase: Phase;
  /** "Stretch". */
  readonly name: string;
  /** Minutes to the nearest half: "4½". */
  readonly minutes: string;
  readonly seconds: number;
  /** 0 to 1; all parts together make 1. */
  readonly share: number;
  /** How much of the part is behind the runner, 0 to 1. */
  readonly done: number;
}

/** How far a routine is: an interval, and how much of it is behind the runner, 0 to 1. */
export interface Reached {
  readonly index: number;
  readonly fraction: number;
}

/** Seconds that work without an end takes up in the bar. */
const openSeconds = 30;

/** The phases of a routine in order; neighbouring steps of one phase make one part. */
export function phaseParts(
  routine: Routine,
  words: PhaseWords,
  options?: TimelineOptions,
  reached: Reached = { index: 0, fraction: 0 },
): PhasePart[] {
  const parts: { phase: Phase; seconds: number; length: number; done: number }[] = [];
  intervalsOf(routine.steps, options).forEach((interval, index) => {
    const phase = routine.steps[interval.step]?.phase ?? 'stretch';
    const last = parts.at(-1);
    const part = last?.phase === phase ? last : { phase, seconds: 0, length: 0, done: 0 };
    if (part !== last) parts.push(part);
    part.seconds += interval.seconds;
    part.length += lengthOf(interval);
    part.done += lengthOf(interval) * doneOf(index, reached);
  });
  const whole = parts.reduce((sum, { length }) => sum + length, 0);
  return parts.map(({ phase, seconds, length, done }) => ({
    phase,
    name: words.phases[phase],
    minutes: words.format.halfMinutes(seconds),
    seconds,
    share: length / whole,
    done: Math.min(1, done / length),
  }));
}

/** A phase by name, and what it takes in all, however often the routine comes back to it. */
export type LegendEntry = Pick<PhasePart, 'phase' | 'name' | 'minutes'>;

/** What the colours of the bar mean: each phase once, in the order they first come. */
export function legendOf(parts: readonly PhasePart[], words: PhaseWords): LegendEntry[] {
  return [...new Set(parts.map(({ phase }) => phase))].map((phase) => {
    const seconds = parts.filter((part) => part.phase === phase).reduce((sum, part) => sum + part.seconds, 0);
    return { phase, name: words.phases[phase], minutes: words.format.halfMinutes(seconds) };
  });
}

/** How much of the whole bar is full, 0 to 1. Rounded, so that a full bar is 1 and not a hair less. */
export function doneInAll(parts: readonly PhasePart[]): number {
  const done = parts.reduce((sum, part) => sum + part.share * part.done, 0);
  return Math.round(done * 1e9) / 1e9;
}

function lengthOf({ timing, seconds }: Interval): number {
  return timing === 'open' ? openSeconds : seconds;
}

function doneOf(index: number, reached: Reached): number {
  return index < reached.index ? 1 : index === reached.index ? reached.fraction : 0;
}
