import type { Exercise } from '../../src/catalogue/exercise.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { choosersOf, draftPlan } from '../../src/plan/draft.ts';
import { type Facts, factsOf } from '../../src/plan/facts.ts';
import { budgetPhases } from '../../src/plan/minutes.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import type { Table } from './bench.ts';
import { timeOf } from './timing.ts';

/** How many times the catalogue, and how many plans are timed. */
const sizes = [
  { times: 1, plans: 201 },
  { times: 10, plans: 51 },
  { times: 100, plans: 11 },
] as const;

/** How the time from the rules to the choice grows with the catalogue. */
export function growthTable(run: Run, runner: Runner, minutes: number): Table {
  const facts = factsOf(run, runner, minutes);
  const measured = sizes.map(({ times, plans }) => {
    const catalogue = enlarge(exercises, times);
    // The doses of an exercise are laid out once, by the first plan that meets it.
    for (let warm = 0; warm < 3; warm++) chooseFrom(facts, catalogue);
    const { slots } = draftPlan(facts, catalogue);
    return {
      entries: catalogue.length,
      slots: budgetPhases.reduce((sum, phase) => sum + slots[phase].length, 0),
      milliseconds: timeOf(() => chooseFrom(facts, catalogue), plans),
    };
  });
  return {
    title: `Time from the rules to the choice, ${minutes} minutes, by the size of the catalogue`,
    heads: ['entries', 'slots', 'time per tenfold', '[ms]'],
    rows: measured.map(({ entries, slots, milliseconds }, nth) => {
      const before = measured[nth - 1]?.milliseconds;
      const growth = before === undefined ? '' : `× ${(milliseconds / before).toFixed(1)}`;
      return [String(entries), String(slots), growth, milliseconds.toFixed(2)];
    }),
  };
}

/** The same exercises so many times, each copy a group of its own. */
export function enlarge(catalogue: readonly Exercise[], times: number): Exercise[] {
  return Array.from({ length: times }, (_, copy) =>
    copy === 0
      ? catalogue
      : catalogue.map((exercise) => ({
          ...exercise,
          id: `${exercise.id}~${copy}`,
          group: `${exercise.group}~${copy}`,
        })),
  ).flat();
}

function chooseFrom(facts: Facts, catalogue: readonly Exercise[]): void {
  const draft = draftPlan(facts, catalogue);
  const choosers = choosersOf(draft);
  for (const budget of [draft.budget, ...draft.larger.map((then) => then.budget)])
    for (const phase of budgetPhases) choosers[phase](budget[phase]);
}
