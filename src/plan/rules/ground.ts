import { dose, run } from '../thresholds.ts';
import { from, never, of, type Rule } from './rule.ts';

/** Exercises that bend the ankle to its end, or hang the heel off an edge. */
const endOfAnkle = new Set([
  'wall-calf-stretch',
  'soleus-stretch-wall',
  'ankle-knee-to-wall',
  'standing-hip-flexor-lunge',
]);

/** Exercises that brake with the quads. */
const brakes = new Set(['split-squat', 'lateral-step-down']);

const balances = new Set(['balance-reach', 'short-foot']);

/** What the run went over. */
export const groundRules: readonly Rule[] = [
  {
    id: 'R10',
    about: 'climb',
    doneBy: 'load',
    sources: ['RobertsBelliveau2005', 'GradeEMG', 'Telhan2010'],
    speaks: ({ climb, run: { elevationGain } }) => from(climb, run.steep) && of('elevationGain', elevationGain),
  },
  {
    id: 'R11',
    about: 'steep climb on a sore Achilles',
    gate: true,
    tells: true,
    sources: ['CookPurdam2012'],
    speaks: ({ climb, conditions, run: { elevationGain } }) =>
      from(climb, run.verySteep) &&
      (conditions.has('achilles_insertional') || conditions.has('achilles_midportion')) &&
      of('elevationGain', elevationGain),
    asks: { leaveOut: ({ id }) => endOfAnkle.has(id) },
  },
  {
    id: 'R12',
    about: 'descent',
    gate: true,
    sources: ['Telhan2010', 'Bontemps2020'],
    speaks: ({ descent, run: { elevationLoss } }) => from(descent, run.steep) && of('elevationLoss', elevationLoss),
    asks: { rollMost: dose.gentleRoll, leaveOut: ({ id }) => brakes.has(id) },
  },
  {
    id: 'R13',
    about: 'steep descent',
    tells: true,
    sources: ['Bontemps2020', 'Khassetarash2021'],
    speaks: ({ descent, run: { elevationLoss } }) => from(descent, run.verySteep) && of('elevationLoss', elevationLoss),
  },
  {
    id: 'R14',
    about: 'trail',
    tells: true,
    sources: ['Lauersen2014', 'GajardoBurgos2021'],
    speaks: ({ onTrail }) => onTrail && of('surface', 'trail'),
    asks: { require: ({ id }) => balances.has(id), sets: 2 },
  },
  // No fact of a run tells a track from a road.
  { id: 'R15', about: 'a track with bends', doneBy: 'history', speaks: never },
  {
    id: 'R16',
    about: 'treadmill',
    doneBy: 'load',
    sources: ['VanHooren2020'],
    speaks: ({ run: { treadmill } }) => treadmill && of('treadmill'),
    asks: { prefer: ({ id }) => id === 'treadmill-taper' },
  },
];
