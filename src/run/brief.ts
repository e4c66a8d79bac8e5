/** A foreign name as it may stand in a sentence: one line of at most so many characters, without quotes. */
export function brief(text: string, most = 40): string {
  const line = text
    .slice(0, 4 * most)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
