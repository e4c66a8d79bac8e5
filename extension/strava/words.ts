import { frame } from '../../src/locale/en/frame.ts';
import { playing } from '../../src/locale/en/playing.ts';

/** The words that come with the panel. What a plan says comes with the plan, so that this script stays small. */
export const words = { ...playing, frame };
export type PanelWords = typeof words;
