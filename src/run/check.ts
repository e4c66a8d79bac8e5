import { RunProblem } from './problem.ts';

/** What a fact must be, in words and as a test. */
export interface Check {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

/** A number from `low` to `high`. */
export const within = (low: number, high: number, unit: string): Check => ({
  expected: `a number from ${low} to ${high} ${unit}`,
  accepts: (value) => typeof value === 'number' && value >= low && value <= high,
});

export const oneOf = (names: readonly string[]): Check => ({
  expected: `one of ${names.join(', ')}`,
  accepts: (value) => typeof value === 'string' && names.includes(value),
});

/** A list in which every entry passes. */
export const listOf = (check: Check, most: number): Check => ({
  expected: `a list of at most ${most}, each ${check.expected}`,
  accepts: (value) => Array.isArray(value) && value.length <= most && value.every(check.accepts),
});

export const trueOrFalse: Check = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };

export const dateTime: Check = { expected: 'a date and time as ISO 8601', accepts: isDateTime };

/** Characters: a date, a time with its fraction, and an offset. */
const longestDate = 40;

/**
 * The known fields of a document that came from outside, each checked. Absent, `undefined` and `null` ones stay absent;
 * unknown ones are dropped; inherited ones do not count.
 *
 * @throws {RunProblem} naming the first field that is wrong, the value found and what was expected
 */
export function checkFields<Document>(
  value: unknown,
  what: string,
  checks: { readonly [Field in keyof Required<Document>]: Check },
): Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RunProblem(what, value, `an object with the facts of a ${what}`);
  const given = value as Record<string, unknown>;
  const known: Record<string, unknown> = {};
  for (const [field, check] of Object.entries<Check>(checks)) {
    const fact = Object.hasOwn(given, field) ? given[field] : undefined;
    if (fact === undefined || fact === null) continue;
    if (!check.accepts(fact)) throw new RunProblem(field, fact, check.expected);
    known[field] = fact;
  }
  return known as Document;
}

/** A date that is in the calendar: `Date.parse` takes the 30th of February for the 2nd of March. */
function isDateTime(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > longestDate || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d|$)/.test(value))
    return false;
  const day = value.slice(0, 10);
  return Number.isFinite(Date.parse(value)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
