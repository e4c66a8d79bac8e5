/** What stands on a page before anything is planned, or where nothing can be. */
export const frame = {
  /** The one quiet line on a run that is folded. */
  line: 'A routine for this run',
  show: 'Show',
  preparing: 'Planning your routine',
  noPlan: 'There is no plan just now.',
  tryAgain: 'Try again',
};
