import type { Exercise, Phase } from '../catalogue/exercise.ts';
import { exerciseOf } from '../catalogue/exercises.ts';
import type { MuscleGroup } from '../catalogue/muscles.ts';
import type { Portion } from './doses.ts';
import type { Facts } from './facts.ts';
import type { Spoken } from './rules.ts';
import { core, soreness, turns, worth } from './thresholds.ts';

const coreGroups = new Set(core.map((id) => exerciseOf(id)?.group));

/**
 * What an exercise is worth after this run, before its dose. Stretches and self-massage follow what the run worked;
 * strength goes by turns, and spares what was worked most (see `filter.ts`).
 */
export function worthOf(exercise: Exercise, facts: Facts, spoken: readonly Spoken[]): number {
  const { phase, inArticle, evidence, cautions } = exercise;
  const isModified = [...facts.conditions].some((condition) => cautions[condition] === 'modify');
  const article = inArticle && phase !== 'strength' ? worth.article : 1;
  const isPreferred = spoken.some(({ asks }) => asks.prefer?.(exercise));
  const fit = (isPreferred ? worth.preferred : 1) * (isModified ? worth.modified : 1);
  return needs[phase](exercise, facts) * article * worth.grade[evidence.grade] * fit;
}

/** What a phase goes by: a cool-down is for the circulation, whatever was worked. */
const needs: Readonly<Record<Phase, (exercise: Exercise, facts: Facts) => number>> = {
  cooldown: () => 1,
  mobility: workedOf,
  stretch: workedOf,
  release: workedOf,
  strength: turnOf,
};

/** What the value of a dose rests on besides the dose. */
export interface Worth {
  /** What the exercise is worth, see {@link worthOf}. */
  readonly base: number;
  /** True where it has to be there as far as there is time. */
  readonly isRequired: boolean;
  /** Seconds a hold is worth, for these muscles. */
  readonly longHold?: Readonly<Partial<Record<MuscleGroup, number>>> | undefined;
}

/** The value of one dose in whole points: more is better, ever less so. What must be there outweighs all else. */
export function pointsOf(exercise: Exercise, portion: Portion, { base, isRequired, longHold = {} }: Worth): number {
  const gain = exercise.phase === 'strength' ? setsGain(exercise, portion) : holdGain(exercise, portion, longHold);
  return Math.round(base * gain * worth.points) + (isRequired ? worth.required : 0);
}

/** Whether an exercise belongs to the article's core, or a rule asks for it. */
export function isRequired(exercise: Exercise, spoken: readonly Spoken[]): boolean {
  return (
    (exercise.phase === 'stretch' && coreGroups.has(exercise.group)) ||
    spoken.some(({ asks }) => asks.require?.(exercise))
  );
}

/** Priority of a muscle with its soreness, for the gentle techniques. */
export function priorityOf(muscle: MuscleGroup, { loads, runner }: Facts): number {
  return loads[muscle].priority + (soreness.moreForTen * (runner.soreness?.[muscle] ?? 0)) / 10;
}

/** The mean, and not the sum: an exercise for many muscles is no better for each of them. */
function workedOf({ muscles }: Exercise, facts: Facts): number {
  const mean = (group: readonly MuscleGroup[]) =>
    group.reduce((total, muscle) => total + priorityOf(muscle, facts), 0) / (group.length || 1);
  return worth.floor + worth.primary * mean(muscles.primary) + worth.secondary * mean(muscles.secondary);
}

function turnOf({ id, inArticle }: Exercise, { runner }: Facts): number {
  if (isOnTurn(id, runner.strengthDates?.length)) return worth.turn.on;
  return inArticle ? worth.turn.article : worth.turn.other;
}

/** Strength sessions take turns; the first turn where it is not known how many there were. */
export function isOnTurn(id: string, sessions = 0): boolean {
  return turns[sessions % turns.length]?.includes(id) ?? false;
}

function holdGain({ phase, muscles }: Exercise, { work }: Portion, longHold: NonNullable<Worth['longHold']>): number {
  const constant = worth.holdConstant[phase === 'cooldown' || phase === 'release' ? phase : 'stretch'];
  const wanted = phase === 'stretch' ? Math.max(0, ...muscles.primary.map((muscle) => longHold[muscle] ?? 0)) : 0;
  return 1 - Math.exp(-work / constant) + (wanted > 0 && work >= wanted ? worth.heldLong : 0);
}

function setsGain({ dose: range }: Exercise, { dose }: Portion): number {
  const [least, usual, most] = range.reps ?? range.seconds ?? [1, 1, 1];
  const amount = dose.reps ?? dose.seconds ?? usual;
  const { least: low, usual: full, most: high } = worth.reps;
  const gain =
    amount <= usual
      ? low + ((full - low) * (amount - least)) / (usual - least || 1)
      : full + ((high - full) * (amount - usual)) / (most - usual || 1);
  return (worth.sets[dose.sets] ?? 1) * Math.max(0, gain);
}
