import { type Phase, phases } from '../catalogue/exercise.ts';
import type { NotationWords } from '../locale/en/notation.ts';
import { exerciseNames, type Names, namesOf } from './names.ts';
import { lexerOf, quantityOf } from './tokens.ts';

/** The words of a language, made ready to read lines with. */
export interface Lexicon {
  readonly words: NotationWords;
  readonly lexer: RegExp;
  readonly quantity: RegExp;
  readonly exercises: Names<string>;
  readonly headings: Names<Phase>;
}

const made = new WeakMap<NotationWords, Lexicon>();

/** The lexicon of these words. Made once a language. */
export function lexiconOf(words: NotationWords): Lexicon {
  const known = made.get(words);
  if (known) return known;
  const lexicon: Lexicon = {
    words,
    lexer: lexerOf(words),
    quantity: quantityOf(words),
    exercises: exerciseNames(words),
    headings: namesOf(
      phases.flatMap((phase) => words.headings[phase].map((name): [string, Phase] => [name, phase])),
      words,
    ),
  };
  made.set(words, lexicon);
  return lexicon;
}
