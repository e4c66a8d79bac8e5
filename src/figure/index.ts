import type { Exercise } from '../catalogue/exercise.ts';
import { exerciseOf } from '../catalogue/exercises.ts';
import { cameraOf } from './camera.ts';
import { draw, type Shape } from './draw.ts';
import type { Figure } from './figure.ts';
import { mm } from './outline.ts';
import { figures } from './poses/index.ts';
import { cornersOf, type Ground } from './props.ts';
import { bodyOf } from './rig.ts';
import { placed } from './space.ts';
import { cycleOf, timeOfKey } from './time.ts';

export type { Kind, Shape } from './draw.ts';

/** Which side of the body is worked; what has no side is drawn as `right`. */
export type FigureSide = 'left' | 'right';

/** `thumb` is square, fills its frame and has fatter limbs; all large ones are drawn to one scale. */
export type FigureSize = 'thumb' | 'large';

/** What part of the drawing's plane is shown, mm. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing of an exercise: paths and what they are, at any time. Nothing of it knows a screen. */
export interface Drawing {
  /** Seconds after which it begins anew. */
  readonly cycle: number;
  /** When each key pose is reached, seconds. */
  readonly keys: readonly number[];
  /** When the pose that tells it from others is reached, seconds. */
  readonly still: number;
  frame(size: FigureSize, side?: FigureSide): Frame;
  /** @param seconds since its begin; it goes round and round */
  shapes(seconds: number, size: FigureSize, side?: FigureSide): readonly Shape[];
}

/** How much fatter than life limbs are in a small picture. */
const bold = 1.22;
/** What stands is shown in a frame of this size, what lies in a lower one; cm. */
const frames = { width: 244, tall: 206, low: 124, air: 8, least: 104 };

const made = new Map<Figure, Drawing>();

/** The drawing of an exercise, or undefined where the catalogue has none of this id. */
export function drawingOf(id: string | undefined): Drawing | undefined {
  const exercise = exerciseOf(id);
  const figure = exercise && figures[exercise.id];
  if (!exercise || !figure) return undefined;
  const drawing = made.get(figure) ?? drawn(exercise, figure);
  made.set(figure, drawing);
  return drawing;
}

function drawn(exercise: Exercise, figure: Figure): Drawing {
  const keys = figure.keys.map((_, index) => timeOfKey(figure, index));
  const ground = groundOf(figure);
  const bounds = boundsOf(figure, ground);
  const [right, left] = [cameraOf(figure.view, false), cameraOf(figure.view, true)];
  const look = {
    muscles: exercise.muscles,
    isOneSided: exercise.dose.eachSide,
    isOnMat: exercise.floor,
    ground,
  };
  return {
    cycle: cycleOf(figure),
    keys,
    still: keys[figure.still ?? 0] ?? 0,
    frame: (size, side) => {
      const frame = framed(figure, bounds, size);
      return side === 'left' ? { ...frame, x: -frame.x - frame.width } : frame;
    },
    shapes: (seconds, size, side) =>
      draw(figure, seconds, { ...look, camera: side === 'left' ? left : right, bold: size === 'thumb' ? bold : 1 }),
  };
}

/** How high above the floor a joint still counts as standing or lying on it, and how far the ground goes around; cm. */
const near = { floor: 30, long: 24, wide: 16 };

function groundOf({ keys }: Figure): Ground {
  const low = keys
    .flatMap(({ pose }) => Object.values(bodyOf(pose).frames))
    .flatMap(({ at }) => (at[1] < near.floor ? [at] : []));
  const [x, z] = [low.map((at) => at[0]), [...low.map((at) => at[2]), near.wide, -near.wide]];
  return [
    Math.min(...x) - near.long,
    Math.max(...x) + near.long,
    Math.min(...z) - near.wide,
    Math.max(...z) + near.wide,
  ];
}

interface Bounds {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** How far flesh reaches around a joint, cm. */
const flesh = 9;

/** All that is ever seen of a figure: body, ground and props of every key pose. */
function boundsOf({ view, keys, props = [] }: Figure, [x0, x1, z0, z1]: Ground): Bounds {
  const camera = cameraOf(view, false);
  const boxes = [[x0, x1, -2.5, 0, z0, z1] as const, ...props.flatMap((prop) => ('boxes' in prop ? prop.boxes : []))];
  const spots = [
    ...boxes.flatMap(cornersOf).map((at) => ({ ...camera.see(at), r: 0 })),
    ...keys.flatMap(({ pose }) => {
      const { frames } = bodyOf(pose);
      const crown = placed(frames.head, [0, 20, 0]);
      return [...Object.values(frames).map(({ at }) => at), crown].map((at) => ({ ...camera.see(at), r: flesh }));
    }),
  ];
  const range = (axis: 'x' | 'y') =>
    [
      Math.min(...spots.map((spot) => spot[axis] - spot.r)),
      Math.max(...spots.map((spot) => spot[axis] + spot.r)),
    ] as const;
  return { x: range('x'), y: range('y') };
}

function framed({ close }: Figure, { x: [x0, x1], y: [y0, y1] }: Bounds, size: FigureSize): Frame {
  const { air, width, tall, low, least } = frames;
  const [wide, high] = [x1 - x0 + air, y1 - y0 + air];
  const around = (x: number, y: number, width: number, height: number) => ({
    x: mm(x - width / 2),
    y: mm(y - height / 2),
    width: mm(width),
    height: mm(height),
  });
  if (close) return around(close[0], close[1], size === 'thumb' ? close[2] : (close[2] * width) / tall, close[2]);
  const mid = (x0 + x1) / 2;
  const side = Math.max(wide, high, least);
  if (size === 'thumb') return around(mid, (y0 + y1) / 2, side, side);
  const height = high > low ? tall : low;
  return around(mid, y1 + air / 2 - height / 2, Math.max(width, wide), height);
}
