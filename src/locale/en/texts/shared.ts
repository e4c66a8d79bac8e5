/** Sentences that several exercises share, so that each has one home. */

/** What static stretching does (Ingram2025, Herbert2011, Lauersen2014). Soreness and injuries are named because people expect otherwise. */
export const stretchClaim =
  'A short-lived gain in range and a calm end to the run; repeated most days, lasting flexibility. It will not noticeably reduce tomorrow’s soreness and has not been shown to lower injury risk.';

export const massageClaim =
  'A small, short-lived drop in tenderness and gain in movement. It does not lengthen fascia or dissolve knots.';

export const expertClaim = 'This rests on the experience of experts, not on studies.';

/** Caution notes, by the condition they answer. */
export const notes = {
  hypermobility: 'Stop well short of the end of your range. Moving or strengthening exercises suit you better.',
  lyingFlat: 'It needs lying flat on your back. Take the standing or seated version instead.',
  lowBack: 'Keep the spine neutral and the range smaller. Stop if pain builds.',
  twoHands: 'Hold the support with both hands.',
  noLengthening: 'No lengthening stretch in the first weeks after a strain.',
  freshStrain: 'No deep pressure on a fresh strain.',
  sitBone: 'This position presses the tendon against the sit bone.',
  nerve: 'It can provoke nerve symptoms.',
  outerHip: 'It presses on sore outer hip tendons.',
  surgeon: 'Leave it out unless your surgeon has cleared it.',
  groinPinch: 'Stop if it pinches in the groin.',
  anklePinch: 'Stop if it pinches at the front of the ankle.',
  painFreeWalking: 'Wait until walking is pain-free.',
  shortHolds: 'Hold for 10 to 15 s only and keep breathing, or take the moving version. Check with your doctor.',
  quadsSore: 'Not while your quads are very sore, as after big downhills.',
  veins: 'Do not roll directly over bulging or tender veins.',
  flatGround: 'Stay on flat ground.',
  twoLegRaise: 'Do the raise on both legs.',
  twoLegBridge: 'Take the two-leg bridge instead.',
  bellyBulge: 'Stop if the middle of the belly bulges.',
} as const;

/** What holds wherever body weight presses on a leg or a hip. */
export const pressureNotes = {
  dvt_suspected: 'One leg swollen, warm, tender or discoloured: do not roll. Seek urgent care.',
  dvt_history_or_risk: 'Leave out rolling the legs unless your doctor has cleared it.',
  bone_stress_suspected: 'Never press on a suspected fracture.',
  open_wound_or_skin_infection: 'Do not roll over broken or inflamed skin.',
  anticoagulants_or_bruising: 'Light pressure only; ask your doctor.',
  neuropathy: 'Where you feel less, use light pressure and look at the skin.',
  osteoporosis: 'Light pressure only: your hands or a soft roller instead of your full weight.',
} as const;

export const pregnancyPressure =
  'Light pressure in a comfortable position. Leave out the inner thigh and the calf if there is swelling or varicose veins.';
