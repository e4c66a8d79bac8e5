/** What stands around the plan on a page, and is there before anything is planned. */
export const frame = {
  /** The one quiet line on a run that is folded. */
  line: 'A routine for this run',
  show: 'Show',
  hide: 'Hide for this run',
  always: 'Fold on every run',
  copy: 'Copy for a bug report',
  copied: 'Copied',
  /** Where the browser does not let a page copy. */
  notCopied: 'Mark the line and copy it by hand',
  preparing: 'Planning your routine',
  noPlan: 'There is no plan just now.',
  tryAgain: 'Try again',
  back: 'Back',
  answerAgain: 'Answer again',
};
