import type { Words } from '../locale/en/index.ts';
import type { ExerciseWords } from '../locale/words.ts';
import type { Step } from '../routine/routine.ts';

/** The words of a step's exercise; undefined for a coach's own. */
export function wordsOf(step: Pick<Step, 'exercise'>, words: Words): ExerciseWords | undefined {
  return step.exercise !== undefined && Object.hasOwn(words.exercises, step.exercise)
    ? words.exercises[step.exercise]
    : undefined;
}

/** What a step is called: the catalogue's name, or the coach's own. */
export function nameOf(step: Pick<Step, 'exercise' | 'name'>, words: Words): string {
  return wordsOf(step, words)?.name ?? step.name ?? step.exercise ?? '';
}
