import type { RunProblem } from '../../src/run/problem.ts';
import { soreLevels, usualSoreness } from '../../src/view/areas.ts';
import {
  type Field,
  feelings,
  type Given,
  kitOf,
  type Said,
  type TextField,
  textFields,
  withAnswer,
  withMinutes,
} from '../../src/view/form.ts';
import type { Facts } from '../facts.ts';
import { runProblemIn } from '../reading.ts';

/** What a reader has answered. */
export interface Own {
  /** As it stands in the form, right or wrong. */
  readonly said: Said;
  /** What is planned for: what was right last. */
  readonly used: Said;
  /** The same as facts; absent where nothing was answered, so that the coach's routine is on. */
  readonly facts?: Facts;
  /** What is wrong, by the field it is said at. */
  readonly problems: Readonly<Partial<Record<TextField, RunProblem>>>;
}

/** Before anything was answered. */
export const nothingSaid: Own = { said: {}, used: {}, problems: {} };

/** The answers with one more. A wrong one changes nothing but what is said beside it. */
export function answered(own: Own, field: Field, values: readonly string[], given: Given): Own {
  const said = withAnswer(own.said, field, values);
  const problems = problemsIn(said);
  const back = (names: readonly TextField[]) =>
    names.reduce((kept, name) => withAnswer(kept, name, own.used[name] ?? []), said);
  const right = back(textFields.filter((name) => problems[name]));
  // What is right alone may not go together: 42 km in nine minutes.
  const clash = runProblemIn(factsOf(right, given));
  const used = clash ? back(textFields) : right;
  return {
    said,
    used,
    ...(Object.keys(used).length > 0 && { facts: factsOf(used, given) }),
    problems: clash ? { distance: clash, ...problems } : problems,
  };
}

/** The answers as something to plan for, also where there are none yet. */
export function wanted(own: Own): Own {
  return { facts: {}, ...own };
}

/** What the planner is told. What was not answered is undefined. */
function factsOf(said: Said, given: Given): Facts {
  const feeling = optionOf(feelings, said.felt);
  const level = optionOf(soreLevels, said.soreness) ?? usualSoreness;
  const kit = kitOf(said, given);
  return {
    distance: said.distance?.[0],
    time: said.time?.[0] && withMinutes(said.time[0]),
    ascent: said.ascent?.[0],
    ...feeling,
    minutes: said.minutes?.[0],
    sore: said.sore?.map((area) => `${area} ${level}`).join(', '),
    equipment: kit?.length === 0 ? 'none' : kit?.join(', '),
    place: said.place?.[0],
  };
}

/** What is wrong with each text by itself. */
function problemsIn(said: Said): Own['problems'] {
  const facts = factsOf(said, {});
  const problems: Partial<Record<TextField, RunProblem>> = {};
  for (const name of textFields) {
    const problem = runProblemIn({ [name]: facts[name] });
    if (problem) problems[name] = problem;
  }
  return problems;
}

function optionOf<Options extends object>(options: Options, chosen: readonly string[] = []) {
  const keys = Object.keys(options) as (keyof Options & string)[];
  const key = keys.find((name) => name === chosen[0]);
  return key && options[key];
}
