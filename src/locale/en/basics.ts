import { dose, duration, halfMinutes, times } from './format-first.ts';

/** The words of the first screen, but for those of the exercises. */
export const basics = {
  language: 'en',
  product: 'Post-run routine',
  format: { dose, duration, halfMinutes, times },
  phases: {
    cooldown: 'Cool-down',
    mobility: 'Mobility',
    stretch: 'Stretch',
    release: 'Self-massage',
    strength: 'Strength',
  },
  buttons: { start: 'Start' },
};
