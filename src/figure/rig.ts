import { type Bone, bones, type Limb, type Side, sides } from './bones.ts';
import type { Placing, Pose, Row } from './pose.ts';
import {
  cos,
  cross,
  dot,
  type Frame,
  minus,
  moved,
  placed,
  plus,
  shifted,
  sin,
  size,
  spunX,
  spunY,
  spunZ,
  square,
  turned,
  unit,
  type Vector,
  world,
} from './space.ts';

/** Where every bone is. */
export interface Body {
  readonly frames: Readonly<Record<Bone, Frame>>;
  /** By how many cm limbs are too short for where they were to be: 0 in a good pose. */
  readonly missed: number;
}

/** Bends the figure. Bones keep their length, whatever is asked. */
export function bodyOf(pose: Pose): Body {
  const free = trunkOf(pose, vector(pose.hip));
  if (!pose.pin) return withLimbs(pose, free);
  const { bone, to } = pose.pin;
  // The pinned joint hangs on the trunk by angles alone, so the whole moves by what it is off.
  const off = minus(vector(to), withLimbs(pose, free, true).frames[bone].at);
  return withLimbs(pose, trunkOf(pose, plus(vector(pose.hip), off)));
}

type Trunk = Readonly<Record<'pelvis' | 'waist' | 'chest' | 'head', Frame>>;

function trunkOf({ turn, back, head }: Pose, hip: Vector): Trunk {
  const [lean, over, left] = six(turn);
  const [nod, aside, look] = six(head);
  const facing = spunY(moved(world, hip), left);
  const pelvis = spunZ(spunX(facing, over), -lean);
  const [low, upper, side, twist] = six(back);
  const waist = turned(shifted(pelvis, [0, bones.pelvis, 0]), -low, side / 2, twist / 2);
  const chest = turned(shifted(waist, [0, bones.waist, 0]), -upper, side / 2, twist / 2);
  const neck = shifted(chest, [0, bones.chest, 0]);
  return { pelvis, waist, chest, head: turned(neck, -nod, aside, look) };
}

function withLimbs(pose: Pose, trunk: Trunk, isByOnly = false): Body {
  const frames: Partial<Record<Bone, Frame>> = { ...trunk };
  const jobs = [leg, arm].flatMap((limb) =>
    sides.map((side) => ({ placing: pose[`${limb.name}${side}`], limb, side })),
  );
  // What lies on another limb has to wait for it; a leg may lie on a leg, a hand may hold anything.
  const rank = ({ placing }: (typeof jobs)[number]) => Number('on' in placing);
  const missed = jobs
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ placing, limb, side }) => place(limb, isByOnly && !('by' in placing) ? { by: [] } : placing, side, frames));
  return { frames: frames as Record<Bone, Frame>, missed: Math.max(...missed) };
}

/** Two long bones and an end. */
interface LimbPlan {
  readonly name: 'leg' | 'arm';
  /** Where it hangs on the trunk, on the right side. */
  readonly root: 'pelvis' | 'chest';
  readonly from: Vector;
  readonly names: readonly [Limb, Limb, Limb];
  readonly lengths: readonly [number, number];
  /** Which way the middle joint bends: knees back, elbows forward. */
  readonly bends: 1 | -1;
  /** Where the middle joint points by itself, in the space of the root. */
  readonly pole: Vector;
}

const leg: LimbPlan = {
  name: 'leg',
  root: 'pelvis',
  from: [0, 0, bones.hips],
  names: ['thigh', 'shank', 'foot'],
  lengths: [bones.thigh, bones.shank],
  bends: -1,
  // Knees point where the belly does; of a leg stretched forward, up.
  pole: [1, 0.8, 0],
};

const arm: LimbPlan = {
  name: 'arm',
  root: 'chest',
  from: [0, bones.shoulderHeight, bones.shoulders],
  names: ['upper', 'fore', 'hand'],
  lengths: [bones.upperArm, bones.forearm],
  bends: 1,
  // Elbows point back, and a little down and out.
  pole: [-1, -0.4, 0.3],
};

/** @returns by how many cm the limb is too short */
function place(limb: LimbPlan, placing: Placing, side: Side, frames: Partial<Record<Bone, Frame>>): number {
  const out = side === 'R' ? 1 : -1;
  const root = frames[limb.root] ?? world;
  const onSide = ([x, y, z]: Vector): Vector => [x, y, z * out];
  const from = placed(root, onSide(limb.from));
  const [long, short] = limb.lengths;
  const write = (upper: Frame, lower: Frame, end: Frame, toes: number) => {
    for (const [index, name] of limb.names.entries()) frames[`${name}${side}`] = [upper, lower][index] ?? end;
    if (limb === leg) frames[`toes${side}`] = spunZ(shifted(end, [...bones.ball, 0]), toes);
  };
  if ('by' in placing) {
    const [flex, abduct, turn, middle, last, toes] = six(placing.by);
    const upper = turned(moved(root, from), flex, -abduct * out, -turn * out);
    const lower = spunZ(shifted(upper, [0, -long, 0]), middle * limb.bends);
    write(upper, lower, spunZ(shifted(lower, [0, -short, 0]), last), toes);
    return 0;
  }
  const isOn = 'on' in placing;
  const row = six(isOn ? placing.on : placing.to);
  const point = vector(row);
  const foot = !isOn && limb === leg ? footAt(row, out) : undefined;
  const target = isOn ? placed(frames[placing.bone] ?? world, point) : (foot?.at ?? point);
  const pole = minus(placed(root, onSide(limb.pole)), root.at);
  const swivel = row[foot ? 5 : 3];
  const bent = bend(from, target, long, short, spun(pole, unit(minus(target, from)), swivel * out), -limb.bends);
  const along = moved(bent.lower, bent.end);
  const isPointed = !isOn && placing.to.length > 4;
  const end = isOn
    ? spunZ(along, row[4])
    : foot
      ? moved(foot, bent.end)
      : isPointed
        ? pointed(along, row[4], row[5] * out)
        : along;
  write(bent.upper, bent.lower, end, isOn ? row[5] : Math.max(0, row[3]));
  return bent.missed;
}

/** The foot as it stands: it turns on the ball when the heel is raised, and on the heel when the toes are. */
function footAt([x, y, z, raised, toeOut]: Six, out: number): Frame {
  const flat = spunY(moved(world, [x, y, z]), -toeOut * out);
  const [along, down] = raised > 0 ? bones.ball : bones.heel;
  const ball = shifted(flat, [along, bones.sole + down, 0]);
  return shifted(spunZ(ball, -raised), [-along, -down, 0]);
}

/** The frame turned so that its far end points up and to the right by so many degrees. */
function pointed(frame: Frame, up: number, right: number): Frame {
  const y: Vector = [-cos(up) * cos(right), -sin(up), -cos(up) * sin(right)];
  const z = square(Math.abs(dot(frame.z, y)) > 0.9 ? frame.x : frame.z, y);
  return { at: frame.at, x: cross(y, z), y, z };
}

interface Bent {
  readonly upper: Frame;
  readonly lower: Frame;
  readonly end: Vector;
  readonly missed: number;
}

/**
 * Two bones from one point to another, bent towards `pole`. The joint bends the way joints do: a knee's front is the side
 * of the pole, an elbow's (`front` -1) is the other one.
 */
function bend(from: Vector, to: Vector, upper: number, lower: number, pole: Vector, front: number): Bent {
  const wanted = size(minus(to, from));
  const reach = Math.min(upper + lower - 0.01, wanted);
  const along = unit(minus(to, from));
  const aside = square(pole, along);
  const first = (upper * upper + reach * reach - lower * lower) / (2 * reach);
  const high = Math.sqrt(Math.max(0, upper * upper - first * first));
  const middle = plus(plus(from, along, first), aside, high);
  const end = plus(from, along, reach);
  const z = plus([0, 0, 0], cross(along, aside), front);
  const bone = (at: Vector, next: Vector): Frame => {
    const y = unit(minus(at, next));
    return { at, x: cross(y, z), y, z };
  };
  return { upper: bone(from, middle), lower: bone(middle, end), end, missed: wanted - reach };
}

/** A direction turned about an axis of length 1. */
function spun(direction: Vector, axis: Vector, by: number): Vector {
  const along = plus([0, 0, 0], axis, dot(axis, direction) * (1 - cos(by)));
  return plus(plus(along, direction, cos(by)), cross(axis, direction), sin(by));
}

type Six = readonly [number, number, number, number, number, number];

function six([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Row): Six {
  return [a, b, c, d, e, f];
}

/** The first three numbers of a row, as a place. */
export function vector([x = 0, y = 0, z = 0]: Row): Vector {
  return [x, y, z];
}
