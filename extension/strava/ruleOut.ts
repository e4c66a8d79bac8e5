import { editLink, kudosIsland, taggingIsland } from './page.ts';

/** The kudos island where it says that the activity is the athlete's own. Props are matched as the server writes them. */
const ownKudos = `${kudosIsland}[data-react-props*='"ownedByCurrentAthlete":true']`;

/**
 * Whether a page is beyond doubt no run of the signed-in athlete, by what costs next to nothing. Most pages that are
 * opened are none, and those should not feel that we are there: only what is left is read whole, see `witnessOf`, which
 * would come to the same.
 */
export function isRuledOut(page: Document, id: string): boolean {
  // Of three witnesses two have to speak, and the script is only one of them.
  const isNobodys = !has(page, `${editLink(id)},${ownKudos}`);
  const tagging = `${taggingIsland}[data-react-props*="${id}"][data-react-props*='"activityType":']`;
  return isNobodys || has(page, `${tagging}:not([data-react-props*='run"' i])`);
}

/** Whether two witnesses speak for an own activity before there is a script to be the third. */
export function isVouchedFor(page: Document, id: string): boolean {
  return has(page, editLink(id)) && has(page, ownKudos);
}

/** Elements are counted, not taken hold of: the first one that a script holds costs as much as all that is asked here. */
export function has(page: Document, selector: string): boolean {
  return page.querySelectorAll(selector).length > 0;
}
