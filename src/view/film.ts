import { beside, boxOf } from '../figure/beside.ts';
import { drawingOf, type FigureSide, type FigureSize, type Shape } from '../figure/index.ts';
import type { Area } from './areas.ts';

/**
 * A figure drawn beforehand, for a surface that has no room for what draws it. Plain data: it goes in messages.
 */
export interface Film {
  /** As an `svg` element takes it in `viewBox`. */
  readonly box: string;
  readonly size: FigureSize;
  /** Pictures a second. */
  readonly rate: number;
  /** The picture that tells it from others, by its index: for whoever wants no motion, and before it begins. */
  readonly still: number;
  readonly pictures: readonly (readonly Line[])[];
  /** What is said in its place; absent where what stands beside it says the same. */
  readonly text?: string | undefined;
}

/** A path of a picture. */
export interface Line {
  readonly d: string;
  /** Its classes in `figure.css`. */
  readonly look: string;
  /** How far right and down of its place it is drawn, mm; absent where it is at its place. */
  readonly move?: readonly [right: number, down: number] | undefined;
  /** What a press on it means; absent where it means nothing. */
  readonly area?: Area | undefined;
}

/** Enough for slow movements; half the pictures of a cartoon, and half its bytes. A second. */
const rate = 12;
/** Above so many pictures fewer a second are drawn: no message should be large. */
const mostPictures = 72;

/** One picture of an exercise, as it stands in a row; undefined where there is none of this id. */
export function pictureOf(exercise: string | undefined): Film | undefined {
  const drawing = drawingOf(exercise);
  const size: FigureSize = 'thumb';
  return (
    drawing && {
      box: boxOf(drawing.frame(size)),
      size,
      rate,
      still: 0,
      pictures: [linesOf(drawing.shapes(drawing.still, size))],
    }
  );
}

/** An exercise as it moves, on the side that is on. */
export function filmOf(exercise: string | undefined, side?: FigureSide): Film | undefined {
  const drawing = drawingOf(exercise);
  if (!drawing) return undefined;
  const size: FigureSize = 'large';
  const count = Math.max(1, Math.min(mostPictures, Math.round(drawing.cycle * rate)));
  const perSecond = count / drawing.cycle;
  return {
    box: boxOf(drawing.frame(size, side)),
    size,
    rate: perSecond,
    still: Math.min(count - 1, Math.round(drawing.still * perSecond)),
    pictures: Array.from({ length: count }, (_, index) => linesOf(drawing.shapes(index / perSecond, size, side))),
  };
}

/** The key poses of an exercise side by side, as one picture: for whoever wants no motion. */
export function posesOf(exercise: string | undefined, side?: FigureSide): Film | undefined {
  const drawing = drawingOf(exercise);
  if (!drawing) return undefined;
  const size: FigureSize = 'large';
  const { frame, moves } = beside(drawing.frame(size, side), drawing.keys.length);
  const poses = drawing.keys.map((seconds, index) =>
    linesOf(drawing.shapes(seconds, size, side)).map((line) => ({ ...line, move: moves[index] })),
  );
  return {
    box: boxOf(frame),
    size,
    rate,
    still: 0,
    pictures: [poses.flat()],
  };
}

function linesOf(shapes: readonly Shape[]): Line[] {
  return shapes.map(({ d, kind }) => ({ d, look: `fig-${kind}` }));
}
