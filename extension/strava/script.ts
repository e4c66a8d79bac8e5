import type { Units } from '../../src/locale/en/format.ts';
import { type Code, codeOf, insideBracket, topLevelOf } from './code.ts';

/** What the inline scripts of an activity page say, as it stands there. */
export interface ScriptFacts {
  /** Unlocalised sport types that `RunPageView(<id>, '…'` names; one where all is well. */
  readonly runTypes: ReadonlySet<string>;
  /** Whether any page view of this activity is named, of a run or not. */
  readonly hasPageView: boolean;
  /** What the calls of `.isOwner(…)` say. */
  readonly isOwner: ReadonlySet<boolean>;
  /** The numbers and flags of `pageView.activity().set({…})`; absent where none or several hold them. */
  readonly activity?: Readonly<Record<string, number | boolean>>;
  /** The athlete's choice of units. */
  readonly units?: Units;
}

/**
 * Reads the texts of a page's inline scripts. Names and titles stand in them as string literals; only code is read, and
 * of the literals only those at the places of the sport type and the units.
 *
 * @param id the activity's digits, from the address
 */
export function readScripts(id: string, sources: readonly string[]): ScriptFacts {
  const codes = sources.filter((source) => telling.test(source)).flatMap((source) => codeOf(source) ?? []);
  const viewing = codes.flatMap((code) => pageViews(code, id).map((view) => ({ ...view, code })));
  const [activity, ...others] = codes.flatMap(activitySets);
  const [units] = codes.flatMap(unitsIn);
  return {
    runTypes: new Set(viewing.flatMap(({ family, type }) => (family === 'Run' ? [type] : []))),
    hasPageView: viewing.length > 0,
    isOwner: new Set(viewing.flatMap(({ code }) => ownerCalls(code))),
    ...(activity && others.length === 0 && { activity }),
    ...(units && { units }),
  };
}

/** Most inline scripts of a page say nothing of the activity and need no closer look. */
const telling = /PageView\s*\(|activity\(\)\s*\.set\(|_measurement_preference|measurementUnits/;

function pageViews({ text, strings }: Code, id: string): { family: string; type: string }[] {
  const calls = text.matchAll(/\bnew\s+(?:[\w$]+\.)*(\w*)PageView\s*\(\s*(\d+)\s*,\s*"(\d+)"/g);
  return [...calls].flatMap(([, family = '', shownId, type]) =>
    shownId === id ? [{ family, type: strings[Number(type)] ?? '' }] : [],
  );
}

/** Links of the chain that follows the page view; each begins a line or follows a call. */
function ownerCalls({ text }: Code): boolean[] {
  return [...text.matchAll(/(?:\)|^)\s*\.isOwner\(\s*(true|false)\s*\)/gm)].map(([, answer]) => answer === 'true');
}

/** The page sets its activity several times; the facts are where both distance and moving time are. */
function activitySets(code: Code): Record<string, number | boolean>[] {
  return [...code.text.matchAll(/\bactivity\(\)\s*\.set\(\s*\{/g)].flatMap(({ 0: call, index }) => {
    const open = index + call.length - 1;
    const inside = insideBracket(code.text, open) ?? '';
    const closed = /^\s*\)/.test(code.text.slice(open + inside.length + 2));
    const facts = plainFacts(inside, code.strings);
    return closed && facts && 'distance' in facts && 'moving_time' in facts ? [facts] : [];
  });
}

const pair = /^\s*(?:([\w$]+)|"(\d+)")\s*:\s*(\S[\s\S]*)$/;
const plain = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false)$/i;

/**
 * The numbers and flags of an object literal; bare keys or quoted ones.
 *
 * @returns undefined where a part of it is not a key with a value: then it is no object that a browser would take
 */
function plainFacts(inside: string, strings: Code['strings']): Record<string, number | boolean> | undefined {
  const found: Record<string, number | boolean> = {};
  // A comma may stand after the last one too.
  const parts = topLevelOf(inside).replace(/,\s*$/, '').split(',');
  for (const part of parts) {
    const [, bare, quoted, said] = pair.exec(part) ?? [];
    const key = bare ?? strings[Number(quoted)];
    const value = said?.trim();
    if (key === undefined || value === undefined) return undefined;
    if (plain.test(value)) found[key] = value === 'true' || value === 'false' ? value === 'true' : Number(value);
  }
  return found;
}

const unitWords: Readonly<Record<string, Units>> = {
  metric: 'metric',
  imperial: 'imperial',
  meters: 'metric',
  feet: 'imperial',
};

function unitsIn({ text, strings }: Code): Units[] {
  const said = text.matchAll(/(?:\.measurementUnits\(\s*|\b_measurement_preference\s*=\s*)"(\d+)"/g);
  return [...said].flatMap(([, index]) => {
    const word = strings[Number(index)] ?? '';
    const units = Object.hasOwn(unitWords, word) ? unitWords[word] : undefined;
    return units ? [units] : [];
  });
}
