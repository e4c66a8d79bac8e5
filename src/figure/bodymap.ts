import { type MuscleGroup, muscleGroups } from '../catalogue/muscles.ts';
import { mapShapes, type Shape } from './draw.ts';
import type { Figure } from './figure.ts';
import { by, held, pose, stand } from './poses/shared.ts';

/** A patch of the map, and whose it is. */
export interface Patch {
  readonly d: string;
  readonly muscle: MuscleGroup;
}

/** One side of the map: the body, and all muscles that are seen from there. */
export interface BodyMapSide {
  readonly body: readonly Shape[];
  readonly patches: readonly Patch[];
}

/** The part of the drawing's plane that both sides fill, mm: x, y, width and height. */
export const mapFrame = [-420, -1840, 840, 1920] as const;

const figure: Figure = {
  view: [90, 4],
  keys: held(
    pose(stand, { armR: by(4, 12, 30, 8), armL: by(4, 12, 30, 8), legR: by(2, 4, 8, 3, 3), legL: by(2, 4, 8, 3, 3) }),
  ),
};

/** What lies at the edge of larger muscles. Drawn first, so that those can be seen, and pressed, in their middle. */
const beneath: readonly MuscleGroup[] = ['peroneals', 'adductors'];
const inOrder = [...beneath, ...muscleGroups.filter((muscle) => !beneath.includes(muscle))];

/** The figure seen from the front and from the back, with every muscle group that the load model knows. */
export function bodyMap(): Readonly<Record<'front' | 'back', BodyMapSide>> {
  return { front: mapShapes(figure, inOrder), back: mapShapes({ ...figure, view: [270, 4] }, inOrder) };
}
