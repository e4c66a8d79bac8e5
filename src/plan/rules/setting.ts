import { cooldown, modeFrom, run } from '../thresholds.ts';
import { from, never, of, type Rule } from './rule.ts';

/** Where and with what, what the runner asks for, and what is felt on the way. */
export const settingRules: readonly Rule[] = [
  {
    id: 'R34',
    about: 'outdoors',
    speaks: ({ runner }) => runner.place === 'outdoors' && of('place', 'outdoors'),
    asks: { leaveOut: ({ floor, outdoors }) => floor || !outdoors },
  },
  {
    id: 'R35',
    about: 'no equipment',
    doneBy: 'filter',
    speaks: ({ runner }) => runner.equipment?.length === 0 && of('equipment'),
  },
  {
    id: 'R36',
    about: 'conditions: each exercise says what to do with each',
    gate: true,
    doneBy: 'filter',
    speaks: ({ runner }) => (runner.conditions?.length ?? 0) > 0 && of('conditions'),
  },
  // Turns between routines need the routines that were done.
  { id: 'R37', about: 'the same muscle in the last routines', doneBy: 'history', speaks: never },
  {
    id: 'R38',
    about: 'cadence below the own',
    doneBy: 'load',
    sources: ['Lenhart2014a', 'Heiderscheit2011', 'Willson2014'],
    speaks: ({ effort }) => effort.lowCadence >= run.lowCadence && of('averageCadence'),
  },
  {
    id: 'R39',
    about: 'hardly any time: after a hard run only the walk',
    doneBy: 'minutes',
    speaks: ({ minutes }) => minutes < run.hardlyAnyTime && of('minutes', minutes),
  },
  {
    id: 'R40',
    about: 'stretches only',
    speaks: ({ runner }) => runner.stretchOnly && of('stretchOnly'),
    asks: ({ stress }) => ({
      stretchOnly: true,
      noStrength: true,
      cooldownMost: stress >= modeFrom.hard ? cooldown.beforeStretchOnly : 0,
    }),
  },
  // Speaks during an exercise, not before.
  {
    id: 'R41',
    about: 'pain during an exercise',
    gate: true,
    doneBy: 'pain',
    sources: ['Silbernagel2007'],
    speaks: never,
  },
  {
    id: 'R42',
    about: 'how hard to press: said beside every self-massage',
    speaks: () => of('pressure'),
  },
  {
    id: 'R43',
    about: 'walked already',
    speaks: ({ runner, conditions }) =>
      from(runner.walkedMinutes, cooldown.walked) &&
      !conditions.has('dizzy_now') &&
      of('walkedMinutes', runner.walkedMinutes),
    asks: { cooldownMost: 0 },
  },
];
