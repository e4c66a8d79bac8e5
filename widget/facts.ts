import { equipment } from '../src/catalogue/equipment.ts';
import { articleRoutine } from '../src/plan/article.ts';
import { type PlanOptions, planRoutine } from '../src/plan/plan.ts';
import type { Routine } from '../src/routine/routine.ts';
import { RunProblem } from '../src/run/problem.ts';
import { parseDuration, parseLength } from '../src/run/quantity.ts';
import { parseRun, type Run, sportTypes } from '../src/run/run.ts';
import { places, type Runner } from '../src/run/runner.ts';

/** A fact as it stands in an attribute, or as a script sets it. */
export type Fact = string | number | null | undefined;

/** What can be said about a run and its runner in the tag. Absent and empty ones are unknown. */
export interface Facts {
  readonly minutes?: Fact;
  readonly distance?: Fact;
  readonly time?: Fact;
  readonly ascent?: Fact;
  readonly descent?: Fact;
  readonly sport?: Fact;
  readonly effort?: Fact;
  readonly equipment?: Fact;
  readonly place?: Fact;
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
    const run = parseRun({ sportType: 'Run', ...read.run });
    const routine = planRoutine(run, read.runner, read.options);
    return { routine, ...(Object.keys(read.run).length > 0 && { run }) };
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

/** What a fact is about; each has its own document. */
interface Documents {
  readonly run: Partial<Run>;
  readonly runner: Runner;
  readonly options: PlanOptions;
}

/** Where a fact belongs, what it is called there, and how its text is read. */
interface Reader {
  readonly about: keyof Documents;
  readonly field: keyof Run | keyof Runner | keyof PlanOptions;
  readonly read: (text: string) => string | number | readonly string[];
}

const readers: Readonly<Record<Name, Reader>> = {
  minutes: {
    about: 'options',
    field: 'minutes',
    read: (text) => Number(/^(\d+(?:\.\d+)?)(?:\s*min)?$/.exec(text)?.[1]),
  },
  distance: { about: 'run', field: 'distance', read: (text) => parseLength(text, 'distance', 'km') },
  time: { about: 'run', field: 'movingTime', read: (text) => parseDuration(text, 'time') },
  ascent: { about: 'run', field: 'elevationGain', read: (text) => parseLength(text, 'ascent') },
  descent: { about: 'run', field: 'elevationLoss', read: (text) => parseLength(text, 'descent') },
  sport: { about: 'run', field: 'sportType', read: (text) => named(text, sportTypes) },
  effort: { about: 'run', field: 'perceivedExertion', read: effortOf },
  equipment: { about: 'runner', field: 'equipment', read: piecesOf },
  place: { about: 'runner', field: 'place', read: (text) => named(text, places) },
};

const factNames = Object.keys(readers) as readonly Name[];

/** The facts that say something, as text. A page builder leaves what was not filled in empty. */
function writtenOf(facts: Facts): ReadonlyMap<Name, string> {
  const texts = factNames.map((name): [Name, string] => [name, String(facts[name] ?? '').trim()]);
  return new Map(texts.filter(([, text]) => text !== ''));
}

function readAll(written: ReadonlyMap<Name, string>): Documents {
  const about = (document: keyof Documents) =>
    Object.fromEntries(
      [...written].flatMap(([name, text]) => {
        const reader = readers[name];
        return reader.about === document ? [[reader.field, reader.read(text)]] : [];
      }),
    );
  return { run: about('run'), runner: about('runner'), options: about('options') };
}

/** "7", "7 of 10", "7/10"; NaN for anything else, which the check of the run will name. */
function effortOf(text: string): number {
  return Number(/^(\d+(?:\.\d+)?)(?:\s*(?:\/|of)\s*10)?$/.exec(text)?.[1]);
}

/** "ball, foam roller"; "none" is a list without entries, which is not the same as not saying. */
function piecesOf(text: string): string[] {
  return text.toLowerCase() === 'none' ? [] : text.split(',').map((piece) => named(piece.trim(), equipment));
}

/** The one of some names that is meant, however its words are joined and written; else the text, for a check to judge. */
function named(text: string, names: readonly string[]): string {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  return names.find((name) => plain(name) === plain(text)) ?? text;
}

/** The problem in the words of the tag: its own attribute, and the value that stands there. */
function asWritten(problem: RunProblem, written: ReadonlyMap<Name, string>): RunProblem {
  const name = factNames.find((name) => name === problem.field || readers[name].field === problem.field);
  return name ? new RunProblem(name, written.get(name), problem.expected) : problem;
}
