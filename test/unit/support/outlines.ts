export type Point = readonly [x: number, y: number];

/** So many points stand for an arc of half a turn. */
const fine = 24;

/**
 * Points of an outline, close enough together to stand for it: its corners, and points along its arcs, which run the way of
 * the clock and no further than half around.
 *
 * @throws {Error} for a command that no outline has
 */
export function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  let [from, begin]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    if (command === 'Z') from = begin;
    else if (command === 'A') points.push(...arc(from, [x, y], numbers));
    else if (!/[ML]/.test(command)) throw new Error(`expected M, L, A or Z, found ${command}`);
    if (command === 'Z') continue;
    from = [x, y];
    if (command === 'M') begin = from;
    points.push(from);
  }
  return points;
}

/** Of an ellipse, which is a circle once it is turned upright and made as wide as it is high. */
function arc(from: Point, to: Point, [rx = 0, ry = 0, degrees = 0]: readonly number[]): Point[] {
  if (rx === 0) return [];
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const upright = ([x, y]: Point): Point => [((x * c + y * s) * ry) / rx, y * c - x * s];
  const back = ([x, y]: Point): Point => [((x * rx) / ry) * c - y * s, ((x * rx) / ry) * s + y * c];
  return circled(upright(from), upright(to), ry).map(back);
}

function circled([x0, y0]: Point, [x1, y1]: Point, least: number): Point[] {
  const [x, y] = [(x1 - x0) / 2, (y1 - y0) / 2];
  const half = Math.hypot(x, y);
  if (half === 0) return [];
  const r = Math.max(least, half);
  const away = Math.sqrt(r * r - half * half) / half;
  const [cx, cy] = [x0 + x - y * away, y0 + y + x * away];
  const begin = Math.atan2(y0 - cy, x0 - cx);
  const turn = 2 * Math.asin(half / r);
  return Array.from({ length: fine }, (_, index) => {
    const angle = begin + (turn * index) / fine;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
}
