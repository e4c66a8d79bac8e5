/** A point or a direction, cm: x the way the figure faces, y up, z to its right. */
export type Vector = readonly [x: number, y: number, z: number];

/** Where a bone begins and how it is turned: x its front, y towards the body (up, when standing), z the figure's right. */
export interface Frame {
  readonly at: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
}

export const world: Frame = { at: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

export function plus(a: Vector, b: Vector, times = 1): Vector {
  return [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
}

export function minus(a: Vector, b: Vector): Vector {
  return plus(a, b, -1);
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function size(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** Of length 1; a vector without length stays as it is. */
export function unit(a: Vector): Vector {
  return plus([0, 0, 0], a, 1 / (size(a) || 1));
}

/** The part of `a` that is square to the unit vector `to`, of length 1. */
export function square(a: Vector, to: Vector): Vector {
  return unit(plus(a, to, -dot(a, to)));
}

/** A point of the frame's own space, in the world. */
export function placed({ at, x, y, z }: Frame, [right, up, side]: Vector): Vector {
  return plus(plus(plus(at, x, right), y, up), z, side);
}

/** A direction of the world as the frame sees it. */
export function seenFrom({ x, y, z }: Frame, direction: Vector): Vector {
  return [dot(direction, x), dot(direction, y), dot(direction, z)];
}

export function moved({ x, y, z }: Frame, at: Vector): Frame {
  return { at, x, y, z };
}

/** The frame at a point of its own space. */
export function shifted(frame: Frame, by: Vector): Frame {
  return moved(frame, placed(frame, by));
}

const degree = Math.PI / 180;
export const sin = (degrees: number) => Math.sin(degrees * degree);
export const cos = (degrees: number) => Math.cos(degrees * degree);
export const arc = (radians: number) => radians / degree;

/** The frame turned about its own axes, one after the other: first z, then x, then y. */
export function turned(frame: Frame, aboutZ: number, aboutX = 0, aboutY = 0): Frame {
  return spunY(spunX(spunZ(frame, aboutZ), aboutX), aboutY);
}

export const spunZ = ({ at, x, y, z }: Frame, by: number): Frame => ({ at, x: mix(x, y, by), y: mix(y, x, -by), z });
export const spunX = ({ at, x, y, z }: Frame, by: number): Frame => ({ at, x, y: mix(y, z, by), z: mix(z, y, -by) });
export const spunY = ({ at, x, y, z }: Frame, by: number): Frame => ({ at, x: mix(x, z, -by), y, z: mix(z, x, by) });

/** An axis turned towards another that is square to it. */
function mix(a: Vector, b: Vector, by: number): Vector {
  const [c, s] = [cos(by), sin(by)];
  return [a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s];
}
