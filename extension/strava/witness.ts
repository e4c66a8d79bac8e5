import type { Units } from '../../src/locale/en/format.ts';
import { type SportType, sportTypes } from '../../src/run/sportTypes.ts';
import type { Given } from './facts/given.ts';
import { isNoRunIn, ownersIn } from './islands.ts';
import { type NextFacts, readNext } from './next.ts';
import type { PageReading, PageText } from './read.ts';
import { readScripts, type ScriptFacts } from './script.ts';

/**
 * Whose run it is, and what the page says of it, as it stands there: little, and a plain document. What the figures come
 * to is another matter, see `readingOf`; the script on the page leaves that to the background.
 */
export interface Witness
  extends Pick<PageReading, 'own' | 'reason'>,
    Pick<PageText, 'lang' | 'figures' | 'start' | 'legend' | 'editLink'> {
  /** Whether a script is about this activity. */
  readonly isKnown: boolean;
  /** What scripts and islands say of its owner: whether that is the athlete. */
  readonly said: readonly boolean[];
  readonly islands: readonly boolean[];
  /** Absent where it is no run, or not beyond doubt. */
  readonly sportType?: SportType;
  /** The athlete's choice, where a script says it. */
  readonly units?: Units;
  /** The numbers of the script; absent where none or several hold them. */
  readonly given?: Given;
}

/** Decides from a page's text whether it is the athlete's own run. */
export function witnessOf(page: PageText): Witness {
  const facts = readScripts(page.id, page.scripts);
  const next = facts.hasPageView ? undefined : readNext(page.id, page.next);
  const said = [...facts.isOwner, ...(next?.owned === undefined ? [] : [next.owned])];
  const islands = [...new Set(page.islands.flatMap((props) => ownersIn(props, page.id)))];
  // A missing link is no witness against: the menu may come late.
  const own = isOwn([said, islands, page.editLink ? [true] : []]);
  const sportType = sportTypeOf(page, facts, next);
  const given = facts.activity ?? next?.given;
  const isKnown = facts.hasPageView || next !== undefined;
  const { lang, figures, start, legend, editLink } = page;
  return {
    own,
    reason: reasonOf(isKnown, sportType, own),
    ...(sportType && { sportType }),
    ...(facts.units && { units: facts.units }),
    ...(given && { given }),
    lang,
    figures,
    start,
    legend,
    isKnown,
    said,
    islands,
    editLink,
  };
}

function reasonOf(known: boolean, sportType: SportType | undefined, own: boolean): PageReading['reason'] {
  if (!known) return 'no activity';
  if (!sportType) return 'no run';
  return own ? 'run' : 'not own';
}

function sportTypeOf(
  { id, tagging }: PageText,
  { runTypes, hasPageView }: ScriptFacts,
  next: NextFacts | undefined,
): SportType | undefined {
  const said = hasPageView ? only(runTypes) : next?.sportType;
  const contradicted = tagging.some((props) => isNoRunIn(props, id));
  return contradicted ? undefined : sportTypes.find((type) => type === said);
}

function only(types: ReadonlySet<string>): string | undefined {
  const [type, ...others] = types;
  return others.length === 0 ? type : undefined;
}

/** Witnesses that have to agree, of the three there are; one may be missing, none may contradict. */
const witnessesNeeded = 2;

function isOwn(witnesses: readonly (readonly boolean[])[]): boolean {
  const heard = witnesses.filter(({ length }) => length > 0);
  return heard.length >= witnessesNeeded && !heard.flat().includes(false);
}
