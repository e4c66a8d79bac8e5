import { phases } from '../catalogue/exercise.ts';
import { stanceOf } from '../catalogue/stances.ts';
import { shown } from '../run/shown.ts';
import { type Routine, routineModes } from './routine.ts';

/** A routine document that cannot be trusted: where, what was found, what was expected. */
export class RoutineProblem extends TypeError {
  override readonly name: string = 'RoutineProblem';
  /** Path of the wrong value, such as `steps[2].dose.seconds`. */
  readonly path: string;

  constructor(path: string, found: unknown, expected: string) {
    super(`${path}: expected ${expected}, found ${shown(found)}`);
    this.path = path;
  }
}

type Fields = Record<string, unknown>;

/** Bounds of a routine that came from outside. Longer ones are no routines, and would make every screen slow. */
export const bounds = {
  steps: 1000,
  sets: 20,
  seconds: 7200,
  reps: 500,
  secondsPerRep: 60,
  text: 500,
  list: 200,
} as const;

/**
 * Checks a routine that came from storage, a file or a link. Nothing that is not finite and sensible passes, so a
 * session never starts from NaN.
 *
 * @returns the same document
 * @throws {RoutineProblem} naming the path of the first wrong value
 */
export function checkRoutine(value: unknown): Routine {
  const routine = fields(value, 'routine');
  if (routine.version !== 1) throw new RoutineProblem('version', routine.version, '1');
  if (routine.title !== undefined) text(routine.title, 'title');
  if (!routineModes.some((mode) => mode === routine.mode)) {
    throw new RoutineProblem('mode', routine.mode, `one of ${routineModes.join(', ')}`);
  }
  number(routine.seconds, 'seconds', 0, Number.MAX_SAFE_INTEGER);
  const steps = list(routine.steps, 'steps', bounds.steps);
  if (steps.length === 0 && routine.mode !== 'stop') throw new RoutineProblem('steps', '0', 'at least one step');
  steps.forEach((step, index) => {
    checkStep(fields(step, `steps[${index}]`), `steps[${index}]`);
  });
  list(routine.omitted, 'omitted', bounds.list).forEach((omission, index) => {
    const path = `omitted[${index}]`;
    const { exercise, reasons, seconds, minutes } = fields(omission, path);
    text(exercise, `${path}.exercise`);
    checkReasons(reasons, `${path}.reasons`);
    number(seconds, `${path}.seconds`, 0, Number.MAX_SAFE_INTEGER);
    if (minutes !== undefined) number(minutes, `${path}.minutes`, 0, Number.MAX_SAFE_INTEGER);
  });
  checkReasons(routine.notes, 'notes');
  return value as Routine;
}

function checkStep(step: Fields, path: string): void {
  if (step.exercise === undefined && step.name === undefined)
    throw new RoutineProblem(path, 'neither', 'an exercise or a name');
  if (step.exercise !== undefined && !stanceOf(text(step.exercise, `${path}.exercise`))) {
    throw new RoutineProblem(`${path}.exercise`, step.exercise, 'an id of the catalogue');
  }
  if (step.name !== undefined) text(step.name, `${path}.name`);
  if (step.note !== undefined) text(step.note, `${path}.note`);
  if (!phases.some((phase) => phase === step.phase))
    throw new RoutineProblem(`${path}.phase`, step.phase, `one of ${phases.join(', ')}`);
  checkReasons(step.reasons, `${path}.reasons`);
  checkDose(fields(step.dose, `${path}.dose`), `${path}.dose`);
}

/** What each kind of dose must hold besides its sets. */
const doseFields: Readonly<Record<string, readonly ('seconds' | 'reps' | 'secondsPerRep')[]>> = {
  time: ['seconds'],
  reps: ['reps', 'secondsPerRep'],
  open: [],
};

function checkDose(dose: Fields, path: string): void {
  const needed =
    typeof dose.kind === 'string' && Object.hasOwn(doseFields, dose.kind) ? doseFields[dose.kind] : undefined;
  if (!needed) throw new RoutineProblem(`${path}.kind`, dose.kind, 'time, reps or open');
  for (const field of needed) number(dose[field], `${path}.${field}`, 0.1, bounds[field]);
  number(dose.sets, `${path}.sets`, 1, bounds.sets);
  if (!Number.isInteger(dose.sets)) throw new RoutineProblem(`${path}.sets`, dose.sets, 'a whole number');
  if (dose.rest !== undefined) number(dose.rest, `${path}.rest`, 0, bounds.seconds);
  if (typeof dose.eachSide !== 'boolean') throw new RoutineProblem(`${path}.eachSide`, dose.eachSide, 'true or false');
}

function checkReasons(value: unknown, path: string): void {
  list(value, path, bounds.list).forEach((reason, index) => {
    const at = `${path}[${index}]`;
    const { rule, fact, value: said } = fields(reason, at);
    text(rule, `${at}.rule`);
    if (fact !== undefined) text(fact, `${at}.fact`);
    if (typeof said === 'string') text(said, `${at}.value`);
    else if (said !== undefined) number(said, `${at}.value`, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  });
}

function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RoutineProblem(path, value, 'an object');
  return value as Fields;
}

function list(value: unknown, path: string, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new RoutineProblem(path, value, `a list of at most ${most}`);
  return value;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > bounds.text || value.trim() === '') {
    throw new RoutineProblem(path, value, `a text of 1 to ${bounds.text} characters`);
  }
  return value;
}

function number(value: unknown, path: string, low: number, high: number): void {
  if (typeof value !== 'number' || !(value >= low && value <= high))
    throw new RoutineProblem(path, value, `a number from ${low} to ${high}`);
}
