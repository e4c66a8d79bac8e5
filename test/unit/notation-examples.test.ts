import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phases } from '../../src/catalogue/exercise.ts';
import { notation } from '../../src/locale/en/notation.ts';
import { formatRoutine } from '../../src/notation/format.ts';
import { parseRoutine } from '../../src/notation/parse.ts';
import { limits } from '../../src/notation/text.ts';
import { bounds } from '../../src/routine/validate.ts';
import { told } from './support/notation.ts';

const page = readFileSync(new URL('../../docs/notation.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (`.*`) \| (.*) \|$/gm)].map(([, typed = '', read = '']) => ({
  typed: typed.slice(1, -1).split('`<br>`').join('\n'),
  read: read.replaceAll('<br>', '\n'),
}));

describe('the page of the notation', () => {
  it('has a table of examples for each of its parts', () => {
    const parts = page.split(/^## /m).filter((part) => part.includes('| typed | read as |'));
    expect(parts.map((part) => part.split('\n')[0])).toEqual(['Doses', 'Exercises', 'Routines', 'Problems']);
    expect(rows.length).toBeGreaterThan(40);
    // Every row of every table is an example: none is lost by the way it is written.
    expect(page.match(/^\|(?!---| typed)/gm)).toHaveLength(rows.length);
  });

  it.each(rows)('is true: $typed', ({ typed, read }) => {
    const { routine, problems } = parseRoutine(typed);
    expect(told(routine, problems)).toBe(read);
  });

  it.each(rows)('has examples that are written back: $typed', ({ typed }) => {
    const { routine } = parseRoutine(typed);
    expect(parseRoutine(formatRoutine(routine))).toStrictEqual({ routine, problems: [] });
  });

  it('names the bounds and the headings as they are', () => {
    expect(page).toContain(`A text has at most ${limits.text.toLocaleString('en').replaceAll(',', ' ')} characters`);
    expect(page).toContain(`a line ${limits.line}, a title, a name and a note ${bounds.text} each`);
    expect(page).toContain(`a routine ${bounds.steps} steps. At most ${limits.problems} problems`);
    expect(page).toContain(
      `0.1 to ${bounds.seconds} seconds, 0.1 to ${bounds.reps} repetitions, 1 to ${bounds.sets} sets`,
    );
    for (const phase of phases) expect(page.toLowerCase()).toContain(notation.headings[phase][0]?.toLowerCase());
  });
});

describe('the same dose', () => {
  const same: readonly (readonly [string, object])[] = [
    ...[
      '90 s',
      '90s',
      '90 sec',
      '90 seconds',
      '90″',
      '90"',
      "90''",
      '1:30',
      '1½ min',
      '1.5 min',
      '1 min 30 s',
      '1min30s',
      '1′30″',
    ].map((said) => [said, { kind: 'time', seconds: 90, sets: 1, eachSide: false }] as const),
    ...[
      '12 reps',
      '12 rep',
      '12x',
      'x 12',
      '12 times',
      '12',
      '12 repetitions',
      'for 12 reps',
      '1 x 12',
      '12 @ 5 s',
    ].map((said) => [said, { kind: 'reps', reps: 12, secondsPerRep: 5, sets: 1, eachSide: false }] as const),
    ...['until you are ready', 'until ready', 'until you’re ready', 'as long as you like'].map(
      (said) => [said, { kind: 'open', sets: 1, eachSide: false }] as const,
    ),
    ...['2 x', '2x', '2 × ', '2*', '2 by', '2 sets of', '2 sets,', '2 sets x', '2 rounds of'].map(
      (said) => [`${said} 30 s`, { kind: 'time', seconds: 30, sets: 2, eachSide: false }] as const,
    ),
    ...[
      'each side',
      'per leg',
      'a side',
      '/side',
      '/ side',
      'each way',
      'both sides',
      'l+r',
      'L/R',
      'left and right',
      'each',
      ', on each leg',
    ].map((said) => [`30 s ${said}`, { kind: 'time', seconds: 30, sets: 1, eachSide: true }] as const),
    ...['rest 20 s', '20 s rest', '20 s between', 'with 20 s rest between sets', 'rest: 20', 'pause of 20 s'].map(
      (said) => [`2 x 30 s, ${said}`, { kind: 'time', seconds: 30, sets: 2, rest: 20, eachSide: false }] as const,
    ),
    ...['@ 3 s', '@3s', '3 s per rep', '@ 3'].map(
      (said) => [`10 reps ${said}`, { kind: 'reps', reps: 10, secondsPerRep: 3, sets: 1, eachSide: false }] as const,
    ),
  ];

  it.each(same)('can be said as %s', (said, dose) => {
    for (const line of [
      `Nordic lean ${said}`,
      `Nordic lean, ${said}`,
      `Nordic lean - ${said}.`,
      `NORDIC LEAN (${said})`,
    ]) {
      const { routine, problems } = parseRoutine(line);
      expect(problems, line).toEqual([]);
      expect(routine.steps, line).toMatchObject([{ name: expect.stringMatching(/^nordic lean$/i) }]);
      expect(routine.steps[0]?.dose, line).toStrictEqual(dose);
    }
  });
});

describe('a problem', () => {
  it('says where it is and what may have been meant', () => {
    const { problems } = parseRoutine('Plank 30 s\n  - Glute brigde, 2 x 8-12\nStrech:');
    expect(problems).toEqual([
      { line: 2, column: 5, length: 12, message: expect.stringContaining('Glute brigde'), suggestion: 'Glute bridge' },
      { line: 2, column: 23, length: 4, message: expect.stringContaining('range') },
      { line: 3, column: 1, length: 6, message: expect.stringContaining('Strech'), suggestion: 'Stretch' },
    ]);
  });

  it('keeps the coach’s own name beside the suggestion', () => {
    const { routine, problems } = parseRoutine('Standng quad stretch 30 s');
    expect(problems[0]?.suggestion).toBe('Standing quad stretch');
    expect(routine.steps).toMatchObject([{ name: 'Standng quad stretch', dose: { seconds: 30 } }]);
    expect(formatRoutine(routine)).toContain('"Standng quad stretch", 30 s');
  });
});
