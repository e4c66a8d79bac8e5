import type { ExerciseWords } from '../words.ts';

export const stretch: Readonly<Record<string, ExerciseWords>> = {
  'standing-quad-stretch': {
    name: 'Standing quad stretch',
    cue: 'Heel to seat, knees together, stand tall.',
    steps: [
      'Hold a support and stand tall on one leg.',
      'Bend the other knee and hold the ankle or sock behind you.',
      'Bring the knees level, tuck the tailbone gently and stand tall.',
      'Hold about 30 s with easy breathing, then change sides.',
    ],
    mistakes: [
      'Arching the low back instead of tucking the pelvis.',
      'Pulling the knee out to the side or twisting the shin.',
    ],
    easier: 'Loop a strap or towel around the ankle, or rest the shin on a chair behind you.',
    harder: 'Move to the half-kneeling hip flexor stretch with the foot lifted.',
    claim:
      'Short-lived range-of-motion gain and a relaxing close to the run; it has not been shown to reduce soreness noticeably or to lower injury risk.',
  },
  'seated-hamstring-stretch': {
    name: 'Seated hamstring stretch',
    cue: 'Sit tall and tip forward from the hips.',
    steps: [
      'Sit with one leg straight and the other bent, foot resting beside the knee.',
      'Sit tall on the sit bones; raise the hips on a folded towel if the back rounds.',
      'Tip forward from the hips until you feel a stretch in the back of the thigh.',
      'Hold about 30 s, breathing out slowly, then change sides.',
    ],
    mistakes: ['Rounding the back to reach the toes.', 'Locking the knee hard or bouncing.'],
    easier: 'Sit on a chair edge with the heel on the floor, or lie down with a strap.',
    harder: 'Hinge further with a longer spine, or use a strap around the foot.',
    claim:
      'Short-lived range-of-motion gain and a relaxing close to the run; it has not been shown to reduce soreness noticeably or to lower injury risk.',
  },
  'wall-calf-stretch': {
    name: 'Wall calf stretch',
    cue: 'Back knee straight, heel down, hips forward.',
    steps: [
      'Hands on a wall, one foot back with the toes pointing straight ahead.',
      'Keep the back knee straight and press the heel down.',
      'Lean the hips forward until you feel a stretch in the upper calf.',
      'Hold about 30 s, then change sides.',
    ],
    mistakes: ['Turning the back foot out.', 'Letting the heel lift or the arch collapse.'],
    easier: 'Shorten the stance or stretch with a strap while sitting.',
    harder: 'Lean further, or add the bent-knee version for the soleus.',
    claim:
      'Short-lived range-of-motion gain and a relaxing close to the run; it has not been shown to reduce soreness noticeably or to lower injury risk.',
  },
};
