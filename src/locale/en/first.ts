import type { Reason } from '../../routine/routine.ts';
import { basics } from './basics.ts';
import { articleExercises } from './exercises-article.ts';
import type { Units } from './format.ts';
import { plan } from './plan.ts';
import type { ReasonContext } from './reasons/index.ts';

/** What only a planned routine says. A surface that shows one has all the words. */
const unsaid = {
  reason: (_: Reason, __: ReasonContext) => '',
  assumed: (_: readonly string[]) => '',
  stop: (_: string) => '',
};

/** Nor is anything known of a run. */
const unmeasured = {
  distance: (_: number, __?: Units) => '',
  height: (_: number, __?: Units) => '',
};

/** The words of the first screen, which shows the article's routine, or one that needs no more to be said. */
export const first = {
  ...unsaid,
  ...basics,
  format: { ...basics.format, ...unmeasured },
  plan,
  exercises: articleExercises,
};

/** What every language has to say on the first screen; all its words say it too. */
export type FirstWords = typeof first;
