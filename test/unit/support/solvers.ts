import type { PhaseProblem, Slot } from '../../../src/plan/choice.ts';

/** The choice to be made, without the name of its phase. */
export type Choosing = Pick<PhaseProblem, 'seconds' | 'slots'>;

export const worthOf = (slots: readonly Slot[]): number => slots.reduce((sum, { value }) => sum + value, 0);

/** Whether a choice keeps to its problem: slots of it, one of a group, within the seconds. */
export function isSound({ seconds, slots }: Choosing, chosen: readonly Slot[]): boolean {
  const groups = new Set(chosen.map(({ group }) => group));
  const cost = chosen.reduce((sum, slot) => sum + slot.seconds, 0);
  return chosen.every((slot) => slots.includes(slot)) && groups.size === chosen.length && cost <= seconds;
}

/** Tries every subset there is: slow, and plain enough to be right by reading. Gives all choices that are worth the most. */
export function bestByTrying(problem: Choosing): { readonly value: number; readonly choices: readonly Slot[][] } {
  let value = 0;
  let choices: Slot[][] = [];
  for (let bits = 0; bits < 2 ** problem.slots.length; bits++) {
    const chosen = problem.slots.filter((_, nth) => (bits >> nth) & 1);
    if (!isSound(problem, chosen) || worthOf(chosen) < value) continue;
    choices = worthOf(chosen) > value ? [chosen] : [...choices, chosen];
    value = worthOf(chosen);
  }
  return { value, choices };
}

/**
 * Branch and bound over the groups, with what each remainder of seconds was found to be worth kept: no table of units, no
 * dropping of slots, and so another way than the planner's. Fast enough for the real problems.
 */
export function bestByBounds({ seconds, slots }: Choosing): number {
  const names = [...new Set(slots.map(({ group }) => group))];
  const groups = names.map((name) => slots.filter(({ group }) => group === name));
  const most = groups.map((group) => Math.max(...group.map(({ value }) => value)));
  const hope = most.map((_, nth) => most.slice(nth).reduce((sum, value) => sum + value, 0));
  const known = groups.map(() => new Map<number, number>());
  const best = (nth: number, left: number): number => {
    const group = groups[nth];
    if (!group) return 0;
    const found = known[nth]?.get(left);
    if (found !== undefined) return found;
    let value = best(nth + 1, left);
    for (const slot of group) {
      const bound = slot.value + (hope[nth + 1] ?? 0);
      if (slot.seconds <= left && bound > value)
        value = Math.max(value, slot.value + best(nth + 1, left - slot.seconds));
    }
    known[nth]?.set(left, value);
    return value;
  };
  return best(0, seconds);
}
