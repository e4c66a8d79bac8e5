/** What is said of an exercise. */
export interface ExerciseWords {
  readonly name: string;
  /** One instruction, short enough to be read from two metres. */
  readonly cue: string;
  /** How to do it, three to five sentences. */
  readonly steps: readonly string[];
  readonly mistakes: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** What the evidence allows to be said, and no more. */
  readonly claim: string;
}
