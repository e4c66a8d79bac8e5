/** A coach writes no more; an address that is longer was not written by one. */
const most = { characters: 8000, lines: 200 };

/** The coach's list out of an address: a line for each step, as text. Nothing where there is none. */
export function listFrom(page: Document, text: string | null): Element[] {
  const lines = (text ?? '')
    .slice(0, most.characters)
    .split(/\r\n?|\n/, most.lines)
    .map((line) => line.trim());
  const steps = lines.filter(Boolean).map((line) => {
    const step = page.createElement('li');
    step.textContent = line;
    return step;
  });
  if (steps.length === 0) return [];
  const list = page.createElement('ol');
  list.append(...steps);
  return [list];
}
