/** A value inside a document and the way to it. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every value that is neither a list nor an object, with its path. */
export function leavesOf(value: unknown, path: Leaf['path'] = [], found: Leaf[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) found.push({ path, value });
  else for (const [key, inner] of Object.entries(value)) leavesOf(inner, [...path, key], found);
  return found;
}

/** Every number that is not finite and every `undefined`, by path. Empty for a document that survives JSON whole. */
export function damageIn(value: unknown): string[] {
  return leavesOf(value)
    .filter(({ value: leaf }) => leaf === undefined || (typeof leaf === 'number' && !Number.isFinite(leaf)))
    .map(({ path, value: leaf }) => `${path.join('.')}: ${String(leaf)}`);
}

/** Every text of a document, with its path. */
export function textsOf(value: unknown): { readonly path: string; readonly text: string }[] {
  return leavesOf(value).flatMap(({ path, value: leaf }) =>
    typeof leaf === 'string' ? [{ path: path.join('.'), text: leaf }] : [],
  );
}

/** What a text holds when a value was missing or damaged on its way to the screen. */
const scars = /undefined|NaN|Infinity|\bnull\b|\[object|function ?\w*\(/;

/** Texts that show a missing or damaged value, by path. */
export function scarsIn(value: unknown): string[] {
  return textsOf(value)
    .filter(({ text }) => scars.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
}
