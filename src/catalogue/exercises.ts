import { cooldown } from './cooldown.ts';
import type { Exercise, ExerciseFacts } from './exercise.ts';
import { mobility } from './mobility.ts';
import { release } from './release.ts';
import { stances } from './stances.ts';
import { strength } from './strength.ts';
import { stretch } from './stretch.ts';

/** The catalogue, in the order a routine goes. */
export const exercises: readonly Exercise[] = [...cooldown, ...mobility, ...stretch, ...release, ...strength].map(
  placed,
);

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

/** The entry with this id, or undefined where the catalogue has none. */
export function exerciseOf(id: string | undefined): Exercise | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** An entry without a stance is a mistake in the catalogue. */
function placed(entry: ExerciseFacts): Exercise {
  const stance = stances[entry.id];
  if (!stance) throw new RangeError(`${entry.id}: expected a stance, found none`);
  return { ...entry, ...stance };
}
