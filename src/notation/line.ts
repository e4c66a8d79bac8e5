import { type Phase, phases } from '../catalogue/exercise.ts';
import { doseOf, findDose } from './dose.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf, nearest } from './names.ts';
import type { Part, Tell } from './problem.ts';
import { readStep, type StepRead } from './step.ts';
import { unquoted } from './text.ts';
import { tokensOf } from './tokens.ts';

/** What a line says; nothing where it is blank. */
export interface Line {
  /** A phase begins with this line. */
  readonly phase?: Phase | undefined;
  readonly step?: StepRead | undefined;
  readonly note?: string;
  /** Begins with # and names no phase: a title, if it has the place of one. */
  readonly title?: string;
  /** Neither an exercise nor a dose is in it. */
  readonly text?: string;
}

/** "1.", "2)", "-", "*", "•", "[ ]", one or more of them. */
const markers = /^\s*(?:(?:[-*•–—·▪◦‣]|\d+[.)]|\[[ xX]?\])\s+)*/;

/**
 * Reads one line by itself.
 *
 * @param under true where it is moved in under a step: it is the step's note, if it has no mark of its own
 */
export function readLine(line: string, lexicon: Lexicon, tell: Tell, under = false): Line {
  const from = markers.exec(line)?.[0].length ?? 0;
  const [text = '', mark = '', said = ''] = /^([#>]*)\s*(.*)$/.exec(line.slice(from).trimEnd()) ?? [];
  if (!said) return {};
  if (mark.startsWith('>')) return { note: inQuotes(said) ?? said };
  if (mark) {
    const own = inQuotes(said);
    const phase = own === undefined ? phaseOf(said, lexicon) : undefined;
    return phase ? { phase } : { title: own ?? said };
  }
  if (under && !line.slice(0, from).trim()) return { note: said };
  const step = readQuoted(line, from, lexicon, tell);
  if (step) return { step };
  return /[\p{L}\p{N}]/u.test(text) ? readPlain(line, from, text, lexicon, tell) : {};
}

/** A name in quotes is the coach's own, whatever it looks like. Without a dose it is a quotation. */
function readQuoted(line: string, from: number, lexicon: Lexicon, tell: Tell): StepRead | undefined {
  const own = unquoted(line.slice(from));
  if (!own) return undefined;
  const after = from + own.end;
  const [sign] = /^\s*=\s*/.exec(line.slice(after)) ?? [];
  if (sign) return readStep(line, after + sign.length, lexicon, tell, own.text);
  const { found, kinds } = findDose(tokensOf(line, after, lexicon.lexer), true);
  if (!(found.amount ?? found.sets) || /[^_cd]/.test(kinds)) return undefined;
  return { name: own.text, dose: doseOf(found, undefined, lexicon, tell) };
}

/** A line that names a phase, a step, or both with a colon between them; else free text. */
function readPlain(line: string, from: number, text: string, lexicon: Lexicon, tell: Tell): Line {
  const whole = phaseOf(text, lexicon);
  if (whole) return { phase: whole };
  const colon = text.indexOf(':');
  const head = text.slice(0, Math.max(0, colon));
  if (head.length === text.length - 1 && nearest(head, lexicon.headings, lexicon.words)) {
    // A heading is no step and no note, so that only the problem is left of one that cannot be read.
    tellHeading(head, { start: from, end: from + colon }, lexicon, tell);
    return {};
  }
  const phase = phaseOf(head, lexicon);
  // In "Foam roll: quads" the phase is a part of the name.
  const isName = !phase || readStep(line, from, lexicon, () => {})?.exercise;
  const step = readStep(line, isName ? from : from + colon + 1, lexicon, tell);
  return step ? { phase, step } : { text };
}

/** Tells of a heading that names no phase which there are. */
export function tellHeading(heading: string, part: Part, { words, headings }: Lexicon, tell: Tell): void {
  const near = nearest(heading, headings, words);
  const names = phases.map((phase) => words.headings[phase][0] ?? phase);
  tell(part, words.messages.heading(heading, names), near && words.headings[near][0]);
}

/** The phase a heading names, with or without a colon and what stands in brackets. */
function phaseOf(heading: string, { headings, words }: Lexicon): Phase | undefined {
  const [, name = ''] = /^([^:(]*)(?:\([^()]*\))?\s*:?$/.exec(heading) ?? [];
  return headings.byKey.get(keyOf(name, words));
}

/** What stands in quotes, where nothing stands behind them. */
function inQuotes(said: string): string | undefined {
  const own = unquoted(said);
  return own?.end === said.length ? own.text : undefined;
}
