/** The muscle groups that loads are reckoned for; the order is that of the load model's table. */
export const muscleGroups = [
  'soleus',
  'gastrocnemius',
  'plantar_foot',
  'tibialis_anterior',
  'peroneals',
  'quadriceps',
  'hamstrings',
  'gluteus_maximus',
  'gluteus_medius',
  'deep_rotators',
  'tfl',
  'hip_flexors',
  'adductors',
  'trunk_abdominals',
  'trunk_extensors',
] as const;

export type MuscleGroup = (typeof muscleGroups)[number];
