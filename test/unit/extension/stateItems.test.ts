import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../extension/background/check.ts';
import { itemOf, list, optional, readItem, required } from '../../../extension/background/item.ts';
import { documentsOf, itemNames, items, nothingKept, readKept } from '../../../extension/background/items.ts';
import type { settingsItem } from '../../../extension/background/settings.ts';

interface Shoes {
  readonly version: number;
  readonly pairs: readonly number[];
  readonly best?: number | undefined;
  readonly size: number;
}

const small = wholeNumber(0, 60);

/** In its third version: once it was called `shoes`, then sizes were in inches. */
const shoesItem = itemOf<Shoes>('shoes', { pairs: list(small, 3), best: optional(small), size: required(small, 42) }, [
  ({ shoes, ...fields }) => ({ ...fields, pairs: shoes }),
  ({ size, ...fields }) => ({ ...fields, size: Math.round(Number(size) * 2.54) }),
]);

describe('an item', () => {
  it('is what it falls back on where nothing is stored', () => {
    expect(readItem(shoesItem, undefined)).toEqual({ value: { version: 3, pairs: [], size: 42 }, problems: [] });
  });

  it.each([
    ['the first', { version: 1, shoes: [1], size: 10 }, { version: 3, pairs: [1], size: 25 }],
    ['the second', { version: 2, pairs: [1, 2], size: 10, best: 2 }, { version: 3, pairs: [1, 2], size: 25, best: 2 }],
    ['the newest', { version: 3, pairs: [], size: 10 }, { version: 3, pairs: [], size: 10 }],
  ])('of %s version is read as of the newest', (_, stored, value) => {
    expect(readItem(shoesItem, stored)).toEqual({ value, problems: [] });
  });

  it.each([
    [{ version: 4 }, 'shoes.version: expected 1 to 3, found 4'],
    [{ version: 0 }, 'shoes.version: expected 1 to 3, found 0'],
    [{ version: 1.5 }, 'shoes.version: expected 1 to 3, found 1.5'],
    ['shoes', 'shoes.version: expected 1 to 3, found undefined'],
    [null, 'shoes.version: expected 1 to 3, found undefined'],
  ])('that is %j is nothing, and says so', (stored, problem) => {
    expect(readItem(shoesItem, stored)).toEqual({ value: shoesItem.fallback, problems: [problem] });
  });

  it('keeps what is sound beside what is not, entry by entry', () => {
    const { value, problems } = readItem(shoesItem, { version: 3, pairs: [1, 'two', 3], best: 99, size: 10 });
    expect(value).toEqual({ version: 3, pairs: [1, 3], size: 10 });
    expect(problems).toEqual([
      'shoes.pairs[1]: expected a whole number from 0 to 60, found two',
      'shoes.best: expected a whole number from 0 to 60, found 99',
    ]);
  });

  it('takes no list that is longer than it may be', () => {
    expect(readItem(shoesItem, { version: 3, pairs: [1, 2, 3, 4] }).value.pairs).toEqual([]);
  });

  it('whose migration fails is nothing, and says so', () => {
    const broken = itemOf<Shoes>('shoes', shoesItem.fields, [
      () => {
        throw new Error('Lost a sock.');
      },
    ]);
    expect(readItem(broken, { version: 1 }).problems).toEqual([expect.stringContaining('Lost a sock.')]);
  });
});

describe('every item', () => {
  it.each(itemNames)('%s: whatever is stored, it is read without an exception and reads itself back', (name) => {
    const row = items[name] as typeof settingsItem;
    const anyFields = fc.dictionary(fc.constantFrom(...Object.keys(row.fields)), fc.anything());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          anyFields.map((fields) => ({ ...fields, version: 1 })),
        ),
        (stored) => {
          const { value } = readItem(row, stored);
          const again = readItem(row, JSON.parse(JSON.stringify(value)));
          expect(again).toEqual({ value, problems: [] });
        },
      ),
    );
  });

  it('has a key and a name of its own', () => {
    expect(new Set(itemNames.map((name) => items[name].key)).size).toBe(itemNames.length);
  });

  it('that is as if nothing had been kept is removed, and what is not meant is left', () => {
    expect(documentsOf({ settings: nothingKept.settings, runs: { version: 1, hidden: ['7'] } })).toEqual({
      settings: undefined,
      runs: { version: 1, hidden: ['7'] },
    });
    expect(readKept({})).toEqual({ kept: nothingKept, problems: {} });
  });
});
