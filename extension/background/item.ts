import { type Check, FieldProblem, type Fields, listOf, messageOf } from './check.ts';

/** One field of a stored document. */
export interface Field<Value> {
  readonly check: Check<Value>;
  /** What stands for it where nothing is stored, or nothing sound. */
  readonly fallback: Value;
  /** Where its parts stand for themselves: those that are sound. */
  readonly salvage?: (value: unknown, field: string, tell: (problem: string) => void) => Value;
}

/** A stored document may be of any version; a value in the hands of the program is of the newest. */
export interface Versioned {
  readonly version: number;
}

/** A kind of document that is kept. */
export interface Item<Value extends Versioned> {
  /** Where it is kept. */
  readonly key: string;
  /** What it is where nothing is stored. */
  readonly fallback: Value;
  readonly fields: { readonly [Name in Exclude<keyof Value, 'version'>]-?: Field<Value[Name]> };
  /** From version 1 on, by the version that each takes up: it gives the fields as the next version has them. */
  readonly migrations: readonly ((fields: Fields) => Fields)[];
}

/** What storage held: the part of it that is sound, and why the rest is not. */
export interface Reading<Value> {
  readonly value: Value;
  /** One sentence for each unsound part; empty where all is well. */
  readonly problems: readonly string[];
}

/** Makes an item out of its fields. Its version is one more than it has migrations. */
export function itemOf<Value extends Versioned>(
  key: string,
  fields: Item<Value>['fields'],
  migrations: Item<Value>['migrations'] = [],
): Item<Value> {
  const version = migrations.length + 1;
  const known = Object.entries<Field<unknown>>(fields).filter(([, { fallback }]) => fallback !== undefined);
  const values = Object.fromEntries(known.map(([name, { fallback }]) => [name, fallback]));
  return { key, fields, migrations, fallback: { version, ...values } as unknown as Value };
}

export function required<Value>(check: Check<Value>, fallback: Value): Field<Value> {
  return { check, fallback };
}

export function optional<Value>(check: Check<Value>): Field<Value | undefined> {
  return { check, fallback: undefined };
}

/** A list whose entries stand for themselves: an unsound one does not take the others with it. */
export function list<Value>(check: Check<Value>, most: number): Field<readonly Value[]> {
  const whole = listOf<unknown>((each) => each, most);
  return {
    fallback: [],
    check: listOf(check, most),
    salvage: (value, field, tell) =>
      whole(value, field).flatMap((each, index) => {
        const sound = attempt(() => check(each, `${field}[${index}]`), tell);
        return sound === undefined ? [] : [sound];
      }),
  };
}

/**
 * Reads a document out of storage. Storage is outside: an older or newer version may have written it, or a disk may have
 * damaged it. Each field stands for itself, so that a damaged routine does not take the timer with it.
 */
export function readItem<Value extends Versioned>(item: Item<Value>, stored: unknown): Reading<Value> {
  if (stored === undefined) return { value: item.fallback, problems: [] };
  const problems: string[] = [];
  const tell = (problem: string) => problems.push(problem);
  const fields = attempt(() => upToDate(item, stored), tell);
  return { value: fields ? readFields(item, fields, tell) : item.fallback, problems };
}

/** @throws {FieldProblem} where it is no document, or one of a version that is not known */
function upToDate({ key, migrations, fallback }: Item<Versioned>, stored: unknown): Fields {
  const fields: Fields = { ...Object(stored) };
  const { version } = fields;
  const isKnown = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  if (!isKnown || version > fallback.version) {
    const expected = fallback.version === 1 ? '1' : `1 to ${fallback.version}`;
    throw new FieldProblem(`${key}.version`, version, expected);
  }
  return migrations.slice(version - 1).reduce((before, migrate) => migrate(before), fields);
}

function readFields<Value extends Versioned>(
  { key, fields, fallback }: Item<Value>,
  stored: Fields,
  tell: (problem: string) => void,
): Value {
  const found = Object.entries<Field<unknown>>(fields).flatMap(([name, { check, salvage = check }]) => {
    if (stored[name] === undefined) return [];
    const value = attempt(() => salvage(stored[name], `${key}.${name}`, tell), tell, `${key}.${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...fallback, ...Object.fromEntries(found) };
}

/** What fails is told, beginning with the name of the field. */
function attempt<Value>(task: () => Value, tell: (problem: string) => void, field = ''): Value | undefined {
  try {
    return task();
  } catch (error) {
    const message = messageOf(error);
    tell(message.startsWith(field) ? message : `${field}: ${message}`);
    return undefined;
  }
}
