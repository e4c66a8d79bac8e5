/**
 * The figure's measures in cm, for a person of 180 cm. Lengths are shares of body height after Drillis and Contini (1964), as
 * printed by Winter, "Biomechanics and Motor Control of Human Movement" (2009), figure 4.1: shank 0.246, thigh 0.245,
 * foot height 0.039 and length 0.152, upper arm 0.186, forearm 0.146, hand 0.108, hip to shoulder 0.288.
 */
export const bones = {
  height: 180,
  thigh: 44.1,
  shank: 44.3,
  /** From the ankle down to the sole. */
  sole: 7,
  /** From the ankle forward to the ball of the foot, where the toes bend, and down to the mid of it; and so the heel. */
  ball: [12.5, -4.3],
  heel: [-1.2, -3.7],
  upperArm: 33.5,
  forearm: 26.3,
  /** From the mid of the hips up to the waist, on to the chest, and on to the neck. */
  pelvis: 17,
  waist: 16,
  chest: 19,
  /** Half the way between the joints of both sides. */
  hips: 8.6,
  shoulders: 16.5,
  /** Where on the chest the arms begin. */
  shoulderHeight: 14,
} as const;

/** A bone, named by the joint at which it begins: the shank begins at the knee. R is the side that is worked. */
export type Side = 'R' | 'L';
export const sides: readonly Side[] = ['R', 'L'];
export type Limb = 'thigh' | 'shank' | 'foot' | 'toes' | 'upper' | 'fore' | 'hand';
export type Bone = 'pelvis' | 'waist' | 'chest' | 'head' | `${Limb}${Side}`;
