/** Why a step is there, or was left out, by rule. `value` is the fact it spoke of. */
export const reasons: Readonly<Record<string, (value: number | string | undefined) => string>> = {
  article: () => 'Part of the article’s routine.',
  'cooldown-first': () => 'Lets your circulation settle. First, always.',
  time: (value) => (value === undefined ? 'No room for it.' : `No room in ${value} minutes.`),
  equipment: (value) => (value === undefined ? 'Needs equipment.' : `Needs a ${String(value).replaceAll('_', ' ')}.`),
};
