import type { ExerciseTexts } from '../../words.ts';
import { expertClaim, massageClaim, notes, pregnancyPressure, pressureNotes } from './shared.ts';

export const release: Readonly<Record<string, ExerciseTexts>> = {
  'ball-glute-piriformis': {
    steps: [
      'Sit on the floor with the ball under the fleshy part of one buttock, hands behind you.',
      'Lean gently to that side and rock slowly from side to side.',
      'Where it is tender, stay and breathe until the feeling eases, about 20-60 s.',
      'Keep it strong but never sharp; move off if it tingles down the leg. Change sides.',
    ],
    mistakes: [
      'Putting the ball under the tailbone, the sit bone or the bony side of the hip.',
      'Chasing pain until you hold your breath.',
    ],
    easier: 'Lean on the ball against a wall, or use a softer ball.',
    harder: 'Cross the ankle over the other knee.',
    claim: massageClaim,
    cautions: {
      ...pressureNotes,
      sciatica: 'Deep pressure near the sciatic nerve can provoke symptoms.',
      gluteal_tendinopathy: 'No pressure on the outer hip bone.',
      proximal_hamstring_tendinopathy: 'Stay off the sit bone.',
      pregnancy: pregnancyPressure,
    },
  },
  'tfl-release': {
    steps: [
      'Find the bony point at the front of your hip. Move back and slightly down, a few centimetres, into the soft muscle under your front trouser pocket, in front of the big outer hip bone.',
      'Lie half on your side, half on your front, the roller or ball under that soft spot, your forearms taking some of the weight.',
      'Let the pressure build slowly and move only 2-3 cm. Never press on either bone.',
      'Where it is tender, stay for 20-45 s and breathe. Intense is fine, sharp is not. Change sides.',
    ],
    mistakes: [
      'Pressing on the front hip point or on the big outer hip bone.',
      'Rolling down the iliotibial band to the knee.',
    ],
    easier: 'Stand and lean on a ball against a wall.',
    harder: 'Slowly bend and straighten the knee while you stay on the spot.',
    claim: `${massageClaim} Rolling does not soften the iliotibial band.`,
    cautions: {
      ...pressureNotes,
      gluteal_tendinopathy: 'It presses directly on the outer hip.',
      groin_or_abdominal_hernia: 'Do not press near the groin crease.',
      pregnancy: pregnancyPressure,
    },
  },
  'roll-quads': {
    steps: [
      'Lie on your front with the roller under one thigh, forearms down.',
      'Roll slowly from just above the knee to the upper thigh, 2-4 seconds a stroke.',
      'Where it is tender, stay for 20-30 s, or bend the knee a few times.',
      'Keep breathing; change sides.',
    ],
    mistakes: ['Rolling over the kneecap.', 'Letting the low back sag.'],
    easier: 'Use a massage stick while sitting.',
    harder: 'Add weight by lifting the other leg.',
    claim: `${massageClaim} Weeks of practice improve the flexibility of the thigh.`,
    cautions: {
      ...pressureNotes,
      varicose_veins: notes.veins,
      pregnancy: 'It needs lying on your front. Use a massage stick while sitting instead.',
      low_back_pain: 'Use a massage stick while sitting.',
    },
  },
  'roll-hamstrings': {
    steps: [
      'Sit with the roller under one thigh, hands behind you.',
      'Lift the hips and roll from above the knee to below the sit bone, 2-4 seconds a stroke.',
      'Turn the leg in and out to reach both sides; stay for 20-30 s where it is tender.',
      'Change sides.',
    ],
    mistakes: ['Rolling into the back of the knee.', 'Hunching the shoulders with locked elbows.'],
    easier: 'Sit on a hard chair with a ball under the thigh.',
    harder: 'Cross the other leg on top.',
    claim: `${massageClaim} Weeks of practice improve the flexibility of the thigh.`,
    cautions: {
      ...pressureNotes,
      varicose_veins: notes.veins,
      hamstring_strain_recent: notes.freshStrain,
      proximal_hamstring_tendinopathy: 'Stay off the sit bone.',
      wrist_pain: 'Do it on a chair with a ball.',
      pregnancy: pregnancyPressure,
    },
  },
  'roll-calves': {
    steps: [
      'Sit with one calf on the roller, hands behind you.',
      'Roll slowly between the ankle and just below the knee, 2-4 seconds a stroke.',
      'Turn the foot in and out to reach both edges.',
      'Where it is tender, stay for 20-30 s and circle the ankle. Change sides.',
    ],
    mistakes: [
      'Rolling behind the knee or on the Achilles tendon.',
      'Pressing through a calf that is hot, swollen or painful on one side only.',
    ],
    easier: 'Keep the other foot down to take weight, or use a massage stick.',
    harder: 'Cross the other leg on top.',
    claim:
      'Feels good for a while. Taken together, studies found no lasting gain at the ankle from rolling the calves.',
    cautions: {
      ...pressureNotes,
      varicose_veins: notes.veins,
      calf_strain_recent: notes.freshStrain,
      achilles_midportion: 'Stay on the muscle, off the tendon.',
      pregnancy: pregnancyPressure,
    },
  },
  'roll-adductors': {
    steps: [
      'Lie on your front and bend one knee out to the side.',
      'Place the roller under the middle of that inner thigh, parallel to your body.',
      'Rock slowly from above the knee to the middle of the thigh, 2-4 seconds a stroke.',
      'Stay for 20-30 s where it is tender. Change sides.',
    ],
    mistakes: ['Rolling up into the groin.', 'Using your full weight on the first pass.'],
    easier: 'Use a massage stick while sitting.',
    harder: 'Pause and gently bend and straighten the knee.',
    claim: massageClaim,
    cautions: {
      ...pressureNotes,
      varicose_veins: notes.veins,
      groin_strain_recent: notes.freshStrain,
      pregnancy: 'Massage gently with your hands instead.',
    },
  },
  'roll-vastus-lateralis': {
    steps: [
      'Lie half on your side, half on your front, the roller under the front and outer part of the thigh.',
      'Roll between a hand-width above the knee and a hand-width below the hip, 2-4 seconds a stroke.',
      'Stay slightly in front of the seam of your shorts, on muscle; pause for 20-30 s where it is tender.',
      'Change sides.',
    ],
    mistakes: [
      'Rolling right on the outer seam (the iliotibial band) or on the bony outer knee.',
      'Bracing and holding your breath.',
    ],
    easier: 'Stand and use a massage stick.',
    harder: 'Pause and bend the knee slowly.',
    claim: `${massageClaim} Rolling the iliotibial band itself does not change its stiffness.`,
    cautions: {
      ...pressureNotes,
      varicose_veins: notes.veins,
      itb_pain: 'Stay well above the sore outer knee.',
      gluteal_tendinopathy: 'Stop well below the outer hip bone.',
      pregnancy: pregnancyPressure,
    },
  },
  'ball-plantar-foot': {
    steps: [
      'Sit, or stand with support, and place a ball under one foot.',
      'Roll slowly from the heel pad to the ball of the foot, 2-4 seconds a stroke.',
      'Pause where it is tender; curl and spread the toes.',
      'Change sides.',
    ],
    mistakes: ['Standing with full weight on a hard ball.', 'Grinding on the heel bone.'],
    easier: 'Use a softer ball while sitting.',
    harder: 'Stand with more weight on the foot.',
    claim: 'Feels good under the foot for a while.',
    cautions: {
      bone_stress_suspected: 'Tenderness at one spot on a bone needs to be looked at.',
      neuropathy: 'With less feeling in the foot, or a diabetic foot: no ball pressure.',
      open_wound_or_skin_infection: 'Not over blisters or wounds.',
      plantar_heel_pain: 'Mild pressure only.',
    },
  },
  'roll-thoracic': {
    steps: [
      'Lie with the roller across your upper back, knees bent, hands behind your head.',
      'Lift the hips slightly and roll slowly between the bottom of the shoulder blades and the top of the shoulders.',
      'Stop, lower the hips and let the upper back ease over the roller for a breath.',
      'Move one hand-width and repeat.',
    ],
    mistakes: ['Rolling onto the low back or the neck.', 'Flaring the ribs and arching the low back.'],
    easier: 'Stand and roll against a wall.',
    harder: 'Reach your arms overhead.',
    claim: `Comfort for the upper back. ${expertClaim}`,
    cautions: {
      osteoporosis: 'No bending backwards over a roller. Practise standing tall at a wall instead.',
      pregnancy_after_first_trimester: 'It needs lying on your back; use the wall.',
      shoulder_pain: 'Support the head fully.',
      bone_stress_suspected: pressureNotes.bone_stress_suspected,
    },
  },
};
