import type { ExerciseTexts } from '../../words.ts';
import { expertClaim, notes } from './shared.ts';

export const mobility: Readonly<Record<string, ExerciseTexts>> = {
  'leg-swing-sagittal': {
    steps: [
      'Stand side-on to a support with a light hand on it.',
      'Swing the outside leg forward and back like a pendulum, small at first, 1-2 seconds each way.',
      'Let the swing grow only while your body stays upright.',
      'Change sides.',
    ],
    mistakes: ['Whipping the leg so that the low back arches.', 'Leaning away from the support.'],
    easier: 'Halve the swing and bend the knee.',
    harder: 'Let go of the support.',
    claim: 'A gentle way to get moving again while standing, with little strain, where you do not want long holds.',
    cautions: {
      hamstring_strain_recent: 'No fast lengthening in the first weeks after a strain.',
      proximal_hamstring_tendinopathy: 'Keep the forward swing low.',
      balance_impairment: 'Keep two hands on the support.',
      hypermobility: notes.hypermobility,
    },
  },
  'ankle-knee-to-wall': {
    steps: [
      'Face a wall with one foot a few centimetres away from it, heel down.',
      'Move the knee over the second toe towards the wall, taking 2 seconds.',
      'Ease back in 2 seconds and repeat; the heel never lifts.',
      'If the knee touches easily, move the foot back a little.',
    ],
    mistakes: ['Letting the arch sink and the knee fall inward.', 'Lifting the heel to reach further.'],
    easier: 'Sit with the foot flat and slide the heel back.',
    harder: 'Pause for 5 s at the end of each rock.',
    claim: 'Practises bending the ankle through its range.',
    cautions: {
      achilles_insertional: 'Bending the ankle as far as it goes presses the tendon against the heel bone.',
      ankle_sprain_recent: 'Stay in a pain-free range.',
      anterior_ankle_pinch: notes.anklePinch,
    },
  },
  'cat-cow': {
    steps: [
      'Go on hands and knees, hands under shoulders, knees under hips.',
      'Breathe out for about 3 seconds and gently round your back towards the ceiling.',
      'Breathe in for about 3 seconds and let chest and tailbone lift into a mild arch.',
      'Keep moving slowly through the middle of the range.',
    ],
    mistakes: ['Pushing hard into the end of the arch.', 'Forcing the neck back.'],
    easier: 'Do it standing, hands on your thighs or on a bench.',
    harder: 'Add a slow sway of the hips from side to side.',
    claim: `Comfortable movement for the back after a run. ${expertClaim}`,
    cautions: {
      osteoporosis: 'Leave out the rounded half; move between neutral and a mild arch only.',
      low_back_pain: 'Use a small, pain-free range.',
      wrist_pain: 'Rest on fists or forearms.',
    },
  },
  'open-book-rotation': {
    steps: [
      'Lie on one side, hips and knees bent, head supported.',
      'Reach both arms forward, palms together.',
      'Breathe out and open the top arm across your chest, following the hand with your eyes.',
      'Pause for about 3 seconds, then return. Finish the side and change.',
    ],
    mistakes: ['Letting the knees roll apart.', 'Forcing the shoulder to the floor.'],
    easier: 'Make the movement smaller: keep the hand on your ribs.',
    harder: 'Pause for two breaths in the open position.',
    claim: `A comfortable way to turn the upper back. ${expertClaim}`,
    cautions: {
      osteoporosis: 'Keep it small, slow and unforced; do not twist as far as you can.',
      shoulder_pain: 'Bend the elbow or keep the hand on your ribs.',
    },
  },
};
