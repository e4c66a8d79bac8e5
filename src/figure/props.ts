import type { Camera } from './camera.ts';
import type { Box, Prop, Rolling } from './figure.ts';
import { hull, mm } from './outline.ts';
import type { Body } from './rig.ts';
import { arc, placed, size, type Vector, world } from './space.ts';

/** What a prop looks like: parts of one outline, and how near it is. */
export interface Sight {
  readonly d: string;
  readonly near: number;
}

/** Half the thickness of a band or strap, and half the length of a roller, cm. */
const half = { cord: 0.9, roller: 17 };

/** A prop as it is seen. `under` is the point beneath which the roller or the ball lies. */
export function sightOf(prop: Prop, body: Body, under: Vector, camera: Camera): Sight {
  if ('boxes' in prop) {
    const spots = prop.boxes.flatMap(cornersOf).map(camera.see);
    return {
      d: prop.boxes.map((box) => boxPath(box, camera)).join(''),
      // On what is no higher than the floor everything stands.
      near: prop.boxes.some(([, , , top]) => top > 0) ? mean(spots) : -1e3,
    };
  }
  if ('through' in prop) {
    const spots = prop.through.map(([bone, ...at]) =>
      camera.see(placed(bone === 'world' ? world : body.frames[bone], at)),
    );
    const parts = spots
      .slice(1)
      .map((spot, index) => hull([spots[index] ?? spot, spot].map((end) => ({ ...end, r: half.cord }))));
    return { d: parts.join(''), near: mean(spots) };
  }
  return rollingAt(prop, lying(prop, body, under), camera);
}

/** Where a roller or a ball lies: on the floor, beneath a point of the body. */
export function lying({ r, beneath }: Rolling, body: Body, under: Vector): Vector {
  const [x, , z] = placed(body.frames[beneath], under);
  return [x, r, z];
}

function rollingAt({ r, lies }: Rolling, at: Vector, camera: Camera): Sight {
  const spot = camera.see(at);
  if (!lies) return { d: hull([{ ...spot, r }]), near: spot.near };
  // Limbs lie on it, so it is behind them.
  const along: Vector = lies === 'x' ? [half.roller, 0, 0] : [0, 0, half.roller];
  return { d: drum(at, along, r, camera), near: spot.near - half.roller };
}

/** Something round and straight, from its mid to its end: its ends are as wide as it is thick, and as deep as they are seen. */
function drum(at: Vector, along: Vector, r: number, { see }: Camera): string {
  const [mid, axis] = [see(at), see(along)];
  const share = r / Math.hypot(axis.x, axis.y);
  const corner = (end: number, side: number) =>
    `${mm(mid.x + axis.x * end - axis.y * share * side)} ${mm(mid.y + axis.y * end + axis.x * share * side)}`;
  const round = `A${Math.abs(mm((r * axis.near) / size(along)))} ${mm(r)} ${arc(Math.atan2(axis.y, axis.x))} 0 1 `;
  return `M${corner(-1, -1)}L${corner(1, -1)}${round}${corner(1, 1)}L${corner(-1, 1)}${round}${corner(-1, -1)}Z`;
}

/** The corners of a box. */
export function cornersOf([x0, x1, y0, y1, z0, z1]: Box): Vector[] {
  return [x0, x1].flatMap((x) => [y0, y1].flatMap((y) => [z0, z1].map((z): Vector => [x, y, z])));
}

/** What stands still is outlined once for each camera. */
function once(what: readonly number[], camera: Camera, outline: () => string): string {
  const path = camera.known.get(what) ?? outline();
  camera.known.set(what, path);
  return path;
}

function boxPath(box: Box, camera: Camera): string {
  return once(box, camera, () => around(cornersOf(box), camera));
}

function around(points: readonly Vector[], camera: Camera): string {
  return hull(points.map((point) => ({ ...camera.see(point), r: 0 })));
}

/** The mat one lies on, or the flat disc of ground one stands on: as long as what lies or stands there. */
export function groundPath(ground: Ground, isMat: boolean, camera: Camera): string {
  const [x0, x1, z0, z1] = ground;
  return once(ground, camera, () =>
    isMat
      ? around(cornersOf([x0, x1, -2.5, 0, z0, z1]), camera)
      : drum([(x0 + x1) / 2, -0.8, (z0 + z1) / 2], [0, 0.8, 0], (x1 - x0 + z1 - z0) / 4, camera),
  );
}

/** What is under the figure: least and most x and z, cm. */
export type Ground = readonly [number, number, number, number];

function mean(spots: readonly { readonly near: number }[]): number {
  return spots.reduce((sum, { near }) => sum + near, 0) / (spots.length || 1);
}
