import type { ExerciseTexts } from '../../words.ts';
import { expertClaim, notes } from './shared.ts';

export const trunkStrength: Readonly<Record<string, ExerciseTexts>> = {
  'bird-dog': {
    steps: [
      'Go on hands and knees, hands under shoulders, knees under hips, back long.',
      'Reach one arm forward and the opposite leg back, taking 2 seconds.',
      'Stop at the height of your back and keep the pelvis level, as if balancing a cup.',
      'Hold for 2-5 s, return with control, alternate sides.',
    ],
    mistakes: ['Twisting or arching the back.', 'Lifting the leg too high.'],
    easier: 'Move only the leg, or only the arm.',
    harder: 'Hold longer, draw small squares with hand and foot, or add a band.',
    claim:
      'Practises keeping the trunk from turning. Measured, it trains endurance of the trunk and works the buttocks harder.',
    cautions: {
      wrist_pain: 'Rest on forearms or fists.',
      knee_pain: 'Pad the knees.',
      low_back_pain: notes.lowBack,
      pregnancy_after_first_trimester: 'Usually comfortable; use a small range.',
    },
  },
  'plank-front': {
    steps: [
      'Rest on your forearms, elbows under shoulders, legs straight.',
      'Lift so that ears, hips and ankles form one line.',
      'Tuck the tailbone gently, push the floor away, breathe.',
      'Stop when you can no longer keep the shape, even if time is left.',
    ],
    mistakes: ['Letting the hips sag or rise.', 'Holding your breath.'],
    easier: 'Do it from the knees, or with your hands on a bench or wall.',
    harder: 'Lift one foot, or tap your shoulders in turn on straight arms.',
    claim: 'Builds trunk endurance. A benefit for running economy has been shown only in small trials.',
    cautions: {
      hypertension_uncontrolled: notes.shortHolds,
      low_back_pain: notes.lowBack,
      shoulder_pain: 'Put your hands on a bench or wall.',
      pregnancy_after_first_trimester: 'Put your hands on something higher, or do it lying on your side.',
      postpartum_or_diastasis:
        'Start with the dead bug, or with your hands on something higher. Stop if the middle of the belly bulges.',
      dizzy_now: 'Wait a few minutes after a hard finish.',
    },
  },
  'side-plank': {
    steps: [
      'Lie on one side, elbow under shoulder, feet stacked or one in front.',
      'Lift the hips until body and legs make one line.',
      'Keep the top hip stacked over the bottom one and breathe.',
      'Lower with control; change sides.',
    ],
    mistakes: ['Letting the hips drop or roll back.', 'Sinking into the shoulder.'],
    easier: 'Bend the knees and lift from them.',
    harder: 'Raise the top leg, or move to the short Copenhagen hold.',
    claim: 'Works the side hip and the side of the trunk hard enough to strengthen them.',
    cautions: {
      hypertension_uncontrolled: notes.shortHolds,
      shoulder_pain: 'Bend the knees, or lean sideways on a wall.',
      gluteal_tendinopathy: 'Lie on the comfortable side or use the wall.',
      pregnancy_after_first_trimester: 'Bend the knees and lift from them.',
    },
  },
  'dead-bug': {
    steps: [
      'Lie on your back, arms up, hips and knees at right angles.',
      'Breathe out and bring the ribs down; keep the low back still.',
      'Lower one arm and the opposite leg towards the floor, taking 3 seconds.',
      'Return in 2 seconds and alternate.',
    ],
    mistakes: ['Letting the low back arch.', 'Moving quickly and holding your breath.'],
    easier: 'Move one leg at a time and tap the foot down.',
    harder: 'Hold a light weight or lower more slowly.',
    claim: `Trunk control with little load on the spine, often chosen for sore backs. ${expertClaim}`,
    cautions: {
      pregnancy_after_first_trimester: notes.lyingFlat,
      low_back_pain: notes.lowBack,
      postpartum_or_diastasis: notes.bellyBulge,
    },
  },
  'pallof-press': {
    steps: [
      'Anchor a band at chest height and stand side-on, hands at your chest.',
      'Brace lightly and press the band straight out in 2 seconds.',
      'Hold for 2 seconds without turning towards the anchor.',
      'Return in 2 seconds. Finish the side and change.',
    ],
    mistakes: ['Twisting or leaning.', 'Holding your breath.'],
    easier: 'Use a lighter band, or hold it close to the chest.',
    harder: 'Step further from the anchor or stand on one leg.',
    claim: `Trains the trunk without the floor, useful outdoors. ${expertClaim}`,
    cautions: {
      shoulder_pain: 'Use a lighter band and a shorter reach.',
      low_back_pain: notes.lowBack,
    },
  },
};
