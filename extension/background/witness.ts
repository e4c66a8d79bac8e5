import type { Units } from '../../src/locale/en/format.ts';
import { sportTypes } from '../../src/run/sportTypes.ts';
import type { Witness } from '../strava/witness.ts';
import { type Check, FieldProblem, fieldsOf, listOf, oneOf, trueOrFalse } from './check.ts';

/** As much as a page is read for. */
const most = { text: 200, figures: 40, columns: 40, given: 200, answers: 3 } as const;

const text: Check<string> = (value, field) => {
  if (typeof value === 'string' && value.length <= most.text) return value;
  throw new FieldProblem(field, value, `a text of up to ${most.text} characters`);
};

const figure: Check<Witness['figures'][number]> = (value, field) => {
  const { text: shown, term, main } = fieldsOf(value, field);
  return {
    text: text(shown, `${field}.text`),
    term: text(term, `${field}.term`),
    main: trueOrFalse(main, `${field}.main`),
  };
};

const column: Check<Witness['legend'][number]> = (value, field) => {
  const { type, text: shown } = fieldsOf(value, field);
  return { type: text(type, `${field}.type`), text: text(shown, `${field}.text`) };
};

const given: Check<NonNullable<Witness['given']>> = (value, field) => {
  const entries = Object.entries(fieldsOf(value, field)).slice(0, most.given);
  return Object.fromEntries(
    entries.flatMap(([name, fact]) => (typeof fact === 'number' || typeof fact === 'boolean' ? [[name, fact]] : [])),
  );
};

/**
 * Checks what the panel tells of its page: it stands in a page that is not ours.
 *
 * @throws {FieldProblem} naming the first part that is wrong
 */
export function checkWitness(value: unknown): Witness {
  const page = fieldsOf(value, 'page');
  return {
    own: trueOrFalse(page.own, 'page.own'),
    reason: oneOf(['run'] as const)(page.reason, 'page.reason'),
    sportType: oneOf(sportTypes)(page.sportType, 'page.sportType'),
    ...(page.units !== undefined && { units: oneOf<Units>(['metric', 'imperial'])(page.units, 'page.units') }),
    ...(page.given !== undefined && { given: given(page.given, 'page.given') }),
    lang: text(page.lang, 'page.lang'),
    figures: listOf(figure, most.figures)(page.figures, 'page.figures'),
    start: text(page.start, 'page.start'),
    legend: listOf(column, most.columns)(page.legend, 'page.legend'),
    isKnown: trueOrFalse(page.isKnown, 'page.isKnown'),
    said: listOf(trueOrFalse, most.answers)(page.said, 'page.said'),
    islands: listOf(trueOrFalse, most.answers)(page.islands, 'page.islands'),
    editLink: trueOrFalse(page.editLink, 'page.editLink'),
  };
}
