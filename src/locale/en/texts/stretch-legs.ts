import type { ExerciseTexts } from '../../words.ts';
import { notes, stretchClaim } from './shared.ts';

export const legStretches: Readonly<Record<string, ExerciseTexts>> = {
  'standing-quad-stretch': {
    steps: [
      'Hold a support and stand tall on one leg.',
      'Bend the other knee and hold the ankle or sock behind you.',
      'Bring the knees level, tuck the tailbone gently and stay tall.',
      'Hold for the time shown, breathing easily, then change sides.',
    ],
    mistakes: [
      'Arching the low back instead of tucking the pelvis.',
      'Pulling the knee out to the side or twisting the shin.',
    ],
    easier: 'Loop a strap or towel around the ankle, or rest the shin on a chair behind you.',
    harder: 'Move to the half-kneeling hip flexor stretch and hold the back foot.',
    claim: stretchClaim,
    cautions: {
      knee_pain: 'Do not force the heel to the buttock; use a strap.',
      balance_impairment: 'Use a wall, or do it lying on your side.',
      hypermobility: notes.hypermobility,
      knee_replacement: 'Bend only as far as is comfortable.',
    },
  },
  'seated-hamstring-stretch': {
    steps: [
      'Sit with one leg straight and the other bent, its foot resting beside the knee.',
      'Sit tall on the sit bones; sit on a folded towel if your back rounds.',
      'Tip forward from the hips until you feel a stretch in the back of the thigh.',
      'Hold for the time shown, breathing out slowly, then change sides.',
    ],
    mistakes: ['Rounding the back to reach the toes.', 'Locking the knee hard or bouncing.'],
    easier: 'Sit on the edge of a chair with the heel on the floor, or lie down with a strap.',
    harder: 'Tip further with a long back, or put a strap around the foot.',
    claim: stretchClaim,
    cautions: {
      hamstring_strain_recent: notes.noLengthening,
      proximal_hamstring_tendinopathy: 'Bending deep at the hip presses the tendon against the sit bone.',
      low_back_pain: 'Take the lying version with a strap.',
      osteoporosis: 'Keep your back flat; do not fold forward with a rounded back.',
      sciatica: notes.nerve,
      hypermobility: notes.hypermobility,
    },
  },
  'supine-strap-hamstring': {
    steps: [
      'Lie on your back and loop a strap around one foot.',
      'Raise the leg, knee slightly bent, until you feel a stretch in the back of the thigh.',
      'Keep the tailbone on the floor; the other knee may be bent or straight.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Yanking the leg with a locked knee.', 'Letting the hips roll off the floor.'],
    easier: 'Hold behind the thigh and straighten the knee only partly.',
    harder: 'Straighten the other leg along the floor.',
    claim: stretchClaim,
    cautions: {
      hamstring_strain_recent: notes.noLengthening,
      proximal_hamstring_tendinopathy: notes.sitBone,
      pregnancy_after_first_trimester: notes.lyingFlat,
      sciatica: notes.nerve,
      hypermobility: notes.hypermobility,
    },
  },
  'standing-hamstring-step': {
    steps: [
      'Place one heel on a kerb or low step, knee slightly bent.',
      'Stand tall with your hips square.',
      'Tip forward from the hips, back flat, until you feel a stretch in the back of the thigh.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Using a high bench and rounding the back.', 'Locking the knee.'],
    easier: 'Keep the heel on flat ground.',
    harder: 'Use a slightly higher step, as long as the back stays flat.',
    claim: stretchClaim,
    cautions: {
      hamstring_strain_recent: notes.noLengthening,
      proximal_hamstring_tendinopathy: notes.sitBone,
      osteoporosis: 'Keep your back flat.',
      balance_impairment: 'Hold a support.',
      hypermobility: notes.hypermobility,
    },
  },
  'wall-calf-stretch': {
    steps: [
      'Put your hands on a wall, one foot back, its toes pointing straight ahead.',
      'Keep the back knee straight and press the heel down.',
      'Lean the hips forward until you feel a stretch in the upper calf.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Turning the back foot out.', 'Letting the heel lift or the arch sink.'],
    easier: 'Stand closer, or stretch with a strap while sitting.',
    harder: 'Lean further, or add the version with the knee bent for the deep calf.',
    claim: stretchClaim,
    cautions: {
      achilles_insertional:
        'Bending the ankle fully presses the tendon against the heel bone. Strengthen it on flat ground instead.',
      calf_strain_recent: notes.painFreeWalking,
      dvt_suspected: 'One calf swollen and warm: seek urgent care. Do not stretch or massage it.',
      hypermobility: notes.hypermobility,
    },
  },
  'soleus-stretch-wall': {
    steps: [
      'Stand at the wall with one foot half a step back.',
      'Bend both knees, keeping the back heel down.',
      'Sink until you feel a stretch in the lower calf.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Letting the knee fall inward.', 'Lifting the heel.'],
    easier: 'Bend less, or do the knee-to-wall ankle rock.',
    harder: 'Put the toes on a low edge, if your Achilles tendon is healthy.',
    claim: stretchClaim,
    cautions: {
      achilles_insertional: 'It bends the ankle even more than the straight-knee version.',
      calf_strain_recent: notes.painFreeWalking,
      dvt_suspected: 'One calf swollen and warm: seek urgent care.',
      anterior_ankle_pinch: notes.anklePinch,
    },
  },
  'plantar-toe-stretch': {
    steps: [
      'Sit and rest one ankle on the other thigh.',
      'Hold the toes, all of them, and draw them back towards the shin.',
      'Feel along the arch with the other thumb: it should be firm like a string.',
      'Hold for 10-30 s, then change sides.',
    ],
    mistakes: ['Bending only the big toe.', 'Forcing through sharp heel pain.'],
    easier: 'Pull the toes back gently, without the thumb.',
    harder: 'Kneel on tucked toes for a few breaths, if that is comfortable.',
    claim: 'A recognised option for heel pain. In a healthy foot it is a matter of comfort.',
    cautions: {
      hallux_rigidus: 'Do not force the big toe.',
      plantar_heel_pain: 'Often comfortable, but keep any discomfort mild.',
      neuropathy: 'Look at the skin and do not press hard.',
    },
  },
  'butterfly-adductor': {
    steps: [
      'Sit tall with the soles of your feet together, heels at a comfortable distance.',
      'Hold your ankles and let the knees ease down.',
      'Tip forward a little from the hips with a flat back.',
      'Hold for the time shown.',
    ],
    mistakes: ['Pushing the knees down with the elbows.', 'Slumping through the low back.'],
    easier: 'Sit on a cushion and move the feet further away.',
    harder: 'Bring the heels closer.',
    claim: stretchClaim,
    cautions: {
      groin_strain_recent: notes.noLengthening,
      hip_impingement: notes.groinPinch,
      knee_pain: 'Support the thighs with cushions.',
      hypermobility: notes.hypermobility,
    },
  },
  'standing-side-lunge-adductor': {
    steps: [
      'Stand wide with your toes forward.',
      'Shift the hips to one side, bending that knee and keeping the other leg straight.',
      'Keep your chest up and both feet flat.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Letting the bent knee fall inward.', 'Rolling the straight leg’s foot onto its outer edge.'],
    easier: 'Shift less, with your hands on a support.',
    harder: 'Sink lower as your strength allows.',
    claim: stretchClaim,
    cautions: {
      groin_strain_recent: notes.noLengthening,
      knee_pain: 'Bend only a little.',
      hypermobility: notes.hypermobility,
    },
  },
};
