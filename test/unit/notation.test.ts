import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoutine } from '../../src/notation/format.ts';
import { parseRoutine } from '../../src/notation/parse.ts';
import { limits } from '../../src/notation/text.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { bounds, checkRoutine } from '../../src/routine/validate.ts';
import { damageIn, textsOf } from './support/leaves.ts';
import { anyNotation, nastyRoutine, notable } from './support/notation.ts';
import { anyRoutine, routineWith, stepWith } from './support/routines.ts';
import { anyRun } from './support/runs.ts';

const reread = (routine: Routine) => parseRoutine(formatRoutine(routine));

describe('a sound routine', () => {
  it('comes back exactly, whatever its texts look like', () => {
    fc.assert(
      fc.property(fc.oneof(nastyRoutine, anyRoutine), (routine) => {
        checkRoutine(routine);
        const { routine: back, problems } = reread(routine);
        expect(notable(back)).toStrictEqual(notable(routine));
        expect(back.seconds).toBe(routine.seconds);
        expect(problems).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is written without quotes where a coach would need none', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 5, max: 60 }), (run, minutes) => {
        const planned = planRoutine(run, {}, { minutes });
        expect(formatRoutine(planned)).not.toMatch(/["\\=]|no rest|in all/);
        expect(notable(reread(planned).routine)).toStrictEqual(notable(planned));
      }),
      { numRuns: 40 },
    );
    expect(notable(reread(articleRoutine()).routine)).toStrictEqual(notable(articleRoutine()));
  });

  it('comes back when it is as large as it can be', () => {
    const nasty = '"\\'.repeat(bounds.text / 2);
    const step = stepWith(
      { kind: 'reps', reps: 499.123456789012, secondsPerRep: 59.123456789012, sets: 20, rest: 7199.12345678901 },
      { exercise: 'tfl-release', name: nasty, note: nasty },
    );
    const steps = Array.from(
      { length: bounds.steps },
      (_, nth) => ({ ...step, phase: nth % 2 ? 'stretch' : 'strength' }) as const,
    );
    const routine = { ...routineWith(...steps), title: nasty };
    expect(checkRoutine(routine)).toBe(routine);
    const text = formatRoutine(routine);
    expect(text.length).toBeLessThan(limits.text);
    const { routine: back, problems } = parseRoutine(text);
    expect(problems).toEqual([]);
    expect(notable(back)).toStrictEqual(notable(routine));
  });

  it('leaves nothing but its reasons, what was left out, its notes and its mode behind', () => {
    const planned = planRoutine({ sportType: 'Run', distance: 10_000 }, {}, { minutes: 15 });
    const bare = {
      ...planned,
      mode: 'custom',
      omitted: [],
      notes: [],
      steps: planned.steps.map((step) => ({ ...step, reasons: [] })),
    };
    expect(reread(planned).routine).toStrictEqual(bare);
  });
});

describe('any text', () => {
  it('is read: a sound routine, and problems that stand inside the text', () => {
    fc.assert(
      fc.property(anyNotation, (text) => {
        const { routine, problems } = parseRoutine(text);
        if (routine.steps.length > 0) expect(checkRoutine(routine)).toBe(routine);
        expect(damageIn(routine)).toEqual([]);
        expect(damageIn(problems)).toEqual([]);
        const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
        for (const { line, column, length, message } of problems) {
          expect(column).toBeGreaterThan(0);
          expect(length).toBeGreaterThan(0);
          expect(column - 1 + length).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
          expect(message).toMatch(/^[A-Z“].*[.?]$/su);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('written back and read again is the same', () => {
    fc.assert(
      fc.property(anyNotation, (text) => {
        const { routine } = parseRoutine(text);
        const written = formatRoutine(routine);
        expect(parseRoutine(written)).toStrictEqual({ routine, problems: [] });
        expect(formatRoutine(parseRoutine(written).routine)).toBe(written);
      }),
      { numRuns: 400 },
    );
  });

  it('shows nothing that cannot be seen', () => {
    const hidden = Array.from({ length: 0x2100 }, (_, code) => `Own ${String.fromCharCode(code)}name 30 s`).join('\n');
    const { routine } = parseRoutine(`# \u202etitle\u0000\n${hidden}\n> \u2067note`);
    for (const { text } of textsOf(routine)) expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    expect(routine.title).toBe('\ufffdtitle\ufffd');
  });

  it('keeps its words: what is not read as a dose is a name or a note', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 5 }), (names) => {
        const { routine } = parseRoutine(`Plank\n${names.join(' ')}\n${names.join('-')}, 30 s, ${names.join(' ')}`);
        const said = JSON.stringify(routine);
        for (const name of names) expect(said).toContain(name);
      }),
    );
  });
});

describe('a text beyond the bounds', () => {
  const long = 'Wade '.repeat(150);

  it.each([
    ['a title', `# ${long}\nPlank 30 s`, 'A title can have 500 characters'],
    ['a name', `${long}30 s`, 'A name can have 500 characters'],
    ['a note', `Plank 30 s\n> ${long}`, 'A note can have 500 characters'],
    ['a line', `Plank 30 s\n> ${'x'.repeat(limits.line)}`, 'A line can have 2000 characters'],
    ['a text', 'Plank 30 s\n'.repeat(limits.text / 10), 'A routine can have 1000 steps'],
    ['a long blank', `Plank 30 s${' '.repeat(limits.text)}x`, 'A text can have 2500000 characters'],
    ['a name of pairs', `"a${'🦵'.repeat(300)}" 30 s`, 'A name can have 500 characters'],
  ])('%s is cut, and a problem says so', (_, text, message) => {
    const { routine, problems } = parseRoutine(text);
    expect(checkRoutine(routine)).toBe(routine);
    expect(problems.some((problem) => problem.message.startsWith(message))).toBe(true);
    expect(JSON.stringify(routine)).not.toMatch(/\\ud[89ab]../);
  });

  it('has at most as many problems as can be read', () => {
    const { problems } = parseRoutine('Plank 9999 s\n'.repeat(900));
    expect(problems).toHaveLength(limits.problems);
    expect(problems.at(-1)?.message).toMatch(/^There are more than 100 problems/);
  });

  it.each([
    ['digits', '1'],
    ['numbers', '1 '],
    ['spaces', ' '],
    ['commas', ','],
    ['sides', 'each '],
    ['names', 'Glute brigde = '],
    ['quotes', '"\\'],
    ['ranges', '1-'],
    ['words', 'standng qud strech '],
    ['steps', 'Calf strech 2 x 12, rest 20 s\n'],
    ['notes', '> a\n'],
    ['breaks', '\n'],
  ])('takes time in proportion to its length: %s', (_, part) => {
    const time = (length: number) => {
      const line = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      const text = `Own 30 s\n${`${line}\n`.repeat(16)}`;
      return Math.min(...[1, 2, 3].map(() => timed(() => parseRoutine(text))));
    };
    const most = limits.line;
    time(most);
    // Sixteen times as long: in proportion is 16, by the square is 256. The rest is room for a busy machine.
    expect(time(most)).toBeLessThan(96 * Math.max(time(most / 16), 0.2));
  });
});

/** Milliseconds of a processor, which others that want it do not add to as they do to those of a clock. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
