import type { ExerciseTexts } from '../../words.ts';
import { notes } from './shared.ts';

export const hipStrength: Readonly<Record<string, ExerciseTexts>> = {
  'glute-bridge': {
    steps: [
      'Lie on your back, knees bent, feet hip-width apart and close to the hips.',
      'Tuck the tailbone a little and press through the heels.',
      'Lift in 2 seconds until shoulders, hips and knees line up and the hips are fully extended.',
      'Squeeze the buttocks for a breath, then take 2-3 seconds to lower.',
    ],
    mistakes: [
      'Arching the low back instead of extending the hips.',
      'Pushing through the toes so that the hamstrings cramp.',
    ],
    easier: 'Lift less and squeeze for 5 s, or squeeze the buttocks while standing at a wall.',
    harder: 'Move to the single-leg bridge.',
    claim:
      'Strengthens the hips. In one trial, hip and core work under physiotherapists lowered the injury rate of novice runners; a self-guided programme did not.',
    cautions: {
      pregnancy_after_first_trimester: notes.lyingFlat,
      low_back_pain: notes.lowBack,
      hamstring_strain_recent: 'Put your feet closer to the hips; use a small, pain-free range.',
      osteoporosis: 'Generally suitable in a comfortable range.',
      dizzy_now: 'Not straight after a hard finish.',
    },
  },
  'single-leg-bridge': {
    steps: [
      'Set up as for the bridge and lift one foot, thighs level.',
      'Press through the planted heel and lift in 2 seconds, hips square.',
      'Hold for a breath, then take 3 seconds to lower.',
      'Finish the side, then change.',
    ],
    mistakes: ['Letting one hip drop.', 'Arching the back at the top.'],
    easier: 'Go up on two legs and down on one.',
    harder: 'Rest your shoulders on a bench, or take 4 s to lower.',
    claim:
      'Works the buttocks well with little help from the front hip muscle (index 59). Beyond that it does what hip strength work does in general.',
    cautions: {
      pregnancy_after_first_trimester: notes.lyingFlat,
      low_back_pain: notes.lowBack,
      hamstring_strain_recent: notes.twoLegBridge,
      gluteal_tendinopathy: 'Keep the pelvis level; do not let the hip drop to the side.',
    },
  },
  clamshell: {
    steps: [
      'Lie on one side, hips bent about 45-60 degrees, knees bent, heels together.',
      'Brace lightly and keep one hip directly above the other.',
      'Open the top knee in 2 seconds, feet touching, without rolling back.',
      'Pause for a second and lower in 2. Finish the side and change.',
    ],
    mistakes: ['Rolling the pelvis backwards to lift higher.', 'Rushing through with momentum.'],
    easier: 'Keep still: press the knees apart into your hands for 5-10 s.',
    harder: 'Add a band above the knees, then move to the side-lying leg raise or the side plank.',
    claim:
      'Strengthens the side hips. Of 11 exercises tested it worked the buttocks most for the least work of the front hip muscle (index 115). The load is low, so move on once it is easy.',
    cautions: {
      gluteal_tendinopathy: 'Put a pillow between the knees; start with the still version.',
      hip_replacement: notes.surgeon,
      hip_impingement: 'Bend the hips less.',
    },
  },
  'side-lying-hip-abduction': {
    steps: [
      'Lie on one side, bottom knee bent, top leg straight and slightly behind your body.',
      'Point the toes forward or slightly down.',
      'Lift the leg about 30 cm in 2 seconds, without pulling the hip up towards the ribs.',
      'Pause for a second and lower in 3. Finish the side and change.',
    ],
    mistakes: ['Letting the leg drift forward so that the hip flexors take over.', 'Toes pointing to the ceiling.'],
    easier: 'Do the clamshell.',
    harder: 'Add an ankle band or a weight, or do a side plank with a leg raise.',
    claim: 'Works the side hips hard in measurements, harder than the clamshell.',
    cautions: {
      gluteal_tendinopathy: 'Put a pillow between the legs; do not lower past hip level.',
      low_back_pain: notes.lowBack,
    },
  },
  'lateral-band-walk': {
    steps: [
      'Place a band around the shins or above the knees; stand hip-width apart in a shallow squat.',
      'Step sideways slowly, then bring the other foot half-way in.',
      'Keep the pelvis level, the toes forward and the band tight.',
      'Finish the steps, then go back the other way.',
    ],
    mistakes: ['Rocking the body from side to side.', 'Letting the knees fall in.'],
    easier: 'Put the band above the knees and take smaller steps.',
    harder: 'Put the band at the ankles and squat deeper.',
    claim: 'Works the buttocks well with little help from the front hip muscle (index 64). A band is easy to carry.',
    cautions: {
      knee_pain: 'Bend the knees only a little, with the band above them.',
      gluteal_tendinopathy: 'Take small steps and keep the feet apart on the return.',
    },
  },
  'hip-hike-step': {
    steps: [
      'Stand side-on with one foot on a step, a light hand on a support.',
      'Let the free hip drop a few centimetres in 2 seconds; keep the standing knee straight.',
      'Pause for a second, then use the standing hip to lift the pelvis back to level.',
      'Finish the side and change.',
    ],
    mistakes: ['Bending the standing knee.', 'Twisting the body.'],
    easier: 'Use a small range on flat ground.',
    harder: 'Hold a light weight in the hand of the free side.',
    claim: 'Builds endurance of the side hips, upright as in running.',
    cautions: {
      gluteal_tendinopathy: 'The lowered position presses on the outer hip.',
      balance_impairment: notes.twoHands,
    },
  },
  'single-leg-rdl': {
    steps: [
      'Stand on one leg, knee slightly bent, a fingertip on a support.',
      'Send the hips straight back and let your body tip forward as one piece, taking 3 seconds.',
      'Stop when you feel the hamstring stretch, before the back rounds.',
      'Squeeze the buttock to stand tall. Finish the side and change.',
    ],
    mistakes: ['Rounding the back.', 'Opening the free hip to the side.'],
    easier: 'Keep both feet down, the back foot on its toes as a prop.',
    harder: 'Hold a weight in the opposite hand, or lower more slowly.',
    claim:
      'Builds strength for extending the hip. Heavy loads improve running economy a little; your body weight is a starting point.',
    cautions: {
      hamstring_strain_recent: notes.twoLegBridge,
      proximal_hamstring_tendinopathy: 'Bend only a little at the hip.',
      balance_impairment: notes.twoHands,
      sciatica: notes.nerve,
      low_back_pain: notes.lowBack,
    },
  },
  'hamstring-walkout': {
    steps: [
      'Lift into a bridge, heels down.',
      'Walk your feet away in small, slow steps, hips up.',
      'Stop before your hamstrings cramp or your back strains.',
      'Walk back in and lower.',
    ],
    mistakes: ['Dropping the hips as the feet go out.', 'Going on into a full cramp.'],
    easier: 'Hold the bridge with the feet a little further out.',
    harder: 'Try it on one leg, or an assisted Nordic lowering.',
    claim:
      'Strengthens the hamstrings while they are long. Nordic programmes about halved hamstring injuries in field sports; that this carries over to this exercise and to runners is assumed.',
    cautions: {
      pregnancy_after_first_trimester: notes.lyingFlat,
      hamstring_strain_recent: notes.twoLegBridge,
      low_back_pain: notes.lowBack,
    },
  },
  'split-squat': {
    steps: [
      'Take a long stance, both feet pointing forward, a light hand on a support.',
      'Lower straight down in 3 seconds until both knees bend comfortably.',
      'Keep the front knee in line with the middle toe and lean slightly forward.',
      'Push through the front foot to stand. Finish the side and change.',
    ],
    mistakes: ['Letting the front knee fall inward.', 'Bouncing at the bottom.'],
    easier: 'Hold a chair and go half-way down.',
    harder: 'Raise the back foot or add weight.',
    claim: 'Builds leg strength with your body weight, useful for hills and descents once you have recovered.',
    cautions: {
      knee_pain: 'Go less deep, lean forward more from the hips and hold a support. Leave it out if it hurts.',
      balance_impairment: notes.twoHands,
      severe_quad_soreness: notes.quadsSore,
    },
  },
  'lateral-step-down': {
    steps: [
      'Stand on one leg on a low step, a hand on a support.',
      'Bend the standing knee and reach the other heel towards the floor in 3 seconds.',
      'Keep the pelvis level and the knee over the middle toe.',
      'Touch lightly and push up. Finish the side and change.',
    ],
    mistakes: ['Dropping the free hip.', 'Letting the knee fall inward.'],
    easier: 'Use a lower step and a hand on a support.',
    harder: 'Use a higher step or lower more slowly.',
    claim:
      'Trains bending the knee under control, useful for hills once you have recovered. Hip and knee exercise is recommended for kneecap pain.',
    cautions: {
      knee_pain: 'Use a very low step, or do the split squat instead.',
      severe_quad_soreness: notes.quadsSore,
      balance_impairment: notes.twoHands,
    },
  },
  'copenhagen-short': {
    steps: [
      'Set up a side plank with the top knee on a chair, elbow under the shoulder.',
      'Press the top knee down and lift the hips in line.',
      'Let the bottom leg hang or touch lightly underneath; keep breathing.',
      'Lower with control; change sides.',
    ],
    mistakes: ['Sagging through the waist.', 'Moving on to the straight-leg version too soon.'],
    easier: 'Lie down and squeeze a cushion between the knees for 5-10 s.',
    harder: 'Straighten the top leg, the ankle on the chair.',
    claim:
      'A programme for the inner thighs lowered groin problems in footballers; that this carries over to runners is assumed.',
    cautions: {
      groin_strain_recent: 'Squeeze a cushion between the knees with little effort instead.',
      knee_pain: 'Put a pad under the knee.',
      shoulder_pain: 'Squeeze a cushion between the knees instead.',
      pregnancy_after_first_trimester: 'Squeeze a cushion between the knees while sitting instead.',
      hypertension_uncontrolled: notes.shortHolds,
    },
  },
  'standing-hip-flexor-march': {
    steps: [
      'Stand tall, a light hand on a support, a band around both feet if you have one.',
      'Lift one knee to hip height without leaning back.',
      'Hold for 2 seconds; keep the standing hip firm and level.',
      'Lower in 2 seconds. Finish the side and change.',
    ],
    mistakes: ['Leaning back or tucking under to lift higher.', 'Letting the standing hip sag out to the side.'],
    easier: 'Leave out the band and lift the knee to a comfortable height.',
    harder: 'Use a stronger band or hold for 5 s.',
    claim:
      'The faster you run, the harder your hip flexors work. How much training them helps runners is little studied.',
    cautions: {
      groin_strain_recent: 'Wait until lifting the knee is pain-free.',
      hip_impingement: 'Stay below hip height.',
      balance_impairment: 'Keep two hands on the support.',
      low_back_pain: notes.lowBack,
    },
  },
};
