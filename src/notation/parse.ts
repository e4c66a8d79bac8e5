import type { Phase } from '../catalogue/exercise.ts';
import { exerciseOf } from '../catalogue/exercises.ts';
import { type NotationWords, notation } from '../locale/en/notation.ts';
import { secondsOf } from '../routine/intervals.ts';
import type { Routine, Step } from '../routine/routine.ts';
import { bounds } from '../routine/validate.ts';
import { doseOf } from './dose.ts';
import { lexiconOf } from './lexicon.ts';
import { readLine, tellHeading } from './line.ts';
import type { NotationProblem, Part, Tell } from './problem.ts';
import type { StepRead } from './step.ts';
import { limits, linesOf } from './text.ts';

/** A text read as a routine, and what could not be read as it stands. */
export interface Parsed {
  readonly routine: Routine;
  /** In the order of the text. */
  readonly problems: readonly NotationProblem[];
}

/**
 * Reads a routine as a coach would type it, one step a line: "Standing quad stretch, 30 s each side". The grammar is in
 * docs/notation.md. Never throws: whatever the text is, what can be read comes out.
 *
 * @param text at most 2 500 000 characters, 2000 a line, 1000 steps; what is more is left out, and a problem says so
 * @param words of the language it is written in; English where absent
 * @returns a routine of mode `custom`, and what could not be read as it stands. Only of a text without any step the
 * routine has none, and `checkRoutine` refuses it.
 */
export function parseRoutine(text: string, words: NotationWords = notation): Parsed {
  const lexicon = lexiconOf(words);
  const { messages } = words;
  const problems: NotationProblem[] = [];
  const steps: Step[] = [];
  let title: string | undefined;
  /** Of the last heading. */
  let phase: Phase | undefined;
  /** How far the line of the last step is moved in. */
  let indent = 0;
  let row = 0;
  /** Where the words of the line are. */
  let place: Part = { start: 0, end: 0 };

  const tell: Tell = ({ start, end }, message, suggestion) => {
    const at = { line: row, column: start + 1, length: end - start };
    const left = limits.problems - problems.length;
    if (left > 1) problems.push({ ...at, message, ...(suggestion && { suggestion }) });
    else if (left > 0) problems.push({ ...at, message: messages.problems(limits.problems) });
  };
  const fitting = (what: 'title' | 'name' | 'note', said: string): string => {
    if (said.length <= bounds.text) return said;
    tell(place, messages.cut(what, bounds.text));
    // A character of two units is not cut in half.
    return said
      .trim()
      .slice(0, bounds.text)
      .replace(/[\ud800-\udbff]$/, '');
  };
  const putNote = (said: string): void => {
    const step = steps.pop();
    if (step) steps.push({ ...step, note: fitting('note', step.note === undefined ? said : `${step.note}\n${said}`) });
    else tell(place, messages.noStep);
  };
  const putStep = ({ exercise, name, dose, note }: StepRead): void => {
    indent = place.start;
    steps.push({
      ...(exercise !== undefined && { exercise }),
      ...(name !== undefined && { name: fitting('name', name) }),
      // The coach's heading wins over the catalogue: what is typed is what comes out.
      phase:
        phase ??
        exerciseOf(exercise)?.phase ??
        (dose.kind === 'reps' ? 'strength' : (steps.at(-1)?.phase ?? 'stretch')),
      dose,
      reasons: [],
    });
    if (note !== undefined) putNote(note);
  };
  /** False where the routine is full. */
  const takeLine = (whole: string): boolean => {
    const line = whole.slice(0, limits.line);
    const start = line.length - line.trimStart().length;
    row++;
    place = { start, end: line.trimEnd().length };
    if (whole !== line) tell({ start: line.length, end: whole.length }, messages.cut('line', limits.line));
    const said = readLine(line, lexicon, tell, steps.length > 0 && start >= indent + limits.indent);
    if (said.step && steps.length === bounds.steps) {
      tell(place, messages.steps(bounds.steps));
      return false;
    }
    if (said.title !== undefined) {
      // A title stands before everything else; later the same line is a heading that nobody knows.
      if (title ?? phase ?? steps[0]) tellHeading(said.title, place, lexicon, tell);
      else title = fitting('title', said.title);
    }
    phase = said.phase ?? phase;
    if (said.step) putStep(said.step);
    const note = said.note ?? (steps.length > 0 ? said.text : undefined);
    if (note !== undefined) putNote(note);
    else if (said.text !== undefined) {
      // There is no step whose note it could be. It is kept as one, so that nothing is lost.
      tell(place, messages.noDose);
      putStep({ name: said.text, dose: doseOf({}, undefined, lexicon, tell) });
    }
    return true;
  };

  if (linesOf(text.slice(0, limits.text)).every(takeLine) && text.length > limits.text) {
    tell(place, messages.cut('text', limits.text));
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const seconds = secondsOf(steps);
  const named = title === undefined ? {} : { title };
  return { routine: { version: 1, ...named, mode: 'custom', seconds, steps, omitted: [], notes: [] }, problems };
}
