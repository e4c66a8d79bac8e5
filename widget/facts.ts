import { articleRoutine } from '../src/plan/article.ts';
import { planRoutine } from '../src/plan/plan.ts';
import type { Routine } from '../src/routine/routine.ts';
import { RunProblem } from '../src/run/problem.ts';
import { parseDuration, parseLength } from '../src/run/quantity.ts';
import { parseRun, type Run, sportTypes } from '../src/run/run.ts';

/** A fact as it stands in an attribute, or as a script sets it. */
export type Fact = string | number | null | undefined;

/** What can be said about a run in the tag. Absent and empty ones are unknown. */
export interface Facts {
  readonly minutes?: Fact;
  readonly distance?: Fact;
  readonly time?: Fact;
  readonly ascent?: Fact;
  readonly descent?: Fact;
  readonly sport?: Fact;
}

/** The routine an element offers. */
export interface Offer {
  readonly routine: Routine;
  /** The run it was planned for; absent where nothing about a run was said. */
  readonly run?: Run;
  /** What is wrong with the facts, by the names of the attributes. The routine is then the article's. */
  readonly problem?: RunProblem;
}

/** The routine for what was said: planned where there are facts, else the article's. A wrong fact never costs the routine. */
export function offerFor(facts: Facts): Offer {
  const written = writtenOf(facts);
  if (written.size === 0) return { routine: articleRoutine() };
  try {
    const read = readAll(written);
    const run = parseRun(read);
    const ofRun = [...written.keys()].some((name) => name !== 'minutes');
    return { routine: planRoutine(run, {}, read), ...(ofRun && { run }) };
  } catch (error) {
    if (!(error instanceof RunProblem)) throw error;
    return { routine: articleRoutine(), problem: asWritten(error, written) };
  }
}

/** Equal for facts that say the same. */
export function keyOf(facts: Facts): string {
  return JSON.stringify([...writtenOf(facts)]);
}

type Name = keyof Facts;

interface Reader {
  /** What it is called in Run, or in the options of the plan. */
  readonly field: keyof Run | 'minutes';
  readonly read: (text: string) => string | number;
}

const readers: Readonly<Record<Name, Reader>> = {
  minutes: { field: 'minutes', read: (text) => Number(/^(\d+(?:\.\d+)?)(?:\s*min)?$/.exec(text)?.[1]) },
  distance: { field: 'distance', read: (text) => parseLength(text, 'distance', 'km') },
  time: { field: 'movingTime', read: (text) => parseDuration(text, 'time') },
  ascent: { field: 'elevationGain', read: (text) => parseLength(text, 'ascent') },
  descent: { field: 'elevationLoss', read: (text) => parseLength(text, 'descent') },
  sport: { field: 'sportType', read: sportNamed },
};

const factNames = Object.keys(readers) as readonly Name[];

/** The facts that say something, as text. A page builder leaves what was not filled in empty. */
function writtenOf(facts: Facts): ReadonlyMap<Name, string> {
  const texts = factNames.map((name): [Name, string] => [name, String(facts[name] ?? '').trim()]);
  return new Map(texts.filter(([, text]) => text !== ''));
}

function readAll(written: ReadonlyMap<Name, string>): { readonly minutes?: number } {
  const fields = [...written].map(([name, text]) => [readers[name].field, readers[name].read(text)]);
  return { sportType: 'Run', ...Object.fromEntries(fields) };
}

/** "TrailRun", however its words are joined and written; anything else as it is, for the check of the run to judge. */
function sportNamed(text: string): string {
  const plain = text.toLowerCase().replace(/[\s_-]/g, '');
  return sportTypes.find((type) => type.toLowerCase() === plain) ?? text;
}

/** The problem in the words of the tag: its own attribute, and the value that stands there. */
function asWritten(problem: RunProblem, written: ReadonlyMap<Name, string>): RunProblem {
  const name = factNames.find((name) => name === problem.field || readers[name].field === problem.field);
  return name ? new RunProblem(name, written.get(name), problem.expected) : problem;
}
