import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../scripts/zip.mjs';

const name = fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', '9'), minLength: 1, maxLength: 12 });
// A path is no folder of another one, as on a disk.
const path = fc.tuple(name, name).map(([folder, file]) => `f${folder}/${file}x`);
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 200 }), { noNullPrototype: true });

describe('a zip', () => {
  it('gives back every file, byte for byte, and no other', () => {
    fc.assert(
      fc.property(files, (given) => {
        const found = unzipSync(zip(new Map(Object.entries(given))));
        expect(Object.keys(found)).toEqual(Object.keys(given).sort());
        for (const [path, bytes] of Object.entries(given)) expect([...(found[path] ?? [])]).toEqual([...bytes]);
      }),
    );
  });

  it('is the same bytes in whatever order the files came', () => {
    const shuffled = files.chain((given) => {
      const entries = Object.entries(given);
      return fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }));
    });
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(Buffer.compare(zip(new Map(one)), zip(new Map(other)))).toBe(0);
      }),
    );
  });

  it('says the same day in every file, wherever and whenever it is made', () => {
    const bytes = zip(new Map([['a.txt', new Uint8Array([1, 2, 3])]]));
    // Time and date as the format has them, in the header of the first file: midnight of 1 January 1980.
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true)).toBe((1 << 21) | (1 << 16));
  });
});
