import type { Exercise } from '../catalogue/exercise.ts';
import { exerciseOf } from '../catalogue/exercises.ts';
import type { Dose } from '../routine/routine.ts';
import { type DoseFound, doseOf, findDose } from './dose.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf, nearest } from './names.ts';
import type { Part, Tell } from './problem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A step as its line says it; what phase it is of may be said elsewhere. */
export interface StepRead {
  readonly exercise?: string | undefined;
  /** The coach's own name, be it for an exercise of the catalogue. */
  readonly name?: string | undefined;
  readonly dose: Dose;
  /** Words of the line that are neither name nor dose. */
  readonly note?: string | undefined;
}

/** Words of a line that are not of its dose, without a mark between them. */
interface Piece extends Part {
  /** Of its first token. */
  readonly kind: string;
  readonly text: string;
  /** How many parts of the dose stand before it. */
  readonly run: number;
  /** No mark stands before it. */
  readonly goesOn: boolean;
}

/** A line taken apart. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly found: DoseFound;
  /** By the words of all the pieces, or of the first of them. */
  readonly exercise?: Exercise | undefined;
  /** The pieces that do not name the exercise. */
  readonly left: readonly Piece[];
}

/** Between a coach's own name and the exercise it stands for. */
const same = ' = ';

/**
 * The step a line says from a place on; undefined where neither an exercise nor a dose is in it.
 *
 * @param name that was read before, in quotes
 */
export function readStep(
  line: string,
  from: number,
  lexicon: Lexicon,
  tell: Tell,
  name?: string,
): StepRead | undefined {
  const sign = name ? from - same.length : line.lastIndexOf(same);
  const own = name ?? line.slice(from, Math.max(from, sign)).trim();
  const right = own ? takeApart(line, sign + same.length, lexicon) : undefined;
  const { exercise, ...reading } = right?.exercise ? right : takeApart(line, from, lexicon);
  if (!exercise) return name ? undefined : readOwn(line, reading, lexicon, tell);
  const { found, left } = reading;
  const until = left[0]?.kind === 'u' && !found.amount ? { ...left[0], kind: 'o' } : undefined;
  const dose = doseOf(until ? { ...found, amount: until } : found, exercise, lexicon, tell);
  return { exercise: exercise.id, name: own || undefined, dose, note: noteOf(left) };
}

/** A coach's own exercise: named by the words before the first part of the dose, or before the next. */
function readOwn(line: string, { tokens, found, left }: Reading, lexicon: Lexicon, tell: Tell): StepRead | undefined {
  const { words, exercises } = lexicon;
  const { amount, sets, rest } = found;
  const dosed = amount ?? sets;
  const pause = dosed || left.length > 0 ? undefined : tokens.find(({ kind }) => rest && kind === 'P');
  // "Rest 1 min" on a line of its own.
  if (rest && pause)
    return { name: pause.text, dose: doseOf({ amount: { ...rest, kind: 't' } }, undefined, lexicon, tell) };
  const named = left.filter(({ run }) => run === left[0]?.run);
  const { name, part } = nameFrom(line, named.length > 0 ? named : tokens);
  const near = nearest(name, exercises, words);
  // Without a dose only what is nearly an exercise is meant as one.
  if (!dosed && near === undefined) return undefined;
  if (named.length === 0) tell(part, words.messages.nameless);
  if (near !== undefined) {
    const suggestion = words.exercises[near]?.name ?? near;
    tell(part, words.messages.near(name, suggestion), suggestion);
  }
  return { name, dose: doseOf(found, undefined, lexicon, tell), note: noteOf(left.slice(named.length)) };
}

function takeApart(line: string, from: number, lexicon: Lexicon): Reading {
  const tokens = tokensOf(line, from, lexicon.lexer);
  const careful = nameIn(line, tokens, false, lexicon);
  const { exercise, found, left } = careful;
  // The number in "Figure 4" is no amount; the one that no name takes may be.
  if (found.amount || found.sets || (exercise && left.every(({ kind }) => kind !== 'n'))) return careful;
  return nameIn(line, tokens, true, lexicon);
}

function nameIn(line: string, tokens: readonly Token[], bare: boolean, { words, exercises }: Lexicon): Reading {
  const { found, kinds } = findDose(tokens, bare);
  const pieces = piecesOf(line, tokens, kinds, words.joins);
  for (const count of [pieces.length, 3, 2, 1]) {
    const names = pieces.slice(0, count).map(({ text }) => text);
    const exercise = exerciseOf(exercises.byKey.get(keyOf(names.join(' '), words)));
    // "Bird dog, hold" names no more than "Bird dog", and its last word goes on with what follows.
    if (exercise && keyOf(names.at(-1) ?? '', words)) return { tokens, found, exercise, left: pieces.slice(count) };
  }
  return { tokens, found, left: pieces };
}

/** The words that are not part of the dose, cut at marks and before numbers. */
function piecesOf(line: string, tokens: readonly Token[], kinds: string, joins: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let run = 0;
  for (const { 0: said, index } of kinds.matchAll(/_+|[^_cd][^_cdtnu]*/g)) {
    const [first, last] = [tokens[index], tokens[index + said.length - 1]];
    if (said.startsWith('_')) run++;
    else if (first && last) {
      const { kind, start } = first;
      const text = line.slice(start, last.end);
      const leads = /[tnu]/.test(kinds[index + said.length] ?? '');
      const goesOn = /[^_cd]/.test(kinds[index - 1] ?? '');
      if (leads || isSaying(text, joins)) pieces.push({ kind, text, start, end: last.end, run, goesOn });
    }
  }
  return pieces;
}

/** Whether more is left than marks, and words that only joined the dose to the rest. */
function isSaying(text: string, joins: readonly string[]): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return /[\p{L}\p{N}]/u.test(text) && words.some((word) => !joins.includes(word));
}

/** The words from the first of these parts to the last, with a bracket that was opened between them. */
function nameFrom(line: string, parts: readonly Part[]): { readonly name: string; readonly part: Part } {
  const [start, last] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const end = line[last] === ')' && line.slice(start, last).includes('(') ? last + 1 : last;
  return { name: line.slice(start, end).replace(/\s+/g, ' '), part: { start, end } };
}

function noteOf([first, ...more]: readonly Piece[]): string | undefined {
  return first && more.reduce((note, { text, goesOn }) => `${note}${goesOn ? '' : ','} ${text}`, first.text);
}
