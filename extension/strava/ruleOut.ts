import { isNoRunIn, ownersIn } from './islands.ts';
import { editLinkOf, kudosOf, taggingOf } from './page.ts';

/**
 * Whether a page is beyond doubt no run of the signed-in athlete, by what costs next to nothing. Most pages that are
 * opened are none, and those should not feel that we are there: only what is left is read whole, see `witnessOf`, which
 * would come to the same.
 */
export function isRuledOut(page: Document, id: string): boolean {
  const owners = kudosOf(page).flatMap((props) => ownersIn(props, id));
  // Of three witnesses two have to speak, and the script is only one of them.
  if (owners.length === 0 && !editLinkOf(page, id)) return true;
  return owners.includes(false) || taggingOf(page).some((props) => isNoRunIn(props, id));
}
