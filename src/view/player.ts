import type { Phase } from '../catalogue/exercise.ts';
import { clock } from '../locale/clock.ts';
import type { PlayingWords as Words } from '../locale/en/playing.ts';
import type { Interval } from '../routine/intervals.ts';
import type { Routine } from '../routine/routine.ts';
import { type Moment, momentAt } from '../session/moment.ts';
import type { Session } from '../session/session.ts';
import { routineOf } from '../session/steps.ts';
import { doneInAll, type PhasePart, phaseParts } from './phases.ts';
import { cueOf, nameOf } from './steps.ts';

/** What the player shows, the same on every surface. */
export interface PlayerView {
  readonly status: Moment['status'];
  /** What is on: `ready`, `work`, `switch`, `rest`; absent once finished. */
  readonly kind?: Interval['kind'];
  readonly phase?: Phase;
  /** Index of the step that is on; the count of steps once finished. */
  readonly step: number;
  readonly steps: number;
  /** "Stretch, 2 of 8". */
  readonly place: string;
  /** "11:40 left". */
  readonly left: string;
  readonly phases: readonly PhasePart[];
  readonly name: string;
  /** "Left side"; absent where both work together. */
  readonly side?: string;
  /** "Get ready", "Change sides", "Rest"; absent during work. */
  readonly intervalName?: string;
  /** "Set 1 of 2"; absent where there is one. */
  readonly set?: string;
  /** "10 times"; absent where the clock ends the work. */
  readonly reps?: string;
  /** One instruction. */
  readonly cue: string;
  /** "0:32"; counts up while the work is open. */
  readonly clock: string;
  /** "32 seconds left", for what is read aloud. */
  readonly clockWords: string;
  /** True where a press may end what is on: it is counted, open, or the routine waits for the runner. */
  readonly canBeDone: boolean;
  /** True where time can be added to what is on. */
  readonly canBeLonger: boolean;
  /** True where steps end only on a press. */
  readonly waitsForMe: boolean;
  /** "You were away for 12 minutes. Where do you want to go on?"; only while away. */
  readonly away?: string;
  /** "Next: right side"; absent once finished. */
  readonly next?: string;
  /** "45 s"; absent where nothing is next. */
  readonly nextDose?: string;
  /** 0 to 1, of the whole routine. */
  readonly done: number;
  /** "Step 2 of 8, 11 minutes 40 seconds left". */
  readonly progress: string;
  /** Changes whenever something else is on than before; equal while only the clock moves. */
  readonly key: string;
}

/**
 * What the player shows of a session at `now`.
 *
 * @param now milliseconds since 1970
 */
export function playerView(session: Session, words: Words, now: number): PlayerView {
  const moment = momentAt(session, now);
  return moment.interval ? playing(session, words, moment, moment.interval) : finished(session, words, moment);
}

function playing(session: Session, words: Words, moment: Moment, interval: Interval): PlayerView {
  const routine = routineOf(session);
  const step = routine.steps[interval.step];
  if (!step) throw new RangeError(`interval.step: expected below ${routine.steps.length}, found ${interval.step}`);
  const { player, format } = words;
  const { sets, reps } = step.dose;
  const open = interval.timing === 'open';
  const away = moment.secondsAway;
  const left = format.spoken(moment.routineSecondsLeft);
  return {
    status: moment.status,
    kind: interval.kind,
    phase: step.phase,
    step: interval.step,
    steps: routine.steps.length,
    place: player.place(words.phases[step.phase], interval.step + 1, routine.steps.length),
    left: player.left(clock(moment.routineSecondsLeft)),
    ...progressOf(session, words, moment),
    name: nameOf(step, words),
    ...(interval.side && { side: words.sides[interval.side] }),
    ...(interval.kind !== 'work' && { intervalName: words.intervals[interval.kind] }),
    ...(sets > 1 && { set: player.set(interval.set, sets) }),
    ...(interval.timing === 'reps' && reps !== undefined && { reps: format.times(reps) }),
    cue: cueOf(step, words),
    clock: clock(open ? Math.floor(moment.secondsSpent) : moment.secondsLeft),
    clockWords: waits(moment) ? player.counting : player.timeLeft(format.spoken(moment.secondsLeft)),
    canBeDone: moment.holds || interval.timing === 'reps',
    canBeLonger: !open,
    waitsForMe: moment.waitsForMe,
    ...(away !== undefined && { away: player.away(format.spoken(roundedAway(away))) }),
    ...upNext(routine, words, moment, interval),
    progress: player.progress(interval.step + 1, routine.steps.length, left),
    key: `${moment.status} ${moment.index}${waits(moment) && !open ? ' waits' : ''}`,
  };
}

/** Nothing happens any more until a press. */
function waits({ holds, secondsLeft }: Moment): boolean {
  return holds && secondsLeft === 0;
}

/** Nobody wants to know to the second how long. */
function roundedAway(seconds: number): number {
  return Math.max(60, Math.round(seconds / 60) * 60);
}

/** The bar and its sum. An open interval fills its place when it is done; time that was added slows the bar down. */
function progressOf({ routine, options }: Session, words: Words, moment: Moment): Pick<PlayerView, 'phases' | 'done'> {
  const { index, interval, secondsSpent, secondsLeft } = moment;
  const fraction = interval && interval.timing !== 'open' ? secondsSpent / (secondsSpent + secondsLeft || 1) : 0;
  const phases = phaseParts(routine, words, options, { index, fraction });
  return { phases, done: doneInAll(phases) };
}

function upNext(
  routine: Routine,
  words: Words,
  { next }: Moment,
  now: Interval,
): Pick<PlayerView, 'next' | 'nextDose'> {
  const { player, format } = words;
  const step = next && routine.steps[next.step];
  if (!step) return { next: player.last };
  if (next.step !== now.step) return { next: player.next(nameOf(step, words)), nextDose: format.dose(step.dose) };
  const what = next.side && next.set === now.set ? player.nextSide[next.side] : player.nextSet(next.set);
  return { next: player.next(what), nextDose: format.dose({ ...step.dose, sets: 1, eachSide: false }) };
}

function finished(session: Session, words: Words, moment: Moment): PlayerView {
  const { player } = words;
  const stopped = session.log.at(-1)?.action === 'stop';
  // Where it was when it was stopped: the same session without its last press.
  const reached = stopped ? momentAt({ ...session, log: session.log.slice(0, -1) }, moment.finishedAt ?? 0) : moment;
  const steps = session.routine.steps.length;
  return {
    status: moment.status,
    step: steps,
    steps,
    place: '',
    left: '',
    ...progressOf(session, words, reached),
    name: stopped ? player.stopped : player.done,
    cue: stopped ? player.stoppedText : player.doneText,
    clock: '0:00',
    clockWords: '',
    canBeDone: false,
    canBeLonger: false,
    waitsForMe: moment.waitsForMe,
    progress: stopped ? player.stopped : player.done,
    key: `${moment.status} ${moment.index}`,
  };
}
