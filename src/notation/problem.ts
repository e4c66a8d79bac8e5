/** Something in a text that could not be read as it stands. The text is never lost because of it, nor is the rest. */
export interface NotationProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as `selectionStart` of a text field counts. */
  readonly column: number;
  /** How much of the line it is about, in UTF-16 units. */
  readonly length: number;
  /** What is wrong and what was done about it, in the language of the words. */
  readonly message: string;
  /** What could stand there instead. */
  readonly suggestion?: string;
}

/** A part of a line, in UTF-16 units from 0. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Takes down what is wrong with a part of a line. */
export type Tell = (part: Part, message: string, suggestion?: string) => void;
