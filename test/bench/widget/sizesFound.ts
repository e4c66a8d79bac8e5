import type { Bar, Result } from '../bench.ts';
import { entry } from './files.ts';
import { type Files, loadedAtOnce, roomName, rooms, type Size, scriptsAmong, sizeOf } from './sizes.ts';

/** In bytes, packed by gzip. A kB is 1000 bytes. */
const bars = { first: 16_000, all: 45_000 } as const;

export function sizesFound(ours: Files, peers: Files): Result {
  const first = sizeOf(ours, loadedAtOnce(ours, entry));
  const all = sizeOf(ours, scriptsAmong(ours));
  const planned = rooms(ours, entry).filter((room) => ['how', 'planner', 'playing'].includes(roomName(room)));
  const used = new Set([...loadedAtOnce(ours, entry), ...planned.flatMap(({ paths }) => paths)]);
  const main = sizeOf(ours, [...used]);
  return {
    tables: [
      {
        title: 'What is sent [bytes]',
        heads: ['', 'files', 'minified', 'gzip', 'brotli'],
        rows: [
          row('first load', first),
          ...rooms(ours, entry).map((room) => row(`and for ${roomName(room)}`, sizeOf(ours, room.paths))),
          row('first load, texts, player and planner', main),
          row('and with form, lists and figures', all),
          row('Lit alone', sizeOf(peers, ['lit.js'])),
          row('tiny Lit countdown', sizeOf(peers, ['countdown.js'])),
          row('React ring', sizeOf(peers, ['ring.js'])),
        ],
      },
    ],
    notes: [
      'bytes: each file packed by itself, gzip at level 9; peers are bundled and minified by the same tool for the same browsers',
      'bytes: a room’s row is all that it needs beside the first load; rooms share files, so the rows are more than their sum',
    ],
    bars: [
      bar('first load', first, bars.first),
      bar('everything in English: first load, texts, player and planner', main, bars.all),
    ],
  };
}

function row(title: string, { files, min, gzip, brotli }: Size): string[] {
  return [title, ...[files, min, gzip, brotli].map(String)];
}

function bar(title: string, { gzip }: Size, most: number): Bar {
  return { text: `${title} at most ${most / 1000} kB gzip: ${(gzip / 1000).toFixed(2)}`, isMet: gzip <= most };
}
