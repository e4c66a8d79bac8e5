const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;

/** What a plan says besides its phases and its steps. */
export const plan = {
  after: 'After this run',
  article: 'After your run',
  steps: (many: number) => count(many, 'step'),
  /** Shows the whole list, and only its beginning again. */
  allSteps: (many: number) => `All ${count(many, 'step')}`,
  fewerSteps: 'Fewer steps',
  /** "8 steps for 10.2 km with 420 m of climb". */
  summary: (many: number, facts: readonly string[]) =>
    `${count(many, 'step')}${facts.length > 0 ? ` for ${facts.join(' with ')}` : ''}`,
  climb: (metres: string) => `${metres} of climb`,
  articleSummary: (many: number, minutes: string) => `${count(many, 'step')}, ${minutes} min`,
  minutes: 'Minutes',
  minutesUnit: 'min',
  omitted: (many: number) => `${many} left out`,
  /** What was dropped for time, and the minutes that bring it back. */
  backAt: (minutes: number) => `Back at ${minutes} min`,
  notes: 'Good to know',
  why: 'Why',
  mind: 'Mind',
  stopTitle: 'Not today',
  how: 'How to do it',
  /** In an opened step, while its texts are loaded and where that failed. */
  textsComing: 'How to do it, in a moment.',
  textsMissing: 'How to do it could not be loaded. Reload the page to try it again.',
  /** In the place of what is loaded, and where that failed. */
  coming: 'In a moment.',
  missing: 'Something could not be loaded. Reload the page to try it again.',
  /** Opens the form for the reader's own run. */
  own: 'Plan it for your own run',
  mistakes: 'Watch out for',
  easier: 'Easier',
  harder: 'Harder',
  evidence: 'What it does',
  /** A fact that cannot be used, above the routine that is offered all the same. */
  problem: (field: string, value: string, expected: string) =>
    `“${value}” does not fit as ${field}: ${expected} was expected. Here is the article’s routine.`,
};
