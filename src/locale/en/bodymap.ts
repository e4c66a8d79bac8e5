/** The words of the body map. */
export const bodyMap = {
  front: 'Front',
  back: 'Back',
  /** How much a run worked a muscle. */
  levels: ['A bit', 'A lot', 'Most'],
  /** Beside it, where anything is tinted. */
  worked: 'Colour shows what this run worked.',
  /** Beside it, where it can be pressed. */
  press: 'Press where you are sore.',
} as const;
