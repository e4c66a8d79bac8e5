import type { NotationWords } from '../locale/en/notation.ts';
import type { Part } from './problem.ts';

/** A piece of a line. */
export interface Token extends Part {
  /**
   * What it is, as one letter, so that the grammar of a line is an expression over these letters: `t` a time, `n` a
   * number, `x` times, `S` sets, `R` repetitions, `f` of, `h` hold for, `o` open, `p` and `e` pace, `P` rest,
   * `B` between, `Z` no rest, `s` each side, `a` in all, `u` until, `d` a dash or colon, `c` any other mark, `w` a word.
   */
  readonly kind: string;
  readonly text: string;
}

/** Cuts a line into its pieces, from a place on. Every character that is no space is in one of them. */
export function tokensOf(line: string, from: number, lexer: RegExp): Token[] {
  return [...line.slice(from).matchAll(lexer)].map(({ 0: text, index, groups = {} }) => ({
    kind: Object.keys(groups).find((kind) => groups[kind]) ?? 'w',
    text,
    start: from + index,
    end: from + index + text.length,
  }));
}

/** An expression for the pieces of a line, in the words of a language. */
export function lexerOf(words: NotationWords): RegExp {
  const { times, reps, sets, eachSide } = words;
  const one = number(words);
  const amount = `${one}(?:\\s*${any(words.to)}\\s*${one})?`;
  const [minutes, seconds] = [`${amount}\\s*${any(words.minutes)}`, `${amount}\\s*${any(words.seconds)}`];
  const counted = any([...times, ...reps, ...sets, ...eachSide]);
  const kinds = {
    t: `\\d+:[0-5]\\d(?![\\d:])|(?:${minutes}\\s*)?${seconds}|${minutes}`,
    // A number stands alone or before what is counted; in "90/90", "4-7-8" and "400m" it is part of a word.
    n: `${amount}(?=\\s*${counted}|[^\\p{L}\\p{N}]|$)(?![-/.:]\\p{N})`,
    e: any(words.perRep),
    s: any(eachSide),
    a: any(words.inAll),
    o: any(words.open),
    Z: any(words.noRest),
    B: any(words.between),
    P: any(words.rest),
    S: any(sets),
    R: any(reps),
    x: any(times),
    p: any(words.pace),
    h: any(words.hold),
    f: any(words.of),
    u: any(words.until),
    d: '[-–—:]',
    c: '[,;()|/•·]|[.!?…]+(?=\\s|$)',
    w: '[^\\s,;:()|•·–—]+',
  };
  const alternatives = Object.entries(kinds).map(([kind, pattern]) => `(?<${kind}>${pattern})`);
  return new RegExp(alternatives.join('|'), 'giu');
}

/** An expression for a number, its upper end where it is a range, and minutes where it counts them. */
export function quantityOf(words: NotationWords): RegExp {
  const one = `(${number(words)})`;
  return new RegExp(
    `${one}(?:\\s*${any(words.to)}\\s*${one})?\\s*(?:${any(words.seconds)}|(${any(words.minutes)}))?`,
    'giu',
  );
}

/** The seconds of a time or the value of a number; of a range its lower end. */
export function measure(text: string, quantity: RegExp, { decimal }: NotationWords): { value: number; range: boolean } {
  const [minutes = '', seconds] = text.split(':');
  if (seconds) return { value: Number(minutes) * 60 + Number(seconds), range: false };
  let [value, range] = [0, false];
  for (const [, low = '', high, minute] of text.matchAll(quantity)) {
    const quarters = '¼½¾'.indexOf(low.slice(-1)) + 1;
    value += ((Number.parseFloat(low.replace(decimal, '.')) || 0) + quarters / 4) * (minute ? 60 : 1);
    range ||= high !== undefined;
  }
  return { value, range };
}

function number({ decimal }: NotationWords): string {
  return `(?:\\d+(?:[${decimal}]\\d+)?(?:e-\\d+)?(?:\\s?[¼½¾])?|[¼½¾])`;
}

/** Any of these phrases, the longest first; a letter may not follow at once. */
function any(phrases: readonly string[]): string {
  const patterns = phrases.map((phrase) =>
    phrase
      .replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
      .replace(/(?<=\p{L}) (?=\p{L})/gu, '\\s+')
      .replaceAll(' ', '\\s*')
      .replace(/\p{L}$/u, "$&(?![-'’]?\\p{L})"),
  );
  return `(?:${patterns.sort((a, b) => b.length - a.length).join('|')})`;
}
