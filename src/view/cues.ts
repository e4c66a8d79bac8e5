import type { PlayingWords as Words } from '../locale/en/playing.ts';
import type { Interval } from '../routine/intervals.ts';
import type { Step } from '../routine/routine.ts';
import type { Cue } from '../session/cues.ts';
import type { Session } from '../session/session.ts';
import type { CueKind } from '../session/signals.ts';
import { routineOf } from '../session/steps.ts';
import { cueOf, nameOf } from './steps.ts';

/** What a cue's words are made of. */
interface Said {
  readonly cue: Cue & { readonly interval: Interval };
  readonly step: Step;
  readonly words: Words;
  /** Times the lengths of the routine. */
  readonly scale: number;
  /** True where a set begins with it, and where the step does. */
  readonly isNewSet: boolean;
  readonly isFirst: boolean;
}

const sayings: Readonly<Record<Exclude<CueKind, 'done'>, (said: Said) => string>> = {
  next: (said) => said.words.cues.next(nameOf(said.step, said.words), said.cue.interval.side, amountOf(said)),
  start: (said) => {
    const { cue, step, words, isFirst, isNewSet } = said;
    const { set, side } = cue.interval;
    if (isFirst) return words.cues.start(nameOf(step, words), side, cueOf(step, words));
    return isNewSet ? words.cues.set(set, side, amountOf(said)) : words.cues.side(side);
  },
  halfway: ({ words }) => words.cues.halfway,
  // Counted aloud only in the work: before it, the voice would cut off what is coming.
  last: ({ cue, words }) => (cue.interval.kind === 'work' ? words.cues.last(cue.secondsLeft ?? 0) : ''),
  waiting: ({ words }) => words.cues.waiting,
  switch: ({ cue, words }) => words.cues.switch(cue.interval.side),
  rest: ({ cue, words }) => words.cues.rest(cue.interval.seconds),
};

/** "10 times", "30 seconds"; nothing for open work. */
function amountOf({ step: { dose }, scale, words: { format } }: Said): string {
  if (dose.kind === 'reps') return format.times(dose.reps ?? 0);
  return dose.kind === 'time' ? format.spoken((dose.seconds ?? 0) * scale) : '';
}

/** The words of a cue; empty where it only sounds. */
export function cueWords(cue: Cue, session: Session, words: Words): string {
  const { interval, kind } = cue;
  const { steps } = routineOf(session);
  const step = interval && steps[interval.step];
  if (!step || kind === 'done') return words.cues.done;
  const { set, side } = interval;
  const isNewSet = side === undefined || side === (session.options.firstSide ?? 'left');
  return sayings[kind]({
    cue: { ...cue, interval },
    step,
    words,
    scale: session.options.timeScale ?? 1,
    isNewSet,
    isFirst: isNewSet && set === 1,
  });
}
