import type { Figure } from '../figure.ts';
import { cooldown } from './cooldown.ts';
import { mobility } from './mobility.ts';
import { release } from './release.ts';
import { strength } from './strength.ts';
import { stretch } from './stretch.ts';

/** How every exercise is drawn, by its id. */
export const figures: Readonly<Record<string, Figure>> = {
  ...cooldown,
  ...mobility,
  ...stretch,
  ...release,
  ...strength,
};
