/** How the page could be read, in one line for a bug report. */
export const health = {
  title: 'For a bug report',
  sources: {
    pageView: 'page view',
    sport: 'run',
    ownerInScript: 'owner in script',
    ownerInIsland: 'owner in kudos',
    editLink: 'edit link',
    factsInScript: 'facts in script',
    figures: 'figures',
    start: 'start',
    legend: 'chart',
  },
  states: { yes: 'yes', no: 'no', missing: 'missing', unclear: 'unclear' },
  /** "Page read: page view yes, run yes, edit link missing." */
  line: (parts: readonly string[]) => `Page read: ${parts.join(', ')}.`,
};
