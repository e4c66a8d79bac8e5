import type { Cue } from './cues.ts';

/** A cue this many ms behind its time still belongs to what it speaks of. */
const onTime = 1000;

/**
 * What is still to be played of cues that were due by `now`: those that are on time, and of the late ones the last that
 * still means something, unless a newer one says more. So a surface that slept comes back with one cue, never a burst.
 *
 * @param now milliseconds since 1970
 */
export function playable(cues: readonly Cue[], now: number): Cue[] {
  const fresh = cues.filter(({ at }) => now - at <= onTime);
  if (fresh.some(({ droppable }) => !droppable)) return fresh;
  const late = cues.findLast(({ at, droppable }) => now - at > onTime && !droppable);
  return late ? [late, ...fresh] : fresh;
}
