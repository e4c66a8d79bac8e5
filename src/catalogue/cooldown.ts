import type { Exercise } from './exercise.ts';

export const cooldown: readonly Exercise[] = [
  {
    id: 'cooldown-walk',
    phase: 'cooldown',
    inArticle: true,
    muscles: { primary: ['gastrocnemius', 'soleus'], secondary: ['gluteus_maximus', 'hamstrings'] },
    posture: 'standing',
    equipment: [],
    dose: { sets: [1, 1, 1], seconds: [180, 300, 600], eachSide: false },
  },
  {
    id: 'cooldown-jog',
    phase: 'cooldown',
    inArticle: true,
    muscles: { primary: ['gastrocnemius', 'soleus', 'quadriceps'], secondary: ['gluteus_medius', 'hamstrings'] },
    posture: 'standing',
    equipment: [],
    dose: { sets: [1, 1, 1], seconds: [300, 300, 600], eachSide: false },
  },
];
