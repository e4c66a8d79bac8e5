import { useMemo, useReducer } from 'preact/hooks';
import type { PlayingWords } from '../../src/locale/en/playing.ts';
import type { ExerciseWords } from '../../src/locale/words.ts';
import { words } from './words.ts';

type Exercises = Readonly<Record<string, ExerciseWords>>;

/**
 * The words of the player, with those of every exercise that was heard of so far. One object for good: who says them holds
 * on to it, and finds in it what came later.
 */
export function useSayings(): readonly [PlayingWords, learn: (exercises: Exercises) => void] {
  const [, repaint] = useReducer((count: number) => count + 1, 0);
  return useMemo(() => {
    const known: Record<string, ExerciseWords> = {};
    const learn = (exercises: Exercises) => {
      const isNew = Object.keys(exercises).some((id) => !Object.hasOwn(known, id));
      Object.assign(known, exercises);
      if (isNew) repaint(undefined);
    };
    return [{ ...words, exercises: known }, learn] as const;
  }, []);
}
