import type { Bone } from './bones.ts';

/** A few numbers; those left out at the end are 0. */
export type Row = readonly number[];

/**
 * How a limb is placed, in one of three ways; within an exercise it is always the same.
 *
 * - `by` its joints, degrees. Leg: hip bent, hip out, hip turned out, knee bent, ankle bent up, toes bent up.
 *   Arm: shoulder forward, out, turned out, elbow bent, wrist.
 * - `to` a place, cm. Leg: where the flat foot stands below its ankle (x, height of the sole, z), heel raised in degrees
 *   (it turns on the ball; below 0 on the heel), toes turned out, knee turned out.
 *   Arm: the wrist (x, y, z), elbow turned (one that hangs goes out below 0, and in above), and where the fingers point:
 *   up, and outward; without, along the forearm.
 * - `on` a bone: a place in its own space. Leg: the ankle (x, y, z), knee turned out, ankle and toes bent up.
 *   Arm: the wrist (x, y, z), elbow turned, wrist bent.
 */
export type Placing = { readonly by: Row } | { readonly to: Row } | { readonly on: Row; readonly bone: Bone };

/** A pose: where the pelvis is, how the body is bent, where the limbs are. Written for the right side as the worked one. */
export interface Pose {
  /** Mid of the hips, cm. */
  readonly hip: Row;
  /** The pelvis, degrees: tipped forward, over to the right, turned to the left. */
  readonly turn: Row;
  /** The back, degrees: low back bent forward, upper back bent forward, bent to the right, turned to the left. */
  readonly back: Row;
  /** The head, degrees: bent forward, to the right, turned to the left. */
  readonly head: Row;
  readonly legR: Placing;
  readonly legL: Placing;
  readonly armR: Placing;
  readonly armL: Placing;
  /** The joint that stays where it is, and where: the hip follows. A limb that holds the pin is placed `by`. */
  readonly pin?: { readonly bone: Bone; readonly to: Row };
  /** The point beneath which the roller or the ball lies, in the space of its bone, cm. */
  readonly under?: Row;
}

export function number(row: Row, index: number): number {
  return row[index] ?? 0;
}

/** Numbers, and what they belong to: what a pose is made of. */
type Part = Row | string | { readonly [name: string]: Part };

/**
 * Mixes poses of one exercise number by number.
 *
 * @param mix is given the rows of one part of each pose, which number of them is wanted, and of which part
 */
export function mixed(
  poses: readonly Pose[],
  mix: (rows: readonly Row[], index: number, name: keyof Pose) => number,
): Pose {
  const mixedPart = (parts: readonly Part[], name: string): Part => {
    const [first = []] = parts;
    // What poses share stays as it is.
    if (typeof first === 'string' || parts.every((part) => part === first)) return first;
    if (isRow(first)) {
      const rows = parts as readonly Row[];
      return Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, index) =>
        mix(rows, index, name as keyof Pose),
      );
    }
    const inside = (key: string) =>
      mixedPart(
        parts.map((part) => (part as typeof first)[key] ?? []),
        name || key,
      );
    return Object.fromEntries(Object.keys(first).map((key) => [key, inside(key)]));
  };
  return mixedPart(poses as unknown as readonly Part[], '') as unknown as Pose;
}

function isRow(part: Part): part is Row {
  return Array.isArray(part);
}

/** The same pose with left and right exchanged. */
export function mirrored(pose: Pose): Pose {
  const { hip, turn, back, head, legR, legL, armR, armL, pin, under } = pose;
  return {
    hip: against(hip, 2),
    turn: against(turn, 1, 2),
    back: against(back, 2, 3),
    head: against(head, 1, 2),
    legR: twin(legL),
    legL: twin(legR),
    armR: twin(armL),
    armL: twin(armR),
    ...(pin && { pin: { bone: otherBone(pin.bone), to: against(pin.to, 2) } }),
    ...(under && { under: against(under, 2) }),
  };
}

/** How the limb of the other side is placed as its twin. Angles are out and in on both sides alike; only places change. */
export function twin(placing: Placing): Placing {
  if ('by' in placing) return placing;
  if ('to' in placing) return { to: against(placing.to, 2) };
  return { bone: otherBone(placing.bone), on: against(placing.on, 2) };
}

function otherBone(bone: Bone): Bone {
  return bone.replace(/[RL]$/, (side) => (side === 'R' ? 'L' : 'R')) as Bone;
}

function against(row: Row, ...places: number[]): Row {
  return row.map((value, index) => (places.includes(index) && value !== 0 ? -value : value));
}
