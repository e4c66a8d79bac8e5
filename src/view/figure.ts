import type { FigureSide, FigureSize } from '../figure/index.ts';
import type { FirstWords } from '../locale/en/first.ts';
import { nameOf, wordsOf } from './steps.ts';

/** What a surface says of a figure it wants. Both view layers take the same. */
export interface FigureWish {
  /** Id of the exercise; a coach's own step has none, and no figure. */
  readonly exercise: string | undefined;
  /** The side that is on; absent where both are, or none. */
  readonly side?: FigureSide | undefined;
  /** `thumb` for rows, 44 to 64 px, in the colour of its phase; `large` for the player and the gallery. */
  readonly size: FigureSize;
  /** True while it moves. A session that is paused pauses its figure. Default false. */
  readonly playing?: boolean | undefined;
  /** What is said in its place, see `figureText`; absent where the name and the cue stand beside it anyway. */
  readonly text?: string | undefined;
}

/** The text alternative of a figure, from the exercise's own words: "Glute bridge. Lift until knees and hips line up." */
export function figureText(exercise: string, words: FirstWords, sideName?: string): string {
  const step = { exercise };
  const parts = [nameOf(step, words), sideName, wordsOf(step, words)?.cue];
  return parts.flatMap((part) => (part ? [part.replace(/[.]?$/, '.')] : [])).join(' ');
}
