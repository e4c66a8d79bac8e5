import type { ExerciseTexts } from '../../words.ts';

export const cooldown: Readonly<Record<string, ExerciseTexts>> = {
  'cooldown-walk': {
    steps: [
      'Drop from running to a brisk walk instead of stopping dead.',
      'Let the pace fade over the first two minutes until you can talk in full sentences.',
      'Let your arms hang, breathe out slowly and roll each foot from heel to toe.',
      'Finish when your breathing feels normal and your heart rate has clearly dropped: as a rule of thumb below about 60% of maximum, or to 100-110 bpm.',
    ],
    mistakes: [
      'Standing still or sitting down straight after a hard finish.',
      'Checking the phone while walking on uneven ground.',
    ],
    easier: 'Walk for 3 minutes after a very easy run, or march on the spot beside a support.',
    harder: 'Walk for up to 10 minutes after intervals, a race or heat.',
    claim:
      'Helps your circulation settle and may make you less likely to feel light-headed. It does not meaningfully speed up muscle recovery.',
    cautions: {
      red_flag_symptoms:
        'Chest pain, fainting, confusion or new palpitations: stop and get help. Do not “walk it off”.',
      bone_stress_suspected: 'If walking hurts at one spot on a bone, sit down safely and do not go on.',
    },
  },
  'cooldown-jog': {
    steps: [
      'Slow to a shuffle that feels almost too easy, about 2 out of 10.',
      'Keep your steps short and quiet, your shoulders relaxed.',
      'Drop to a walk for the last 2 minutes.',
    ],
    mistakes: [
      'Turning the cool-down into extra training miles.',
      'Jogging on when something hurts or after a very long run.',
    ],
    easier: 'Walk instead.',
    harder: 'After hard intervals: 2 minutes of easy jog, 2 minutes slower, then walk until your breathing settles.',
    claim:
      'Does the same for your circulation as walking. The extra jogging adds load without a proven benefit for recovery.',
    cautions: {
      race_or_very_long_run:
        'Walk instead: after a half-marathon, runners who jogged for 15 minutes felt less recovered than those who rested.',
      calf_strain_recent: 'Walk instead.',
      bone_stress_suspected: 'No further impact.',
    },
  },
  'treadmill-taper': {
    steps: [
      'Set the incline to zero and the speed to an easy jog.',
      'Take off about 1 km/h every minute until you are walking.',
      'Keep walking at 4-5 km/h for 2 minutes.',
      'Hold the rail, stop the belt, step off, and stand a moment before you bend down.',
    ],
    mistakes: ['Jumping off a moving belt.', 'Pressing stop at full speed and standing still.'],
    easier: 'Walk from the start.',
    harder: 'It needs no harder version.',
    claim: 'Stopping gradually may reduce dizziness and the feeling that the ground still moves.',
    cautions: { balance_impairment: 'Keep a light hand on the rail all the way.' },
  },
  'march-in-place-breathing': {
    steps: [
      'March gently on the spot with soft knees; let the heels touch down on every step.',
      'Breathe in through the nose for 3 or 4 seconds.',
      'Breathe out for 5 or 6 seconds, as if steaming up a mirror.',
      'Let the march slow down as your breathing calms.',
    ],
    mistakes: ['Holding your breath.', 'Standing motionless while you still breathe hard.'],
    easier: 'If you feel light-headed, hold a wall, or sit down and pump your ankles.',
    harder: 'Go back to a normal walk when there is room.',
    claim: 'Keeps your calves pumping where there is no room to walk. The slow breathing is for comfort.',
    cautions: {
      red_flag_symptoms: 'Breathing exercises are no answer to chest pain or to breathlessness at rest. Get help.',
    },
  },
};
