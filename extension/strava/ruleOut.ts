import { editLink, kudosIsland, taggingIsland } from './page.ts';

/**
 * Whether a page is beyond doubt no run of the signed-in athlete, by what costs next to nothing. Most pages that are
 * opened are none, and those should not feel that we are there: only what is left is read whole, see `witnessOf`, which
 * would come to the same.
 *
 * Props are matched as the server writes them, and elements are counted, not taken hold of: the first one that a script
 * holds costs as much as all of this.
 */
export function isRuledOut(page: Document, id: string): boolean {
  const has = (selector: string) => page.querySelectorAll(selector).length > 0;
  // Of three witnesses two have to speak, and the script is only one of them.
  const isNobodys = !has(`${editLink(id)},${kudosIsland}[data-react-props*='"ownedByCurrentAthlete":true']`);
  const tagging = `${taggingIsland}[data-react-props*="${id}"][data-react-props*='"activityType":']`;
  return isNobodys || has(`${tagging}:not([data-react-props*='run"' i])`);
}
