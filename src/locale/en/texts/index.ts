import type { ExerciseTexts } from '../../words.ts';
import { cooldown } from './cooldown.ts';
import { mobility } from './mobility.ts';
import { release } from './release.ts';
import { footStrength } from './strength-foot.ts';
import { hipStrength } from './strength-hips.ts';
import { trunkStrength } from './strength-trunk.ts';
import { hipStretches } from './stretch-hips.ts';
import { legStretches } from './stretch-legs.ts';

/** How every exercise is done, what to watch out for and what it does: loaded when it is asked for. */
export const texts: Readonly<Record<string, ExerciseTexts>> = {
  ...cooldown,
  ...mobility,
  ...legStretches,
  ...hipStretches,
  ...release,
  ...hipStrength,
  ...trunkStrength,
  ...footStrength,
};
