import { equipment } from '../src/catalogue/equipment.ts';
import type { MuscleGroup } from '../src/catalogue/muscles.ts';
import type { PlanOptions } from '../src/plan/plan.ts';
import { RunProblem } from '../src/run/problem.ts';
import { parseDuration, parseLength } from '../src/run/quantity.ts';
import { parseRun, type Run, sportTypes, workoutTypes } from '../src/run/run.ts';
import { parseRunner, places, type Runner } from '../src/run/runner.ts';
import { areaNames, areas, usualSoreness } from '../src/view/areas.ts';
import type { Given } from '../src/view/form.ts';
import { type FactName, type Facts, factNames, writtenOf } from './facts.ts';

/** What facts tell of, each in a document of its own. Nothing in them is checked yet but how it is written. */
export interface Told {
  readonly run: Partial<Run>;
  readonly runner: Runner;
  readonly options: PlanOptions;
}

/** Where a fact belongs, what it is called there, and how its text is read. */
interface Reader {
  readonly about: keyof Told;
  readonly field: keyof Run | keyof Runner | keyof PlanOptions;
  readonly read: (text: string) => unknown;
}

const readers: Readonly<Record<FactName, Reader>> = {
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
  kind: { about: 'run', field: 'workoutType', read: (text) => named(text, workoutTypes) },
  effort: { about: 'run', field: 'perceivedExertion', read: effortOf },
  sore: { about: 'runner', field: 'soreness', read: sorenessOf },
  equipment: { about: 'runner', field: 'equipment', read: piecesOf },
  place: { about: 'runner', field: 'place', read: (text) => named(text, places) },
};

/**
 * What facts tell of.
 *
 * @throws {RunProblem} when the text of one cannot be read at all
 */
export function readFacts(facts: Facts): Told {
  const written = [...writtenOf(facts)];
  const about = (document: keyof Told) =>
    Object.fromEntries(
      written.flatMap(([name, text]) => {
        const reader = readers[name];
        return reader.about === document ? [[reader.field, reader.read(text)]] : [];
      }),
    );
  return { run: about('run'), runner: about('runner'), options: about('options') };
}

/**
 * The facts of a reader before those of a coach. Who tells of an own run tells of another than the coach: nothing of the
 * coach's is left in it.
 */
export function readersFirst(coach: Facts, reader: Facts): Facts {
  const kept = tellsOfRun(reader) ? factNames.filter((name) => readers[name].about !== 'run') : factNames;
  return { ...Object.fromEntries(kept.map((name) => [name, coach[name]])), ...Object.fromEntries(writtenOf(reader)) };
}

/** Whether any of the facts is one of a run. */
export function tellsOfRun(facts: Facts): boolean {
  return [...writtenOf(facts).keys()].some((name) => readers[name].about === 'run');
}

/** What holds by the facts of a coach where a reader says nothing. A fact that cannot be used is none. */
export function givenBy(coach: Facts, runner: Runner = {}): Given {
  const told = (name: FactName): Told => {
    const read = attempt(() => readFacts({ [name]: coach[name] }));
    return read instanceof RunProblem ? { run: {}, runner: {}, options: {} } : read;
  };
  const said = attempt(() => parseRunner({ ...runner, ...told('equipment').runner, ...told('place').runner }));
  return { ...told('minutes').options, ...(!(said instanceof RunProblem) && { runner: said }) };
}

/** What is wrong with the run that facts tell of, in the words of the tag; undefined where nothing is. */
export function runProblemIn(facts: Facts): RunProblem | undefined {
  const run = attempt(() => parseRun({ sportType: 'Run', ...readFacts(facts).run }));
  return run instanceof RunProblem ? asWritten(run, facts) : undefined;
}

/** The result of reading something, or what is wrong with it. */
function attempt<Result>(work: () => Result): Result | RunProblem {
  try {
    return work();
  } catch (error) {
    if (error instanceof RunProblem) return error;
    throw error;
  }
}

/** The problem in the words of the tag: its own attribute, and the value that stands there. */
export function asWritten(problem: RunProblem, facts: Facts): RunProblem {
  const written = writtenOf(facts);
  const name = factNames.find(
    (fact) => fact === problem.field || (written.has(fact) && readers[fact].field === problem.field),
  );
  return name ? new RunProblem(name, written.get(name), problem.expected) : problem;
}

/** As much of a wrong value as is shown. */
const longestValue = 60;

/** A wrong value as it is shown. */
export function shortValue({ found }: RunProblem): string {
  const value = String(found);
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}

/** "7", "7 of 10", "7/10"; NaN for anything else, which the check of the run will name. */
function effortOf(text: string): number {
  return Number(/^(\d+(?:\.\d+)?)(?:\s*(?:\/|of)\s*10)?$/.exec(text)?.[1]);
}

/** "calves 6, hamstrings": each muscle group is as sore as the sorest area it belongs to; "none" is sore nowhere. */
function sorenessOf(text: string): Partial<Record<MuscleGroup, number>> {
  const soreness: Partial<Record<MuscleGroup, number>> = {};
  if (text.toLowerCase() === 'none') return soreness;
  for (const entry of text.split(',')) {
    const words = entry.trim().split(/\s+/);
    const level = /^\d/.test(words.at(-1) ?? '') ? Number(words.pop()) : usualSoreness;
    const area = areaNames.find((known) => known === named(words.join(' '), areaNames));
    if (!area || !(level >= 1 && level <= 10)) throw new RunProblem('sore', text, soreExpected);
    for (const muscle of areas[area]) soreness[muscle] = Math.max(soreness[muscle] ?? 0, level);
  }
  return soreness;
}

const areasInWords = areaNames.map((area) => area.replace('_', ' ')).join(', ');
const soreExpected = `a list such as "calves 6, hamstrings", each one of ${areasInWords}, with a level from 1 to 10`;

/** "ball, foam roller"; "none" is a list without entries, which is not the same as not saying. */
function piecesOf(text: string): string[] {
  return text.toLowerCase() === 'none' ? [] : text.split(',').map((piece) => named(piece.trim(), equipment));
}

/** The one of some names that is meant, however its words are joined and written; else the text, for a check to judge. */
function named(text: string, names: readonly string[]): string {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
  return names.find((name) => plain(name) === plain(text)) ?? text;
}
