import type { ExerciseWords } from '../words.ts';

/** The exercises of the article by themselves: for most readers the first screen needs no others. */
export const articleExercises: Readonly<Record<string, ExerciseWords>> = {
  'cooldown-jog': { name: 'Very easy cool-down jog', cue: 'Shuffle: short, quiet, almost too easy.' },
  'cooldown-walk': { name: 'Easy cool-down walk', cue: 'Walk on until you can talk in full sentences.' },
  'standing-quad-stretch': { name: 'Standing quad stretch', cue: 'Heel to seat, knees together, stand tall.' },
  'seated-hamstring-stretch': { name: 'Seated hamstring stretch', cue: 'Sit tall and tip forward from the hips.' },
  'wall-calf-stretch': { name: 'Wall calf stretch', cue: 'Back knee straight, heel down, hips forward.' },
  'ball-glute-piriformis': { name: 'Ball massage, glutes', cue: 'Rock slowly, stay where it is tender, breathe.' },
  'tfl-release': { name: 'Ball or roller massage, front of the hip', cue: 'Soft front-pocket muscle, never on bone.' },
  'glute-bridge': { name: 'Glute bridge', cue: 'Press through the heels, squeeze at the top.' },
  clamshell: { name: 'Clamshell', cue: 'Feet together, open the knee, hips stacked.' },
  'bird-dog': { name: 'Bird dog', cue: 'Opposite arm and leg, pelvis level.' },
  'plank-front': { name: 'Front plank', cue: 'Ears, hips and ankles in one line.' },
  'side-plank': { name: 'Side plank', cue: 'Hips up, one line from head to feet.' },
};
