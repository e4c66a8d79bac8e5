/** What the player of the tag says and others do not. */
export const tag = {
  restored: 'You broke off here. Press play to go on, or end it.',
  steps: 'Show the steps',
};
