import { exercises } from '../catalogue/exercises.ts';
import type { NotationWords } from '../locale/en/notation.ts';

/** What names lead to, however they are spelt. */
export interface Names<T> {
  /** By the key of a name. */
  readonly byKey: ReadonlyMap<string, T>;
  /** Every word of every name, by itself and by what is left of it without one of its letters. */
  readonly byCut: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The exercises of the catalogue by their ids, their names and their synonyms. */
export function exerciseNames(words: NotationWords): Names<string> {
  return namesOf(
    exercises.flatMap(({ id }) => [
      [id, id],
      [words.exercises[id]?.name ?? id, id],
      ...(words.synonyms[id] ?? []).map((name): [string, string] => [name, id]),
    ]),
    words,
  );
}

/** Names and what they lead to, made to be looked up. */
export function namesOf<T>(entries: readonly (readonly [name: string, meaning: T])[], words: NotationWords): Names<T> {
  const byKey = new Map(entries.map(([name, meaning]) => [keyOf(name, words), meaning]));
  const byCut = new Map<string, Set<string>>();
  for (const word of [...byKey.keys()].flatMap((key) => key.split(' '))) {
    for (const cut of cutsOf(word)) byCut.set(cut, (byCut.get(cut) ?? new Set()).add(word));
  }
  return { byKey, byCut };
}

/** What is left of a name without case, accents, plurals, small words and order: "Clamshells, the" is "clamshell". */
export function keyOf(name: string, words: NotationWords): string {
  return wordsIn(name)
    .filter((word) => !words.fillers.includes(word))
    .map((word) => singular(word, words))
    .sort()
    .join(' ');
}

/** What a misspelt name may have meant: in each word a letter may be missing, too many, wrong or swapped. */
export function nearest<T>(name: string, { byKey, byCut }: Names<T>, words: NotationWords): T | undefined {
  const key = keyOf(name, words).split(' ');
  // Longer texts are sentences, and no name is longer.
  if (key.length > 6) return undefined;
  // Every word that each may be; a handful is enough to look at.
  const near = key.reduce<string[][]>(
    (names, word) => names.flatMap((before) => wordsNear(word, byCut).map((after) => [...before, after])).slice(0, 64),
    [[]],
  );
  return near.map((name) => byKey.get(name.sort().join(' '))).find((meaning) => meaning !== undefined);
}

/** The word itself where it is one, else those that have one slip between them. */
function wordsNear(word: string, byCut: Names<unknown>['byCut']): string[] {
  if (byCut.get(word)?.has(word)) return [word];
  return [...new Set(cutsOf(word).flatMap((cut) => [...(byCut.get(cut) ?? [])]))];
}

/**
 * A word and what is left of it without each of its letters. Two words with one slip between them share one of these.
 * In words of three letters another letter is another word: bug, dog.
 */
function cutsOf(word: string): string[] {
  const cuts =
    word.length > 3 && word.length < 25 ? Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)) : [];
  return [word, ...cuts];
}

function wordsIn(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function singular(word: string, { plurals }: NotationWords): string {
  const [ending, one] = plurals.find(([plural]) => plural.test(word)) ?? [];
  return ending && word.length > 3 ? word.replace(ending, one ?? '') : word;
}
