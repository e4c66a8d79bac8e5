import type { Figure } from '../figure.ts';
import { twin } from '../pose.ts';
import { chair, cushion, step, wall } from './furniture.ts';
import { by, clasped, held, leanBack, on, pin, pose, sit, stand, supine, to } from './shared.ts';

const quad = pose(stand, {
  turn: [-2],
  back: [0, 0, 8],
  head: [4],
  legR: by(2, 1, 0, 150, -56),
  armR: on('shankR', 3, -41.5, 3, 0),
  armL: to(40, 116, -22, 10, 80, 0),
});
const hamstring = pose(stand, {
  hip: [0, 9.6, 0],
  turn: [25],
  back: [6, 4],
  head: [-8],
  legR: to(93, 0, 9, -78, 4),
  legL: on('thighR', -2.6, -36, -15, 74, -24),
  armR: on('shankR', 7, -17, 4, -10),
  armL: on('shankR', 7, -15, -4, -20),
});
const calf = pose(stand, {
  hip: [0, 86.2, 0],
  turn: [14],
  legR: to(-38, 0, 8.5, 0, 0),
  legL: to(16, 0, -8.5, 0, 2),
  armR: to(60, 126, 15, 20, 82, 0),
  armL: to(60, 126, -15, 20, 82, 0),
});
const soleus = pose(calf, {
  hip: [0, 80, 0],
  turn: [5],
  legR: to(-15, 0, 8.5, 0, 0),
  legL: to(17, 0, -8.5, 0, 2),
  armR: to(46, 118, 15, 20, 82, 0),
  armL: to(46, 118, -15, 20, 82, 0),
});
const halfKneeling = pose(stand, {
  turn: [-7],
  legR: by(-21, 0, 0, 73, -66),
  legL: to(47, 0, -9, 0, 4),
  armR: on('thighL', 10, -34, 5, 20),
  armL: on('thighL', 10, -28, -3, 20),
  pin: pin('shankR', -8, 9.4, 8.6),
});
const lunge = pose(stand, {
  hip: [2, 83, 0],
  turn: [-5],
  legR: to(-46, 0, 8.5, 42, 0),
  legL: to(34, 0, -8.5, 0, 4),
  armR: on('pelvis', -3, 14, 15, 0, 60),
  armL: to(30, 91, -34, 0),
});
const figureFour = pose(supine, {
  head: [8],
  legL: by(102, 2, 0, 88, 0),
  legR: on('thighL', 10, -33, 2, 22, 4),
  armR: on('thighL', 2, -28, 7, -30),
  armL: on('thighL', 2, -28, -7, -30),
});
const standingFour = pose(stand, {
  hip: [-16, 74, 0],
  turn: [34],
  back: [2],
  head: [-14],
  legL: to(0, 0, -5, 0, 4),
  legR: on('thighL', 10, -35, 4, 52, 4),
  armR: on('thighR', 8, -36, 0, 20),
  armL: to(10, 91, -40, 0),
});
const strap = pose(supine, {
  legR: by(78, 0, 0, 9, 6),
  legL: by(2, 2, 0, 4, -12),
  armR: to(-12, 42, 12, 20),
  armL: to(-12, 42, -12, 20),
});
const onStep = pose(stand, {
  hip: [-10, 91.5, 0],
  turn: [36],
  back: [2],
  head: [-10],
  legR: to(46, 15, 8.5, -24, 3),
  legL: to(-4, 0, -8.5, 0, 5),
  armR: on('thighR', 9, -22, 0, -10),
  armL: on('thighL', 9, -20, 0, -10),
});
const butterflyLeg = on('pelvis', 30.5, 0.5, 5, 64, -14);
const butterflyArm = to(17, 17, 11, -20, -35, -30);
const butterfly = pose(stand, {
  hip: [0, 9.6, 0],
  turn: [8],
  back: [4],
  legR: butterflyLeg,
  legL: twin(butterflyLeg),
  armR: butterflyArm,
  armL: twin(butterflyArm),
});
const sideLunge = pose(stand, {
  hip: [-14, 62, -32],
  turn: [26],
  head: [-10],
  legR: to(0, 0, 44, 0, 2),
  legL: to(0, 0, -44, 0, 8, 6),
  armR: clasped,
  armL: twin(clasped),
});
const lateral = pose(stand, {
  hip: [0, 86.8, 16],
  turn: [0, 10],
  back: [0, 0, -32],
  legR: to(-15, 0, -14, 0, 2),
  legL: to(3, 0, -5, 0, 4),
  armR: to(8, 124, 43, 0, 84, 0),
  armL: on('pelvis', -1, 13, -21, -60, -66),
});
const toes = pose(sit, {
  turn: [4],
  back: [12, 10],
  head: [16],
  legR: on('thighL', 10, -33, 0, 40, 8, 60),
  armR: to(30, 76, 6, -40, -58, -10),
  armL: to(52, 79, -4, -30, -74, 0),
});
const child = pose(leanBack, {
  turn: [62],
  back: [24, 12, -32],
  head: [6],
  legR: by(120, 14, 0, 150, -60),
  legL: by(120, 14, 0, 150, -60),
  armR: to(80, 4, -22, 0, 0, -18),
  armL: to(72, 4, -46, 0, 0, 18),
  pin: pin('shankR', 30, 5.6, 19),
});

/** Stretches are held: one pose each, which breathes. */
export const stretch: Readonly<Record<string, Figure>> = {
  'standing-quad-stretch': {
    view: [14, 6],
    keys: held(quad),
    planted: ['footL'],
    props: [wall(43)],
  },
  'seated-hamstring-stretch': { view: [34, 22], keys: held(hamstring) },
  'wall-calf-stretch': {
    view: [10, 6],
    keys: held(calf),
    planted: ['footR', 'footL'],
    props: [wall(63)],
  },
  'soleus-stretch-wall': {
    view: [10, 6],
    keys: held(soleus),
    planted: ['footR', 'footL'],
    props: [wall(49)],
  },
  'half-kneeling-hip-flexor': {
    view: [14, 8],
    keys: held(halfKneeling),
    props: [cushion(-20, 4, 0, 4, -4, 20)],
  },
  'standing-hip-flexor-lunge': {
    view: [14, 6],
    keys: held(lunge),
    props: [chair(51, -36)],
  },
  'supine-figure-four': { view: [34, 22], keys: held(figureFour) },
  'standing-figure-four': {
    view: [64, 8],
    keys: held(standingFour),
    props: [chair(28, -46)],
  },
  'supine-strap-hamstring': {
    view: [10, 8],
    keys: held(strap),
    props: [
      {
        through: [
          ['handR', 0, -5, 0],
          ['footR', 9, -7, 0],
          ['handL', 0, -5, 0],
        ],
      },
    ],
  },
  'standing-hamstring-step': {
    view: [12, 6],
    keys: held(onStep),
    props: [step(32, 66, 0, 15, -22, 26)],
  },
  'butterfly-adductor': { view: [90, 26], keys: held(butterfly) },
  'standing-side-lunge-adductor': { view: [66, 8], keys: held(sideLunge) },
  'standing-lateral-hip-stretch': {
    view: [82, 6],
    keys: held(lateral),
    props: [step(-34, 34, 0, 178, 47, 51)],
  },
  'plantar-toe-stretch': { view: [38, 16], keys: held(toes), props: [chair(-2, 0)] },
  'childs-pose-side-reach': { view: [36, 40], keys: held(child) },
};
