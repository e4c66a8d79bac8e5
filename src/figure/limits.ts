/** Least and most, degrees. */
export type Limit = readonly [least: number, most: number];

/**
 * How far human joints go. Where it says AAOS: American Academy of Orthopaedic Surgeons, "Joint Motion: Method of Measuring
 * and Recording" (1965), passive range of adults, rounded. The rig has no shoulder blade and no midfoot, and a joint under
 * load goes further than on the couch: where a limit is wider, the reason stands beside it.
 */
export const limits = {
  /** AAOS 120 and 30. */
  hipBent: [-30, 125],
  /** AAOS 45 out and 30 in; out and bent together, as in the butterfly, 60. */
  hipOut: [-32, 66],
  /** AAOS 45 each way; bent and out together, as in cross-legged sitting, 60 to 80 (Hemmerich 2006). */
  hipTurnedOut: [-45, 90],
  /** AAOS 135 actively; sitting on the heels 150 and more (Hefzy 1998). */
  kneeBent: [-1, 157],
  /** AAOS 20 and 50; lunging on the foot 45 up (Bennell 1998); kneeling on its back, with the midfoot, 70 down. */
  ankleBentUp: [-72, 45],
  /** AAOS: the big toe 70 up. */
  toesBentUp: [-5, 72],
  /** AAOS 180 and 60. */
  armForward: [-64, 182],
  /** AAOS 180 out; across the chest 50, with the shoulder blade. */
  armOut: [-55, 182],
  /** AAOS 150. */
  elbowBent: [-4, 152],
  /** AAOS 80 and 70; propped on the palm 90. */
  wristBent: [-95, 95],
  /** AAOS 45 each way; the nodding of the upper neck adds 15. */
  neckBent: [-50, 60],
  neckAside: [-45, 45],
  neckTurned: [-60, 60],
  /** AAOS, thoracolumbar: 80 forward, 30 back, 35 aside, 45 turned; on the floor, pressed open, 60 turned. */
  backBent: [-38, 80],
  backAside: [-38, 38],
  backTurned: [-60, 60],
} as const satisfies Record<string, Limit>;

export type Joint = keyof typeof limits;
