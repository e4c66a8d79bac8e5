import type { Exercise } from './exercise.ts';

export const strength: readonly Exercise[] = [
  {
    id: 'glute-bridge',
    phase: 'strength',
    inArticle: true,
    muscles: { primary: ['gluteus_maximus'], secondary: ['hamstrings', 'trunk_abdominals', 'trunk_extensors'] },
    posture: 'supine',
    equipment: [],
    dose: { sets: [1, 2, 3], reps: [10, 10, 15], secondsPerRep: 6, rest: [20, 30, 60], eachSide: false },
  },
  {
    id: 'clamshell',
    phase: 'strength',
    inArticle: true,
    muscles: { primary: ['gluteus_medius', 'deep_rotators'], secondary: ['gluteus_maximus'] },
    posture: 'side-lying',
    equipment: [],
    dose: { sets: [1, 2, 3], reps: [10, 10, 15], secondsPerRep: 5, rest: [20, 30, 60], eachSide: true },
  },
  {
    id: 'bird-dog',
    phase: 'strength',
    inArticle: true,
    muscles: { primary: ['trunk_extensors', 'trunk_abdominals'], secondary: ['gluteus_maximus'] },
    posture: 'quadruped',
    equipment: [],
    dose: { sets: [1, 2, 3], reps: [5, 8, 12], secondsPerRep: 7, rest: [20, 30, 60], eachSide: true },
  },
  {
    id: 'plank-front',
    phase: 'strength',
    inArticle: true,
    muscles: { primary: ['trunk_abdominals'], secondary: ['quadriceps'] },
    posture: 'prone',
    equipment: [],
    dose: { sets: [1, 2, 3], seconds: [20, 30, 60], rest: [20, 30, 60], eachSide: false },
  },
  {
    id: 'side-plank',
    phase: 'strength',
    inArticle: true,
    muscles: { primary: ['trunk_abdominals', 'gluteus_medius'], secondary: ['trunk_extensors'] },
    posture: 'side-lying',
    equipment: [],
    dose: { sets: [1, 2, 3], seconds: [15, 30, 60], rest: [20, 30, 60], eachSide: true },
  },
];
