import type { ExerciseWords } from '../words.ts';

export const strength: Readonly<Record<string, ExerciseWords>> = {
  'glute-bridge': {
    name: 'Glute bridge',
    cue: 'Press through the heels, squeeze at the top.',
    steps: [
      'Lie on your back, knees bent, feet hip-width apart and close to the hips.',
      'Tuck the tailbone a little and press through the heels.',
      'Lift until shoulders, hips and knees line up and the hips are fully extended.',
      'Squeeze the buttocks for a breath, then lower slowly.',
    ],
    mistakes: [
      'Arching the low back instead of extending the hips.',
      'Pushing through the toes so the hamstrings cramp.',
    ],
    easier: 'Use a smaller lift with a 5 s squeeze, or squeeze the buttocks while standing at a wall.',
    harder: 'Move to the single-leg bridge.',
    claim:
      'Strengthens the hips. In one trial, hip and core work supervised by physiotherapists lowered the injury rate of novice runners; a self-guided programme did not.',
  },
  clamshell: {
    name: 'Clamshell',
    cue: 'Feet together, open the knee, hips stacked.',
    steps: [
      'Lie on one side, hips bent about 45-60 degrees, knees bent, heels together.',
      'Brace lightly and keep one hip directly above the other.',
      'Open the top knee with the feet touching, without rolling back.',
      'Pause, lower slowly; finish the side and change.',
    ],
    mistakes: ['Rolling the pelvis backwards to lift higher.', 'Rushing through with momentum.'],
    easier: 'Still version: press the knees apart into your hands for 5-10 s.',
    harder: 'Add a band above the knees, then move to the side-lying leg raise or side plank.',
    claim:
      'Highest gluteal-to-TFL activity ratio of 11 tested drills (index 115) but a low-load exercise; progress once easy.',
  },
  'bird-dog': {
    name: 'Bird dog',
    cue: 'Opposite arm and leg, pelvis level.',
    steps: [
      'Go on hands and knees, hands under shoulders, knees under hips, spine long.',
      'Reach one arm forward and the opposite leg back.',
      'Stop at trunk height and keep the pelvis level, as if balancing a cup.',
      'Hold 2-5 s, return with control, alternate sides.',
    ],
    mistakes: ['Twisting or arching the trunk.', 'Lifting the leg too high.'],
    easier: 'Move only the leg, or only the arm.',
    harder: 'Use longer holds, draw small squares with hand and foot, or add a band.',
    claim: 'Anti-rotation trunk control; EMG in the endurance range for trunk, higher for gluteus maximus.',
  },
  'plank-front': {
    name: 'Front plank',
    cue: 'Ears, hips and ankles in one line.',
    steps: [
      'Rest on your forearms, elbows under shoulders, legs straight.',
      'Lift so ears, hips and ankles form one line.',
      'Tuck the tailbone gently, push the floor away, breathe.',
      'Stop when you can no longer keep the shape, even if time is left.',
    ],
    mistakes: ['Letting the hips sag or rise.', 'Holding the breath.'],
    easier: 'Do it from the knees, or with the hands on a bench or wall.',
    harder: 'Lift one foot, or tap the shoulders in turn on straight arms.',
    claim: 'Builds trunk endurance; a benefit for running economy has been shown only in small trials.',
  },
  'side-plank': {
    name: 'Side plank',
    cue: 'Hips up, one line from head to feet.',
    steps: [
      'Lie on one side, elbow under shoulder, feet stacked or one in front.',
      'Lift the hips until body and legs make one line.',
      'Keep the top hip stacked over the bottom one and breathe.',
      'Lower with control; change sides.',
    ],
    mistakes: ['Letting the hips drop or roll back.', 'Sinking into the shoulder.'],
    easier: 'Bend the knees and lift from them.',
    harder: 'Raise the top leg or move to the Copenhagen hold.',
    claim: 'EMG activity is high enough to strengthen gluteus medius and external oblique.',
  },
};
