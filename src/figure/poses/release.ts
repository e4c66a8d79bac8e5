import type { Figure } from '../figure.ts';
import { chair } from './furniture.ts';
import { by, key, leanBack, on, pin, pose, prone, sit, stand, supine, to } from './shared.ts';

const glute = pose(leanBack, { hip: [-1, 17, 1], turn: [-36, 5], under: [-5, 0, 8] });
const onFront = pose(stand, {
  back: [-15, -10],
  head: [-14],
  legR: by(0, 2, 0, 2, -20),
  ...prone(0, 67),
});
const halfSide = pose(stand, {
  turn: [94, 46, 0],
  back: [-18, -16, -4],
  head: [-10],
  legR: by(-2, 0, 0, 4, -20),
  legL: by(62, 4, 0, 80, 0),
  armR: by(112, 14, 0, 48),
  armL: to(50, 4.5, -24, 0, 0, 0),
  pin: pin('foreR', 58, 4.2, 22),
});
const seated = pose(leanBack, {
  turn: [-40],
  back: [12, 8],
  armR: to(-32, 8.6, 20, 0, -28, 150),
  armL: to(-32, 8.6, -20, 0, -28, 150),
});
const inner = pose(stand, {
  turn: [82],
  back: [-14, -18],
  head: [-14],
  legR: by(12, 64, 74, 80, -10),
  legL: by(-2, 6, 0, 2, -62),
  ...prone(0, 50),
});
const onBall = pose(sit, { legL: to(40, 0, -10, 0, 4) });
const upper = pose(supine, {
  hip: [0, 19, 0],
  turn: [-84],
  back: [0, -8],
  head: [20],
  legR: to(48, 0, 9, 0, 2),
  legL: to(48, 0, -9, 0, 2),
  armR: on('head', -12, 13, 6, 60),
  armL: on('head', -12, 13, -6, 60),
});

const hamstring = (x: number, under: number) =>
  pose(seated, { hip: [x, 22, 0], legR: by(50, 0, 0, 3), legL: to(46, 0, -12, 0, 6), under: [0, under, 0] });
const calf = (x: number, under: number) =>
  pose(seated, {
    hip: [x, 10, 0],
    turn: [-22],
    back: [8, 2],
    head: [6],
    legR: by(77, 0, 0, 2, 4),
    legL: to(51, 0, -12, 0, 6),
    under: [0, under, 0],
  });
const quad = (tilt: number, lean: number, left: number, under: number) =>
  pose(onFront, {
    ...prone(tilt, 67),
    turn: [lean],
    legR: by(lean - 90, 2, 0, 2, -20),
    legL: by(left, 6, 0, 2, 6, 30),
    under: [0, under, 0],
  });
/** Propped up high: the picture is another than that of the front of the hip. */
const side = (x: number, under: readonly number[]) =>
  pose(halfSide, {
    turn: [80, 46, 0],
    legL: by(60, 4, 0, 82, -30),
    armR: by(72, 14, 0, 66),
    armL: to(52, 4.5, -8, 0, 0, 0),
    pin: pin('foreR', x, 4.2, 22),
    under,
  });
/** The knee bent: what lies on the ball is slack. */
const front = (x: number, under: readonly number[]) =>
  pose(halfSide, { pin: pin('foreR', x, 4.2, 22), under, legR: by(10, 0, 0, 84, -30) });

/** Rolled in slow strokes; the roller goes half as far as the body does. */
export const release: Readonly<Record<string, Figure>> = {
  'ball-glute-piriformis': {
    view: [16, 8],
    planted: ['footL', 'footR', 'handR', 'handL'],
    props: [{ r: 5, beneath: 'pelvis' }],
    keys: [key(2, 0.4, glute), key(2, 0.4, pose(glute, { hip: [-1, 17, 2], turn: [-36, 10], under: [-5, 0, 10] }))],
  },
  'tfl-release': {
    view: [14, 10],
    props: [{ r: 6, beneath: 'pelvis' }],
    keys: [key(2.5, 1.5, front(58, [4, 4, 11])), key(2.5, 1.5, front(60, [4, 2, 11]))],
  },
  'roll-quads': {
    view: [10, 8],
    props: [{ r: 7.5, lies: 'z', beneath: 'thighR' }],
    keys: [key(3, 0.3, quad(40, 90, 0, -12)), key(3, 0.3, quad(24, 88, -2, -30))],
  },
  'roll-hamstrings': {
    view: [12, 8],
    planted: ['handR', 'handL', 'footL'],
    props: [{ r: 7.5, lies: 'z', beneath: 'thighR' }],
    keys: [key(3, 0.3, hamstring(-6, -30)), key(3, 0.3, hamstring(5, -20))],
  },
  'roll-calves': {
    view: [12, 8],
    planted: ['handR', 'handL', 'footL'],
    props: [{ r: 7.5, lies: 'z', beneath: 'shankR' }],
    keys: [key(3, 0.3, calf(-5, -24)), key(3, 0.3, calf(5, -14))],
  },
  'roll-adductors': {
    view: [24, 20],
    props: [{ r: 6, lies: 'x', beneath: 'thighR' }],
    keys: [
      key(3, 0.3, pose(inner, { under: [0, -28, 0] })),
      key(3, 0.3, pose(inner, { under: [0, -20, 0], pin: pin('foreR', 62, 4.2, 22) })),
    ],
  },
  'roll-vastus-lateralis': {
    view: [24, 24],
    props: [{ r: 7, lies: 'z', beneath: 'thighR' }],
    keys: [key(3, 0.3, side(54, [0, -12, 0])), key(3, 0.3, side(62, [0, -26, 0]))],
  },
  'ball-plantar-foot': {
    view: [20, 8],
    planted: ['footL'],
    props: [chair(-2, 0), { r: 3.4, beneath: 'footR' }],
    keys: [
      key(3, 0.3, pose(onBall, { legR: to(36, 6.6, 10, 0, 4), under: [10, 0, 0] })),
      key(3, 0.3, pose(onBall, { legR: to(46, 6.6, 10, 0, 4), under: [0, 0, 0] })),
    ],
  },
  'roll-thoracic': {
    view: [12, 10],
    planted: ['footR', 'footL'],
    props: [{ r: 7.5, lies: 'z', beneath: 'chest' }],
    keys: [
      key(3, 0.5, pose(upper, { under: [0, 12, 0] })),
      key(3, 0.5, pose(upper, { hip: [8, 19, 0], under: [0, 4, 0] })),
    ],
  },
};
