import type { Tone } from '../../src/index.ts';

/** A beep to be heard, and what tells it from every other. */
export interface Chime {
  readonly id: string;
  readonly beep: readonly Tone[];
}

/** A chime as the last part of an address. */
export function hashOf({ id, beep }: Chime): string {
  return `#${encodeURIComponent(JSON.stringify({ id, beep }))}`;
}

/** What an address asks for; undefined where it asks for nothing sound. */
export function chimeIn(hash: string): Chime | undefined {
  try {
    const { id, beep }: Partial<Chime> = Object(JSON.parse(decodeURIComponent(hash.slice(1))));
    return typeof id === 'string' && Array.isArray(beep) ? { id, beep } : undefined;
  } catch {
    return undefined;
  }
}
