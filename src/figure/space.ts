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
  return Math.hypot(...a);
}

/** Of length 1; a vector without length stays as it is. */
export function unit(a: Vector): Vector {
  const length = size(a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
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

export function moved(frame: Frame, at: Vector): Frame {
  return { ...frame, at };
}

const degree = Math.PI / 180;
export const sin = (degrees: number) => Math.sin(degrees * degree);
export const cos = (degrees: number) => Math.cos(degrees * degree);
export const arc = (radians: number) => radians / degree;

/** The frame turned about its own axes, one after the other: first z, then x, then y. */
export function turned(frame: Frame, aboutZ: number, aboutX = 0, aboutY = 0): Frame {
  return spunY(spunX(spunZ(frame, aboutZ), aboutX), aboutY);
}

export const spunZ = (frame: Frame, by: number) => spun(frame, 'x', 'y', by);
export const spunX = (frame: Frame, by: number) => spun(frame, 'y', 'z', by);
export const spunY = (frame: Frame, by: number) => spun(frame, 'z', 'x', by);

/** Turns one axis towards another, about the third. */
function spun(frame: Frame, one: 'x' | 'y' | 'z', other: 'x' | 'y' | 'z', by: number): Frame {
  const [a, b, c, s] = [frame[one], frame[other], cos(by), sin(by)];
  return { ...frame, [one]: mix(a, c, b, s), [other]: mix(b, c, a, -s) };
}

function mix(a: Vector, m: number, b: Vector, n: number): Vector {
  return [a[0] * m + b[0] * n, a[1] * m + b[1] * n, a[2] * m + b[2] * n];
}
