import { type Bone, type Side, sides } from './bones.ts';
import type { Joint } from './limits.ts';
import type { Body } from './rig.ts';
import { arc, dot, type Frame, seenFrom } from './space.ts';

/** An angle of a joint as it stands, degrees. */
export interface Angle {
  readonly joint: Joint;
  readonly bone: Bone;
  readonly degrees: number;
}

/** Measures every joint of a body, as a physiotherapist would: from where the bones are, not from what was asked. */
export function anglesOf({ frames }: Body): Angle[] {
  const [low, high] = [bent(frames.pelvis, frames.waist), bent(frames.waist, frames.chest)];
  const neck = bent(frames.chest, frames.head);
  return [
    { joint: 'backBent', bone: 'chest', degrees: -low.flex - high.flex },
    { joint: 'backAside', bone: 'chest', degrees: low.out + high.out },
    { joint: 'backTurned', bone: 'chest', degrees: low.turn + high.turn },
    { joint: 'neckBent', bone: 'head', degrees: -neck.flex },
    { joint: 'neckAside', bone: 'head', degrees: neck.out },
    { joint: 'neckTurned', bone: 'head', degrees: neck.turn },
    ...sides.flatMap((side) => limbAngles(frames, side)),
  ];
}

function limbAngles(frames: Body['frames'], side: Side): Angle[] {
  const out = side === 'R' ? -1 : 1;
  const [thigh, shank, foot, toes] = [
    frames[`thigh${side}`],
    frames[`shank${side}`],
    frames[`foot${side}`],
    frames[`toes${side}`],
  ];
  const [upper, fore, hand] = [frames[`upper${side}`], frames[`fore${side}`], frames[`hand${side}`]];
  const hip = bent(frames.pelvis, thigh);
  const shoulder = raised(bent(frames.chest, upper));
  return [
    { joint: 'hipBent', bone: `thigh${side}`, degrees: hip.flex },
    { joint: 'hipOut', bone: `thigh${side}`, degrees: hip.out * out },
    { joint: 'hipTurnedOut', bone: `thigh${side}`, degrees: hip.turn * out },
    { joint: 'kneeBent', bone: `shank${side}`, degrees: -hinged(thigh, shank) },
    { joint: 'ankleBentUp', bone: `foot${side}`, degrees: hinged(shank, foot) },
    { joint: 'toesBentUp', bone: `toes${side}`, degrees: hinged(foot, toes) },
    { joint: 'armForward', bone: `upper${side}`, degrees: shoulder.flex },
    { joint: 'armOut', bone: `upper${side}`, degrees: shoulder.out * out },
    { joint: 'elbowBent', bone: `fore${side}`, degrees: hinged(upper, fore) },
    { joint: 'wristBent', bone: `hand${side}`, degrees: between(fore, hand) },
  ];
}

/** How a bone is turned against the one it hangs on: about z, then x, then y, the way `turned` does it. */
function bent(from: Frame, to: Frame): { flex: number; out: number; turn: number } {
  const y = seenFrom(from, to.y);
  return {
    flex: arc(Math.atan2(-y[0], y[1])),
    out: arc(Math.asin(Math.max(-1, Math.min(1, y[2])))),
    turn: arc(Math.atan2(-dot(to.x, from.z), dot(to.z, from.z))),
  };
}

/** An arm overhead is raised forward or out: of the two ways to say it, the one that a shoulder would take. */
function raised(angles: ReturnType<typeof bent>): ReturnType<typeof bent> {
  const flex = angles.flex < -90 ? angles.flex + 360 : angles.flex;
  if (flex <= 180) return { ...angles, flex };
  return { flex: flex - 180, out: Math.sign(angles.out || 1) * 180 - angles.out, turn: angles.turn };
}

/** The angle of a joint that bends one way only, about the first bone's z. */
function hinged(from: Frame, to: Frame): number {
  const y = seenFrom(from, to.y);
  return arc(Math.atan2(-y[0], y[1]));
}

function between(from: Frame, to: Frame): number {
  return arc(Math.acos(Math.max(-1, Math.min(1, dot(from.y, to.y)))));
}
