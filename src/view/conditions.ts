import { type Condition, conditions } from '../catalogue/conditions.ts';

/** The conditions that last, by where a person would look for them, from the foot upwards. */
export const conditionGroups = {
  foot: ['plantar_heel_pain', 'hallux_rigidus', 'ankle_sprain_recent', 'anterior_ankle_pinch'],
  lowerLeg: ['achilles_insertional', 'achilles_midportion', 'calf_strain_recent', 'shin_pain_medial'],
  knee: ['knee_pain', 'itb_pain', 'knee_replacement'],
  thigh: ['hamstring_strain_recent', 'proximal_hamstring_tendinopathy', 'groin_strain_recent'],
  hip: ['gluteal_tendinopathy', 'hip_impingement', 'hip_replacement'],
  trunk: ['low_back_pain', 'sciatica', 'groin_or_abdominal_hernia', 'shoulder_pain', 'wrist_pain'],
  pregnancy: ['pregnancy', 'pregnancy_after_first_trimester', 'postpartum_or_diastasis'],
  circulation: [
    'hypertension_uncontrolled',
    'dvt_history_or_risk',
    'varicose_veins',
    'anticoagulants_or_bruising',
    'open_wound_or_skin_infection',
  ],
  body: ['neuropathy', 'osteoporosis', 'hypermobility', 'balance_impairment'],
} as const satisfies Record<string, readonly Condition[]>;

export type ConditionGroup = keyof typeof conditionGroups;
export const conditionGroupNames = Object.keys(conditionGroups) as readonly ConditionGroup[];

/** What lasts, and so is worth being asked for once. What is so today is asked for every time. */
export const lastingConditions = (Object.keys(conditions) as Condition[]).filter((id) => conditions[id] === 'health');
