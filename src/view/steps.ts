import type { PlayingWords } from '../locale/en/playing.ts';
import type { ExerciseWords } from '../locale/words.ts';
import type { Step } from '../routine/routine.ts';

/** The words of a step's exercise; undefined for a coach's own. */
export function wordsOf(
  step: Pick<Step, 'exercise'>,
  words: Pick<PlayingWords, 'exercises'>,
): ExerciseWords | undefined {
  return step.exercise !== undefined && Object.hasOwn(words.exercises, step.exercise)
    ? words.exercises[step.exercise]
    : undefined;
}

/** What a step is called: the coach's own name, else the catalogue's. */
export function nameOf(step: Pick<Step, 'exercise' | 'name'>, words: Pick<PlayingWords, 'exercises'>): string {
  return step.name ?? wordsOf(step, words)?.name ?? step.exercise ?? '';
}

/** The one instruction of a step: the coach's, else the catalogue's; empty where there is none. */
export function cueOf(step: Step, words: Pick<PlayingWords, 'exercises'>): string {
  return step.note ?? wordsOf(step, words)?.cue ?? '';
}
