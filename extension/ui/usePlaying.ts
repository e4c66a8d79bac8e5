import { useEffect } from 'preact/hooks';
import type { Target } from '../background/state.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * Says that this surface plays the cues of a session itself, for as long as `plays` is true: then the background leaves
 * them to it. To be true exactly while the surface's conductor plays, which leaves out what was due before.
 */
export function usePlaying(
  { players }: { readonly players: Pick<Platform['players'], 'join'> },
  target: Target,
  plays: boolean,
): void {
  useEffect(() => (plays ? players.join(target) : undefined), [players, target, plays]);
}
