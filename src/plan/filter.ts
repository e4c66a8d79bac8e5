import { implies } from '../catalogue/conditions.ts';
import type { Equipment } from '../catalogue/equipment.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import type { Reason } from '../routine/routine.ts';
import type { Facts } from './facts.ts';
import type { Joined, Mode } from './limits.ts';
import type { Permission } from './permission.ts';
import { levelOf, type Spoken } from './rules.ts';
import { atHand, strength } from './thresholds.ts';

/** What the filter looks at besides the exercise. */
export interface Sieve {
  readonly facts: Facts;
  readonly spoken: readonly Spoken[];
  readonly limits: Joined;
  readonly mode: Mode;
  readonly permission: Permission;
}

/** Splits exercises into those that may be chosen and those that may not, each with why. */
export function filterExercises(
  all: readonly Exercise[],
  sieve: Sieve,
): { candidates: Exercise[]; barred: Map<string, Reason> } {
  const kit = kitOf(sieve.facts);
  const candidates: Exercise[] = [];
  const barred = new Map<string, Reason>();
  for (const exercise of all) {
    const why = bars(exercise, sieve, kit);
    if (why) barred.set(exercise.id, why);
    else candidates.push(exercise);
  }
  return { candidates, barred };
}

/** The first reason why an exercise may not be there, the safety ones first. */
function bars(exercise: Exercise, sieve: Sieve, kit: ReadonlySet<Equipment>): Reason | undefined {
  const { facts, spoken, limits } = sieve;
  return (
    byCondition(exercise, facts) ??
    byRule(exercise, spoken) ??
    byPermission(exercise, sieve) ??
    byLevel(exercise, sieve) ??
    bySparing(exercise, facts) ??
    byKit(exercise, kit) ??
    (limits.stretchOnly &&
    exercise.phase !== 'stretch' &&
    exercise.phase !== 'mobility' &&
    exercise.phase !== 'cooldown'
      ? { rule: 'R40', fact: 'stretchOnly' }
      : undefined)
  );
}

/** What the runner said, or what followed from the run, and the exercise may not be done with. */
function byCondition({ cautions }: Exercise, { conditions, runner }: Facts): Reason | undefined {
  const condition = [...conditions].find((present) => cautions[present] === 'avoid');
  if (condition === undefined) return undefined;
  const said = runner.conditions?.find((given) => given === condition || implies[given]?.includes(condition));
  if (said) return { rule: 'R36', fact: 'conditions', value: said };
  const { quadriceps } = runner.soreness ?? {};
  if (condition !== 'severe_quad_soreness' || quadriceps === undefined) return { rule: 'long-run', fact: condition };
  return { rule: 'R24', fact: 'soreness.quadriceps', value: quadriceps };
}

function byRule(exercise: Exercise, spoken: readonly Spoken[]): Reason | undefined {
  for (const { asks, reason } of spoken) {
    const out = asks.leaveOut?.(exercise);
    if (out) return typeof out === 'object' ? { ...reason, ...out } : reason;
  }
  return undefined;
}

/** Strength that is not wise today: the rule that forbids it, else that it is not its day. */
function byPermission({ phase }: Exercise, { mode, permission, spoken, facts }: Sieve): Reason | undefined {
  if (phase !== 'strength' || permission !== 'none') return undefined;
  const because = spoken.find(({ asks }) => asks.noStrength)?.reason;
  if (because) return because;
  if (mode === 'hard' || mode === 'recover') return { rule: 'mode', fact: mode };
  return { rule: 'weekly', fact: 'strengthDates', value: facts.strengthThisWeek ?? 0 };
}

/** On a hard day only level 1, for hips and trunk; else what the runner's experience and the rules allow. */
function byLevel(
  { phase, level = 1, muscles }: Exercise,
  { facts, limits, permission, spoken }: Sieve,
): Reason | undefined {
  if (phase !== 'strength') return undefined;
  const most = permission === 'overdue' ? 1 : Math.min(levelOf(facts.runner.experience), limits.level ?? 3);
  if (level > most)
    return (
      spoken.find(({ asks }) => asks.level !== undefined && level > asks.level)?.reason ?? {
        rule: 'level',
        fact: 'experience',
        value: level,
      }
    );
  const isLeg = muscles.primary.some((muscle) => !/^(gluteus|deep|trunk)/.test(muscle));
  return permission === 'overdue' && isLeg ? { rule: 'hard-day' } : undefined;
}

/** Strength work spares what the run has worked most. */
function bySparing({ phase, muscles }: Exercise, { loads }: Facts): Reason | undefined {
  const worked =
    phase === 'strength' ? muscles.primary.find((muscle) => loads[muscle].priority >= strength.spared) : undefined;
  return worked && { rule: 'spared', fact: worked };
}

function byKit({ equipment }: Exercise, kit: ReadonlySet<Equipment>): Reason | undefined {
  const missing = equipment.find((any) => !any.some((piece) => kit.has(piece)));
  return missing && { rule: 'R35', fact: 'equipment', value: missing.join(' or ') };
}

/** What is at hand: what the runner has said, else what a home has; outdoors a tree and a kerb, and what is carried. */
function kitOf({ run, runner: { equipment, place } }: Facts): ReadonlySet<Equipment> {
  const found: readonly Equipment[] =
    place === 'outdoors' ? [...atHand.outdoors, ...(equipment ?? [])] : [...(equipment ?? atHand.home), 'wall'];
  return new Set(run.treadmill && place !== 'outdoors' ? [...found, 'treadmill'] : found);
}
