/** Elements that make a line of the notation, and what goes before it there. */
const marks: Readonly<Record<string, string>> = {
  H1: '# ',
  H2: '# ',
  H3: '## ',
  H4: '## ',
  H5: '## ',
  H6: '## ',
  LI: '- ',
  P: '> ',
};

/**
 * A list in the light of the tag as notation, a line each; empty where there is no list. Headings are phases or the title,
 * a paragraph in the list or after it is the coach's note to the step before.
 */
export function listIn(element: Element): string {
  const parts = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, li, p')];
  const begin = parts.findIndex((part) => part.tagName === 'LI');
  if (begin < 0) return '';
  const lines = parts.map((part, at) => {
    // Before the list stands an introduction; it is for those who read the page without it.
    const text = part.tagName === 'P' && at < begin ? '' : ownText(part);
    return text === '' ? '' : `${marks[isItem(part) ? 'LI' : part.tagName] ?? ''}${text}`;
  });
  return lines.filter(Boolean).join('\n');
}

/** Where blank lines stand between the items of a list, Markdown puts what each says into a paragraph. */
function isItem(part: Element): boolean {
  const item = part.parentElement;
  return part.tagName === 'P' && item?.tagName === 'LI' && item.firstElementChild === part && ownText(item) === '';
}

/** The words of an element without those of the lines within it. */
function ownText(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? textWithin(node) : textBetween(node)))
    .join('');
}

function textWithin(element: Element): string {
  return element.matches('ol, ul, li, p, br') ? ' ' : textOf(element);
}

/** Editors leave comments between the words. */
function textBetween(node: Node): string {
  return node instanceof Text ? node.data : '';
}
