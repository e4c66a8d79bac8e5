import { shown } from './shown.ts';

/**
 * What is wrong with a fact about a run or a runner: which field, what was found, what was expected.
 * The message holds all three, so it can be shown as it is.
 */
export class RunProblem extends TypeError {
  override readonly name: string = 'RunProblem';
  readonly field: string;
  readonly found: unknown;
  readonly expected: string;

  /**
   * @param field the name of the fact, as in {@link Run} or {@link Runner}
   * @param found the value as it came in
   * @param expected what it should have been, with its unit and range
   */
  constructor(field: string, found: unknown, expected: string) {
    super(`${field}: expected ${expected}, found ${shown(found)}`);
    this.field = field;
    this.found = found;
    this.expected = expected;
  }
}

/** A recorded run that cannot be read, or holds no run. `file` is its name as given. */
export class RunFileProblem extends Error {
  override readonly name: string = 'RunFileProblem';
  readonly file: string;

  /**
   * @param file the file's name
   * @param message what is wrong, and what would be right
   */
  constructor(file: string, message: string, options?: { cause?: unknown }) {
    super(`${file}: ${message}`, options);
    this.file = file;
  }
}
