import { type Source, type SourceId, sources } from '../../src/catalogue/sources.ts';
import { words } from '../words.ts';
import { made } from './made.ts';

/** A link to a source in the list, as it is cited: "Ingram 2025". */
export function citation(id: SourceId): HTMLElement {
  return made('a', { href: `#${anchorOf(id)}` }, [shortName(sources[id])]);
}

/** The sources in full, by name. */
export function sourceList(ids: readonly SourceId[]): HTMLElement {
  const byName = [...new Set(ids)].toSorted((a, b) => compare(shortName(sources[a]), shortName(sources[b])));
  return made(
    'ul',
    { class: 'sources' },
    byName.map((id) => made('li', { class: 'source', id: anchorOf(id) }, entryOf(sources[id]))),
  );
}

function anchorOf(id: SourceId): string {
  return `source-${id}`;
}

/** The first author without initials; where none is named, the title. */
function shortName({ authors, year, title }: Source): string {
  const name = authors?.replace(/( [A-Z]{1,3})?( et al\b.*|,.*)?$/, '') ?? title;
  return year === undefined ? name : `${name} ${year}`;
}

function entryOf({ authors, year, title, where, doi, citedFor, status }: Source): HTMLElement[] {
  const from = [authors, year].filter((part) => part !== undefined).join(', ');
  return [
    made('p', { class: 'reference' }, [
      ...(from ? [`${from}. `] : []),
      made('cite', {}, [title]),
      `${/[.?]$/.test(title) ? '' : '.'} ${where}.`,
      ...(doi === undefined ? [] : [' ', link(doi)]),
    ]),
    made('p', { class: 'cited-for' }, [citedFor, ...(words.gallery.statuses[status] ?? []).map((said) => ` ${said}`)]),
  ];
}

/** An ordinary link: nothing is asked of that host until somebody follows it. */
function link(doi: string): HTMLElement {
  return made('a', { href: `https://doi.org/${encodeURI(doi)}`, rel: 'noreferrer' }, [`doi.org/${doi}`]);
}

const compare = new Intl.Collator('en').compare;
