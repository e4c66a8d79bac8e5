import { drawingOf, type FigureSide, type FigureSize, type Frame, type Shape } from '../figure/index.ts';
import type { Words } from '../locale/en/index.ts';
import { type BodyMapWish, bodyMapView } from './bodymap.ts';

/**
 * A figure drawn beforehand, for a surface that has no room for what draws it. Plain data: it goes in messages.
 */
export interface Film {
  /** As an `svg` element takes it in `viewBox`. */
  readonly box: string;
  /** Pictures a second. */
  readonly rate: number;
  /** The picture that tells it from others, by its index: for whoever wants no motion, and before it begins. */
  readonly still: number;
  readonly pictures: readonly (readonly Shape[])[];
}

/** Enough for slow movements; half the pictures of a cartoon, and half its bytes. A second. */
const rate = 12;
/** Above so many pictures fewer a second are drawn: no message should be large. */
const mostPictures = 72;

/** One picture of an exercise, as it stands in a row; undefined where there is none of this id. */
export function pictureOf(exercise: string | undefined): Film | undefined {
  const drawing = drawingOf(exercise);
  return (
    drawing && {
      box: boxOf(drawing.frame('thumb')),
      rate,
      still: 0,
      pictures: [drawing.shapes(drawing.still, 'thumb')],
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
    rate: perSecond,
    still: Math.min(count - 1, Math.round(drawing.still * perSecond)),
    pictures: Array.from({ length: count }, (_, index) => drawing.shapes(index / perSecond, size, side)),
  };
}

/** What a level of the body map looks like in a picture: those have the tints of muscles. */
const tints: readonly (Shape['kind'] | undefined)[] = [undefined, 'some-far', 'some', 'most'];

/** The body, front and back, tinted by what a run worked: a picture each. */
export function mapsOf(loads: BodyMapWish['loads'], words: Words): Film[] {
  return bodyMapView({ loads }, words).sides.map(({ viewBox, body, patches }) => ({
    box: viewBox,
    rate,
    still: 0,
    pictures: [
      [
        ...body,
        ...patches.flatMap(({ d, level }) => {
          const kind = tints[level];
          return kind ? [{ d, kind }] : [];
        }),
      ],
    ],
  }));
}

function boxOf({ x, y, width, height }: Frame): string {
  return `${x} ${y} ${width} ${height}`;
}
