import { redFlagTiers, type Symptom, symptoms, type Tier, tiers } from '../catalogue/conditions.ts';
import type { Reason } from '../routine/routine.ts';
import { type Facts, isRedFlag } from './facts.ts';

/**
 * The red-flag screen (R00, R18): what stops any routine, the most urgent first. Empty where nothing does.
 * Each is `{rule: 'R00', fact: tier, value: symptom}`, the words are the tier's message.
 */
export function screen({ runner, conditions }: Facts): Reason[] {
  const signs = [
    ...(runner.symptoms ?? []).map(
      (symptom: Symptom): Reason => ({ rule: 'R00', fact: symptoms[symptom], value: symptom }),
    ),
    ...[...conditions]
      .filter(isRedFlag)
      .map((flag): Reason => ({ rule: 'R00', fact: redFlagTiers[flag as keyof typeof redFlagTiers], value: flag })),
  ];
  const urgency = ({ fact }: Reason) => tiers.indexOf(fact as Tier);
  return signs.sort((a, b) => urgency(a) - urgency(b) || (String(a.value) < String(b.value) ? -1 : 1));
}
