/** What an exercise may need. A tree or a post serves as a wall, a kerb as a step. */
export const equipment = [
  'wall',
  'chair',
  'step',
  'mat',
  'foam_roller',
  'ball',
  'band',
  'strap',
  'towel',
  'cushion',
  'treadmill',
  'massage_stick',
] as const;

export type Equipment = (typeof equipment)[number];
