import type { Condition } from '../catalogue/conditions.ts';

/** What is said of an exercise. */
export interface ExerciseWords {
  readonly name: string;
  /** One instruction, at most 60 characters, to be read from two metres. */
  readonly cue: string;
}

/** How an exercise is done: longer, and loaded when it is asked for. */
export interface ExerciseTexts {
  /** How to do it, three to five sentences. */
  readonly steps: readonly string[];
  /** The two commonest mistakes. */
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** What the evidence allows to be said, and no more. */
  readonly claim: string;
  /** What to do, or why to leave it out, while a condition is set: one note for each of the exercise's cautions. */
  readonly cautions: Readonly<Partial<Record<Condition, string>>>;
}

/** A thing as a heading or a list names it, and as a sentence does. */
export interface Name {
  /** "Quads", "Insertional Achilles pain (at the heel bone)". */
  readonly label: string;
  /** "quads" as in "your quads", "a foam roller", "insertional Achilles pain". */
  readonly phrase: string;
}
