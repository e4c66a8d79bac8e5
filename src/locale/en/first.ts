import type { Reason } from '../../routine/routine.ts';
import { basics } from './basics.ts';
import { articleExercises } from './exercises-article.ts';
import type { Units } from './format.ts';
import { plan } from './plan.ts';
import type { ReasonContext } from './reasons/index.ts';

const silent = (): string => '';

/** What only a planned routine says. A surface that shows one has all the words. */
const unsaid = {
  reason: silent as (reason: Reason, context: ReasonContext) => string,
  assumed: silent as (facts: readonly string[]) => string,
  stop: silent as (tier: string) => string,
};

/** Nor is anything known of a run. */
const unmeasured = {
  distance: silent as (metres: number, units?: Units) => string,
  height: silent as (metres: number, units?: Units) => string,
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
