import type { Bone } from '../bones.ts';
import type { Key } from '../figure.ts';
import type { Placing, Pose } from '../pose.ts';

export const by = (...row: number[]): Placing => ({ by: row });
export const to = (...row: number[]): Placing => ({ to: row });
export const on = (bone: Bone, ...row: number[]): Placing => ({ bone, on: row });
export const pin = (bone: Bone, ...to: number[]): Pose['pin'] & object => ({ bone, to });

export const pose = (base: Pose, change: Partial<Pose>): Pose => ({ ...base, ...change });
/** A key pose: seconds to get there, seconds it is held. */
export const key = (move: number, hold: number, pose: Pose): Key => ({ move, hold, pose });
export const held = (pose: Pose): readonly [Key] => [key(0, 1, pose)];

const arms = { armR: by(4, 7, 0, 14), armL: by(4, 7, 0, 14) };

/** One hand in the other before the chest: the right one. */
export const clasped = on('chest', 24, 0, 8, -20);

/** Stands tall, looking to the right of the picture. */
export const stand: Pose = {
  hip: [0, 95, 0],
  turn: [],
  back: [],
  head: [],
  legR: to(0, 0, 8.5, 0, 6),
  legL: to(0, 0, -8.5, 0, 6),
  ...arms,
};

/** Lies on the back, knees bent, head to the left. */
export const supine: Pose = {
  hip: [0, 11.4, 0],
  turn: [-90],
  back: [],
  head: [12],
  legR: to(42, 0, 9, 0, 2),
  legL: to(42, 0, -9, 0, 2),
  armR: by(8, 22, 0, 4),
  armL: by(8, 22, 0, 4),
};

/** On hands and knees. */
export const allFours: Pose = {
  hip: [0, 49.7, 0],
  turn: [73],
  back: [],
  head: [-8],
  legR: by(73, 0, 0, 90, -66),
  legL: by(73, 0, 0, 90, -66),
  armR: to(46, 4, 16, 0, 0, 0),
  armL: to(46, 4, -16, 0, 0, 0),
  pin: pin('shankL', 0, 5.6, -8.6),
};

/** Lies on the left side, facing the viewer, head to the right, knees bent. */
export const sideLying: Pose = {
  hip: [0, 17.4, 0],
  turn: [0, -90, -90],
  back: [0, 0, 12],
  head: [0, -8],
  legR: by(50, -9, 0, 90),
  legL: by(50, 2, 0, 90),
  armR: by(50, -8, 0, 75),
  armL: by(160, 4, 0, 110),
};

/** Sits on the floor, leaning back on the hands. */
export const leanBack: Pose = {
  hip: [0, 17, 0],
  turn: [-34],
  back: [12, 6],
  head: [10],
  legR: to(50, 0, 10, 0, 6),
  legL: to(50, 0, -10, 0, 6),
  armR: to(-38, 7, 22, 0, -22, 150),
  armL: to(-38, 7, -22, 0, -22, 150),
};

/** Sits on a chair. */
export const sit: Pose = {
  hip: [0, 53.5, 0],
  turn: [2],
  back: [],
  head: [],
  legR: to(42, 0, 9, 0, 4),
  legL: to(42, 0, -9, 0, 4),
  armR: on('thighR', 9, -26, 0, -10),
  armL: on('thighL', 9, -26, 0, -10),
};

/** Lies on the forearms, head to the right. The upper arms stand upright at 0. */
export const prone = (tilt: number, lean: number): Pick<Pose, 'armR' | 'armL' | 'pin'> => ({
  armR: by(lean + tilt, 0, 0, 90 - tilt),
  armL: by(lean + tilt, 0, 0, 90 - tilt),
  pin: pin('foreR', 62, 4.2, 16.5),
});
