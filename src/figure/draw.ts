import type { Exercise } from '../catalogue/exercise.ts';
import type { MuscleGroup } from '../catalogue/muscles.ts';
import { type Bone, type Side, sides } from './bones.ts';
import { type Camera, cameraOf, type Spot } from './camera.ts';
import type { Figure } from './figure.ts';
import { type Ball, bySide, head, hipMuscles, legMuscles, trunkBones, trunkMuscles, wholeTrunk } from './flesh.ts';
import { type Disc, hull } from './outline.ts';
import type { Pose } from './pose.ts';
import { type Ground, groundPath, sightOf } from './props.ts';
import { type Body, bodyOf, vector } from './rig.ts';
import type { Frame } from './space.ts';
import { breathAt, poseAt } from './time.ts';

/** What a shape is. `far` limbs lie behind; `most` and `some` are worked muscles. */
export type Kind = 'ground' | 'mat' | 'prop' | 'far' | 'body' | 'most' | 'some' | 'most-far' | 'some-far';

/** One path of a drawing: its outline in mm, and what it is. */
export interface Shape {
  readonly d: string;
  readonly kind: Kind;
}

export interface Look {
  /** Which muscle groups are worked: most, and besides. */
  readonly muscles: Exercise['muscles'];
  /** True for one side only: the right one of the poses. */
  readonly isOneSided: boolean;
  readonly camera: Camera;
  /** How much fatter than life limbs are: small pictures need it, and have no room for what is worked besides. */
  readonly bold: number;
  /** True where it is done on a mat. */
  readonly isOnMat: boolean;
  readonly ground: Ground;
}

/** A layer of the drawing. */
interface Layer {
  readonly near: number;
  readonly shapes: readonly Shape[];
}

/** Draws a figure at a time of its cycle, from the back to the front. */
export function draw(figure: Figure, seconds: number, look: Look): Shape[] {
  const pose = poseAt(figure, seconds);
  const body = bodyOf(pose);
  const { camera } = look;
  const breath = breathAt(seconds);
  const under: Shape = { d: groundPath(look.ground, look.isOnMat, camera), kind: look.isOnMat ? 'mat' : 'ground' };
  return [
    under,
    ...[...props(figure, pose, body, camera), ...flesh(body, camera, look, breath)]
      .toSorted((a, b) => a.near - b.near)
      .flatMap(({ shapes }) => shapes),
  ];
}

function props({ props = [] }: Figure, { under = [] }: Pose, body: Body, camera: Camera): Layer[] {
  return props.map((prop) => {
    const { d, near } = sightOf(prop, body, vector(under), camera);
    return { near, shapes: [{ d, kind: 'prop' }] };
  });
}

/** How square to the view the body has to stand before one side counts as the far one. */
const farFrom = 0.42;
/** From here on it is a side view: even what reaches forward is far. */
const squarely = 0.85;

/** A frame on paper: where a bone begins, and where its axes point. */
type Flat = Readonly<Record<keyof Frame, Spot>>;

/** A body as it is seen. */
interface Seen {
  readonly flat: Readonly<Record<Bone, Flat>>;
  /** How much fatter than life limbs are. */
  readonly bold: number;
  /** How far the chest is filled, 0 to 1. */
  readonly breath: number;
}

function seenBy({ see }: Camera, { frames }: Body, bold: number, breath = 0): Seen {
  const flat = Object.entries(frames).map(([bone, { at, x, y, z }]): [string, Flat] => [
    bone,
    { at: see(at), x: see(x), y: see(y), z: see(z) },
  ]);
  return { flat: Object.fromEntries(flat) as Seen['flat'], bold, breath };
}

function discOf({ flat, bold, breath }: Seen, [bone, x, y, z, r]: Ball): Disc {
  const { at, x: front, y: up, z: right } = flat[bone];
  return {
    x: at.x + front.x * x + up.x * y + right.x * z,
    y: at.y + front.y * x + up.y * y + right.y * z,
    r: r * (trunkBones.includes(bone) ? 1 : bold) + (bone === 'chest' ? breath * 0.9 : 0),
  };
}

/** The patches of a muscle of one side that are seen from here, even if they are turned away by so much. */
function patchesOf(seen: Seen, muscle: MuscleGroup, side: Side, averted: number): string[] {
  return bySide[side].muscles[muscle].flatMap(({ ends, front, right }) => {
    const { x, z } = seen.flat[ends[0][0]];
    return x.near * front + z.near * right < -averted ? [] : [hull(ends.map((end) => discOf(seen, end)))];
  });
}

/** How far a muscle may be turned away and is still seen at the edge of its limb. */
const averted = 0.8;

/** The skin around parts of flesh. */
function skin(seen: Seen, parts: readonly (readonly Ball[])[]): string {
  return parts.map((part) => hull(part.map((ball) => discOf(seen, ball)))).join('');
}

function flesh(body: Body, camera: Camera, look: Look, breath: number): Layer[] {
  const seen = seenBy(camera, body, look.bold, breath);
  const sideways = seen.flat.pelvis.z.near;
  const mid = (...bones: Bone[]) => bones.reduce((sum, bone) => sum + seen.flat[bone].at.near, 0) / bones.length;
  const { primary, secondary } = look.muscles;
  // What is worked most lies on what is worked besides.
  const worked = [...(look.bold > 1 ? [] : secondary), ...primary];
  const muscles = (groups: readonly MuscleGroup[], side: Side, isFar = false): Shape[] =>
    worked.flatMap((muscle) => {
      if (!groups.includes(muscle) || (look.isOneSided && side === 'L')) return [];
      const tint = primary.includes(muscle) ? 'most' : 'some';
      // As one path: where colours let through, parts that overlap would show twice.
      const d = patchesOf(seen, muscle, side, averted).join('');
      return d ? [{ d, kind: isFar ? `${tint}-far` : tint }] : [];
    });
  const trunkNear = mid('pelvis', 'waist', 'chest');
  const headNear = Math.max(trunkNear, mid('head')) + 0.1;
  const layers: Layer[] = [
    { near: trunkNear, shapes: [{ d: skin(seen, wholeTrunk), kind: 'body' }, ...muscles(trunkMuscles, 'R')] },
    { near: headNear, shapes: [{ d: skin(seen, [head]), kind: 'body' }] },
  ];
  for (const side of sides) {
    const isAway = (side === 'R' ? -sideways : sideways) > farFrom;
    const layer = (near: number, limb: 'leg' | 'arm', groups: readonly MuscleGroup[]) => {
      const isFar = isAway && (near < trunkNear - 1 || Math.abs(sideways) > squarely);
      const d = skin(seen, bySide[side][limb]);
      layers.push({ near, shapes: [{ d, kind: isFar ? 'far' : 'body' }, ...muscles(groups, side, isFar)] });
    };
    const legNear = mid(`thigh${side}`, `shank${side}`, `foot${side}`);
    layer(legNear, 'leg', legMuscles);
    layer(mid(`upper${side}`, `fore${side}`, `hand${side}`), 'arm', []);
    // Those of the hip reach from the trunk to the leg, and lie on both.
    if (!isAway) layers.push({ near: Math.max(legNear, trunkNear) + 0.05, shapes: muscles(hipMuscles, side) });
  }
  return layers;
}

/** A body that stands still, and every one of these muscles that can be seen. */
export function mapShapes(
  figure: Figure,
  groups: readonly MuscleGroup[],
): { body: Shape[]; patches: { d: string; muscle: MuscleGroup }[] } {
  const seen = seenBy(cameraOf(figure.view, false), bodyOf(poseAt(figure, 0)), 1.1);
  const path = [
    ...sides.flatMap((side) => [skin(seen, bySide[side].arm), skin(seen, bySide[side].leg)]),
    skin(seen, wholeTrunk),
    skin(seen, [head]),
  ];
  const sidesOf = (muscle: MuscleGroup) => (trunkMuscles.includes(muscle) ? (['R'] as const) : sides);
  return {
    body: path.map((d) => ({ d, kind: 'body' })),
    patches: groups.flatMap((muscle) =>
      sidesOf(muscle).flatMap((side) => patchesOf(seen, muscle, side, 0.1).map((d) => ({ d, muscle }))),
    ),
  };
}
