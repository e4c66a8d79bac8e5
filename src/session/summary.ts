import type { Phase } from '../catalogue/exercise.ts';
import { type Interval, intervalsOf, type Side } from '../routine/intervals.ts';
import type { Step } from '../routine/routine.ts';
import { courseOf, type Piece } from './course.ts';
import { lengthOf, positionAt } from './position.ts';
import type { Entry, Session } from './session.ts';
import { trackOf } from './track.ts';

/** What was done of a step on one side, or of one that works both together. */
export interface SideSummary {
  /** Absent where both sides work together. */
  readonly side?: Side;
  /** Sets that the routine asks for. */
  readonly sets: number;
  /** Sets that were done to their end. */
  readonly done: number;
  /** Seconds of work, those of sets that were broken off included. */
  readonly secondsWorked: number;
}

/** What was done of one exercise in the place of a step. */
export interface StepSummary {
  /** Index of the step. */
  readonly step: number;
  /** Id of the catalogue; absent for a coach's own step, which has a name. */
  readonly exercise?: string;
  readonly name?: string;
  readonly phase: Phase;
  /** `skipped`: nothing of it was done to its end; `ahead`: its turn has not come yet. */
  readonly outcome: 'done' | 'partly' | 'skipped' | 'ahead';
  readonly sides: readonly SideSummary[];
}

/** What came of a session: what history is made of. */
export interface Summary {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When it ended, ms since 1970; absent while it is on. */
  readonly finishedAt?: number;
  /** True where it was ended before its end. */
  readonly stopped: boolean;
  /** Seconds of work in all, without getting ready, changing sides and rest. */
  readonly secondsWorked: number;
  /** In the order of the routine. A step whose exercise was swapped has an entry for each that was begun. */
  readonly steps: readonly StepSummary[];
}

/** An interval of work from coming to it until leaving it. */
interface Visit {
  readonly interval: Interval;
  /** What was done there then, see `replace`. */
  readonly exercise: string | undefined;
  /** Milliseconds of work. */
  readonly worked: number;
  /** True where it came to its end: by the clock, or because the runner said so. */
  readonly isDone: boolean;
}

/**
 * What was done of a session by `now`.
 *
 * @param now milliseconds since 1970
 */
export function summary(session: Session, now: number): Summary {
  const { at, offset, status } = positionAt(session, now);
  const course = courseOf(session, now - offset);
  const visits = visitsOf(session, course);
  const reached = Math.max(...course.map(({ place }) => stepAt(session, place.index)));
  return {
    startedAt: session.startedAt,
    ...(status === 'finished' && { finishedAt: at + offset }),
    stopped: status === 'finished' && session.log.at(-1)?.action === 'stop',
    secondsWorked: secondsOf(visits),
    steps: session.routine.steps.flatMap((step, index) => {
      const here = visits.filter(({ interval }) => interval.step === index);
      return exercisesOf(session, index, here).map((exercise) =>
        stepSummary(
          step,
          index,
          exercise,
          here.filter((visit) => visit.exercise === exercise),
          reached > index,
        ),
      );
    }),
  };
}

/** What stood in a step's place: what was worked at, and what stands there now, begun or not. */
function exercisesOf({ routine, log }: Session, index: number, visits: readonly Visit[]): (string | undefined)[] {
  const swapped = log.findLast(({ action, step }) => action === 'replace' && step === index)?.exercise;
  const worked = visits.flatMap(({ exercise, worked }) => (worked > 0 ? [exercise] : []));
  return [...new Set([...worked, swapped ?? routine.steps[index]?.exercise])];
}

function stepSummary(
  { name, phase, dose, ...own }: Step,
  step: number,
  exercise: string | undefined,
  visits: readonly Visit[],
  isPassed: boolean,
): StepSummary {
  const sides = intervalsOf([{ ...own, phase, dose }])
    .flatMap(({ kind, set, side }) => (kind === 'work' && set === 1 ? [side] : []))
    .map((side) => {
      const here = visits.filter(({ interval }) => interval.side === side);
      const done = new Set(here.flatMap(({ interval, isDone }) => (isDone ? [interval.set] : []))).size;
      return { ...(side && { side }), sets: dose.sets, done, secondsWorked: secondsOf(here) };
    });
  const outcome = sides.every(({ done, sets }) => done === sets)
    ? 'done'
    : sides.some(({ done }) => done > 0)
      ? 'partly'
      : isPassed
        ? 'skipped'
        : 'ahead';
  return { step, ...(exercise === undefined ? name !== undefined && { name } : { exercise }), phase, outcome, sides };
}

/** Presses that leave the interval that is on where it is. */
const stays: ReadonlySet<Entry['action'] | undefined> = new Set([
  'pause',
  'resume',
  'addTime',
  'waitForMe',
  'away',
  'clock',
]);

function visitsOf(session: Session, course: readonly Piece[]): Visit[] {
  const track = trackOf(session);
  const exercises = session.routine.steps.map(({ exercise }) => exercise);
  const visits: Visit[] = [];
  course.forEach(({ place, until, by }, nth) => {
    if (by?.action === 'replace') exercises[by.step ?? 0] = by.exercise;
    const interval = track.intervals[place.index];
    if (interval?.kind !== 'work') return;
    const worked = place.status === 'running' ? until - place.at : 0;
    const after = course[nth + 1];
    const ranOut = interval.timing !== 'open' && place.spent + worked >= lengthOf(track, place);
    const isDone = ranOut || after?.by?.action === 'done';
    const before = stays.has(by?.action) ? visits.pop() : undefined;
    visits.push({ interval, exercise: exercises[interval.step], worked: worked + (before?.worked ?? 0), isDone });
  });
  return visits;
}

function secondsOf(visits: readonly Visit[]): number {
  return visits.reduce((sum, { worked }) => sum + worked, 0) / 1000;
}

function stepAt(session: Session, index: number): number {
  return trackOf(session).intervals[index]?.step ?? session.routine.steps.length;
}
