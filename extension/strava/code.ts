/** The code of a script without what its literals say: names and titles that people typed can never be taken for code. */
export interface Code {
  /** The source with every string literal as `"<index>"`, comments as a space and regular expressions as `//`. */
  readonly text: string;
  /** What stands in the string literals, as written between their quotes. */
  readonly strings: readonly string[];
}

/** A script is a page fact of some kilobytes; anything beyond this is not what is looked for. */
const longestScript = 4_000_000;

/**
 * What is no code, tried in this order at each place. The last row catches the beginning of a string or comment that never
 * ends: then what is inside and what outside can no longer be told apart.
 */
const literals = new RegExp(
  [
    // 1: a comment.
    String.raw`(\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/|<!--[^\n\r\u2028\u2029]*)`,
    // 2, 3: a string.
    String.raw`"([^"\\\n\r]*(?:\\(?:\r\n|[^])[^"\\\n\r]*)*)"`,
    String.raw`'([^'\\\n\r]*(?:\\(?:\r\n|[^])[^'\\\n\r]*)*)'`,
    // 4: a template. After `${` comes code again, which may hold quotes again: that is not read, see the last row.
    '`((?:[^`\\\\$]|\\\\[^]|\\$(?!\\{))*)`',
    // 5: a regular expression, which a slash begins where a value may begin; elsewhere it divides.
    String.raw`(?=\/)(?<=(?:^|[=(,:;!&|?{}[+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|delete))\s*)(\/(?![/*])(?:[^/\\\n\r[]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/)`,
    // Beyond doubt no longer.
    '["\'`]|\\/\\*',
  ].join('|'),
  'g',
);

/**
 * Takes the literals out of a script.
 *
 * @returns undefined when that cannot be done beyond doubt
 */
export function codeOf(source: string): Code | undefined {
  if (source.length > longestScript) return undefined;
  const strings: string[] = [];
  let text = '';
  let read = 0;
  for (const match of source.matchAll(literals)) {
    const [whole, comment, double, single, template, regex] = match;
    const string = double ?? single ?? template;
    text += source.slice(read, match.index);
    if (comment !== undefined) text += ' ';
    else if (regex !== undefined) text += '//';
    else if (string !== undefined) text += `"${strings.push(string) - 1}"`;
    else return undefined;
    read = match.index + whole.length;
  }
  return { text: text + source.slice(read), strings };
}

/**
 * The text between a bracket and the one that closes it, brackets of every kind counted.
 *
 * @param open index of the opening bracket
 * @returns undefined where it is never closed
 */
export function insideBracket(text: string, open: number): string | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign) && --depth === 0) return text.slice(open + 1, at);
  }
  return undefined;
}

/** The text with everything inside brackets left out: `a: 1, b: {c: 2}` becomes `a: 1, b: {}`. */
export function topLevelOf(text: string): string {
  let depth = 0;
  let top = '';
  for (const sign of text) {
    if (')]}'.includes(sign)) depth--;
    if (depth === 0) top += sign;
    if ('([{'.includes(sign)) depth++;
  }
  return top;
}
