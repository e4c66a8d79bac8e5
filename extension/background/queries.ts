import { texts } from '../../src/locale/en/texts/index.ts';
import type { ExerciseTexts } from '../../src/locale/words.ts';
import type { FreshAnswer, PlanAnswer, PlayingAnswer } from '../strava/desk.ts';
import type { Fields } from './check.ts';
import { answerFresh, answerPlan, answerPlaying } from './desk.ts';
import type { Kept } from './items.ts';
import { panelSheet } from './looks.ts';
import type { Origin } from './senders.ts';

/** What a surface can ask for, and what it is answered. */
export interface Answers {
  /** How every exercise is done, by its id. Content scripts load no more files, so they come when asked for. */
  readonly texts: Readonly<Record<string, ExerciseTexts>>;
  /** The style sheet of an open panel. */
  readonly look: { readonly sheet: string };
  /** The plan for the run on a page, see `strava/desk.ts`. */
  readonly plan: PlanAnswer;
  /** Whether the run on a page is the one just done. */
  readonly fresh: FreshAnswer;
  /** What a player has to know of the routine that is on. */
  readonly playing: PlayingAnswer;
}

export type QueryName = keyof Answers;

/** A question as it goes in a message. */
export interface Query {
  readonly query: QueryName;
}

/** What answers rest on, besides the question. */
export interface Ground {
  readonly kept: () => Promise<Kept>;
  /** ms since 1970 */
  readonly now: () => number;
}

/** A new question is a row here; pages ask with `ui/ask.ts`. */
const queries: {
  readonly [Name in QueryName]: {
    readonly panel: boolean;
    answer(question: Fields, ground: Ground): Promise<Answers[Name]>;
  };
} = {
  texts: { panel: true, answer: async () => texts },
  look: { panel: true, answer: async () => ({ sheet: panelSheet }) },
  plan: { panel: true, answer: async (question, { kept }) => answerPlan(question, await kept()) },
  fresh: { panel: true, answer: async (question, { now }) => answerFresh(question, now()) },
  playing: { panel: true, answer: async (question, { kept }) => answerPlaying(question, await kept()) },
};

export function isQuery(message: unknown): message is Query {
  const name: unknown = Object(message).query;
  return typeof name === 'string' && Object.hasOwn(queries, name);
}

/** @throws {TypeError} where the question is not for whoever asks */
export function answerTo(question: Query, from: Origin, ground: Ground): Promise<unknown> {
  const { panel, answer } = queries[question.query];
  if (from === 'panel' && !panel) throw new TypeError(`${question.query}: not for the panel`);
  return answer({ ...question }, ground);
}
