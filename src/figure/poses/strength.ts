import type { Figure, Prop } from '../figure.ts';
import { twin } from '../pose.ts';
import { chair, post, step, wall } from './furniture.ts';
import { allFours, by, clasped, held, key, on, pin, pose, prone, sideLying, stand, supine, to } from './shared.ts';

const onShoulders = pin('chest', -33, 11, 0);
const flat = to(11, 3.6, 27, -80, 0, 4);
const arms = { armR: flat, armL: twin(flat) };
const bridge = pose(supine, { turn: [-116], back: [0, 14], head: [28], ...arms, pin: onShoulders });
const lying = pose(supine, { head: [16], ...arms, pin: onShoulders });
const clam = (swivel: number) => pose(sideLying, { legR: on('footL', 0, 0, 8, swivel, 0) });
const abduct = pose(sideLying, { legL: by(36, 3, 0, 80), legR: by(-8, 2, -6, 2) });
const wide = pose(stand, {
  hip: [-14, 79, 0],
  turn: [24],
  head: [-10],
  armR: clasped,
  armL: twin(clasped),
});
const walk = (hip: number, left: number, right: number) =>
  pose(wide, { hip: [-14, 79, hip], legR: to(0, 0, right, 0, 2), legL: to(0, 0, left, 0, 2) });
const aroundAnkles: Prop = {
  through: [
    ['shankR', 4, -34, 0],
    ['shankL', 4, -34, 0],
  ],
};
const hip = on('pelvis', -3, 14, 15, 0, 60);
const hike = pose(stand, {
  hip: [0, 109.5, 0],
  legR: to(0, 15, 8.5, 0, 4),
  legL: by(2, 2, 0, 3),
  armR: to(6, 112, 40, 0),
  armL: on('pelvis', -1, 15, -18.5, -50, -64),
});
const hinge = pose(stand, {
  hip: [0, 94, 4],
  legR: to(0, 0, 8.5, 0, 3),
  legL: by(4, 0, 0, 56, 4),
  armR: by(4, 4, 0, 8),
  armL: to(28, 91, -30, 0),
});
const walkout = (right: number, left: number, tip: number) =>
  pose(supine, {
    turn: [tip],
    back: [0, 10],
    head: [27],
    legR: to(right, 0, 9, -22, 2),
    legL: to(left, 0, -9, -22, 2),
    ...arms,
    pin: onShoulders,
  });
const split = pose(stand, {
  hip: [0, 83, 0],
  turn: [6],
  legR: to(32, 0, 8.5, 0, 3),
  legL: to(-46, 0, -8.5, 42, 0),
  armR: hip,
  armL: to(20, 91, -36, 0),
});
const stepDown = pose(stand, {
  hip: [0, 109.5, 3],
  legR: to(0, 15, 8.5, 0, 4),
  legL: to(2, 16, -13, 0, 4),
  armR: to(0, 112, 44, 0),
  armL: by(12, 12, 0, 20),
});
const copenhagen = pose(sideLying, {
  turn: [0, -88, -90],
  head: [0, -2],
  legR: by(2, -8, 0, 80, 0),
  legL: by(16, 14, 0, 30, -10),
  armR: hip,
  armL: by(0, 84, 60, 90),
  pin: pin('foreL', 58, 4.4, 0),
});
const march = pose(stand, {
  hip: [0, 95, -2],
  legL: to(0, 0, -8, 0, 5),
  armR: by(6, 9, 0, 20),
  armL: to(12, 91, -38, 0),
});
const plank = pose(stand, {
  turn: [80],
  back: [0, 0],
  head: [-4],
  legR: to(-83, 0, 9, 68, 0),
  legL: to(-83, 0, -9, 68, 0),
  ...prone(0, 80),
});
const sidePlank = pose(stand, {
  turn: [0, 73, -90],
  legR: by(0, -1, 0, 0, 0),
  legL: by(0, -5, 0, 0, 0),
  armR: by(0, 72, 50, 90),
  armL: twin(hip),
  pin: pin('foreR', -50, 4.4, 0),
});
const bug = pose(supine, {
  head: [6],
  legR: by(90, 0, 0, 90),
  legL: by(90, 0, 0, 90),
  armR: by(90, 2, 0, 4),
  armL: by(90, 2, 0, 4),
});
const press = (x: number) =>
  pose(stand, {
    hip: [0, 93.5, 0],
    turn: [2],
    legR: to(0, 0, 13, 0, 6),
    legL: to(0, 0, -13, 0, 6),
    armR: to(x, 124, 4, -30),
    armL: to(x, 124, -4, -30),
  });
const atWall = { armR: to(40, 128, 14, 10, 82, 0), armL: to(40, 128, -14, 10, 82, 0) };
const atArm = wall(43);
const rise = pose(stand, atWall);
const single = pose(rise, { hip: [0, 95, 4], legL: by(6, 0, 0, 62, -20) });
const bent = pose(rise, { hip: [-8, 88, 4], turn: [2], legL: by(14, 0, 0, 84, -20) });
const onTiptoe = (x: number, y: number) => ({ hip: [x, y, 0], legR: to(0, 0, 8.5, 36, 6) });
const arch = pose(stand, {
  legR: to(0, 0, 9, 0, 4),
  legL: to(-7, 0, -10, 0, 8),
  hip: [0, 94, 0],
  armR: hip,
  armL: twin(hip),
});
const lean = pose(stand, {
  hip: [-10, 90, 0],
  legR: to(20, 0, 8.5, 0, 5),
  legL: to(20, 0, -8.5, 0, 5),
  armR: by(-6, 8, 0, 10),
  armL: by(-6, 8, 0, 10),
});
const balance = pose(stand, {
  hip: [-4, 86, 4],
  turn: [8],
  legR: to(0, 0, 6, 0, 4),
  armR: by(10, 42, 0, 14),
  armL: by(10, 42, 0, 14),
});

export const strength: Readonly<Record<string, Figure>> = {
  'glute-bridge': {
    view: [12, 10],
    still: 1,
    planted: ['footR', 'footL', 'handR', 'handL'],
    keys: [key(2.5, 0.6, lying), key(2, 1, bridge)],
  },
  'single-leg-bridge': {
    view: [12, 10],
    still: 1,
    planted: ['footR', 'handR', 'handL'],
    keys: [key(3, 0.6, pose(lying, { legL: by(56, 0, 0, 6) })), key(2, 1, pose(bridge, { legL: by(6, 0, 0, 8) }))],
  },
  clamshell: {
    view: [0, 14],
    still: 1,
    planted: ['footL', 'footR'],
    keys: [key(2, 0.5, clam(0)), key(2, 1, clam(54))],
  },
  'side-lying-hip-abduction': {
    view: [0, 18],
    still: 1,
    planted: ['footL'],
    keys: [key(3, 0.5, abduct), key(2, 1, pose(abduct, { legR: by(-8, 28, -6, 2) }))],
  },
  'lateral-band-walk': {
    view: [80, 8],
    still: 1,
    props: [aroundAnkles],
    keys: [
      key(0.9, 0.2, walk(-10, -22, 2)),
      key(0.9, 0.2, walk(2, -22, 27)),
      key(0.9, 0.2, walk(14, 3, 27)),
      key(0.9, 0.2, walk(2, -22, 27)),
    ],
  },
  'hip-hike-step': {
    view: [262, 6],
    planted: ['footR'],
    props: [step(-14, 24, 0, 15, -1, 30), post(2, 112, 44)],
    keys: [
      key(2, 0.3, hike),
      key(2, 1, pose(hike, { hip: [0, 108.4, 1], turn: [0, -10], back: [0, 0, 10], legL: by(2, 12, 0, 3) })),
    ],
    still: 1,
  },
  'single-leg-rdl': {
    view: [12, 6],
    still: 1,
    planted: ['footR', 'handL'],
    props: [chair(46, -32)],
    keys: [
      key(2, 0.4, hinge),
      key(
        3,
        0.6,
        pose(hinge, { hip: [-14, 89, 4], turn: [76], head: [-12], legL: by(-3, 0, 0, 4, 0), armR: by(76, 3, 0, 6) }),
      ),
    ],
  },
  'hamstring-walkout': {
    view: [12, 10],
    still: 1,
    keys: [
      key(1, 0.4, walkout(40, 40, -114)),
      key(1, 0.2, walkout(76, 40, -108)),
      key(1, 0.4, walkout(76, 76, -104)),
      key(1, 0.2, walkout(40, 76, -108)),
    ],
  },
  'split-squat': {
    view: [14, 6],
    still: 1,
    planted: ['footR', 'handL'],
    props: [chair(38, -40)],
    keys: [
      key(1.5, 0.3, split),
      key(3, 0.3, pose(split, { hip: [0, 57, 0], turn: [10], legL: to(-46, 0, -8.5, 58, 0) })),
    ],
  },
  'lateral-step-down': {
    view: [58, 8],
    still: 1,
    planted: ['footR'],
    props: [step(-16, 26, 0, 15, -3, 28), post(-4, 112, 46)],
    keys: [
      key(1.5, 0.4, stepDown),
      key(3, 0.3, pose(stepDown, { hip: [-9, 94, 3], turn: [14], legL: to(8, 0.5, -14, -14, 4) })),
    ],
  },
  'copenhagen-short': {
    view: [0, 14],
    keys: held(copenhagen),
    props: [chair(-56, 0)],
  },
  'standing-hip-flexor-march': {
    view: [16, 6],
    still: 1,
    planted: ['footL', 'handL'],
    props: [
      post(10, 91, -40),
      {
        through: [
          ['footR', 8, -2, 0],
          ['footL', 8, -2, 0],
        ],
      },
    ],
    keys: [
      key(2, 0.3, pose(march, { legR: by(4, 0, 0, 8, 4) })),
      key(1.5, 2, pose(march, { legR: by(92, 0, 0, 88, 4) })),
    ],
  },
  'bird-dog': {
    view: [10, 8],
    still: 1,
    planted: ['shankL', 'handR'],
    keys: [
      key(2, 0.4, pose(allFours, { armL: by(72, 0, 0, 4, 86) })),
      key(
        2,
        2.5,
        pose(allFours, {
          legR: by(-14, 0, 0, 2, -32),
          armL: by(164, 0, 0, 4),
        }),
      ),
    ],
  },
  'plank-front': { view: [10, 8], keys: held(plank), planted: ['footR', 'footL', 'foreR', 'foreL'] },
  'side-plank': { view: [0, 8], keys: held(sidePlank), planted: ['foreR'] },
  'dead-bug': {
    view: [12, 10],
    still: 1,
    keys: [key(2, 0.4, bug), key(3, 0.4, pose(bug, { legR: by(22, 0, 0, 18), armL: by(166, 2, 0, 4) }))],
  },
  'pallof-press': {
    view: [42, 10],
    still: 1,
    planted: ['footR', 'footL'],
    props: [
      post(-2, 150, 66),
      {
        through: [
          ['world', 0, 124, 66],
          ['handR', 0, -6, 0],
        ],
      },
    ],
    keys: [key(2, 0.4, press(20)), key(2, 2, press(56))],
  },
  'calf-raise-double': {
    view: [12, 6],
    still: 1,
    props: [atArm],
    keys: [
      key(3, 0.3, rise),
      key(1.5, 1, pose(rise, { hip: [4, 101, 0], legR: to(0, 0, 8.5, 36, 6), legL: to(0, 0, -8.5, 36, 6) })),
    ],
  },
  'calf-raise-single': {
    view: [12, 6],
    still: 1,
    props: [atArm],
    keys: [key(3, 0.3, single), key(1.5, 1, pose(single, { ...onTiptoe(4, 101) }))],
  },
  'soleus-raise-bent-knee': {
    view: [6, 6],
    still: 1,
    props: [atArm],
    keys: [key(3, 0.3, bent), key(2, 1, pose(bent, { ...onTiptoe(-4, 93) }))],
  },
  'short-foot': { view: [20, 12], keys: held(arch), planted: ['footR', 'footL'], close: [3, -18, 58] },
  'tibialis-raise': {
    view: [10, 6],
    still: 1,
    props: [wall(-25)],
    keys: [key(2, 0.3, lean), key(1.5, 1, pose(lean, { legR: to(20, 0, 8.5, -26, 5), legL: to(20, 0, -8.5, -26, 5) }))],
  },
  'balance-reach': {
    view: [56, 16],
    still: 1,
    planted: ['footR'],
    keys: [
      key(1.6, 1, pose(balance, { legL: to(36, 0.6, -6, -8, 4) })),
      key(1.6, 1, pose(balance, { turn: [10], legL: to(2, 0.6, -46, 0, 20) })),
      key(1.6, 1, pose(balance, { turn: [24], hip: [2, 85, 4], legL: to(-54, 0.6, -8, 30, 6) })),
    ],
  },
};
