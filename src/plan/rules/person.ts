import type { Exercise } from '../../catalogue/exercise.ts';
import type { Experience } from '../../run/runner.ts';
import type { Facts } from '../facts.ts';
import { age, dose } from '../thresholds.ts';
import { from, hipOrTrunk, of, type Rule, trains, under } from './rule.ts';

/** Strength levels a runner is given: 2 where experience is not known, as the article's own planks are. */
export function levelOf(experience: Experience = 'regular'): number {
  return { novice: 1, regular: 2, experienced: 3 }[experience];
}

/** Age and experience. */
export const personRules: readonly Rule[] = [
  {
    id: 'R30',
    about: '65 and older, or unsteady from 50 on',
    tells: true,
    sources: ['Garber2011', 'OsteoporosisCanada'],
    speaks: (facts) => isUnsteady(facts) && of('age', facts.runner.age),
    asks: ({ conditions }) => ({
      holdLeast: dose.older,
      require: ({ id }) => id === 'balance-reach',
      ...(conditions.has('balance_impairment') && { leaveOut: ({ floor }: Exercise) => floor }),
    }),
  },
  {
    id: 'R31',
    about: 'under 18',
    tells: true,
    speaks: ({ runner }) => under(runner.age, age.adult) && of('age', runner.age),
    asks: {
      level: 1,
      sets: 1,
      // The own weight is enough.
      leaveOut: ({ phase, equipment }) => phase === 'strength' && equipment.some((any) => any.includes('band')),
    },
  },
  {
    id: 'R32',
    about: 'new to running',
    sources: ['Leppanen2024'],
    speaks: ({ runner }) => runner.experience === 'novice' && of('experience'),
    asks: { level: 1, sets: 1, prefer: (exercise) => trains(exercise, hipOrTrunk) },
  },
  {
    id: 'R33',
    about: 'experienced: level 3, which `levelOf` gives',
    doneBy: 'filter',
    sources: ['Eihara2022'],
    speaks: ({ runner }) => runner.experience === 'experienced' && of('experience'),
  },
];

function isUnsteady({ runner, conditions }: Facts): boolean {
  return from(runner.age, age.older) || (from(runner.age, age.unsteady) && conditions.has('balance_impairment'));
}
