import { exercises } from '../../src/locale/en/exercises.ts';
import { playing } from '../../src/locale/en/playing.ts';
import { popup } from '../../src/locale/en/popup.ts';
import { timer } from '../../src/locale/en/timer.ts';

/** What the popup shows first. What plans a routine comes with its own words when it is wanted. */
export const words = { ...playing, exercises, timer, popup };
export type PopupTexts = typeof words;
