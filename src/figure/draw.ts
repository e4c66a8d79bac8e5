import type { MuscleGroup } from '../catalogue/muscles.ts';
import { type Bone, type Side, sides } from './bones.ts';
import { type Camera, cameraOf } from './camera.ts';
import type { Figure } from './figure.ts';
import { arm, type Ball, head, hipMuscles, leg, legMuscles, patches, trunk, trunkMuscles } from './flesh.ts';
import { type Disc, hull } from './outline.ts';
import type { Pose } from './pose.ts';
import { type Ground, groundPath, sightOf } from './props.ts';
import { type Body, bodyOf, vector } from './rig.ts';
import { placed, plus } from './space.ts';
import { breathAt, poseAt } from './time.ts';

/** What a shape is. `far` limbs lie behind; `most` and `some` are worked muscles. */
export type Kind = 'ground' | 'mat' | 'prop' | 'far' | 'body' | 'most' | 'some' | 'most-far' | 'some-far';

/** One path of a drawing: its outline in cm, and what it is. */
export interface Shape {
  readonly d: string;
  readonly kind: Kind;
}

/** How much each muscle group is worked. */
export type Tints = Readonly<Partial<Record<MuscleGroup, 'most' | 'some'>>>;

export interface Look {
  readonly tints: Tints;
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
    ...(figure.isFloorless ? [] : [under]),
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

/** A body and the eye that sees it. */
interface Seen {
  readonly body: Body;
  readonly camera: Camera;
  /** How much fatter than life limbs are. */
  readonly bold: number;
}

function ballOf({ body, camera, bold }: Seen, [bone, x, y, z, r]: Ball, grown = 0): Disc {
  return { ...camera.see(placed(body.frames[bone], [x, y, z])), r: r * (trunkBones.includes(bone) ? 1 : bold) + grown };
}

/** The patches of a muscle of one side that are seen from here, even if they are turned away by so much. */
function patchesOf(seen: Seen, muscle: MuscleGroup, side: Side, averted: number): string[] {
  const out = side === 'R' ? 1 : -1;
  return patches[muscle].flatMap(({ from, to, side: [front, outside] }) => {
    const { x, z } = seen.body.frames[named(to[0], side)];
    const facing = seen.camera.facing(plus(plus([0, 0, 0], x, front), z, outside * out));
    return facing < -averted ? [] : [hull([from, to].map((end) => ballOf(seen, ofSide(end, side))))];
  });
}

/** How far a muscle may be turned away and is still seen at the edge of its limb. */
const averted = 0.8;

function trunkPath(seen: Seen, breath: number): string {
  const both = ([bone, x, y, z, r]: Ball): Ball[] => [z, -z].map((to) => [bone, x, y, to, r]);
  return trunk
    .map((part, index) => hull(part.flatMap(both).map((each) => ballOf(seen, each, index === ribs ? breath * 0.9 : 0))))
    .join('');
}

/** Which part of the trunk breathes. */
const ribs = 2;

function limbPath(seen: Seen, limb: typeof leg | typeof arm, side: Side): string {
  return limb.map((part) => hull(part.map((each) => ballOf(seen, ofSide(each, side))))).join('');
}

function headPath(seen: Seen): string {
  return hull(head.map((each) => ballOf(seen, each)));
}

function flesh(body: Body, camera: Camera, look: Look, breath: number): Layer[] {
  const { frames } = body;
  const seen: Seen = { body, camera, bold: look.bold };
  const sideways = camera.facing(frames.pelvis.z);
  const mid = (...bones: Bone[]) =>
    bones.reduce((sum, bone) => sum + camera.see(frames[bone].at).near, 0) / bones.length;
  const muscles = (groups: readonly MuscleGroup[], side: Side, isFar = false): Shape[] =>
    groups.flatMap((muscle) => {
      const tint = look.tints[muscle];
      if (!tint || !isWorked(look, muscle, side) || (look.bold > 1 && tint === 'some')) return [];
      return patchesOf(seen, muscle, side, averted).map((d): Shape => ({ d, kind: isFar ? `${tint}-far` : tint }));
    });
  const trunkNear = mid('pelvis', 'waist', 'chest');
  const headNear = Math.max(trunkNear, camera.see(frames.head.at).near) + 0.1;
  const layers: Layer[] = [
    { near: trunkNear, shapes: [{ d: trunkPath(seen, breath), kind: 'body' }, ...muscles(trunkMuscles, 'R')] },
    { near: headNear, shapes: [{ d: headPath(seen), kind: 'body' }] },
  ];
  for (const side of sides) {
    const isAway = side === 'R' ? sideways < -farFrom : sideways > farFrom;
    const layer = (near: number, d: string, groups: readonly MuscleGroup[]) => {
      const isFar = isAway && (near < trunkNear - 1 || Math.abs(sideways) > squarely);
      layers.push({ near, shapes: [{ d, kind: isFar ? 'far' : 'body' }, ...muscles(groups, side, isFar)] });
    };
    const legNear = mid(`thigh${side}`, `shank${side}`, `foot${side}`);
    layer(legNear, limbPath(seen, leg, side), legMuscles);
    layer(mid(`upper${side}`, `fore${side}`, `hand${side}`), limbPath(seen, arm, side), []);
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
  const seen: Seen = { body: bodyOf(poseAt(figure, 0)), camera: cameraOf(figure.view, false), bold: 1.1 };
  const path = [
    ...sides.flatMap((side) => [limbPath(seen, arm, side), limbPath(seen, leg, side)]),
    trunkPath(seen, 0),
    headPath(seen),
  ];
  const sidesOf = (muscle: MuscleGroup) => (trunkMuscles.includes(muscle) ? (['R'] as const) : sides);
  return {
    body: path.map((d) => ({ d, kind: 'body' })),
    patches: groups.flatMap((muscle) =>
      sidesOf(muscle).flatMap((side) => patchesOf(seen, muscle, side, 0.1).map((d) => ({ d, muscle }))),
    ),
  };
}

function isWorked({ isOneSided }: Look, muscle: MuscleGroup, side: Side): boolean {
  return !isOneSided || side === 'R' || trunkMuscles.includes(muscle);
}

const trunkBones: readonly string[] = ['pelvis', 'waist', 'chest', 'head'];

function named(bone: string, side: Side): Bone {
  return (trunkBones.includes(bone) ? bone : `${bone}${side}`) as Bone;
}

function ofSide([bone, x, y, z, r]: Ball<string>, side: Side): Ball {
  return [named(bone, side), x, y, side === 'R' ? z : -z, r];
}
