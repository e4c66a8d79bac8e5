/** A fact as it stands in an attribute, or as a script sets it. */
export type Fact = string | number | null | undefined;

/** What can be said about a run and its runner in the tag. */
export const factNames = [
  'minutes',
  'distance',
  'time',
  'ascent',
  'descent',
  'sport',
  'kind',
  'effort',
  'sore',
  'equipment',
  'place',
] as const;
export type FactName = (typeof factNames)[number];

/** Absent and empty ones are unknown. */
export type Facts = Readonly<Partial<Record<FactName, Fact>>>;

/** The facts that say something, as text. A page builder leaves what was not filled in empty. */
export function writtenOf(facts: Facts): ReadonlyMap<FactName, string> {
  // Asked at every turn, and mostly there is none.
  const said = factNames.filter((name) => facts[name] != null);
  const texts = said.map((name): [FactName, string] => [name, String(facts[name]).trim()]);
  return new Map(texts.filter(([, text]) => text !== ''));
}
