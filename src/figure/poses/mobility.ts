import type { Figure } from '../figure.ts';
import { post, wall } from './furniture.ts';
import { allFours, by, key, pin, pose, sideLying, stand, to } from './shared.ts';

const swing = pose(stand, {
  hip: [0, 94.8, -3],
  turn: [0, -6],
  back: [0, 0, 6],
  legL: to(0, 0, -8, 0, 6),
  armR: by(-14, 16, 0, 16),
  armL: to(12, 91, -38, 0),
});
const wallHands = { armR: to(34, 122, 14, 20, 82, 0), armL: to(34, 122, -14, 20, 82, 0) };
const rock = pose(stand, {
  hip: [-12, 90, 0],
  turn: [4],
  legR: to(0, 0, 8.5, 0, 2),
  legL: to(-44, 0, -9, 22, 6),
  ...wallHands,
});
const book = pose(sideLying, {
  legR: by(72, -9, 0, 90),
  legL: by(72, 2, 0, 90),
  armR: by(88, -24, 0, 4),
  armL: by(88, 2, 0, 4),
});

export const mobility: Readonly<Record<string, Figure>> = {
  'leg-swing-sagittal': {
    view: [16, 6],
    planted: ['footL', 'handL'],
    props: [post(10, 91, -40)],
    keys: [
      key(1.5, 0, pose(swing, { legR: by(42, 3, 0, 16, 10) })),
      key(1.5, 0, pose(swing, { turn: [4, -6], legR: by(-16, 3, 0, 36, 4), armR: by(14, 14, 0, 16) })),
    ],
  },
  'ankle-knee-to-wall': {
    view: [12, 6],
    still: 1,
    planted: ['footR', 'handR', 'handL'],
    props: [wall(37)],
    keys: [key(2, 0.4, rock), key(2, 0.6, pose(rock, { hip: [3, 81, 0], legL: to(-44, 0, -9, 38, 6) }))],
  },
  'cat-cow': {
    view: [10, 8],
    planted: ['shankR', 'shankL', 'handR', 'handL'],
    keys: [
      key(
        3,
        0.4,
        pose(allFours, {
          turn: [50],
          back: [34, 26],
          head: [34],
          legR: by(50, 0, 0, 90, -66),
          legL: by(50, 0, 0, 90, -66),
        }),
      ),
      key(
        3,
        0.4,
        pose(allFours, {
          turn: [89],
          back: [-17, -19],
          head: [-20],
          legR: by(89, 0, 0, 90, -66),
          legL: by(89, 0, 0, 90, -66),
        }),
      ),
    ],
  },
  'open-book-rotation': {
    view: [0, 42],
    still: 1,
    planted: ['footR', 'footL'],
    keys: [
      key(3, 0.6, book),
      key(
        3,
        2,
        pose(book, { back: [0, 0, 0, -56], head: [0, 4, -40], armR: by(88, 84, 0, 6), armL: by(86, 48, 0, 4) }),
      ),
    ],
  },
};
export { pin };
