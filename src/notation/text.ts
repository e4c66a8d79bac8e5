/**
 * The most that is read. What `formatRoutine` writes for the largest sound routine fits: 1000 steps, each with a name
 * and a note of 500 characters, all of them escaped. `indent` is how much further in a note stands than its step.
 */
export const limits = { text: 2_500_000, line: 2000, indent: 2, problems: 100 } as const;

const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
// Overrides and isolates of direction can make a line read as what it is not, and other controls cannot be seen.
const unseen = /(?!\t)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The lines of a text, whatever ends them. What cannot be seen is shown as a replacement character; nothing moves. */
export function linesOf(text: string): string[] {
  return text.split(lineBreak).map((line) => line.replace(unseen, '\ufffd'));
}

/** Takes every character as it is: the last resort for a text that looks like notation. */
export function quoted(text: string): string {
  return `"${text.replace(/["“”„\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** What stands in quotes at the beginning of a line, and where the rest begins. Editors make typed quotes round. */
export function unquoted(line: string): { readonly text: string; readonly end: number } | undefined {
  const [all = '', inner = ''] = /^["“„]((?:[^"“”„\\]|\\.)*)["”“]/.exec(line) ?? [];
  const text = inner.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
  return text.trim() ? { text, end: all.length } : undefined;
}
