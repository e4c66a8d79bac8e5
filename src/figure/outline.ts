/** A disc on paper: where a ball of the body is seen. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const directions = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index * 2 * Math.PI) / count;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });

/** As many as make round flesh look round, and as many as find every corner of a flat thing. */
export const [round, sharp] = [directions(20), directions(120)];

/**
 * The outline around all discs, as a skin lies around them: in every direction, the point that is furthest out. All
 * outlines run the same way round, so that several fill as one.
 */
export function hull(discs: readonly Disc[]): string {
  let path = '';
  let last = '';
  for (const [c, s] of discs[0]?.r ? round : sharp) {
    let most = Number.NEGATIVE_INFINITY;
    let left = 0;
    let down = 0;
    for (const { x, y, r } of discs) {
      const out = x * c + y * s + r;
      if (out <= most) continue;
      most = out;
      left = x + r * c;
      down = y + r * s;
    }
    const point = `${tenths(left)} ${tenths(down)}`;
    if (point !== last) path += `${path && 'L'}${point}`;
    last = point;
  }
  return `M${path}Z`;
}

/** Tenths of a cm are finer than any screen shows. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
