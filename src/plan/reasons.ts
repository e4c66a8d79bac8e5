import type { Exercise } from '../catalogue/exercise.ts';
import { exercises } from '../catalogue/exercises.ts';
import { type MuscleGroup, muscleGroups } from '../catalogue/muscles.ts';
import type { Dose, Reason } from '../routine/routine.ts';
import { usualDose } from '../routine/usualDose.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Permission } from './permission.ts';
import type { RuleId } from './rules.ts';
import { isOnTurn, priorityOf } from './value.ts';

/** Rules whose fact speaks for a stretch or self-massage of certain muscles, the most telling first. */
const speaksFor: readonly { readonly rule: RuleId; readonly muscles: readonly MuscleGroup[] }[] = [
  { rule: 'R12', muscles: ['quadriceps'] },
  { rule: 'R10', muscles: ['gluteus_maximus', 'gastrocnemius', 'soleus', 'hip_flexors'] },
  { rule: 'R08', muscles: ['hamstrings', 'hip_flexors', 'gastrocnemius', 'soleus'] },
  { rule: 'R14', muscles: ['peroneals', 'plantar_foot', 'gluteus_medius'] },
  { rule: 'R38', muscles: ['quadriceps', 'gluteus_maximus', 'gluteus_medius'] },
];

/** Rules that speak for a longer or another cool-down. */
const speaksForCooldown: readonly RuleId[] = ['R04', 'R20', 'R19', 'R17', 'R08', 'R02', 'R16', 'R01'];
/** Rules that speak for strength, or for the little of it. */
const speaksForStrength: readonly RuleId[] = ['R27', 'R28', 'R32', 'R03', 'R08', 'R05', 'R31', 'R07', 'R26'];
/** Rules that make a dose larger, and those that make it smaller. */
const changesDose: Readonly<Record<'more' | 'less', readonly RuleId[]>> = {
  more: ['R02', 'R30'],
  less: ['R03', 'R04', 'R05', 'R08', 'R12', 'R19', 'R20', 'R21', 'R23', 'R28', 'R31', 'R32'],
};

/** How many of the most worked muscles are named as such. */
const mostWorked = 3;

/** Why a step is there, how its dose was changed, and what to mind: the first reason is the one that rows show. */
export function stepReasons(exercise: Exercise, dose: Dose, draft: Draft): Reason[] {
  return [
    ...whyThere(exercise, draft),
    ...insteadOf(exercise, draft),
    ...doseReasons(exercise, dose, draft),
    ...toMind(exercise, draft),
  ];
}

function whyThere(exercise: Exercise, draft: Draft): Reason[] {
  if (exercise.phase === 'cooldown') return cooldownReasons(draft);
  if (exercise.phase === 'strength') return strengthReasons(exercise, draft);
  const muscle = mostNeeded(exercise, draft.facts);
  const sore = soreReason(muscle, draft.facts);
  const spoken = speaksFor.find(({ rule, muscles }) => muscles.includes(muscle) && says(draft, rule));
  const facts = spoken ? first(draft, [spoken.rule]) : loadReason(muscle, draft.facts);
  const both = [...facts, ...sore];
  return both.length > 0 ? both : [{ rule: exercise.inArticle ? 'article' : 'round-off', fact: muscle }];
}

/** Rules that speak for a longer walk: silent where another one keeps it short. */
const lengthens: ReadonlySet<RuleId> = new Set<RuleId>(['R02', 'R08', 'R17']);

function cooldownReasons({ spoken, mode, limits }: Draft): Reason[] {
  const isHard = mode === 'hard' || mode === 'recover';
  const ids = speaksForCooldown.filter((id) => limits.cooldownMost === undefined || !lengthens.has(id));
  return [{ rule: 'cooldown-first' }, ...first({ spoken }, isHard ? ['R39', ...ids] : ids)];
}

function strengthReasons({ id, inArticle }: Exercise, draft: Draft): Reason[] {
  const because = first(draft, speaksForStrength);
  const turn: Reason[] = isOnTurn(id, draft.facts.runner.strengthDates?.length) && !inArticle ? [{ rule: 'turn' }] : [];
  const all = [...because, ...turn];
  return all.length > 0 ? all : [{ rule: inArticle ? 'article' : 'round-off' }];
}

/** The muscle that an exercise is there for: the one of its own that the run worked most. */
function mostNeeded({ muscles }: Exercise, facts: Facts): MuscleGroup {
  const [one = 'soleus'] = [...muscles.primary].sort(
    (a, b) => priorityOf(b, facts) - priorityOf(a, facts) || muscleGroups.indexOf(a) - muscleGroups.indexOf(b),
  );
  return one;
}

function soreReason(muscle: MuscleGroup, { runner }: Facts): Reason[] {
  const sore = runner.soreness?.[muscle] ?? 0;
  return sore > 0 ? [{ rule: 'R22', fact: muscle, value: sore }] : [];
}

/** Among the most worked of this run, where the run is known well enough to say so. */
function loadReason(muscle: MuscleGroup, { run, loads }: Facts): Reason[] {
  const extent = run.distance ?? run.movingTime;
  if (extent === undefined || loads[muscle].load === 0) return [];
  const ahead = muscleGroups.filter((other) => loads[other].priority > loads[muscle].priority).length;
  return ahead < mostWorked
    ? [{ rule: 'load', fact: muscle, ...(run.distance !== undefined && { value: run.distance }) }]
    : [];
}

/** What the article would have had here, and why it could not be. */
function insteadOf({ id, phase, group }: Exercise, { barred }: Draft): Reason[] {
  const meant = exercises.find(
    (other) => other.group === group && other.inArticle && other.id !== id && barred.has(other.id),
  );
  const why = meant && barred.get(meant.id);
  // The article says walk or jog: neither stands in for the other, but for what the runner said.
  if (phase === 'cooldown' && why?.rule !== 'R36') return [];
  return why ? [{ rule: 'instead', fact: why.rule, value: meant.id }] : [];
}

/** A dose other than the usual one, with the rule that changed it, or the time there was. */
function doseReasons(exercise: Exercise, dose: Dose, draft: Draft): Reason[] {
  if (exercise.phase === 'cooldown') return [];
  const usual = usualDose(exercise);
  const amount = ({ seconds, reps, sets }: Dose) => (seconds ?? reps ?? 1) * sets;
  if (amount(dose) === amount(usual) && dose.sets === usual.sets) return [];
  const change = amount(dose) > amount(usual) ? 'more' : 'less';
  const rule = changesDose[change].find((id) => touches(id, exercise, draft));
  const what = dose.sets === usual.sets ? (dose.seconds === undefined ? 'reps' : 'seconds') : 'sets';
  return [{ rule: change, fact: rule ?? (change === 'more' ? 'room' : 'time'), value: usual[what] ?? 1 }];
}

/** Whether a rule that spoke has a say in the dose of this exercise. */
function touches(id: RuleId, { phase, kind, muscles }: Exercise, { spoken }: Draft): boolean {
  const asks = spoken.find(({ rule }) => rule.id === id)?.asks;
  if (phase === 'strength') return asks?.sets !== undefined;
  if (phase === 'release') return asks?.rollMost !== undefined;
  const isLonger = muscles.primary.some((muscle) => asks?.longHold?.[muscle] !== undefined);
  return kind === 'static' && (isLonger || asks?.holdLeast !== undefined || asks?.holdMost !== undefined);
}

/** What the runner's conditions ask of an exercise that stays in, its easier form or care; and how hard to press. */
function toMind({ phase, cautions }: Exercise, { facts, limits }: Draft): Reason[] {
  const pressure: Reason[] =
    phase === 'release' ? [{ rule: 'R42', fact: limits.rollMost === undefined ? 'firm' : 'light' }] : [];
  const own = [...facts.conditions].sort().flatMap((condition): Reason[] => {
    const action = cautions[condition];
    return action ? [{ rule: 'R36', fact: action, value: condition }] : [];
  });
  return [...own, ...pressure];
}

/** Why an exercise is not there: it may not be, a variant of it is, or there was no time for it. */
export function omissionReasons({ id }: Exercise, { barred, facts }: Draft, variant: string | undefined): Reason[] {
  const bar = barred.get(id);
  if (bar) return [bar];
  return variant === undefined
    ? [{ rule: 'time', fact: 'minutes', value: facts.minutes }]
    : [{ rule: 'variant', fact: 'exercise', value: variant }];
}

/** Facts that change the plan and were taken to be neutral because they are not known. */
const assumable: readonly {
  readonly fact: string;
  readonly isKnown: (facts: Facts, permission: Permission) => boolean;
}[] = [
  { fact: 'distance', isKnown: ({ run }) => run.distance !== undefined },
  { fact: 'movingTime', isKnown: ({ ran }) => ran !== undefined },
  { fact: 'elevationGain', isKnown: ({ run }) => run.elevationGain !== undefined || run.treadmill === true },
  { fact: 'elevationLoss', isKnown: ({ run }) => run.elevationLoss !== undefined || run.treadmill === true },
  { fact: 'usualDistance', isKnown: ({ runner }) => runner.usualDistance !== undefined },
  {
    fact: 'effort',
    isKnown: ({ run, runner, speed }) =>
      speed !== undefined ||
      run.perceivedExertion !== undefined ||
      (run.averageHeartRate !== undefined &&
        runner.maxHeartRate !== undefined &&
        runner.restingHeartRate !== undefined),
  },
  {
    fact: 'strengthDates',
    isKnown: ({ runner }, permission) => permission === 'none' || runner.strengthDates !== undefined,
  },
  {
    fact: 'experience',
    isKnown: ({ runner }, permission) => permission === 'none' || runner.experience !== undefined,
  },
  { fact: 'equipment', isKnown: ({ runner }) => runner.equipment !== undefined },
];

/** What to know before starting: what the rules have to tell, then what the plan took for granted. */
export function notesOf({ spoken, facts, permission }: Draft): Reason[] {
  const told = spoken.filter(({ rule }) => rule.tells).map(({ reason }) => reason);
  const assumed = assumable
    .filter(({ isKnown }) => !isKnown(facts, permission))
    .map(({ fact }): Reason => ({ rule: 'assumed', fact }));
  return [...told, ...assumed];
}

function says({ spoken }: Draft, id: RuleId): boolean {
  return spoken.some(({ rule }) => rule.id === id);
}

function first({ spoken }: Pick<Draft, 'spoken'>, ids: readonly RuleId[]): Reason[] {
  const said = ids
    .map((id) => spoken.find(({ rule }) => rule.id === id)?.reason)
    .find((reason) => reason !== undefined);
  return said ? [said] : [];
}
