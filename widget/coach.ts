import { unsafeCSS } from 'lit';
import { en } from '../src/locale/en/index.ts';
import { parseRoutine } from '../src/notation/parse.ts';
import { articleRoutine } from '../src/plan/article.ts';
import type { Routine } from '../src/routine/routine.ts';
import { checkRoutine, RoutineProblem } from '../src/routine/validate.ts';
import plannedLook from '../src/view/planned.css?inline';
import type { Offer } from './offer.ts';

/** A document may be a planned one. */
export const styles = unsafeCSS(plannedLook);

/** The coach's own routine: a document, or a list as it stands in the tag. */
export function coachOffer(own: string | Routine): Offer {
  return typeof own === 'string' ? listOffer(own) : documentOffer(own);
}

/** The routine of a document that a script has set. One that is not sound costs the element nothing but it. */
function documentOffer(document: unknown): Offer {
  try {
    return { routine: checkRoutine(document), words: en };
  } catch (error) {
    if (!(error instanceof RoutineProblem)) throw error;
    return { routine: articleRoutine(), words: en, problem: { text: error.message, detail: error } };
  }
}

/** The routine of a list in the tag, as notation. What could not be read of it stays as it stands. */
function listOffer(text: string): Offer {
  const { routine, problems } = parseRoutine(text);
  const [detail] = problems;
  // A list of which nothing can be read is not one.
  if (routine.steps.length === 0) return { routine: articleRoutine(), words: en };
  return { routine, words: en, ...(detail && { problem: { text: detail.message, detail } }) };
}
