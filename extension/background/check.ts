import { shown } from '../../src/run/shown.ts';

/** A value that came in a message, from storage or out of a file: which field, what was found, what was expected. */
export class FieldProblem extends TypeError {
  override readonly name: string = 'FieldProblem';

  constructor(field: string, found: unknown, expected: string) {
    super(`${field}: expected ${expected}, found ${typeof found === 'string' ? found.slice(0, 60) : shown(found)}`);
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Says whether a foreign value is sound.
 *
 * @param field how the value is called in what is said of it
 * @returns the value, of nothing but known parts
 * @throws {FieldProblem | RoutineProblem} naming the first part that is wrong
 */
export type Check<Value> = (value: unknown, field: string) => Value;

export function fieldsOf(value: unknown, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new FieldProblem(field, value, 'an object');
}

export function wholeNumber(low: number, high: number): Check<number> {
  return (value, field) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value;
    throw new FieldProblem(field, value, `a whole number from ${low} to ${high}`);
  };
}

export function oneOf<Value extends string | number>(known: readonly Value[]): Check<Value> {
  return (value, field) => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw new FieldProblem(field, value, `one of ${known.join(', ')}`);
    return found;
  };
}

export const trueOrFalse: Check<boolean> = (value, field) => {
  if (typeof value === 'boolean') return value;
  throw new FieldProblem(field, value, 'true or false');
};

/** Text without space around it. */
export function textUpTo(most: number): Check<string> {
  return (value, field) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (typeof value === 'string' && text !== '' && text.length <= most) return text;
    throw new FieldProblem(field, value, `a text of 1 to ${most} characters`);
  };
}

export function like(pattern: RegExp, expected: string): Check<string> {
  return (value, field) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new FieldProblem(field, value, expected);
  };
}

export function listOf<Value>(check: Check<Value>, most: number): Check<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value) || value.length > most) throw new FieldProblem(field, value, `a list of at most ${most}`);
    return value.map((each: unknown, index) => check(each, `${field}[${index}]`));
  };
}

/** A day as ISO 8601 writes it, one that the calendar has. */
export const day: Check<string> = (value, field) => {
  const text = like(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD')(value, field);
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isFinite(date.getTime()) && date.toISOString().startsWith(text)) return text;
  throw new FieldProblem(field, value, 'a day of the calendar');
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
