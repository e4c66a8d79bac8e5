import { cooldown, dose, run } from '../thresholds.ts';
import { between, from, hipOrTrunk, little, of, type Rule, trains, trunk, under } from './rule.ts';

/** How long, how far and how fast the run was. */
export const effortRules: readonly Rule[] = [
  {
    id: 'R01',
    about: 'a short run',
    speaks: ({ ran }) => under(ran, run.short) && of('movingTime', ran),
    asks: { cooldownShort: cooldown.afterShort },
  },
  {
    id: 'R02',
    about: 'more than an hour',
    speaks: ({ ran }) => between(ran, run.long, run.veryLong) && of('movingTime', ran),
    asks: {
      cooldownMore: cooldown.longer,
      longHold: { gastrocnemius: dose.longHold, soleus: dose.longHold, quadriceps: dose.longHold },
    },
  },
  {
    id: 'R03',
    about: 'more than an hour and a half',
    sources: ['HipFatigue2020'],
    speaks: ({ ran }) => from(ran, run.veryLong) && of('movingTime', ran),
    asks: { mode: 'hard', ...little(trunk) },
  },
  {
    id: 'R04',
    about: 'two hours and more',
    gate: true,
    sources: ['Wiewelhove2018', 'MarathonRec2017'],
    speaks: ({ ran }) => from(ran, run.exhausting) && of('movingTime', ran),
    asks: { mode: 'recover', noStrength: true, rollMost: dose.gentleRoll },
  },
  {
    id: 'R05',
    about: 'a little farther than the longest run of 30 days',
    tells: true,
    sources: ['Frandsen2025'],
    speaks: ({ spike }) => between(spike, run.spike.note, run.spike.hard) && of('longestDistance', spike),
    asks: {
      level: 1,
      sets: 1,
      leaveOut: (exercise) => trains(exercise, ['quadriceps', 'gastrocnemius', 'soleus']),
    },
  },
  {
    id: 'R06',
    about: 'much farther than the longest run of 30 days',
    gate: true,
    tells: true,
    sources: ['Frandsen2025'],
    speaks: ({ spike }) => from(spike, run.spike.hard) && of('longestDistance', spike),
    asks: ({ spike = 0 }) => ({ mode: spike > run.spike.recover ? 'recover' : 'hard' }),
  },
  {
    id: 'R07',
    about: 'easy, a good day for strength',
    sources: ['DomaDeakin2013', 'Doma2017'],
    speaks: ({ speed }) => speed !== undefined && speed <= 1 && of('easySpeed', speed),
  },
  {
    id: 'R08',
    about: 'fast, or a workout',
    sources: ['Schache2015', 'Dorn2012', 'Doma2017'],
    speaks: ({ speed, run: { workoutType } }) =>
      (workoutType === 'workout' && of('workoutType', workoutType)) ||
      (speed !== undefined && speed > run.fast && of('easySpeed', speed)),
    asks: { cooldownLeast: cooldown.afterSpeed, ...little(hipOrTrunk) },
  },
  {
    id: 'R09',
    about: 'still out of breath at the end: told after every hard run, because only the runner can know',
    tells: true,
    speaks: ({ stress }) => stress >= run.breathless && of('effort'),
  },
];
