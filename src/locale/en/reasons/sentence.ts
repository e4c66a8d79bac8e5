import type { Reason } from '../../../routine/routine.ts';
import { conditionNames, equipmentNames, muscleNames } from '../names.ts';

/** What a sentence is made from: the reason's value and fact, and the names of exercises. */
export interface Saying {
  readonly value: number | string;
  readonly fact: string;
  readonly exercise: (id: string) => string;
}

/** Sentences by rule. */
export type Sentences = Readonly<Record<string, (saying: Saying) => string>>;

/** Says a reason by a table; empty where the table is silent. */
export function say(table: Sentences, { rule, fact = '', value = '' }: Reason, exercise: Saying['exercise']): string {
  return Object.hasOwn(table, rule) ? (table[rule]?.({ value, fact, exercise }) ?? '') : '';
}

const named = (names: Readonly<Record<string, { readonly phrase: string }>>, id: number | string) =>
  Object.hasOwn(names, id) ? (names[id]?.phrase ?? '') : '';

/** "quads", as in "your quads". */
export const muscle = (id: number | string) => named(muscleNames, String(id).replace(/^soreness\./, ''));
/** "insertional Achilles pain". */
export const condition = (id: number | string) => named(conditionNames, id);
/** "a ball", "a strap or a towel". */
export const kit = (pieces: number | string) =>
  String(pieces)
    .split(' or ')
    .map((piece) => named(equipmentNames, piece))
    .join(' or ');

/** Reasons also come from files and links: what is no number is shown as none, not as a scar. */
export const finite = (value: number | string) => (Number.isFinite(Number(value)) ? Number(value) : 0);
export const whole = (value: number | string) => String(Math.round(finite(value)));
/** "today", "yesterday", "4 days ago". */
export const ago = (days: number | string) => ['today', 'yesterday'][finite(days)] ?? `${whole(days)} days ago`;
/** "in 2 days", "tomorrow". */
export const ahead = (days: number | string) => ['today', 'tomorrow'][finite(days)] ?? `in ${whole(days)} days`;
