import { exerciseOf } from '../catalogue/exercises.ts';
import { type NotationWords, notation } from '../locale/en/notation.ts';
import type { Dose, Routine, Step } from '../routine/routine.ts';
import { usualPace, usualRest } from './dose.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Line, readLine } from './line.ts';
import { linesOf, quoted } from './text.ts';

/**
 * Writes a routine so that `parseRoutine` gives back its title, and of each step exercise, name, phase, dose and note,
 * exactly. Reasons, what was left out and the notes of a plan are no part of the notation, and the mode becomes
 * `custom`. Line breaks of other kinds become plain ones, and what cannot be seen becomes a replacement character.
 *
 * A text goes in quotes only where it would be read as something else; whether it would is asked of the reader itself.
 *
 * @param routine that is sound: see `checkRoutine`
 * @param words of the language to write in; English where absent
 */
export function formatRoutine({ title, steps }: Routine, words: NotationWords = notation): string {
  const lexicon = lexiconOf(words);
  const lines = title === undefined ? [] : [titleLine(cleaned(title), lexicon)];
  steps.forEach((step, index) => {
    if (step.phase !== steps[index - 1]?.phase) {
      if (lines.length > 0) lines.push('');
      lines.push(`${first(words.headings[step.phase])}:`);
    }
    lines.push(stepLine(step, lexicon));
    if (step.note !== undefined) lines.push(...noteLines(cleaned(step.note), lexicon));
  });
  return lines.join('\n');
}

function titleLine(title: string, lexicon: Lexicon): string {
  const reads = (line: Line) => line.title === title;
  return readable([`# ${title}`], reads, lexicon) ?? `# ${quoted(title)}`;
}

/** A note of several lines is written as several, or all of it in quotes. */
function noteLines(note: string, lexicon: Lexicon): string[] {
  const lines = note.split('\n').map((text) => {
    return readable([`> ${text}`], (line) => line.note === text, lexicon);
  });
  return lines.includes(undefined) ? [`> ${quoted(note)}`] : lines.map(String);
}

function stepLine({ exercise, name, dose }: Step, lexicon: Lexicon): string {
  const { words } = lexicon;
  const said = doseText(dose, exercise, words);
  const own = name === undefined ? undefined : cleaned(name);
  const reads = ({ step, phase }: Line) =>
    step?.exercise === exercise &&
    step?.name === own &&
    phase === undefined &&
    step !== undefined &&
    doseText(step.dose, exercise, words) === said;
  const ids = exercise === undefined ? [] : [words.exercises[exercise]?.name ?? exercise, exercise];
  const owns = own === undefined ? [] : [own, quoted(own)];
  const both = owns.flatMap((text) => ids.map((id) => `${text} = ${id}`));
  const lines = (both.length > 0 ? both : [...owns, ...ids]).map((text) => `${text}, ${said}`);
  return readable(lines, reads, lexicon) ?? lines.at(-1) ?? said;
}

/** The first of these lines that is read as it is meant, and without a problem. One with a break in it is no line. */
function readable(lines: readonly string[], reads: (line: Line) => boolean, lexicon: Lexicon): string | undefined {
  return lines.find((line) => {
    let sound = true;
    const read = readLine(line, lexicon, () => {
      sound = false;
    });
    return sound && reads(read);
  });
}

/** Of any kind of line break one is left. */
function cleaned(text: string): string {
  return linesOf(text).join('\n');
}

/** "2 × 12 @ 3 s each side, rest 20 s". What is usual for the exercise is not said: it is read back without. */
function doseText(dose: Dose, id: string | undefined, words: NotationWords): string {
  const { kind, seconds = 0, reps = 0, secondsPerRep = 0, sets, rest, eachSide } = dose;
  const exercise = exerciseOf(id);
  const unit = sets > 1 ? '' : ` ${words.reps[reps === 1 ? 0 : 1] ?? first(words.reps)}`;
  const amount = { time: time(seconds, words), reps: `${number(reps, words)}${unit}`, open: first(words.open) }[kind];
  const usualSides = exercise?.dose.eachSide ?? false;
  const parts = [
    sets > 1 ? `${sets} ${first(words.times)} ${amount}` : amount,
    kind === 'reps' && secondsPerRep !== usualPace(exercise)
      ? `${first(words.pace)} ${time(secondsPerRep, words)}`
      : '',
    eachSide ? first(words.eachSide) : usualSides ? first(words.inAll) : '',
  ];
  const pause = rest === undefined ? first(words.noRest) : `${first(words.rest)} ${time(rest, words)}`;
  return `${parts.filter(Boolean).join(' ')}${rest === usualRest(sets, exercise) ? '' : `, ${pause}`}`;
}

/** "45 s", "5 min", "1 min 30 s"; parts of a second are never rounded. */
function time(seconds: number, words: NotationWords): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const whole = minutes > 0 && Number.isInteger(seconds);
  if (!whole) return `${number(seconds, words)} ${first(words.seconds)}`;
  return `${minutes} ${first(words.minutes)}${rest > 0 ? ` ${rest} ${first(words.seconds)}` : ''}`;
}

function number(value: number, { decimal }: NotationWords): string {
  return String(value).replace('.', decimal);
}

function first(words: readonly string[]): string {
  return words[0] ?? '';
}
