import fc from 'fast-check';
import { phases } from '../../../src/catalogue/exercise.ts';
import { exercises } from '../../../src/catalogue/exercises.ts';
import { en } from '../../../src/locale/en/index.ts';
import type { NotationProblem } from '../../../src/notation/problem.ts';
import { secondsOf } from '../../../src/routine/intervals.ts';
import type { Dose, Routine, Step } from '../../../src/routine/routine.ts';
import { nameOf } from '../../../src/view/steps.ts';

/** Texts that are notation themselves, or nearly. */
const tricky = [
  ...[
    '2 x 12',
    '2 × 12',
    '30 s each side',
    'rest 20 s',
    '1:30',
    '½ min',
    '10 reps @ 3 s',
    '3 sets of 10',
    '20',
    '90/90',
  ],
  ...[
    '#',
    '# Title',
    '##',
    '>',
    '> note',
    '-',
    '–',
    '—',
    '*',
    '•',
    '1.',
    '2)',
    '[ ]',
    '[x]',
    '(',
    ')',
    '=',
    ' = ',
    ':',
    ',',
    ';',
  ],
  ...[
    '"',
    '“',
    '”',
    '„',
    "'",
    '’',
    '\\',
    '\\n',
    '\\"',
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    ' ',
    '  ',
    '…',
    '|',
    '@',
    '/',
    '×',
  ],
  ...[
    'Stretch:',
    'STRENGTH',
    'Cool-down',
    'Glute bridge',
    'Glute brigde',
    'glute-bridge',
    'plank',
    'Legs up',
    'Rest',
    'rest',
  ],
  ...[
    'each side',
    'in all',
    'until you are ready',
    'until',
    'no rest',
    'between sets',
    'hold for',
    'of',
    'x',
    's',
    'min',
    'set',
  ],
  ...[
    'Dehnen für Läufer',
    '伸ばす',
    'שלום',
    '🦵🏽',
    'constructor',
    '__proto__',
    '0.5',
    '1e-7',
    '12',
    'l/r',
    'both legs',
    '\u00a0',
  ],
];

/** A text as bad as it gets, within the bounds of a sound routine. */
const anyText = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...tricky), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...tricky), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.string({ minLength: 490, maxLength: 500, unit: fc.constantFrom('"', '\\', '\n', 'a', ' ') }),
    },
  )
  .filter((text) => text.trim() !== '' && text.length <= 500);

const between = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min: Math.ceil(min), max }),
    fc.integer({ min: Math.ceil(min * 10), max: max * 10 }).map((tenths) => tenths / 10),
    fc.double({ min, max, noNaN: true }).map((value) => value + 0),
  );

const anyDose: fc.Arbitrary<Dose> = fc
  .record({
    amount: fc.oneof(
      fc.record({ kind: fc.constant('time' as const), seconds: between(0.1, 7200) }, { noNullPrototype: true }),
      fc.record(
        { kind: fc.constant('reps' as const), reps: between(0.1, 500), secondsPerRep: between(0.1, 60) },
        { noNullPrototype: true },
      ),
      fc.constant({ kind: 'open' as const }),
    ),
    more: fc.record(
      { sets: fc.integer({ min: 1, max: 20 }), eachSide: fc.boolean(), rest: between(0, 7200) },
      { requiredKeys: ['sets', 'eachSide'], noNullPrototype: true },
    ),
  })
  .map(({ amount, more }) => ({ ...amount, ...more }));

const common = { phase: fc.constantFrom(...phases), dose: anyDose, reasons: fc.constant([]), note: anyText };
const needed = ['phase', 'dose', 'reasons'] as const;
const exercise = fc.constantFrom(...exercises.map(({ id }) => id));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ exercise, ...common }, { requiredKeys: ['exercise', ...needed], noNullPrototype: true }),
  fc.record({ name: anyText, ...common }, { requiredKeys: ['name', ...needed], noNullPrototype: true }),
  fc.record(
    { exercise, name: anyText, ...common },
    { requiredKeys: ['exercise', 'name', ...needed], noNullPrototype: true },
  ),
);

/** A sound routine with the worst of texts, any phase and any dose. */
export const nastyRoutine: fc.Arbitrary<Routine> = fc
  .record(
    { title: anyText, steps: fc.array(anyStep, { minLength: 1, maxLength: 5 }) },
    { requiredKeys: ['steps'], noNullPrototype: true },
  )
  .map(({ title, steps }) => ({
    version: 1,
    ...(title !== undefined && { title }),
    mode: 'custom',
    seconds: secondsOf(steps),
    steps,
    omitted: [],
    notes: [],
  }));

/** Something a coach, a paste or a vandal may put in. */
export const anyNotation: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.array(fc.constantFrom(...tricky), { maxLength: 7 }), { maxLength: 8 })
    .map((lines) => lines.map((parts) => parts.join(' ')).join('\n')),
  fc.array(fc.constantFrom(...tricky, '\n', ' '), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'0123456789 xs×,:#>"-\n@./½e'), maxLength: 200 }),
);

/** What of a routine is part of the notation. Written anew here: the law must not lean on what it is to prove. */
export function notable({ title, steps }: Routine): unknown {
  return {
    ...(title !== undefined && { title: visible(title) }),
    steps: steps.map(({ exercise: id, name, phase, dose, note }) => ({
      ...(id !== undefined && { exercise: id }),
      ...(name !== undefined && { name: visible(name) }),
      phase,
      dose,
      ...(note !== undefined && { note: visible(note) }),
    })),
    seconds: secondsOf(steps),
  };
}

/** One kind of line break, and nothing that cannot be seen. */
function visible(text: string): string {
  return [...text.replaceAll('\r\n', '\n')]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return '\n';
      const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
      const turning = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
      return (control && code !== 0x09) || turning ? '\ufffd' : sign;
    })
    .join('');
}

/** Steps and problems in plain words, for tables of examples: "Glute bridge: 2 × 12 at 6 s, rest 30 s (strength)". */
export function told({ steps, title }: Routine, problems: readonly NotationProblem[] = []): string {
  return [
    ...(title === undefined ? [] : [`title ${title}`]),
    ...steps.map(toldStep),
    ...problems.map(({ line, column, message }) => `problem ${line}:${column} ${message}`),
  ].join('\n');
}

function toldStep(step: Step): string {
  const { dose, phase, name, note, exercise: id } = step;
  const own = name === undefined ? nameOf(step, en) : id ? `${name} = ${nameOf({ exercise: id }, en)}` : `own ${name}`;
  const pace = dose.secondsPerRep === undefined ? '' : ` at ${dose.secondsPerRep} s`;
  const rest = dose.rest === undefined ? '' : `, rest ${dose.rest} s`;
  return `${own}: ${en.format.dose(dose)}${pace}${rest} (${en.phases[phase]})${note === undefined ? '' : ` note ${JSON.stringify(note)}`}`;
}
