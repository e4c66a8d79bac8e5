import type { MuscleGroup } from '../catalogue/muscles.ts';

/** Where a runner feels sore, by the names of everyday, and the muscle groups that may be meant. */
export const areas = {
  calves: ['gastrocnemius', 'soleus'],
  shins: ['tibialis_anterior', 'peroneals'],
  quads: ['quadriceps'],
  hamstrings: ['hamstrings'],
  inner_thighs: ['adductors'],
  glutes: ['gluteus_maximus', 'gluteus_medius', 'deep_rotators'],
  hips: ['hip_flexors', 'tfl', 'gluteus_medius'],
  lower_back: ['trunk_extensors'],
  feet: ['plantar_foot'],
} as const satisfies Record<string, readonly MuscleGroup[]>;

export type Area = keyof typeof areas;
export const areaNames = Object.keys(areas) as readonly Area[];

/** How sore, 0 to 10, one for each way in which the planner takes it (R22, R23, R24). */
export const soreLevels = { little: 2, sore: 5, very: 8 } as const;
export type SoreLevel = keyof typeof soreLevels;

/** What an area is taken for when only its name is said. */
export const usualSoreness = soreLevels.sore;
