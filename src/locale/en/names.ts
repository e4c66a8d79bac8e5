import type { Condition, Symptom } from '../../catalogue/conditions.ts';
import type { Equipment } from '../../catalogue/equipment.ts';
import type { Posture } from '../../catalogue/exercise.ts';
import type { MuscleGroup } from '../../catalogue/muscles.ts';
import type { Name } from '../words.ts';

/** Muscle groups. Every phrase is plural and follows "your": "your calves worked most". */
export const muscleNames: Readonly<Record<MuscleGroup, Name>> = {
  soleus: { label: 'Deep calves', phrase: 'deep calf muscles' },
  gastrocnemius: { label: 'Calves', phrase: 'calves' },
  plantar_foot: { label: 'Feet', phrase: 'feet' },
  tibialis_anterior: { label: 'Shins', phrase: 'shin muscles' },
  peroneals: { label: 'Outer lower legs', phrase: 'outer lower legs' },
  quadriceps: { label: 'Quads', phrase: 'quads' },
  hamstrings: { label: 'Hamstrings', phrase: 'hamstrings' },
  gluteus_maximus: { label: 'Glutes', phrase: 'glutes' },
  gluteus_medius: { label: 'Side hips', phrase: 'side hip muscles' },
  deep_rotators: { label: 'Deep hips', phrase: 'deep hip muscles' },
  tfl: { label: 'Front-pocket muscles', phrase: 'front-pocket muscles' },
  hip_flexors: { label: 'Hip flexors', phrase: 'hip flexors' },
  adductors: { label: 'Inner thighs', phrase: 'inner thighs' },
  trunk_abdominals: { label: 'Abdominals', phrase: 'abdominal muscles' },
  trunk_extensors: { label: 'Back', phrase: 'back muscles' },
};

export const postureNames: Readonly<Record<Posture, string>> = {
  standing: 'Standing',
  kneeling: 'Kneeling',
  quadruped: 'On hands and knees',
  prone: 'Lying on your front',
  'side-lying': 'Lying on your side',
  supine: 'Lying on your back',
  seated: 'Sitting',
};

/** Equipment. Labels say what will do as well, phrases carry their article. */
export const equipmentNames: Readonly<Record<Equipment, Name>> = {
  wall: { label: 'Wall, tree or post', phrase: 'a wall' },
  chair: { label: 'Chair or bench', phrase: 'a chair' },
  step: { label: 'Step or kerb', phrase: 'a step' },
  mat: { label: 'Mat', phrase: 'a mat' },
  foam_roller: { label: 'Foam roller', phrase: 'a foam roller' },
  ball: { label: 'Massage ball', phrase: 'a massage ball' },
  band: { label: 'Exercise band', phrase: 'an exercise band' },
  strap: { label: 'Strap or belt', phrase: 'a strap' },
  towel: { label: 'Towel', phrase: 'a towel' },
  cushion: { label: 'Cushion', phrase: 'a cushion' },
  treadmill: { label: 'Treadmill', phrase: 'a treadmill' },
  massage_stick: { label: 'Massage stick', phrase: 'a massage stick' },
};

/** Conditions: the label as a person would tick it, the phrase as in "you said: knee pain". */
export const conditionNames: Readonly<Record<Condition, Name>> = {
  red_flag_symptoms: {
    label: 'Chest pain, fainting, confusion or new palpitations',
    phrase: 'chest pain, fainting, confusion or new palpitations',
  },
  dvt_suspected: { label: 'One leg swollen, warm or tender', phrase: 'one leg swollen, warm or tender' },
  bone_stress_suspected: { label: 'Pain at one spot on a bone', phrase: 'pain at one spot on a bone' },
  race_or_very_long_run: { label: 'A race or a very long run today', phrase: 'a race or a very long run today' },
  dizzy_now: { label: 'Dizzy or light-headed right now', phrase: 'dizziness right now' },
  severe_quad_soreness: { label: 'Very sore quads', phrase: 'very sore quads' },
  plantar_heel_pain: { label: 'Pain under the heel', phrase: 'pain under the heel' },
  hallux_rigidus: { label: 'Stiff big toe', phrase: 'a stiff big toe' },
  ankle_sprain_recent: { label: 'Recent ankle sprain', phrase: 'a recent ankle sprain' },
  anterior_ankle_pinch: { label: 'Pinching at the front of the ankle', phrase: 'pinching at the front of the ankle' },
  achilles_insertional: { label: 'Insertional Achilles pain (at the heel bone)', phrase: 'insertional Achilles pain' },
  achilles_midportion: { label: 'Achilles pain above the heel', phrase: 'Achilles pain above the heel' },
  calf_strain_recent: { label: 'Recent calf strain', phrase: 'a recent calf strain' },
  shin_pain_medial: { label: 'Pain along the inner shin', phrase: 'pain along the inner shin' },
  knee_pain: { label: 'Knee pain', phrase: 'knee pain' },
  itb_pain: { label: 'Pain at the outer knee (iliotibial band)', phrase: 'pain at the outer knee' },
  knee_replacement: { label: 'Knee replacement', phrase: 'a knee replacement' },
  hamstring_strain_recent: { label: 'Recent hamstring strain', phrase: 'a recent hamstring strain' },
  proximal_hamstring_tendinopathy: {
    label: 'Hamstring tendon pain at the sit bone',
    phrase: 'hamstring tendon pain at the sit bone',
  },
  groin_strain_recent: { label: 'Recent groin strain', phrase: 'a recent groin strain' },
  gluteal_tendinopathy: { label: 'Tendon pain at the outer hip', phrase: 'tendon pain at the outer hip' },
  hip_impingement: { label: 'Pinching in the groin when the hip bends (hip impingement)', phrase: 'hip impingement' },
  hip_replacement: { label: 'Hip replacement', phrase: 'a hip replacement' },
  low_back_pain: { label: 'Low back pain', phrase: 'low back pain' },
  sciatica: { label: 'Sciatica', phrase: 'sciatica' },
  shoulder_pain: { label: 'Shoulder pain', phrase: 'shoulder pain' },
  wrist_pain: { label: 'Wrist pain', phrase: 'wrist pain' },
  groin_or_abdominal_hernia: { label: 'Hernia of the groin or belly', phrase: 'a hernia' },
  pregnancy: { label: 'Pregnant', phrase: 'pregnancy' },
  pregnancy_after_first_trimester: {
    label: 'Pregnant, after the first three months',
    phrase: 'pregnancy after the first three months',
  },
  postpartum_or_diastasis: {
    label: 'Recently gave birth, or a gap between the belly muscles',
    phrase: 'a recent birth, or a gap between the belly muscles',
  },
  hypertension_uncontrolled: {
    label: 'High blood pressure that is not under control',
    phrase: 'high blood pressure that is not under control',
  },
  dvt_history_or_risk: {
    label: 'A blood clot in the past, or a raised risk of one',
    phrase: 'a past blood clot, or a raised risk of one',
  },
  varicose_veins: { label: 'Varicose veins', phrase: 'varicose veins' },
  anticoagulants_or_bruising: { label: 'Blood thinners, or easy bruising', phrase: 'blood thinners, or easy bruising' },
  open_wound_or_skin_infection: {
    label: 'Open wound, blister or skin infection',
    phrase: 'an open wound, blister or skin infection',
  },
  neuropathy: { label: 'Less feeling in the feet or legs (neuropathy)', phrase: 'less feeling in the feet or legs' },
  osteoporosis: { label: 'Osteoporosis', phrase: 'osteoporosis' },
  hypermobility: { label: 'Very flexible joints (hypermobility)', phrase: 'very flexible joints' },
  balance_impairment: { label: 'Trouble keeping balance', phrase: 'trouble keeping balance' },
};

/** Red flags as a person would report them. */
export const symptomNames: Readonly<Record<Symptom, string>> = {
  chest_pain: 'Chest pain or pressure',
  collapse: 'Fainting or collapse during the run, or after it without a quick full recovery',
  severe_breathlessness: 'Severe or sudden breathlessness',
  confusion: 'New confusion',
  seizure: 'A seizure',
  heat_illness: 'Overheated and confused, staggering, or vomiting again and again',
  one_sided_weakness: 'Weakness on one side, or trouble speaking',
  swollen_leg: 'One calf or leg swollen, warm, throbbing, tender or changed in colour',
  dark_urine: 'Cola-coloured urine with severe muscle pain or swelling',
  cannot_bear_weight: 'Unable to put weight on a leg',
  pop_with_weakness: 'A pop, and strength lost since',
  pinpoint_bone_pain:
    'Pain at one spot on a bone that gets worse with running, or hurts at rest, at night or when hopping',
  pregnancy_warning: 'While pregnant: bleeding, leaking fluid, contractions, dizziness or headache',
  altered_stride: 'Pain that changes how you run',
  swollen_joint: 'A swollen joint',
  numbness: 'Numbness or tingling',
  pain_over_two_weeks: 'Pain for more than one or two weeks',
  recurrent_bone_pain: 'Pain in a shin or foot bone that keeps coming back',
  missed_periods: 'Missed periods with tiredness',
  repeated_palpitations: 'Palpitations after more than one run',
  repeated_light_headedness: 'Light-headed after more than one run',
};
