import type { Exercise } from '../catalogue/exercise.ts';
import type { Reason } from '../routine/routine.ts';
import { type Chooser, chooser, type PhaseProblem, type Slot } from './choice.ts';
import { allows, type Keeping, portionsOf } from './doses.ts';
import type { Facts } from './facts.ts';
import { filterExercises } from './filter.ts';
import { type Joined, joinLimits, type Mode } from './limits.ts';
import { type Budget, type BudgetPhase, budgetFor, budgetPhases } from './minutes.ts';
import { modeOf } from './mode.ts';
import { type Permission, strengthPermission } from './permission.ts';
import { type Spoken, speakingRules } from './rules.ts';
import { offered } from './thresholds.ts';
import { isRequired, pointsOf, worthOf } from './value.ts';

/** The pipeline up to the choice: what the rules say, what may be chosen from, and how much time there is for it. */
export interface Draft {
  readonly facts: Facts;
  readonly spoken: readonly Spoken[];
  readonly limits: Joined;
  readonly mode: Mode;
  readonly permission: Permission;
  readonly budget: Budget;
  readonly candidates: readonly Exercise[];
  /** Why each of the others may not be chosen, by id. */
  readonly barred: ReadonlyMap<string, Reason>;
  readonly slots: Readonly<Record<BudgetPhase, readonly Slot[]>>;
  /** The phases' budgets when there are more minutes, as they are offered. */
  readonly larger: readonly { readonly minutes: number; readonly budget: Budget }[];
}

/** Rules, mode, permission, filter, minutes, and the slots that the choice is made from: each stage in its own file. */
export function draftPlan(facts: Facts, catalogue: readonly Exercise[]): Draft {
  const spoken = speakingRules(facts);
  const limits = joinLimits(spoken.map(({ asks }) => asks));
  const mode = modeOf(facts, limits);
  const permission = strengthPermission(facts, mode, limits);
  const { candidates, barred } = filterExercises(catalogue, { facts, spoken, limits, mode, permission });
  const byPhase = groupByPhase(candidates);
  const has = (phase: BudgetPhase) => byPhase[phase].length > 0;
  const budgetAt = (minutes: number) => budgetFor({ ...facts, minutes }, mode, permission, limits, has);
  const budget = budgetAt(facts.minutes);
  const larger = offered
    .filter((minutes) => minutes > facts.minutes)
    .map((minutes) => ({ minutes, budget: budgetAt(minutes) }));
  const keeping: Keeping = {
    // On a hard day strength is one set, however overdue it is.
    limits: permission === 'overdue' ? { ...limits, sets: 1 } : limits,
    conditions: facts.conditions,
    strengthFollows: permission !== 'none',
  };
  const slotsIn = (phase: BudgetPhase) => {
    const most = Math.max(budget[phase], ...larger.map((then) => then.budget[phase]));
    return byPhase[phase].flatMap((exercise) => slotsOf(exercise, { facts, spoken, keeping, most }));
  };
  const slots = {
    cooldown: slotsIn('cooldown'),
    stretch: slotsIn('stretch'),
    release: slotsIn('release'),
    strength: slotsIn('strength'),
  };
  return { facts, spoken, limits, mode, permission, budget, candidates, barred, slots, larger };
}

/** The choice of each phase as a problem of its own, so that any solver can check ours. */
export function problemsOf({ budget, slots }: Draft): PhaseProblem[] {
  return budgetPhases.map((phase) => ({
    phase,
    seconds: budget[phase],
    slots: slots[phase].filter(({ seconds }) => seconds <= budget[phase]),
  }));
}

/** One solver a phase, good for the asked minutes and for all larger ones that are offered. */
export function choosersOf({ budget, larger, slots }: Draft): Record<BudgetPhase, Chooser> {
  const solve = (phase: BudgetPhase) =>
    chooser({ seconds: Math.max(budget[phase], ...larger.map((then) => then.budget[phase])), slots: slots[phase] });
  return {
    cooldown: solve('cooldown'),
    stretch: solve('stretch'),
    release: solve('release'),
    strength: solve('strength'),
  };
}

interface Making {
  readonly facts: Facts;
  readonly spoken: readonly Spoken[];
  readonly keeping: Keeping;
  /** Seconds that the phase can have at the most. */
  readonly most: number;
}

/** The doses worth offering: those that cost more than another of the same exercise and give no more are left out. */
function slotsOf(exercise: Exercise, { facts, spoken, keeping, most }: Making): Slot[] {
  const worth = {
    base: worthOf(exercise, facts, spoken),
    isRequired: isRequired(exercise, spoken),
    longHold: keeping.limits.longHold,
  };
  const { id, group } = exercise;
  const slots: Slot[] = [];
  let best = 0;
  for (const portion of portionsOf(exercise)) {
    if (portion.seconds > most) break;
    if (!allows(exercise, portion, keeping)) continue;
    const value = pointsOf(exercise, portion, worth);
    if (value <= best) continue;
    best = value;
    slots.push({ id, group, seconds: portion.seconds, value, dose: portion.dose });
  }
  return slots;
}

function groupByPhase(candidates: readonly Exercise[]): Record<BudgetPhase, Exercise[]> {
  const byPhase: Record<BudgetPhase, Exercise[]> = { cooldown: [], stretch: [], release: [], strength: [] };
  for (const exercise of candidates) byPhase[exercise.phase === 'mobility' ? 'stretch' : exercise.phase].push(exercise);
  return byPhase;
}
