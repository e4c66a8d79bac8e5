import type { Exercise } from './exercise.ts';

export const stretch: readonly Exercise[] = [
  {
    id: 'standing-quad-stretch',
    phase: 'stretch',
    inArticle: true,
    muscles: { primary: ['quadriceps'], secondary: ['hip_flexors'] },
    posture: 'standing',
    equipment: [],
    dose: { sets: [1, 1, 3], seconds: [20, 30, 60], rest: [0, 5, 15], eachSide: true },
  },
  {
    id: 'seated-hamstring-stretch',
    phase: 'stretch',
    inArticle: true,
    muscles: { primary: ['hamstrings'], secondary: ['gastrocnemius'] },
    posture: 'seated',
    equipment: [],
    dose: { sets: [1, 1, 3], seconds: [20, 30, 60], rest: [0, 5, 15], eachSide: true },
  },
  {
    id: 'wall-calf-stretch',
    phase: 'stretch',
    inArticle: true,
    muscles: { primary: ['gastrocnemius'], secondary: ['soleus', 'plantar_foot'] },
    posture: 'standing',
    equipment: [['wall']],
    dose: { sets: [1, 1, 3], seconds: [20, 30, 60], rest: [0, 5, 15], eachSide: true },
  },
];
