import { cooldown } from './cooldown.ts';
import type { Exercise } from './exercise.ts';
import { mobility } from './mobility.ts';
import { release } from './release.ts';
import { strength } from './strength.ts';
import { stretch } from './stretch.ts';

/** The catalogue, in the order a routine goes. */
export const exercises: readonly Exercise[] = [...cooldown, ...mobility, ...stretch, ...release, ...strength];

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

/** The entry with this id, or undefined where the catalogue has none. */
export function exerciseOf(id: string | undefined): Exercise | undefined {
  return id === undefined ? undefined : byId.get(id);
}
