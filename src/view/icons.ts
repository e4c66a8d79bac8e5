/** The drawings of the player's buttons: outlines on a ground of 24 by 24, filled, and rounded by a line of 2 around them. */
export const icons = {
  play: 'M8 6v12l10-6z',
  pause: 'M7 6h2v12H7zM15 6h2v12h-2z',
  back: 'M6 6v12M18 6v12l-8-6z',
  next: 'M18 6v12M6 6v12l8-6z',
} as const;

export type IconName = keyof typeof icons;
