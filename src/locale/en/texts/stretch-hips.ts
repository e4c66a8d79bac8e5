import type { ExerciseTexts } from '../../words.ts';
import { expertClaim, notes, stretchClaim } from './shared.ts';

export const hipStretches: Readonly<Record<string, ExerciseTexts>> = {
  'half-kneeling-hip-flexor': {
    steps: [
      'Kneel on one padded knee, the other foot forward.',
      'Squeeze the buttock of the kneeling side and tuck the tailbone.',
      'Shift the hips forward a few centimetres; keep your ribs down.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Lunging deep and arching the back instead of tucking.', 'Putting weight on the kneecap itself.'],
    easier: 'Do it standing, the back foot on tiptoe.',
    harder: 'Lift the arm of the kneeling side and lean slightly away, or hold the back foot.',
    claim: stretchClaim,
    cautions: {
      knee_pain: 'Pad the knee or take the standing version.',
      pregnancy_after_first_trimester: 'Use a shallow range and a support.',
      hypermobility: notes.hypermobility,
      hip_impingement: 'Do not bend the front hip deeply.',
    },
  },
  'standing-hip-flexor-lunge': {
    steps: [
      'Step into a long, shallow lunge, holding a support.',
      'Raise the back heel and bend the back knee a little.',
      'Tuck the tailbone and squeeze the back buttock.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Leaning forward.', 'Letting the low back arch.'],
    easier: 'Take a shorter stance.',
    harder: 'Reach the arm of the back leg’s side overhead.',
    claim: stretchClaim,
    cautions: {
      balance_impairment: notes.twoHands,
      achilles_insertional: 'Keep the heel raised.',
      hypermobility: notes.hypermobility,
    },
  },
  'supine-figure-four': {
    steps: [
      'Lie on your back, knees bent, and cross one ankle over the other thigh.',
      'Hold behind the lower thigh and draw it towards you.',
      'Let the crossed knee ease away from you; keep the tailbone down.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Lifting the head and straining the neck.', 'Pushing on the knee of the crossed leg.'],
    easier: 'Keep the lower foot on the floor, or do it on a chair.',
    harder: 'Draw the thigh closer, or straighten the lower leg.',
    claim: stretchClaim,
    cautions: {
      pregnancy_after_first_trimester: notes.lyingFlat,
      gluteal_tendinopathy: 'Pulling the leg across or turning it at the hip presses on sore outer hip tendons.',
      hip_replacement: notes.surgeon,
      knee_pain: 'Keep the crossed shin relaxed.',
      hip_impingement: notes.groinPinch,
    },
  },
  'standing-figure-four': {
    steps: [
      'Hold a support and cross one ankle just above the other knee.',
      'Sit the hips back as if onto a high stool.',
      'Keep your back long and tip forward a little.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Rounding the back.', 'Letting the standing knee drift inward.'],
    easier: 'Do it sitting on a bench.',
    harder: 'Sit lower with a lighter hand on the support.',
    claim: stretchClaim,
    cautions: {
      gluteal_tendinopathy: notes.outerHip,
      balance_impairment: 'Do it sitting on a bench.',
      knee_pain: 'Bend only a little.',
      hip_replacement: notes.surgeon,
    },
  },
  'standing-lateral-hip-stretch': {
    steps: [
      'Stand side-on to a wall with that hand on it.',
      'Cross the leg next to the wall behind the other.',
      'Push that hip towards the wall and lean your shoulders slightly away.',
      'Hold for the time shown, then change sides.',
    ],
    mistakes: ['Bending forward at the waist.', 'Twisting the pelvis.'],
    easier: 'Do not cross the legs, only shift the hip.',
    harder: 'Reach the arm next to the wall overhead.',
    claim:
      'You feel a stretch at the side of the hip and the trunk. One session does not change the stiffness of the iliotibial band along the outer thigh.',
    cautions: {
      gluteal_tendinopathy: 'Pulling the leg across the body presses on the outer hip tendons.',
      itb_pain: 'The band itself does not lengthen. Stop if the outer knee starts to hurt.',
      balance_impairment: 'Put two hands on the wall.',
      hypermobility: notes.hypermobility,
    },
  },
  'childs-pose-side-reach': {
    steps: [
      'Kneel, sit back towards your heels and reach your arms forward.',
      'Walk both hands to one side until you feel a stretch along the other side of the trunk.',
      'Breathe into the stretched side for the time shown.',
      'Walk the hands across and repeat.',
    ],
    mistakes: ['Forcing the hips down to the heels when the knees hurt.', 'Holding your breath.'],
    easier: 'Stand and reach one arm overhead, leaning against a door frame.',
    harder: 'Reach the hands further round.',
    claim: `A comfortable stretch for the side of the trunk. ${expertClaim}`,
    cautions: {
      knee_pain: 'Put a cushion behind the knees, or reach to the side while standing.',
      osteoporosis: 'It keeps the spine rounded for long. Reach to the side while standing upright instead.',
      pregnancy_after_first_trimester: 'Keep the knees wide apart.',
      dizzy_now: 'Leave it out straight after a hard run.',
    },
  },
};
