import { clock } from '../locale/clock.ts';
import type { Units } from '../locale/en/format.ts';
import type { Words } from '../locale/en/index.ts';
import type { OneLineWords } from '../locale/en/oneline.ts';
import { RunProblem } from '../run/problem.ts';
import { parseDuration, parseLength } from '../run/quantity.ts';
import { parseRun, type Run } from '../run/run.ts';

/** A run that was said in one line: "10 km in 52:10, 240 m up, hard". */
export interface OneLine {
  /** The run; absent while something is wrong, or nothing was said. */
  readonly run?: Run;
  /** What was understood, to be said back: "10 km", "52:10", "240 m up", "hard". */
  readonly understood: readonly string[];
  /** Words that said nothing to us; the run does without them. */
  readonly ignored: readonly string[];
  /** What has to be put right first, in sentences. */
  readonly problems: readonly string[];
}

/** What a line is read with. */
interface Reading {
  readonly words: OneLineWords;
  readonly units: Units;
}

/** What a piece of the line was found to be. */
type Found =
  | { readonly facts: Partial<Run> }
  /** Seconds in a metre, or metres in a second's place: becomes a time once the distance is known. */
  | { readonly secondsPerMetre: number }
  | { readonly problem: string }
  | { readonly ignored: string }
  | { readonly filler: true };

/** Characters: longer than anything said in one line. */
export const longestLine = 200;

/**
 * Reads what a runner writes of a run in one line, in any order.
 *
 * @param text anything; what is beyond {@link longestLine} is cut off
 * @param words of the line and of numbers
 * @param units for lengths without a unit, and for saying them back
 */
export function readLine(
  text: string,
  { line: words, format }: { line: OneLineWords; format: Words['format'] },
  units: Units = 'metric',
): OneLine {
  const pieces = piecesOf(text.slice(0, longestLine).toLowerCase().replace(/\s+/g, ' ').replaceAll('−', '-').trim(), {
    words,
    units,
  });
  const ignored = pieces.flatMap(({ found }) => ('ignored' in found ? found.ignored : []));
  const problems = pieces.flatMap(({ found }) => ('problem' in found ? found.problem : []));
  const { facts, doubled } = joined(pieces, words);
  const { run, problem } = checked(facts, words);
  const wrong = [...problems, ...doubled, ...(problem ? [problem] : [])];
  const understood = sayBack(facts, words, format, units);
  const isNothing = understood.length === 0 && wrong.length === 0;
  return {
    ...(run && wrong.length === 0 && !isNothing && { run }),
    understood,
    ignored,
    problems: isNothing ? [words.problems.nothing] : wrong,
  };
}

interface Piece {
  readonly text: string;
  readonly found: Found;
}

/** The line as pieces, from left to right: what a pattern knows, else a word. */
function piecesOf(line: string, reading: Reading): Piece[] {
  const known = patternsOf(reading.words);
  const pieces: Piece[] = [];
  let rest = line;
  while (rest !== '') {
    const piece = firstOf(known, rest, reading) ?? wordOf(rest, reading, pieces.at(-1));
    pieces.push(piece);
    rest = rest.slice(piece.text.length);
  }
  return pieces;
}

function firstOf(known: readonly Pattern[], rest: string, reading: Reading): Piece | undefined {
  for (const { pattern, read } of known) {
    const match = pattern.exec(rest);
    if (match) return { text: match[0], found: foundBy(() => read(match, reading)) };
  }
  return undefined;
}

/** What a pattern lets through may still be too large for a number. */
function foundBy(read: () => Found): Found {
  try {
    return read();
  } catch (error) {
    if (error instanceof RunProblem) return { ignored: String(error.found) };
    throw error;
  }
}

/** A word that stands in the lexicon, fills, or says nothing; or what parts words. */
function wordOf(rest: string, { words }: Reading, before: Piece | undefined): Piece {
  const phrase = words.phrases.find(([each]) => rest.startsWith(each) && !/^[\p{L}\d]/u.test(rest.slice(each.length)));
  if (phrase) {
    const isNegated = before !== undefined && isNegation(before.text.trim(), words);
    const text = phrase[0];
    return {
      text,
      found: isNegated ? { problem: words.problems.not(`${before.text.trim()} ${text}`) } : { facts: phrase[1] },
    };
  }
  const text =
    /^(?:[\p{L}\p{M}'’]+ ?|[^\p{L}\d]+?(?=[+-]?\d|\p{L}|$)|\d+(?:[.,]\d+)*)/u.exec(rest)?.[0] ?? rest.slice(0, 1);
  const word = text.trim();
  if (/^\d/.test(word)) return { text, found: { problem: words.problems.unit(word) } };
  const says = /\p{L}/u.test(word) && !words.fillers.has(word) && !isNegation(word, words);
  return { text, found: says ? { ignored: word } : { filler: true } };
}

function isNegation(word: string, { negations }: OneLineWords): boolean {
  return negations.has(word.replace('’', "'"));
}

interface Pattern {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, reading: Reading): Found;
}

const number = String.raw`\d{1,3},\d{3}(?![\d,])|\d{1,7}(?:[.,]\d{1,3})?`;
const far = `(?:km|kms|k|kilometres?|kilometers?|mi|miles?)(?![a-z])`;
const high = `(?:m|metres?|meters?|ft|foot|feet)(?![a-z])`;
const hours = String.raw`\d{1,3}(?:[.,]\d{1,2})? ?(?:h|hrs?|hours?)(?![a-z])`;
/** "1h05": its minutes have no unit. */
const hoursAlone = String.raw`\d{1,2} ?h ?[0-5]\d(?!\d| ?(?:m|min|mins|minutes?|s|secs?|seconds?)(?![a-z]))`;
const minutes = String.raw`\d{1,4}(?:[.,]\d{1,2})? ?(?:min|mins|minutes?)(?![a-z])`;
const seconds = String.raw`\d{1,5} ?(?:s|secs?|seconds?)(?![a-z])`;
const clocks = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?![\d:])`;

/** What is known by its shape, the most telling first. */
function patternsOf({ up, down }: OneLineWords): readonly Pattern[] {
  return [
    ...heights('elevationGain', up, '\\+|up|climb(?:ed)?|d\\+'),
    ...heights('elevationLoss', down, 'down|descent'),
    ...shapes,
  ];
}

/** "240 m up" and "up 240 m". */
function heights(fact: 'elevationGain' | 'elevationLoss', after: readonly string[], before: string): Pattern[] {
  const read = (text: string, { units }: Reading): Found => ({
    facts: { [fact]: parseLength(text, fact, units === 'metric' ? 'm' : 'ft') },
  });
  return [
    {
      pattern: new RegExp(`^((?:${number}) ?(?:${high})?) ?(?:${after.join('|')})(?![a-z])`),
      read: ([, text = ''], reading) => read(text, reading),
    },
    {
      pattern: new RegExp(`^(?:${before}) ?:? ?(?:of )?((?:${number}) ?(?:${high})?)(?! ?${far}|[:\\d])`),
      read: ([, text = ''], reading) => read(text.trim(), reading),
    },
  ];
}

const shapes: readonly Pattern[] = [
  {
    pattern: new RegExp(`^(${clocks}) ?(?:min ?)?(?:/|per |a ) ?(km|k|mi|mile)(?![a-z])`),
    read: ([, time = '', unit = '']) => ({
      secondsPerMetre: parseDuration(time, 'time') / parseLength(`1 ${unit}`, 'distance'),
    }),
  },
  {
    pattern: /^(\d{2,3}) ?(?:bpm|beats)(?![a-z])/,
    read: ([, beats]) => ({ facts: { averageHeartRate: Number(beats) } }),
  },
  {
    pattern: /^(?:hr|heart rate) ?:? ?(?:of )?(\d{2,3})(?![\d:.,])/,
    read: ([, beats]) => ({ facts: { averageHeartRate: Number(beats) } }),
  },
  {
    pattern: /^(-?\d{1,2}) ?°? ?c(?![a-z])/,
    read: ([, degrees]) => ({ facts: { temperature: Number(degrees) } }),
  },
  {
    pattern: /^(-?\d{1,3}) ?°? ?f(?![a-z])/,
    read: ([, degrees]) => ({ facts: { temperature: Math.round(((Number(degrees) - 32) * 5) / 9) } }),
  },
  {
    pattern: /^(?:(?:rpe|effort) ?:? ?(?:of )?(10|[1-9])(?: ?\/ ?10)?|(10|[1-9]) ?\/ ?10|(10|[1-9]) of 10)(?!\d)/,
    read: ([, ...felt]) => ({ facts: { perceivedExertion: Number(felt.find(Boolean)) } }),
  },
  {
    pattern: new RegExp(
      `^(?:${clocks}|${hoursAlone}|${hours}(?: ?(?:and )?(?:${minutes}|[0-5]?\\d ?m(?![a-z])))?(?: ?${seconds})?|${minutes}(?: ?(?:and )?${seconds})?|${seconds})`,
    ),
    read: ([text]) => ({ facts: { movingTime: parseDuration(text.replace('and ', ''), 'movingTime') } }),
  },
  {
    pattern: new RegExp(`^(?:${number}) ?${far}`),
    read: ([text]) => ({ facts: { distance: parseLength(text, 'distance') } }),
  },
  {
    pattern: new RegExp(`^(?:${number}) ?${high}`),
    read: ([text], { words }) => ({ problem: words.problems.way(text) }),
  },
];

/** All that was said, and what was said twice in two ways. */
function joined(pieces: readonly Piece[], words: OneLineWords): { facts: Partial<Run>; doubled: string[] } {
  const facts: { -readonly [Fact in keyof Run]?: Run[Fact] } = {};
  const doubled: string[] = [];
  for (const { text, found } of pieces) {
    if (!('facts' in found)) continue;
    for (const [fact, value] of Object.entries(found.facts)) {
      const known = facts[fact as keyof Run];
      // "A hard race": what was said first holds, a race only says more.
      const isMore = fact === 'perceivedExertion' && ('workoutType' in found.facts || facts.workoutType !== undefined);
      if (known === undefined) Object.assign(facts, { [fact]: value });
      else if (known !== value && !isMore)
        doubled.push(words.problems.twice(words.names[fact as keyof Run] ?? '', text));
    }
  }
  const pace = pieces.flatMap(({ found }) => ('secondsPerMetre' in found ? found.secondsPerMetre : []))[0];
  return { facts: pace === undefined ? facts : withPace(facts, pace), doubled };
}

/** A pace says the time, or the distance, whichever is not said. */
function withPace(facts: Partial<Run>, secondsPerMetre: number): Partial<Run> {
  const { distance, movingTime } = facts;
  if (distance !== undefined && movingTime === undefined) {
    return { ...facts, movingTime: Math.round(distance * secondsPerMetre) };
  }
  if (distance === undefined && movingTime !== undefined && secondsPerMetre > 0) {
    return { ...facts, distance: Math.round(movingTime / secondsPerMetre) };
  }
  return facts;
}

function checked(facts: Partial<Run>, words: OneLineWords): { run?: Run; problem?: string } {
  try {
    return { run: parseRun({ sportType: 'Run', ...facts }) };
  } catch (error) {
    if (!(error instanceof RunProblem)) throw error;
    return { problem: words.problems.wrong(words.names[error.field as keyof Run] ?? error.field, error.expected) };
  }
}

/** The facts in the order in which a runner tells them. What is said back is read the same again. */
function sayBack(run: Partial<Run>, { said }: OneLineWords, format: Words['format'], units: Units): string[] {
  const { distance, movingTime, elevationGain, elevationLoss, perceivedExertion: felt } = run;
  const all = [
    distance === undefined ? undefined : format.distance(distance, units),
    movingTime === undefined ? undefined : clock(movingTime),
    elevationGain === undefined ? undefined : said.up(format.height(elevationGain, units)),
    elevationLoss === undefined ? undefined : said.down(format.height(elevationLoss, units)),
    felt === undefined ? undefined : said.effort(felt),
    run.workoutType && said.kinds[run.workoutType],
    run.averageHeartRate === undefined ? undefined : said.heartRate(run.averageHeartRate),
    run.temperature === undefined ? undefined : said.temperature(run.temperature),
    run.treadmill ? said.treadmill : undefined,
    run.surface ? said.surfaces[run.surface] : undefined,
  ];
  return all.filter((each) => each !== undefined);
}
