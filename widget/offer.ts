import type { MuscleGroup } from '../src/catalogue/muscles.ts';
import { type FirstWords, first } from '../src/locale/en/first.ts';
import type { NotationProblem } from '../src/notation/problem.ts';
import { articleRoutine } from '../src/plan/article.ts';
import type { Routine } from '../src/routine/routine.ts';
import type { RoutineProblem } from '../src/routine/validate.ts';
import type { MuscleLoad } from '../src/run/load.ts';
import type { RunProblem } from '../src/run/problem.ts';
import type { Run } from '../src/run/run.ts';

/** What is wrong with what a coach wrote. */
export type Problem = RunProblem | RoutineProblem | NotationProblem;

/** The routine an element offers. */
export interface Offer {
  readonly routine: Routine;
  /** The words it takes to show it. */
  readonly words: FirstWords;
  /** The run it was planned for; absent where nothing about a run is known. */
  readonly run?: Run;
  /** How much each muscle group was worked in it; absent where nothing about a run is known. */
  readonly loads?: Readonly<Partial<Record<MuscleGroup, MuscleLoad>>>;
  /** What cannot be used of what was said. The routine is there all the same. */
  readonly problem?: { readonly text: string; readonly detail: Problem };
}

/** The article's routine, for whoever says nothing. */
export function articleOffer(): Offer {
  return { routine: articleRoutine(), words: first };
}
