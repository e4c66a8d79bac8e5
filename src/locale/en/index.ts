import type { Reason } from '../../routine/routine.ts';
import { bodyMap } from './bodymap.ts';
import { exercises } from './exercises.ts';
import { form } from './form.ts';
import { distance, height } from './format.ts';
import { frame } from './frame.ts';
import { health } from './health.ts';
import { conditionNames, equipmentNames, muscleNames, postureNames, symptomNames } from './names.ts';
import { panel } from './panel.ts';
import { plan } from './plan.ts';
import { playing } from './playing.ts';
import { type ReasonContext, sayReason } from './reasons/index.ts';
import { assumptions } from './reasons/notes.ts';
import { safety } from './safety.ts';
import { tag } from './tag.ts';
import { timer } from './timer.ts';

const nameOf = (id: string) => (Object.hasOwn(exercises, id) ? (exercises[id]?.name ?? '') : '');

/** Every English word a person reads or hears, but for the long texts. */
export const en = {
  ...playing,
  format: { ...playing.format, distance, height },
  exercises,
  muscles: muscleNames,
  postures: postureNames,
  equipment: equipmentNames,
  conditions: conditionNames,
  symptoms: symptomNames,
  safety,
  form,
  bodyMap,
  frame,
  health,
  panel,
  plan,
  tag,
  timer,
  /** Why a step of a phase is there, why an exercise was left out, or what to know before starting. */
  reason: (reason: Reason, context: ReasonContext) => sayReason(reason, context, nameOf),
  /** "Assumed, because it is not known: no climb, an easy effort." */
  assumed: (facts: readonly string[]) => {
    const known = facts.flatMap((fact) => (Object.hasOwn(assumptions, fact) ? (assumptions[fact] ?? []) : []));
    return known.length > 0 ? `Assumed, because it is not known: ${known.join(', ')}.` : '';
  },
  /** Why there is no routine now, and what to do, by how urgent it is. */
  stop: (tier: string) =>
    Object.hasOwn(safety.tiers, tier) ? safety.tiers[tier as keyof typeof safety.tiers] : safety.tiers.urgent,
};

/** What every language has to say: the shape of the English words. */
export type Words = typeof en;
