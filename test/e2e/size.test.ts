import { beforeAll, expect, test } from 'vitest';
import { builtWidget, entry } from '../bench/widget/files.ts';
import { type Files, loadedAtOnce, roomName, rooms, scriptsAmong, sizeOf } from '../bench/widget/sizes.ts';

/** Bytes, packed by gzip, of all that a page loads at once with the tag: 16 kB is what it should be, and some more fails. */
const most = 16_500;

let files: Files;
beforeAll(async () => {
  files = await builtWidget();
});

test(`the first load stays below ${most} bytes gzip`, () => {
  const first = sizeOf(files, loadedAtOnce(files, entry));
  const lines = [
    `first load ${first.gzip} bytes gzip`,
    ...rooms(files, entry).map((room) => `and for ${roomName(room)} ${sizeOf(files, room.paths).gzip}`),
    `all of it ${sizeOf(files, scriptsAmong(files)).gzip}`,
  ];
  console.log(lines.join('\n'));
  expect(first.gzip).toBeLessThanOrEqual(most);
});

test('every script is loaded at once or belongs to a room, so that none goes uncounted', () => {
  const counted = [loadedAtOnce(files, entry), ...rooms(files, entry).map(({ paths }) => paths)].flat();
  expect([...new Set(counted)].toSorted()).toEqual(scriptsAmong(files).toSorted());
  expect(rooms(files, entry).map(roomName)).toEqual(expect.arrayContaining(['how', 'planner', 'playing']));
});

test('the browser is told to compile the first load beside the page, and nothing of what may never be needed', () => {
  const told = scriptsAmong(files).filter((path) =>
    new TextDecoder().decode(files.get(path)).startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  expect(told).toEqual(loadedAtOnce(files, entry).filter((path) => path !== entry));
});
