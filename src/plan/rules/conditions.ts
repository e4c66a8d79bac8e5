import { cooldown, dose, run, strength } from '../thresholds.ts';
import { from, of, type Rule, under } from './rule.ts';

/** Weather and races. */
export const conditionRules: readonly Rule[] = [
  {
    id: 'R17',
    about: 'heat',
    tells: true,
    sources: ['TwoOceans'],
    speaks: ({ run: { temperature } }) => from(temperature, run.hot) && of('temperature', temperature),
    asks: { cooldownMore: cooldown.hotter },
  },
  {
    id: 'R18',
    about: 'signs of heat illness',
    gate: true,
    tells: true,
    doneBy: 'screen',
    speaks: ({ runner }) => runner.symptoms?.includes('heat_illness') && of('symptoms', 'heat_illness'),
  },
  {
    id: 'R19',
    about: 'cold',
    tells: true,
    speaks: ({ run: { temperature } }) => under(temperature, run.cold) && of('temperature', temperature),
    asks: ({ runner: { place } }) => ({
      cooldownMost: cooldown.inTheCold,
      ...(place === 'outdoors' && { holdMost: dose.inTheCold }),
    }),
  },
  {
    id: 'R20',
    about: 'a race today',
    gate: true,
    tells: true,
    sources: ['Wiewelhove2018', 'MarathonRCT2021'],
    speaks: ({ isRace, run: { distance = 0 } }) => isRace && of('workoutType', distance / 1000),
    asks: ({ run: { distance = Number.POSITIVE_INFINITY, perceivedExertion = 0 } }) => ({
      mode: distance >= run.race.metres || perceivedExertion >= run.race.exertion ? 'recover' : 'hard',
      noStrength: true,
      rollMost: dose.gentleRoll,
      leaveOut: ({ kind }) => kind === 'pressure',
    }),
  },
  {
    id: 'R21',
    about: 'a race soon',
    tells: true,
    speaks: ({ toRace }) => toRace !== undefined && toRace <= strength.beforeRace && of('nextRace', toRace),
    asks: { noStrength: true, rollMost: dose.gentleRoll },
  },
];
