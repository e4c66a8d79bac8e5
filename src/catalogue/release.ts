import type { Exercise } from './exercise.ts';

export const release: readonly Exercise[] = [
  {
    id: 'ball-glute-piriformis',
    phase: 'release',
    inArticle: true,
    muscles: { primary: ['gluteus_maximus', 'deep_rotators'], secondary: ['gluteus_medius'] },
    posture: 'seated',
    equipment: [['ball']],
    dose: { sets: [1, 1, 2], seconds: [45, 60, 120], rest: [0, 10, 20], eachSide: true },
  },
  {
    id: 'tfl-release',
    phase: 'release',
    inArticle: true,
    muscles: { primary: ['tfl'], secondary: ['gluteus_medius'] },
    posture: 'side-lying',
    equipment: [['foam_roller', 'ball']],
    dose: { sets: [1, 1, 2], seconds: [30, 45, 90], rest: [0, 10, 20], eachSide: true },
  },
];
