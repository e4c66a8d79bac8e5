/**
 * What kind of thing a condition is: `health` lasts, `state` is so today, `run_context` is about the run just done,
 * `red_flag` means no routine at all until someone has looked at it.
 */
export const conditionTypes = ['health', 'state', 'run_context', 'red_flag'] as const;
export type ConditionType = (typeof conditionTypes)[number];

/** Everything that changes what may be scheduled, red flags first, then from the foot upwards. */
export const conditions = {
  red_flag_symptoms: 'red_flag',
  dvt_suspected: 'red_flag',
  bone_stress_suspected: 'red_flag',
  race_or_very_long_run: 'run_context',
  dizzy_now: 'state',
  severe_quad_soreness: 'state',
  plantar_heel_pain: 'health',
  hallux_rigidus: 'health',
  ankle_sprain_recent: 'health',
  anterior_ankle_pinch: 'health',
  achilles_insertional: 'health',
  achilles_midportion: 'health',
  calf_strain_recent: 'health',
  shin_pain_medial: 'health',
  knee_pain: 'health',
  itb_pain: 'health',
  knee_replacement: 'health',
  hamstring_strain_recent: 'health',
  proximal_hamstring_tendinopathy: 'health',
  groin_strain_recent: 'health',
  gluteal_tendinopathy: 'health',
  hip_impingement: 'health',
  hip_replacement: 'health',
  low_back_pain: 'health',
  sciatica: 'health',
  shoulder_pain: 'health',
  wrist_pain: 'health',
  groin_or_abdominal_hernia: 'health',
  pregnancy: 'health',
  pregnancy_after_first_trimester: 'health',
  postpartum_or_diastasis: 'health',
  hypertension_uncontrolled: 'health',
  dvt_history_or_risk: 'health',
  varicose_veins: 'health',
  anticoagulants_or_bruising: 'health',
  open_wound_or_skin_infection: 'health',
  neuropathy: 'health',
  osteoporosis: 'health',
  hypermobility: 'health',
  balance_impairment: 'health',
} as const satisfies Record<string, ConditionType>;

export type Condition = keyof typeof conditions;

/** What follows from a condition without being said. */
export const implies: Readonly<Partial<Record<Condition, readonly Condition[]>>> = {
  pregnancy_after_first_trimester: ['pregnancy'],
};

/** How soon a red flag has to be looked at: now, today, or by appointment. The first is the most pressing. */
export const tiers = ['emergency', 'urgent', 'prompt'] as const;
export type Tier = (typeof tiers)[number];

/**
 * Red flags a runner can report. Any of them means no routine, only the message of its tier. They follow the public
 * advice of health services on clots, heat illness, muscle breakdown, bone stress and exercise in pregnancy.
 */
export const symptoms = {
  chest_pain: 'emergency',
  collapse: 'emergency',
  severe_breathlessness: 'emergency',
  confusion: 'emergency',
  seizure: 'emergency',
  heat_illness: 'emergency',
  one_sided_weakness: 'emergency',
  swollen_leg: 'urgent',
  dark_urine: 'urgent',
  cannot_bear_weight: 'urgent',
  pop_with_weakness: 'urgent',
  pinpoint_bone_pain: 'urgent',
  pregnancy_warning: 'urgent',
  altered_stride: 'prompt',
  swollen_joint: 'prompt',
  numbness: 'prompt',
  pain_over_two_weeks: 'prompt',
  recurrent_bone_pain: 'prompt',
  missed_periods: 'prompt',
  repeated_palpitations: 'prompt',
  repeated_light_headedness: 'prompt',
} as const satisfies Record<string, Tier>;

export type Symptom = keyof typeof symptoms;

/** How pressing the conditions are that are red flags themselves. */
export const redFlagTiers = {
  red_flag_symptoms: 'emergency',
  dvt_suspected: 'urgent',
  bone_stress_suspected: 'urgent',
} as const satisfies Readonly<Partial<Record<Condition, Tier>>>;
