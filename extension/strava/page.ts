import type { PageText } from './read.ts';

/** Props are some hundred characters; what is longer is not read. */
const longestProps = 100_000;

/** Takes the texts that tell of the activity out of the page. No judgement here: that is `read.ts`. */
export function pageText(page: Document, id: string): PageText {
  return {
    id,
    scripts: [...page.querySelectorAll('script:not([src])')].map((script) => script.textContent),
    islands: [...page.querySelectorAll('[data-react-class="ADPKudosAndComments"]')]
      .map((island) => island.getAttribute('data-react-props') ?? '')
      .filter((props) => props.length <= longestProps),
    editLink: page.querySelector(`nav.sidenav a[href="/activities/${id}/edit"]`) !== null,
    elapsedTime: elapsedTime(page),
  };
}

/** In a row of its own, label before value; first among the main figures where the run was a race. */
function elapsedTime(page: Document): string {
  const term = page.querySelector('#heading [data-glossary-term="definition-elapsed-time"]');
  const inList = term?.closest('li')?.querySelector('strong');
  const inRow = term?.closest('.spans5')?.nextElementSibling?.querySelector('strong');
  return (inList ?? inRow)?.textContent?.trim() ?? '';
}
