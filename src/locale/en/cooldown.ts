import type { ExerciseWords } from '../words.ts';

export const cooldown: Readonly<Record<string, ExerciseWords>> = {
  'cooldown-walk': {
    name: 'Easy cool-down walk',
    cue: 'Walk on until you can talk in full sentences.',
    steps: [
      'Drop from running to a brisk walk instead of stopping dead.',
      'Let the pace fade over the first two minutes until you can talk in full sentences.',
      'Let the arms hang and breathe out slowly; let each foot roll from heel to toe.',
      'Finish when your breathing feels normal and your heart rate has clearly dropped (as a rule of thumb, below about 60% of maximum, or to 100-110 bpm).',
    ],
    mistakes: [
      'Standing still or sitting down straight after a hard finish.',
      'Checking the phone while walking on an uneven surface.',
    ],
    easier: 'Shorten to 3 minutes after a very easy run, or march on the spot beside a support.',
    harder: 'Lengthen towards 10 minutes after intervals, races or heat.',
    claim:
      'Helps the circulation settle gradually and may lower the chance of feeling light-headed; it does not meaningfully speed up muscle recovery.',
  },
  'cooldown-jog': {
    name: 'Very easy cool-down jog',
    cue: 'Shuffle: short, quiet, almost too easy.',
    steps: [
      'Slow to a shuffle that feels almost too easy.',
      'Keep steps short and quiet with relaxed shoulders.',
      'Drop to a walk for the last 2 minutes.',
    ],
    mistakes: [
      'Turning the cool-down into extra training mileage.',
      'Jogging on when something hurts or after a very long run.',
    ],
    easier: 'Swap the jog for the walk.',
    harder: 'After hard intervals: 2 min easy jog, 2 min slower jog, then walk until breathing settles.',
    claim: 'Same purpose for the circulation as walking; extra jogging adds load without a proven recovery benefit.',
  },
};
