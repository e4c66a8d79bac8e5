import fc from 'fast-check';

type Path = readonly (string | number)[];

/** What a damaged or hostile document may hold where something else belongs, by the name a failed test reports. */
const foreign: Readonly<Record<string, unknown>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  negative: -1,
  zero: 0,
  half: 0.5,
  huge: 1e9,
  letter: 'x',
  'empty text': '',
  'blank text': '  ',
  'digits as text': '15',
  __proto: '__proto__',
  constructor_: 'constructor',
  toString_: 'toString',
  'long text': 'x'.repeat(100_000),
  null: null,
  undefined: undefined,
  true: true,
  bigint: 10n,
  symbol: Symbol('s'),
  'empty list': [],
  'empty object': {},
  'NaN in lists': [[[[Number.NaN]]]],
  'deep object': { a: { b: { c: { d: [{ e: 'deep' }] } } } },
  // These cannot be written as text: a message that shows what was found must not stumble over them.
  'object whose toString is a number': { toString: 1, valueOf: 1 },
  'object without prototype': Object.create(null),
  'very deep list': nested(20_000),
};

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

/** A change to a document: at this place, this foreign value. */
export interface Mutation {
  readonly document: unknown;
  readonly path: Path;
  readonly value: string;
}

/** Any value, list or object of the document, and any foreign value in its place. */
export function mutationsOf(document: fc.Arbitrary<unknown>): fc.Arbitrary<Mutation> {
  return document.chain((original) =>
    fc.record({
      document: fc.constant(original),
      path: fc.constantFrom(...pathsOf(original)),
      value: fc.constantFrom(...Object.keys(foreign)),
    }),
  );
}

/** The changed document. */
export function mutant({ document, path, value }: Mutation): unknown {
  return replaced(document, path, foreign[value]);
}

/** Into one list, for documents are large and many. */
function pathsOf(value: unknown, path: Path = [], found: Path[] = []): Path[] {
  found.push(path);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) pathsOf(inner, [...path, key], found);
  return found;
}

function replaced(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> = Array.isArray(document)
    ? Object([...document])
    : { ...Object(document) };
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}
