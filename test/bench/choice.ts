import type { PhaseProblem, Slot } from '../../src/plan/choice.ts';
import type { Dose, Routine } from '../../src/routine/routine.ts';

/**
 * The slots of a phase's problem that a routine's steps stand for, matched by exercise and dose.
 *
 * @throws {Error} naming a step that stands for no slot
 */
export function slotsTaken({ steps }: Routine, { phase, slots }: PhaseProblem): Slot[] {
  return steps
    .filter((step) => (step.phase === 'mobility' ? 'stretch' : step.phase) === phase)
    .map(({ exercise, dose }) => {
      const slot = slots.find(({ id, dose: offered }) => id === exercise && isSame(offered, dose));
      if (!slot) throw new Error(`${phase}: ${exercise} with ${JSON.stringify(dose)} is none of the problem’s slots`);
      return slot;
    });
}

/**
 * What a choice is worth.
 *
 * @throws {Error} where the choice is not allowed: too long, or two of a group
 */
export function worthOf(taken: readonly Slot[], { phase, seconds }: PhaseProblem): number {
  const used = taken.reduce((sum, slot) => sum + slot.seconds, 0);
  if (used > seconds) throw new Error(`${phase}: ${used} s are taken, ${seconds} s are there`);
  const groups = taken.map(({ group }) => group);
  const twice = groups.find((group, index) => groups.indexOf(group) !== index);
  if (twice !== undefined) throw new Error(`${phase}: two of the group ${twice} are taken`);
  return taken.reduce((sum, { value }) => sum + value, 0);
}

/**
 * The problem in the LP format, which most solvers read: one variable a slot, in order, 1 where it is taken.
 * One term a line, because the format's lines are short.
 */
export function linearProgram({ seconds, slots }: Pick<PhaseProblem, 'seconds' | 'slots'>): string {
  const columns = slots.map((slot, nth) => ({ slot, name: nameOf(nth) }));
  const terms = (of: readonly Column[], factor: (slot: Slot) => number) =>
    of.map(({ slot, name }) => `  + ${factor(slot)} ${name}`);
  return [
    'Maximize',
    ' value:',
    ...terms(columns, ({ value }) => value),
    'Subject To',
    ' time:',
    ...terms(columns, (slot) => slot.seconds),
    `  <= ${seconds}`,
    ...[...byGroup(columns)].flatMap((members, nth) => [` group${nth}:`, ...terms(members, () => 1), '  <= 1']),
    'Binary',
    ...columns.map(({ name }) => `  ${name}`),
    'End',
    '',
  ].join('\n');
}

/** What a slot's variable is called, by its place among the slots. */
export function nameOf(nth: number): string {
  return `x${nth}`;
}

interface Column {
  readonly slot: Slot;
  readonly name: string;
}

function byGroup(columns: readonly Column[]): Iterable<Column[]> {
  const groups = new Map<string, Column[]>();
  for (const column of columns) groups.set(column.slot.group, [...(groups.get(column.slot.group) ?? []), column]);
  return groups.values();
}

function isSame(a: Dose, b: Dose): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Dose>;
  return [...keys].every((key) => a[key] === b[key]);
}
