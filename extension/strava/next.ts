import { type SportType, sportTypes } from '../../src/run/sportTypes.ts';
import type { Given } from './facts/given.ts';

/** What the data of a page made with Next.js says of the activity. */
export interface NextFacts {
  readonly sportType?: SportType;
  readonly owned?: boolean;
  readonly given: Given;
}

/** Where the facts of the classic script stand in this data, which has other names for them. */
const names: Readonly<Record<string, string>> = {
  distance: 'distance',
  movingTime: 'moving_time',
  elapsedTime: 'elapsed_time',
  elevationGain: 'elev_gain',
};

/**
 * Reads the data of a Next.js page. No such page of an athlete's own activity is known: the shape is that of the page
 * that visitors had until 2026, and the names for sport and ownership are those of the feed. What is missing in it, or
 * differs, is unknown.
 *
 * @param id the activity's digits, from the address
 * @param data text of the script with the page's data; empty where there is none
 * @returns undefined where it is not about this activity
 */
export function readNext(id: string, data: string): NextFacts | undefined {
  const activity = at(parsed(data), 'props', 'pageProps', 'activity');
  if (String(activity.id) !== id) return undefined;
  const type = activity.sportType ?? activity.type;
  const sportType = sportTypes.find((each) => each === type);
  const owned = activity.ownedByCurrentAthlete;
  const scalars = at(activity, 'scalars');
  const given = Object.entries(names).flatMap(([name, known]) => {
    const value = scalars[name];
    return typeof value === 'number' ? [[known, value] as const] : [];
  });
  return {
    ...(sportType && { sportType }),
    ...(typeof owned === 'boolean' && { owned }),
    given: Object.fromEntries(given),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Own fields only, however deep; an empty object where something is missing on the way. */
function at(value: unknown, ...path: readonly string[]): Record<string, unknown> {
  const found = path.reduce<unknown>(
    (thing, key) => (Object.hasOwn(Object(thing), key) ? Object(thing)[key] : {}),
    value,
  );
  return Object(found) as Record<string, unknown>;
}
