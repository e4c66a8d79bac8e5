import type { Figure } from './figure.ts';
import { mixed, number, type Pose, type Row } from './pose.ts';
import { vector } from './rig.ts';
import { minus, size, type Vector } from './space.ts';

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
      return pace ? flowing(figure, index, share) : eased(pose, next.pose, share);
    }
    left -= next.move;
  }
  return keys[0].pose;
}

/** How far the chest is filled, 0 to 1: what moves while a pose is held. */
export function breathAt(seconds: number): number {
  return softly((2 * seconds) / breathSeconds);
}

/** From 0 to 1 as the share goes there, with a soft begin and a soft end; and back again to 2. */
function softly(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2;
}

/** How high a foot is lifted that goes from one place on the floor to another, as a share of the way; and at most, cm. */
const step = { share: 0.3, most: 5 };

function eased(from: Pose, to: Pose, share: number): Pose {
  const soft = softly(share);
  return mixed([from, to], ([a = [], b = []], index, name) => {
    const lift = index === 1 ? Math.min(step.most, size(wayOf(from, to, name)) * step.share) : 0;
    return number(a, index) * (1 - soft) + number(b, index) * soft + lift * Math.sin(Math.PI * share);
  });
}

/** How far a foot goes that stands on the floor before and after; nothing else goes a way. */
function wayOf(from: Pose, to: Pose, name: keyof Pose): Vector {
  const [a = [], b = []] = [from, to].map((pose) => {
    const { to } = (/leg/.test(name) ? pose[name] : {}) as { readonly to?: Row };
    return to?.[1] ? undefined : to;
  });
  return a.length && b.length ? minus(vector(b), vector(a)) : [0, 0, 0];
}

/**
 * A gait never rests in a key: a curve through all of them (Catmull and Rom's). Only a foot that stands goes evenly,
 * with the ground: backward, for a foot that swings from one place on the floor to another goes forward.
 */
function flowing({ keys }: Figure, index: number, s: number): Pose {
  const four = [-1, 0, 1, 2].flatMap((offset) => keys.at((index + offset) % keys.length)?.pose ?? []);
  const [, from, to] = four as [Pose, Pose, Pose];
  return mixed(four, (rows, index, name) => {
    const [before = 0, a = 0, b = 0, after = 0] = rows.map((row) => number(row, index));
    if (index < 2 && wayOf(from, to, name)[0] < 0) return a + (b - a) * s;
    const [m, n] = [(b - before) / 2, (after - a) / 2];
    return a + m * s + (3 * (b - a) - 2 * m - n) * s * s + (2 * (a - b) + m + n) * s * s * s;
  });
}
