import type { ExerciseWords } from '../words.ts';

export const release: Readonly<Record<string, ExerciseWords>> = {
  'ball-glute-piriformis': {
    name: 'Ball massage, glutes',
    cue: 'Rock slowly, stay where it is tender, breathe.',
    steps: [
      'Sit on the floor and place the ball under the fleshy part of one buttock, hands behind you.',
      'Lean gently to that side and rock slowly side to side.',
      'When you meet a tender area, stay there and breathe until the feeling eases, about 20-60 s.',
      'Keep it strong but never sharp; move off if it tingles down the leg. Change sides.',
    ],
    mistakes: [
      'Putting the ball under the tailbone, the sit bone or the bony side of the hip.',
      'Chasing pain to the point of holding the breath.',
    ],
    easier: 'Lean on the ball against a wall, or use a softer ball.',
    harder: 'Cross the ankle over the opposite knee.',
    claim:
      'Small, short-lived reduction in tenderness and gain in movement; it does not lengthen fascia or dissolve knots.',
  },
  'tfl-release': {
    name: 'Ball or roller massage, front of the hip',
    cue: 'Soft front-pocket muscle, never on bone.',
    steps: [
      'Find the bony point at the front of your hip; slide back and down a few centimetres into the soft front-pocket muscle, in front of the big outer-hip bone.',
      'Lie half on your side, half on your front, with the roller or ball under that soft spot and the forearms taking some of your weight.',
      'Let the pressure build slowly and make tiny movements.',
      'Stay on a tender area for 20-45 s while breathing; intense is fine, sharp is not. Change sides.',
    ],
    mistakes: [
      'Pressing on the front hip point or on the outer-hip bone (greater trochanter).',
      'Rolling down the iliotibial band to the knee.',
    ],
    easier: 'Stand and use a ball against a wall.',
    harder: 'Slowly bend and straighten the knee while holding the spot.',
    claim:
      'Small, short-lived reduction in tenderness and gain in movement; it does not lengthen fascia or dissolve knots. The iliotibial band is not softened by rolling.',
  },
};
