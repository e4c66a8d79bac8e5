import type { Facts } from './facts.ts';
import { type Joined, type Mode, modes } from './limits.ts';
import { modeFrom } from './thresholds.ts';

/** How the day stands: by the run's stress, raised where a rule asks for it, never lowered. */
export function modeOf({ stress }: Facts, limits: Joined): Mode {
  const byStress = modes.findLast((mode) => mode === 'light' || stress >= modeFrom[mode]) ?? 'light';
  return modes[Math.max(modes.indexOf(byStress), modes.indexOf(limits.mode ?? 'light'))] ?? 'recover';
}
