import { type Stance, stanceOf } from '../catalogue/stances.ts';
import type { Routine, Step } from './routine.ts';

export type Side = 'left' | 'right';

/** A stretch of the timeline. */
export interface Interval {
  /** `ready` before a step, `work`, `switch` between the sides, `rest` between sets. */
  readonly kind: 'ready' | 'work' | 'switch' | 'rest';
  /** Index of the step it belongs to. */
  readonly step: number;
  /** The side that is worked, or that comes next. Absent where both work together. */
  readonly side?: Side;
  /** Which set, from 1. */
  readonly set: number;
  /** `timed` ends by the clock, `reps` is paced, `open` lasts until the runner presses done. */
  readonly timing: 'timed' | 'reps' | 'open';
  /** Seconds it lasts; an estimate for `reps`, 0 for `open`. */
  readonly seconds: number;
}

/** How a routine is paced. */
export interface TimelineOptions {
  /** Times the usual seconds of getting ready, 0 to 3. 0 leaves them out; 1 where absent. */
  readonly readyPace?: number;
  /** Seconds to change sides, 0 to 30; 5 where absent. */
  readonly switchSeconds?: number;
  /** The side that is worked first; left where absent. */
  readonly firstSide?: Side;
  /** Times every length, 0.5 to 10: whoever needs more time for everything takes it here. 1 where absent. */
  readonly timeScale?: number;
  /** True where every step ends only on a press. It can be changed on the way. */
  readonly waitForMe?: boolean;
}

/**
 * Seconds between the work. Reading a step and getting into place takes 5 to 10 s, and counting them inside the hold is
 * the commonest complaint about routine timers. A new posture or piece of kit takes the longer of the two.
 */
export const pauses = { ready: 5, readyAfterChange: 10, switch: 5 } as const;

/** The intervals of a routine in order: ready, work per side, switch, rest. Every hold is whole on each side. */
export function intervalsOf(steps: Routine['steps'], options: TimelineOptions = {}): Interval[] {
  return steps.flatMap((step, index) => stepIntervals(step, index, steps[index - 1], options));
}

/** Seconds of a routine from the first press to the end. */
export function secondsOf(steps: Routine['steps'], options?: TimelineOptions): number {
  return intervalsOf(steps, options).reduce((sum, interval) => sum + interval.seconds, 0);
}

function stepIntervals(step: Step, index: number, before: Step | undefined, options: TimelineOptions): Interval[] {
  const { dose } = step;
  const ready = (options.readyPace ?? 1) * (changes(before, step) ? pauses.readyAfterChange : pauses.ready);
  const change = options.switchSeconds ?? pauses.switch;
  const timing = dose.kind === 'time' ? 'timed' : dose.kind;
  const sides = dose.eachSide ? sidesFrom[options.firstSide ?? 'left'] : [undefined];
  const made: Interval[] = [];
  for (let set = 1; set <= dose.sets; set++) {
    sides.forEach((side, nth) => {
      const lead =
        nth > 0
          ? ({ kind: 'switch', seconds: change } as const)
          : set > 1
            ? ({ kind: 'rest', seconds: dose.rest ?? 0 } as const)
            : ({ kind: 'ready', seconds: ready } as const);
      const place = { step: index, set, ...(side && { side }) };
      made.push({ ...lead, ...place, timing: 'timed' });
      made.push({ kind: 'work', ...place, timing, seconds: workSeconds(step) });
    });
  }
  return made.filter((interval) => interval.seconds > 0 || interval.timing === 'open').map(scaledBy(options.timeScale));
}

const sidesFrom: Readonly<Record<Side, readonly Side[]>> = { left: ['left', 'right'], right: ['right', 'left'] };

/** Lengths stay whole milliseconds, as stamps are. */
function scaledBy(scale = 1): (interval: Interval) => Interval {
  if (scale === 1) return (interval) => interval;
  return (interval) => ({ ...interval, seconds: Math.round(interval.seconds * scale * 1000) / 1000 });
}

function workSeconds({ dose }: Step): number {
  if (dose.kind === 'open') return 0;
  return dose.kind === 'time' ? (dose.seconds ?? 0) : (dose.reps ?? 0) * (dose.secondsPerRep ?? 0);
}

/** True where the runner has to get up, get down, or fetch something. */
function changes(before: Step | undefined, step: Step): boolean {
  const from = stanceOf(before?.exercise);
  const to = stanceOf(step.exercise);
  if (!before || !from || !to) return before !== undefined;
  return from.posture !== to.posture || kit(from) !== kit(to);
}

function kit({ equipment }: Stance): string {
  return equipment.map((any) => any.join('|')).join('&');
}
