import type { Typed } from './manifest.ts';

/** What each custom property is for. Its default stands in the look that reads it. */
const uses: Readonly<Record<string, string>> = {
  '--postrun-surface': 'Background of the card',
  '--postrun-raised': 'Background of what stands out from it',
  '--postrun-ink': 'Text',
  '--postrun-muted': 'Text that is less important',
  '--postrun-line': 'Borders and lines',
  '--postrun-accent': 'Main buttons, the focus ring, what is on',
  '--postrun-on-accent': 'Text on the accent',
  '--postrun-accent-soft': 'Background of what is on',
  '--postrun-danger': 'What to stop for',
  '--postrun-radius': 'Corners of the card',
  '--postrun-font': 'Font family',
  '--postrun-cooldown': 'Colour of the cool-down',
  '--postrun-mobility': 'Colour of mobility',
  '--postrun-stretch': 'Colour of stretching',
  '--postrun-release': 'Colour of self-massage',
  '--postrun-strength': 'Colour of strength',
};

/**
 * The custom properties that style sheets read from the page, each with its default, in the order of the sheets.
 *
 * @throws {Error} when one has two defaults or none, when one is not described, and when one that is described is not read
 */
export function customProperties(sheets: readonly string[], described = uses): Typed[] {
  const defaults = new Map<string, string>();
  for (const [name, value] of sheets.flatMap(readsIn)) {
    const known = defaults.get(name) ?? value;
    if (value === '' || known !== value)
      throw new Error(`${name}: expected one default, found "${known}" and "${value}".`);
    defaults.set(name, value);
  }
  const unread = Object.keys(described).filter((name) => !defaults.has(name));
  if (unread.length > 0) throw new Error(`Described, but read by no style sheet: ${unread.join(', ')}.`);
  return [...defaults].map(([name, value]) => {
    const description = described[name];
    if (description === undefined) throw new Error(`${name} is read by a style sheet and described nowhere.`);
    return { name, default: value, description };
  });
}

/** Every `var(--postrun-x, default)`; the default is empty where there is none. */
function readsIn(sheet: string): [string, string][] {
  const text = sheet.replace(/\/\*.*?\*\//gs, '');
  return [...text.matchAll(/var\(\s*(--postrun-[\w-]+)\s*,?\s*/g)].map(({ 0: start, 1: name = '', index }) => [
    name,
    untilClosed(text.slice(index + start.length)),
  ]);
}

/** What stands before the bracket that was open already. */
function untilClosed(text: string): string {
  let open = 1;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open === 0) return text.slice(0, at).trim();
  }
  return text.trim();
}
