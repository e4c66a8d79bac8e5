import type { MuscleGroup } from '../catalogue/muscles.ts';
import { type Bone, bones, type Side } from './bones.ts';

/** A ball of flesh: its place in the space of its bone, and its radius, cm. */
export type Ball<Name = Bone> = readonly [bone: Name, x: number, y: number, z: number, r: number];

/** A bone of the right side stands for that of the left too, without its side. */
type Paired = 'thigh' | 'shank' | 'foot' | 'toes' | 'upper' | 'fore' | 'hand';

/** The skin of the trunk: each row one part, its balls on both sides. */
export const trunk: readonly (readonly Ball[])[] = [
  [
    ['pelvis', 0, bones.pelvis, 4.8, 7.6],
    ['pelvis', -1.4, 2.5, 7, 9.6],
  ],
  [
    ['waist', 0, 0, 4.8, 7.6],
    ['chest', 0, 0, 5.6, 8.4],
  ],
  [
    ['chest', 0, 0, 5.6, 8.4],
    ['chest', 0.8, 7.5, 6.6, 9],
    ['chest', -0.5, 14.2, 11.5, 5.4],
  ],
  [
    ['chest', -0.5, 16, 0, 5.4],
    ['head', 0, 8, 0, 4.6],
  ],
];

/** The skull and the jaw, which shows where the figure looks. */
export const head: readonly Ball[] = [
  ['head', -0.4, 18.6, 0, 10],
  ['head', 2.9, 13.4, 0, 7],
];

/** The skin of the limbs, part by part. */
export const leg: readonly (readonly Ball<Paired>[])[] = [
  [
    ['thigh', 0, -1, 0, 8.8],
    ['shank', 0, 0, 0, 5.6],
  ],
  [
    ['shank', 0, 0, 0, 5.5],
    ['foot', 0, 0.5, 0, 3.6],
  ],
  [
    ['shank', -1.5, -9, 0, 5],
    ['shank', -0.9, -24, 0, 4.1],
  ],
  [
    ['foot', 0, 0, 0, 3.7],
    ['foot', ...bones.heel, 0, 3.3],
  ],
  [
    ['foot', 0.4, -0.6, 0, 3.6],
    ['foot', 6, -2.9, 0, 2.8],
  ],
  [
    ['foot', 6, -2.9, 0, 2.8],
    ['foot', ...bones.ball, 0, 2.7],
  ],
  [
    ['foot', ...bones.ball, 0, 2.7],
    ['toes', 6.5, -0.6, 0, 2.1],
  ],
];

export const arm: readonly (readonly Ball<Paired>[])[] = [
  [
    ['upper', 0, 0, 0, 5.3],
    ['fore', 0, 0, 0, 4.1],
  ],
  [
    ['fore', 0, 0, 0, 4.2],
    ['hand', 0, 0, 0, 3],
  ],
  [
    ['hand', 0, -1, 0, 3.2],
    ['hand', 0, -13.5, 0, 2.5],
  ],
];

/** A worked muscle as a patch of two balls under the skin. It shows when its side of the bone does: x front, z outside. */
export interface Patch {
  readonly from: Ball<Paired | 'pelvis' | 'chest' | 'waist'>;
  readonly to: Ball<Paired | 'pelvis' | 'chest' | 'waist'>;
  /** Where it lies on its bone, as a direction; one that faces away is not seen. */
  readonly side: readonly [x: number, z: number];
}

/** Where each muscle group lies; those of the trunk and of the hips are drawn on the trunk. */
export const patches: Readonly<Record<MuscleGroup, readonly Patch[]>> = {
  quadriceps: [{ from: ['thigh', 3, -8, 0.8, 5], to: ['thigh', 2, -37, 0, 3.7], side: [1, 0.3] }],
  hamstrings: [{ from: ['thigh', -2.6, -10, 0, 4.8], to: ['thigh', -2, -37, 0, 3.5], side: [-1, 0] }],
  adductors: [{ from: ['thigh', 0, -6, -3.4, 4.8], to: ['thigh', 0, -29, -2.6, 3.4], side: [0.2, -1] }],
  gastrocnemius: [{ from: ['shank', -2.8, -7, 0, 3.6], to: ['shank', -2.2, -21, 0, 2.9], side: [-1, 0] }],
  soleus: [{ from: ['shank', -1.9, -19, 0, 3], to: ['shank', -1.2, -36, 0, 2.5], side: [-1, 0] }],
  tibialis_anterior: [{ from: ['shank', 2.4, -8, 0.5, 2.7], to: ['shank', 1.5, -31, 0, 2.3], side: [1, 0.3] }],
  peroneals: [{ from: ['shank', -0.2, -9, 2.2, 2.7], to: ['shank', -0.4, -32, 1.5, 2.2], side: [0, 1] }],
  plantar_foot: [
    { from: ['foot', -0.6, -4.9, 0, 2], to: ['foot', 6, -3.7, 0, 1.5], side: [0, 0] },
    { from: ['foot', 6, -3.7, 0, 1.5], to: ['foot', 12, -5.2, 0, 1.7], side: [0, 0] },
  ],
  gluteus_maximus: [{ from: ['pelvis', -5, 4, 6.5, 6], to: ['pelvis', -4, -1.5, 7.5, 5.8], side: [-1, 0.4] }],
  gluteus_medius: [{ from: ['pelvis', -1.5, 9.5, 8.5, 4.4], to: ['pelvis', -0.5, 4, 10.6, 4], side: [-0.2, 1] }],
  deep_rotators: [{ from: ['pelvis', -6.5, 3.5, 4, 3.6], to: ['pelvis', -3.5, 0.5, 10.4, 3.6], side: [-1, 0.5] }],
  tfl: [{ from: ['pelvis', 4, 6.5, 9.5, 3.4], to: ['thigh', 2.6, -9, 4.6, 2.6], side: [0.6, 0.8] }],
  hip_flexors: [{ from: ['pelvis', 4, 7, 5.5, 3.8], to: ['thigh', 3.4, -9, -0.6, 4], side: [1, 0] }],
  trunk_abdominals: [{ from: ['pelvis', 3.4, 8, 0, 4.6], to: ['chest', 3.2, 1, 0, 4.6], side: [1, 0] }],
  trunk_extensors: [{ from: ['pelvis', -4.6, 11, 0, 3.6], to: ['chest', -4.4, 7, 0, 3.8], side: [-1, 0] }],
};

/** Which muscles are drawn with the trunk, which with the hip, and which with the leg. */
export const trunkMuscles: readonly MuscleGroup[] = ['trunk_abdominals', 'trunk_extensors'];
export const hipMuscles: readonly MuscleGroup[] = [
  'gluteus_maximus',
  'deep_rotators',
  'gluteus_medius',
  'tfl',
  'hip_flexors',
];
export const legMuscles = (Object.keys(patches) as MuscleGroup[]).filter(
  (group) => !trunkMuscles.includes(group) && !hipMuscles.includes(group),
);

/** Bones that are there once. */
export const trunkBones: readonly string[] = ['pelvis', 'waist', 'chest', 'head'];

/** The trunk, part by part, with the balls of both sides. */
export const wholeTrunk = trunk.map((part) =>
  part.flatMap(([bone, x, y, z, r]): Ball[] => [z, -z].map((to) => [bone, x, y, to, r])),
);

/** The limbs of both sides, and the muscles: the balls at both ends of each patch, and where it lies, as a direction. */
export const bySide = { R: fleshOf('R'), L: fleshOf('L') };

function fleshOf(side: Side) {
  const out = side === 'R' ? 1 : -1;
  const own = ([bone, x, y, z, r]: Ball<string>): Ball => [
    (trunkBones.includes(bone) ? bone : `${bone}${side}`) as Bone,
    x,
    y,
    z * out,
    r,
  ];
  const limb = (parts: typeof leg | typeof arm) => parts.map((part) => part.map(own));
  const patch = ({ from, to, side: [front, outside] }: Patch) => ({
    ends: [own(from), own(to)] as const,
    front,
    right: outside * out,
  });
  const muscles = Object.entries(patches).map(([muscle, each]) => [muscle, each.map(patch)]);
  return {
    leg: limb(leg),
    arm: limb(arm),
    muscles: Object.fromEntries(muscles) as Readonly<Record<MuscleGroup, ReturnType<typeof patch>[]>>,
  };
}
