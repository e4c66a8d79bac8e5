import type { Column, Figure } from './facts/shown.ts';
import type { PageText } from './read.ts';

/** Props are some hundred characters; what is longer is not read. */
const longestProps = 100_000;

/** Figures and dates are some characters each, and few. */
const longestText = 200;
const mostFigures = 40;

/** Takes the texts that tell of the activity out of the page. No judgement here: that is `read.ts`. */
export function pageText(page: Document, id: string): PageText {
  return {
    id,
    lang: page.documentElement.lang,
    // Templates are scripts of another type: markup, in which people's texts stand as they are.
    scripts: all(page, 'script:not([src])')
      .filter((script) => /^$|javascript|module/.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent),
    next: page.querySelector('script#__NEXT_DATA__')?.textContent ?? '',
    islands: propsOf(page, kudosIsland),
    tagging: propsOf(page, taggingIsland),
    editLink: page.querySelector(editLink(id)) !== null,
    figures: figuresOf(page),
    start: startOf(page),
    legend: legendOf(page),
  };
}

/**
 * The averages under the chart: a row of names, which say in an attribute what they are, over a row of values. Before
 * the values may stand the name of their row. Where the two rows do not go together, none is told.
 */
export function legendOf(page: ParentNode): readonly Column[] {
  const names = all(page, '#chart-controls td[data-type]');
  const cells = [...(names[0]?.parentElement?.nextElementSibling?.children ?? [])].map(text);
  const values = /\d/.test(cells[0] ?? '') ? cells : cells.slice(1);
  if (values.length !== names.length) return [];
  return names.map((name, index) => ({ type: name.getAttribute('data-type') ?? '', text: values[index] ?? '' }));
}

/** The line of date and time over the title. */
export function startOf(page: Document): string {
  return text(page.querySelector('#heading .details > time'));
}

/** The kudos island, which knows whose activity it is. */
export const kudosIsland = '[data-react-class="ADPKudosAndComments"]';

/** The island that tags people, which knows the kind of sport. */
export const taggingIsland = '[data-react-class="ActivityTagging"]';

/** The owner's link to edit this activity, in the side menu. */
export function editLink(id: string): string {
  return `nav.sidenav a[href="/activities/${id}/edit"]`;
}

/** `data-react-props` of an island. */
function propsOf(page: Document, island: string): string[] {
  return all(page, island)
    .map((island) => island.getAttribute('data-react-props') ?? '')
    .filter((props) => props.length <= longestProps);
}

function figuresOf(page: Document): Figure[] {
  // The first list alone: others follow it, some of them put there by other extensions.
  const main = all(page.querySelector('#heading .activity-stats ul.inline-stats.section'), ':scope > li');
  const labels = all(page, '#heading .activity-stats .more-stats .spans5');
  return [
    ...main.map((item) => ({ text: text(item.querySelector('strong')), term: term(item), main: true })),
    ...labels.map((label) => ({
      text: text(label.nextElementSibling?.querySelector('strong')),
      term: term(label),
      main: false,
    })),
  ].slice(0, mostFigures);
}

function term(label: Element): string {
  return label.querySelector('[data-glossary-term]')?.getAttribute('data-glossary-term') ?? '';
}

function all(within: ParentNode | null, selector: string): Element[] {
  return [...(within?.querySelectorAll(selector) ?? [])];
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').trim().slice(0, longestText);
}
