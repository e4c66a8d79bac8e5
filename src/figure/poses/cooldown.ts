import type { Figure, Key } from '../figure.ts';
import { mirrored, type Pose, twin } from '../pose.ts';
import { treadmill } from './furniture.ts';
import { by, key, on, pose, stand, to } from './shared.ts';

const stride = pose(stand, {
  hip: [0, 91, 0],
  turn: [3],
  back: [0, 2, 0, 6],
  legR: to(29, 0, 6, -18, 4),
  legL: to(-29, 0, -6, 32, 4),
  armR: by(-24, 5, 0, 12),
  armL: by(22, 5, 0, 24),
});
const passing = pose(stand, {
  hip: [0, 94.5, 0],
  turn: [3],
  back: [0, 2],
  legR: to(0, 0, 6, 0, 4),
  legL: to(-4, 9, -6, 22, 4),
  armR: by(-2, 5, 0, 14),
  armL: by(-2, 5, 0, 16),
});
/** Right, then left: four key poses of two. */
const gait = (seconds: number, one: Pose, other: Pose): readonly [Key, ...Key[]] => [
  key(seconds, 0, one),
  key(seconds, 0, other),
  key(seconds, 0, mirrored(one)),
  key(seconds, 0, mirrored(other)),
];
const walk = (seconds: number) => gait(seconds, stride, passing);

const landing = pose(stand, {
  hip: [0, 90, 0],
  turn: [7],
  back: [0, 3, 0, 5],
  head: [-4],
  legR: to(17, 0, 5, -6, 3),
  legL: to(-38, 24, -5, 62, 3),
  armR: by(-38, 6, 0, 88),
  armL: by(20, 8, -10, 96),
});
const pushing = pose(stand, {
  hip: [0, 92, 0],
  turn: [7],
  back: [0, 3, 0, -4],
  head: [-4],
  legR: to(-27, 0, 5, 38, 3),
  legL: to(12, 24, -5, 2, 3),
  armR: by(10, 7, -6, 92),
  armL: by(-22, 6, 0, 88),
});

const onBelly = on('pelvis', 15, 18, 8, -30);
const march = pose(stand, {
  hip: [0, 94.4, 0],
  legR: to(9, 20, 9, 14, 4),
  armR: onBelly,
  armL: twin(onBelly),
});

export const cooldown: Readonly<Record<string, Figure>> = {
  'cooldown-walk': { view: [18, 6], pace: 29 / 0.28, keys: walk(0.28) },
  'cooldown-jog': {
    view: [18, 6],
    pace: 44 / 0.2,
    keys: gait(0.2, landing, pushing),
  },
  'treadmill-taper': { view: [18, 6], pace: 29 / 0.3, keys: walk(0.3), props: treadmill },
  'march-in-place-breathing': {
    view: [60, 6],
    still: 1,
    keys: [key(0.7, 0.1, march), key(0.7, 0.1, mirrored(march))],
  },
};
