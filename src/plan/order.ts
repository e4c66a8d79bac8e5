import { type Exercise, phases, postures } from '../catalogue/exercise.ts';

/**
 * Puts exercises into the order they are done in: by phase (mobility among the stretches), upright before the floor, the
 * same kit together, and what the run worked most first, and among equals the article's. Total, so the order never depends on how they came.
 *
 * @param priority what comes first among equals, greatest first
 */
export function inOrder<Entry extends { readonly exercise: Exercise }>(
  entries: readonly Entry[],
  priority: (exercise: Exercise) => number,
): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry.exercise, priority(entry.exercise)) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
}

type Key = readonly (number | string)[];

function keyOf({ id, phase, posture, equipment, inArticle }: Exercise, priority: number): Key {
  const kit = equipment.map((any) => any.join('|')).join('&');
  const place = phase === 'mobility' ? phases.indexOf('stretch') : phases.indexOf(phase);
  return [place, postures.indexOf(posture), kit, -priority, inArticle ? 0 : 1, id];
}

function compare(a: Key, b: Key): number {
  for (let nth = 0; nth < a.length; nth++) {
    const [x, y] = [a[nth] ?? '', b[nth] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
