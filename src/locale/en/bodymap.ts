/** The words of the body map. */
export const bodyMap = {
  front: 'Front',
  back: 'Back',
  /** How much a run worked a muscle. */
  levels: ['A bit', 'A lot', 'Most'],
} as const;
