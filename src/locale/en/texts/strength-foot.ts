import type { ExerciseTexts } from '../../words.ts';
import { expertClaim, notes } from './shared.ts';

export const footStrength: Readonly<Record<string, ExerciseTexts>> = {
  'calf-raise-double': {
    steps: [
      'Stand at a support, feet hip-width apart.',
      'Rise onto the balls of both feet, weight between the big and the second toe.',
      'Hold for a breath at the top.',
      'Take 3 seconds to lower until the heels touch.',
    ],
    mistakes: ['Rolling onto the outside of the feet.', 'Letting the heels drop fast.'],
    easier: 'Do it sitting.',
    harder: 'Move to the single-leg calf raise.',
    claim:
      'In running, the calves work closest to their limit (84%, against 63% for the muscles that straighten the knee). Gradual loading is standard care for Achilles pain.',
    cautions: {
      calf_strain_recent: 'Stay in a pain-free range, on both legs only.',
      achilles_insertional: 'Stay on flat ground; do not let the heels drop below a step.',
      bone_stress_suspected: 'Not with pain in the foot, shin or heel bone.',
    },
  },
  'calf-raise-single': {
    steps: [
      'Stand on one leg, fingertips on a support.',
      'Keep the knee straight and rise as high as you can.',
      'Pause with the arch lifted and the heel high.',
      'Take 3 seconds to lower. Finish the side and change.',
    ],
    mistakes: ['Bending the knee to make it easier.', 'Stopping short of the top.'],
    easier: 'Use both legs, or go up on two and down on one.',
    harder: 'Add a weight, or use a step for extra range if the tendon is not sore at the heel.',
    claim: 'Loads both calf muscles. Gradual loading is standard care for Achilles pain.',
    cautions: {
      achilles_insertional: notes.flatGround,
      calf_strain_recent: notes.twoLegRaise,
      bone_stress_suspected: 'Not with pain in a foot or shin bone.',
      balance_impairment: notes.twoHands,
    },
  },
  'soleus-raise-bent-knee': {
    steps: [
      'Stand on one leg, knee bent about 30 degrees, a hand on a support.',
      'Keep the knee bent and rise onto the ball of the foot in 2 seconds.',
      'Pause for a second at the top.',
      'Take 3 seconds to lower, the knee still bent. Finish the side and change.',
    ],
    mistakes: ['Straightening the knee as you rise.', 'Leaning on the support.'],
    easier: 'Use both legs, or sit with a weight on your thighs.',
    harder: 'Add a weight or hold longer.',
    claim: 'Works the deep calf, the muscle that makes the most force at usual running speeds.',
    cautions: {
      achilles_insertional: 'Stay on flat ground and in the middle of the range.',
      knee_pain: 'Do it sitting.',
      calf_strain_recent: notes.twoLegRaise,
      bone_stress_suspected: 'Pain in the foot, shin or heel bone: do not load the calf before it has been looked at.',
    },
  },
  'short-foot': {
    steps: [
      'Stand or sit barefoot, weight spread over the heel and the bases of the big and little toes.',
      'Draw the ball of the foot towards the heel to lift the arch, toes relaxed and long.',
      'Hold for about 5 s, breathing normally.',
      'Relax fully and repeat. Finish the side and change.',
    ],
    mistakes: ['Curling the toes.', 'Rolling the whole foot outward.'],
    easier: 'Do it sitting.',
    harder: 'Balance on that foot while you hold the arch.',
    claim:
      'In one trial a foot programme went with fewer running injuries (2.42 times as many in the group without it), in another it did not.',
    cautions: {
      plantar_heel_pain: 'Use little effort and short holds.',
      neuropathy: 'Check by eye where the foot is.',
      bone_stress_suspected: 'Not with pain in a foot bone.',
    },
  },
  'tibialis-raise': {
    steps: [
      'Stand with your back against a wall, feet a step away, legs straight.',
      'Lift the front of both feet as high as you can.',
      'Hold for a second.',
      'Take 2 seconds to lower.',
    ],
    mistakes: ['Bending the knees to make it easier.', 'Bouncing.'],
    easier: 'Do it sitting, heels down.',
    harder: 'Step further from the wall, or lift one foot at a time.',
    claim: `Prepares the shin muscles for running downhill. ${expertClaim}`,
    cautions: {
      shin_pain_medial: 'Stay pain-free. Seek advice if the shin bone is tender.',
      bone_stress_suspected: 'Not with pain at one spot on the shin bone.',
    },
  },
  'balance-reach': {
    steps: [
      'Stand on one foot near a support, knee slightly bent.',
      'Reach the other foot slowly forward, sideways and behind; tap lightly for 2 seconds.',
      'Keep the arch tall and the knee over the second toe.',
      'Finish the side and change.',
    ],
    mistakes: ['Putting weight on the reaching foot.', 'Letting the arch flatten.'],
    easier: 'Keep your fingertips on the wall and reach less far.',
    harder: 'Close your eyes for two seconds, or stand on a folded mat.',
    claim:
      'In trials across sports, balance training went with fewer injuries (relative risk 0.55). Useful practice for trail runners.',
    cautions: {
      balance_impairment: 'Hold a sturdy support all the time.',
      ankle_sprain_recent: 'Only if walking is pain-free.',
      bone_stress_suspected: 'No loading on one leg.',
    },
  },
};
