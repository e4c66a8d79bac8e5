import type { Box, Prop } from '../figure.ts';

const thing = (...boxes: Box[]): Prop => ({ boxes });

/** A wall across the way one looks. Its near face is at x. */
export const wall = (x: number): Prop => thing([x, x + 4, 0, 178, -34, 34]);
export const step = (...box: Box): Prop => thing(box);
export const cushion = step;
/** A post to hold on to. */
export const post = (x: number, height: number, z: number): Prop => thing([x, x + 4, 0, height, z, z + 4]);

/** A chair with the mid of its seat above x and z; one sits on it looking to the right of the picture. */
export function chair(x: number, z: number): Prop {
  const [half, leg] = [21, 3.6];
  const feet = [-half, half - leg].flatMap((a) =>
    [-half, half - leg].map((b): Box => [x + a, x + a + leg, 0, 45, z + b, z + b + leg]),
  );
  return thing(
    [x - half, x + half, 41, 45, z - half, z + half],
    [x - half, x - half + 3, 45, 88, z - half, z + half],
    ...feet,
  );
}

/** A deck to walk on, and a rail in front of it. */
export const treadmill: readonly Prop[] = [
  thing([-78, 78, -12, 0, -34, 34]),
  thing([66, 71, 0, 108, -29, -25], [66, 71, 0, 108, 25, 29], [58, 74, 104, 110, -29, 29]),
];
