import { cos, dot, sin, type Vector } from './space.ts';

/** Where the figure is looked at from: degrees around it (0 from its right side, 90 from the front), and up. */
export type View = readonly [around: number, up: number];

/** A point on paper: right, down, and towards the viewer; cm. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

export interface Camera {
  see(point: Vector): Spot;
  /** Outlines of what stands still, by what they are the outline of. */
  readonly known: Map<readonly number[], string>;
}

/** Looks without perspective, so that a bone is as long near as far. `isMirrored` shows the other side of the body. */
export function cameraOf([around, up]: View, isMirrored: boolean): Camera {
  const right: Vector = [cos(around), 0, -sin(around)];
  const towards: Vector = [sin(around) * cos(up), sin(up), cos(around) * cos(up)];
  const above: Vector = [-sin(around) * sin(up), cos(up), -cos(around) * sin(up)];
  const hand = isMirrored ? -1 : 1;
  return {
    see: (point) => ({ x: dot(point, right) * hand, y: -dot(point, above), near: dot(point, towards) }),
    known: new Map(),
  };
}
