import type { Frame } from './index.ts';

/** Poses of a figure in one picture, none over another. */
export interface Beside {
  /** What is shown of all of them. */
  readonly frame: Frame;
  /** How far right and down of its place each is drawn, mm. */
  readonly moves: readonly (readonly [right: number, down: number])[];
}

/** Side by side; more than two in two rows, for a figure's place is as high as it is wide. */
export function beside({ x, y, width, height }: Frame, count: number): Beside {
  const rows = count > 2 ? 2 : 1;
  const columns = Math.ceil(count / rows);
  return {
    frame: { x, y, width: width * columns, height: height * rows },
    moves: Array.from({ length: count }, (_, nth) => [(nth % columns) * width, Math.floor(nth / columns) * height]),
  };
}

/** A frame as `viewBox` takes it. */
export function boxOf({ x, y, width, height }: Frame): string {
  return `${x} ${y} ${width} ${height}`;
}
