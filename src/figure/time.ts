import type { Figure } from './figure.ts';
import { mixed, number, type Pose, type Row } from './pose.ts';

/** Seconds of one breath of a held pose: the calm six a minute of slow breathing would look still, twelve do not. */
const breathSeconds = 5;

/** Seconds after which a figure begins anew; a held pose breathes. */
export function cycleOf({ keys }: Figure): number {
  return keys.length === 1 ? breathSeconds : keys.reduce((sum, { move, hold }) => sum + move + hold, 0);
}

/** When a key pose is reached, in seconds of the cycle. The cycle begins in the first. */
export function timeOfKey({ keys }: Figure, index: number): number {
  return keys.slice(0, index).reduce((sum, { hold }, at) => sum + hold + (keys[at + 1]?.move ?? 0), 0);
}

/** The pose at a time, in seconds; goes round and round. Between two keys it begins and ends softly. */
export function poseAt(figure: Figure, seconds: number): Pose {
  const { keys, pace } = figure;
  let left = seconds % cycleOf(figure);
  for (const [index, { hold, pose }] of keys.entries()) {
    if (keys.length === 1 || left < hold) return pose;
    left -= hold;
    const next = keys[(index + 1) % keys.length] ?? keys[0];
    if (left < next.move) {
      const share = left / next.move;
      return pace ? flowing(figure, index, share) : softly(pose, next.pose, share);
    }
    left -= next.move;
  }
  return keys[0].pose;
}

/** How far the chest is filled, 0 to 1: what moves while a pose is held. */
export function breathAt(seconds: number): number {
  return (1 - Math.cos((2 * Math.PI * seconds) / breathSeconds)) / 2;
}

/** How high a foot is lifted that goes from one place on the floor to another, as a share of the way; and at most, cm. */
const step = { share: 0.3, most: 5 };

function softly(from: Pose, to: Pose, share: number): Pose {
  const soft = (1 - Math.cos(Math.PI * share)) / 2;
  return mixed([from, to], ([a = 0, b = 0], path) => {
    const high = path.endsWith('.to.1') ? liftOf(from, to, path) * Math.sin(Math.PI * share) : 0;
    return a + (b - a) * soft + high;
  });
}

function liftOf(from: Pose, to: Pose, path: string): number {
  const [a, b] = [footOf(from, path), footOf(to, path)];
  if (!a || !b || number(a, 1) || number(b, 1)) return 0;
  const way = Math.hypot(number(b, 0) - number(a, 0), number(b, 2) - number(a, 2));
  return Math.min(step.most, way * step.share);
}

/** Where the foot of a leg stands, for a path of one of its numbers. */
function footOf(pose: Pose, path: string): Row | undefined {
  const leg = path.startsWith('.legR') ? pose.legR : path.startsWith('.legL') ? pose.legL : undefined;
  return leg && 'to' in leg ? leg.to : undefined;
}

/**
 * A gait never rests in a key: a curve through all of them (Catmull and Rom's). Only a foot that stands goes evenly,
 * with the ground.
 */
function flowing({ keys }: Figure, index: number, s: number): Pose {
  const four = [-1, 0, 1, 2].flatMap((offset) => keys.at((index + offset) % keys.length)?.pose ?? []);
  const [, from, to] = four as [Pose, Pose, Pose];
  return mixed(four, ([before = 0, a = 0, b = 0, after = 0], path) => {
    if (/to\.[01]$/.test(path) && isStanding(footOf(from, path), footOf(to, path))) return a + (b - a) * s;
    const [m, n] = [(b - before) / 2, (after - a) / 2];
    return a + m * s + (3 * (b - a) - 2 * m - n) * s * s + (2 * (a - b) + m + n) * s * s * s;
  });
}

/** With the ground means backward: a foot that swings from one place on the floor to another goes forward. */
function isStanding(from: Row = [], to: Row = []): boolean {
  return number(from, 1) === 0 && number(to, 1) === 0 && number(to, 0) < number(from, 0);
}
