import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf } from '../../../extension/background/backup.ts';
import { nothingKept } from '../../../extension/background/items.ts';
import { readBackup, storedBytes, storedLines } from '../../../extension/options/stored.ts';
import { articleRoutine } from '../../../src/index.ts';
import { options as words } from '../../../src/locale/en/options.ts';

const kept = {
  ...nothingKept,
  settings: { ...nothingKept.settings, minutes: 20 as const },
  timers: { ...nothingKept.timers, used: [{ seconds: 90, eachSide: true }] },
  saved: { ...nothingKept.saved, routines: [{ title: 'After hills', routine: articleRoutine() }] },
  runs: { ...nothingKept.runs, hidden: ['1', '2'] },
};

describe('what is stored', () => {
  it('is nothing at first, and takes no room', () => {
    expect(storedLines(nothingKept, words)).toEqual([]);
    expect(storedBytes(nothingKept)).toBe(0);
  });

  it('has a line for each kind of thing, with how many', () => {
    expect(storedLines(kept, words)).toEqual([
      words.stored.settings,
      words.stored.timers(1),
      words.stored.saved(1),
      words.stored.runs(2),
    ]);
    expect(storedBytes(kept)).toBeGreaterThan(JSON.stringify(articleRoutine()).length);
  });
});

describe('a backup', () => {
  it('that was saved is read back, and says what it holds', () => {
    const text = JSON.stringify(backupOf(kept));
    expect(readBackup(text, words)).toEqual({ document: JSON.parse(text), lines: storedLines(kept, words) });
    expect(readBackup(JSON.stringify(backupOf(nothingKept)), words)).toMatchObject({ lines: [words.stored.nothing] });
  });

  it('that is none, or damaged anywhere, is told in one sentence and never thrown', () => {
    const sound = JSON.stringify(backupOf(kept));
    const damaged = fc
      .tuple(fc.nat({ max: sound.length - 1 }), fc.constantFrom('', '{', '"', '9', 'null', '\u0000'))
      .map(([at, put]) => sound.slice(0, at) + put + sound.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (text) => {
        const found = readBackup(text, words);
        if (found.problem === undefined) expect(found.lines.length).toBeGreaterThan(0);
        else expect(found.problem.length).toBeLessThan(320);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no JSON', 'hello', words.file.noJson],
    ['something else', '[]', words.file.wrong('backup: expected an object, found a list of 0')],
    [
      'a wrong setting',
      JSON.stringify({
        product: 'post-run-routine',
        version: 1,
        items: { settings: { version: 1, minutes: 17 } },
      }),
      undefined,
    ],
  ])('of %s says which field, and that nothing was changed', (_, text, problem) => {
    const found = readBackup(text, words);
    expect(found.problem).toBeDefined();
    if (problem !== undefined) expect(found.problem).toBe(problem);
    else expect(found.problem).toContain('settings.minutes: expected one of 5, 10, 15, 20, 30');
  });
});
