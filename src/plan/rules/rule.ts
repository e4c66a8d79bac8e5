import type { Exercise } from '../../catalogue/exercise.ts';
import type { MuscleGroup } from '../../catalogue/muscles.ts';
import type { SourceId } from '../../catalogue/sources.ts';
import type { Reason } from '../../routine/routine.ts';
import type { Facts } from '../facts.ts';
import type { Limits } from '../limits.ts';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type RuleId = `R${0 | 1 | 2 | 3}${Digit}` | `R4${0 | 1 | 2 | 3}`;

/** What a rule spoke of. */
export type Said = Omit<Reason, 'rule'>;

/** A rule of the planner: when it speaks, of what, and what it asks for. */
export interface Rule {
  readonly id: RuleId;
  /** When it speaks, in a few words, for whoever reads the table. */
  readonly about: string;
  /** A safety gate: nothing may overrule it. */
  readonly gate?: true;
  /** True where the runner is told of it before starting. */
  readonly tells?: true;
  /** What it rests on; absent for convention. */
  readonly sources?: readonly SourceId[];
  /** Where another part of the engine carries it out: its row is here so that the table is whole. */
  readonly doneBy?: 'screen' | 'load' | 'filter' | 'pain' | 'minutes' | 'history';
  /** The fact it spoke of; false or undefined where it does not speak. Never speaks of what is not known. */
  readonly speaks: (facts: Facts) => Said | false | undefined;
  readonly asks?: Limits | ((facts: Facts) => Limits);
}

export const of = (fact: string, value?: Reason['value']): Said => ({ fact, ...(value !== undefined && { value }) });

/** Known, and at least this. */
export const from = (value: number | undefined, least: number): value is number =>
  value !== undefined && value >= least;
/** Known, and below this. */
export const under = (value: number | undefined, limit: number): value is number =>
  value !== undefined && value < limit;
export const between = (value: number | undefined, least: number, limit: number): value is number =>
  from(value, least) && value < limit;
export const never = () => undefined;

export const trunk: readonly MuscleGroup[] = ['trunk_abdominals', 'trunk_extensors'];
export const hipOrTrunk: readonly MuscleGroup[] = [
  'gluteus_maximus',
  'gluteus_medius',
  'deep_rotators',
  'trunk_abdominals',
  'trunk_extensors',
];

/** A strength exercise for one of these muscles. */
export const trains = ({ phase, muscles }: Exercise, trained: readonly MuscleGroup[]) =>
  phase === 'strength' && muscles.primary.some((muscle) => trained.includes(muscle));

/** One set of level 1, and only for these muscles. */
export const little = (muscles: readonly MuscleGroup[]): Limits => ({
  level: 1,
  sets: 1,
  leaveOut: (exercise) => exercise.phase === 'strength' && !trains(exercise, muscles),
});
