import { expect, test } from 'vitest';
import { codePacked, mostBytes, posesPacked } from '../bench/figures/packed.ts';

test('all poses of all exercises, with the tables of bones and flesh, pack into 12 kB', async () => {
  expect(await posesPacked()).toBeLessThanOrEqual(mostBytes.poses);
});

test('what draws them packs into 5 kB', async () => {
  expect(await codePacked()).toBeLessThanOrEqual(mostBytes.code);
});
