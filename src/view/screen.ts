import { type Symptom, symptoms } from '../catalogue/conditions.ts';
import type { Words } from '../locale/en/index.ts';

/** The question before the first start of a day: one press answers it, whatever the answer is. */
export interface ScreenView {
  readonly title: string;
  /** The question, with the signs that matter most. */
  readonly question: string;
  /** Starts the routine. */
  readonly none: string;
  readonly noneMore: string;
  /** What to press where it is not so. */
  readonly which: string;
  /** To the plan, without an answer. */
  readonly back: string;
  /** Takes an answer back. */
  readonly again: string;
  readonly symptoms: readonly { readonly id: Symptom; readonly label: string }[];
}

/** The question, the most pressing signs first. */
export function screenView(words: Words): ScreenView {
  return {
    ...words.panel.screen,
    question: words.safety.before,
    symptoms: (Object.keys(symptoms) as Symptom[]).map((id) => ({ id, label: words.symptoms[id] })),
  };
}
