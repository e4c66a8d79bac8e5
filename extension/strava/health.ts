import type { Words } from '../../src/locale/en/index.ts';

/** Where on the page the reader looks, in this order. */
export const sources = [
  'pageView',
  'sport',
  'ownerInScript',
  'ownerInIsland',
  'editLink',
  'factsInScript',
  'figures',
  'start',
  'legend',
] as const;
export type Source = (typeof sources)[number];

/** What came of it: it answered yes or no, has not been there, or says something else than another. */
export const states = ['yes', 'no', 'missing', 'unclear'] as const;
export type State = (typeof states)[number];

/** How one source answered. Nothing of what it said: it may go into a public bug report. */
export interface Health {
  readonly source: Source;
  readonly state: State;
}

/** The state of a question that is answered by all its witnesses: none, one answer, or several that differ. */
export function stateOf(answers: Iterable<boolean>): State {
  const [answer, ...others] = new Set(answers);
  if (answer === undefined) return 'missing';
  if (others.length > 0) return 'unclear';
  return answer ? 'yes' : 'no';
}

/** "Page read 1: page view yes, run yes, …": one line for a bug report. */
export function healthLine(health: readonly Health[], { health: words }: Pick<Words, 'health'>): string {
  return words.line(health.map(({ source, state }) => `${words.sources[source]} ${words.states[state]}`));
}
