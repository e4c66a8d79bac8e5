import type { Exercise } from '../../catalogue/exercise.ts';
import { type MuscleGroup, muscleGroups } from '../../catalogue/muscles.ts';
import type { Facts } from '../facts.ts';
import { dose, soreness, strength } from '../thresholds.ts';
import { levelOf } from './person.ts';
import { between, from, of, type Rule, type Said, under } from './rule.ts';

const works = ({ muscles }: Exercise, muscle: MuscleGroup) =>
  muscles.primary.includes(muscle) || muscles.secondary.includes(muscle);

/** The muscles whose soreness lies within these, most sore first. */
function soreWithin({ runner: { soreness: sore = {} } }: Facts, least: number, limit: number): MuscleGroup[] {
  return muscleGroups
    .filter((muscle) => between(sore[muscle], least, limit))
    .toSorted((a, b) => (sore[b] ?? 0) - (sore[a] ?? 0));
}

const ofSore = ({ runner }: Facts, muscle: MuscleGroup | undefined): Said | undefined =>
  muscle && of(`soreness.${muscle}`, runner.soreness?.[muscle]);

const ofSorest = (facts: Facts, least: number, limit: number) => ofSore(facts, soreWithin(facts, least, limit)[0]);

/** The sorest of the muscles that an exercise works. */
const ofSoreIn = (exercise: Exercise, facts: Facts, least: number, limit: number) =>
  ofSore(
    facts,
    soreWithin(facts, least, limit).find((muscle) => works(exercise, muscle)),
  );

/** More than any soreness there is. */
const top = Number.POSITIVE_INFINITY;

/** A held stretch of a muscle that is very sore. */
const pulls = ({ kind, muscles }: Exercise, facts: Facts) =>
  kind === 'static' && soreWithin(facts, soreness.handsOff, top).some((muscle) => muscles.primary.includes(muscle));

/** Soreness, and how long ago the last strength work was. */
export const bodyRules: readonly Rule[] = [
  {
    id: 'R22',
    about: 'a little sore',
    doneBy: 'load',
    speaks: (facts) => ofSorest(facts, soreness.some, soreness.noStrength),
  },
  {
    id: 'R23',
    about: 'sore',
    tells: true,
    speaks: (facts) => ofSorest(facts, soreness.noStrength, soreness.handsOff),
    asks: (facts) => ({
      rollMost: dose.gentleRoll,
      leaveOut: (exercise) =>
        exercise.phase === 'strength' ? ofSoreIn(exercise, facts, soreness.noStrength, soreness.handsOff) : undefined,
    }),
  },
  {
    id: 'R24',
    about: 'very sore',
    gate: true,
    tells: true,
    speaks: (facts) => ofSorest(facts, soreness.handsOff, top),
    asks: (facts) => ({
      leaveOut: (exercise) =>
        exercise.phase === 'strength' || exercise.phase === 'release' || pulls(exercise, facts)
          ? ofSoreIn(exercise, facts, soreness.handsOff, top)
          : undefined,
    }),
  },
  {
    id: 'R25',
    about: 'strength work yesterday or today',
    gate: true,
    sources: ['Garber2011'],
    speaks: ({ sinceStrength }) => under(sinceStrength, strength.rest) && of('strengthDates', sinceStrength),
    asks: { noStrength: true },
  },
  {
    id: 'R26',
    about: 'strength work two or three days ago',
    sources: ['Garber2011'],
    speaks: ({ sinceStrength }) =>
      between(sinceStrength, strength.rest, strength.due) && of('strengthDates', sinceStrength),
  },
  {
    id: 'R27',
    about: 'strength work four to fourteen days ago',
    speaks: ({ sinceStrength }) =>
      between(sinceStrength, strength.due, strength.lapsed + 1) && of('strengthDates', sinceStrength),
    asks: { fromStretch: strength.fromStretch },
  },
  {
    id: 'R28',
    about: 'strength work longer ago',
    speaks: ({ sinceStrength }) => from(sinceStrength, strength.lapsed + 1) && of('strengthDates', sinceStrength),
    asks: ({ sinceStrength = 0, runner }) => ({
      sets: 1,
      level: sinceStrength > strength.restart ? 1 : Math.max(1, levelOf(runner.experience) - 1),
    }),
  },
  {
    id: 'R29',
    about: 'three strength days this week',
    gate: true,
    sources: ['Garber2011', 'ACSM2009'],
    speaks: ({ strengthThisWeek }) =>
      from(strengthThisWeek, strength.weeklyMost) && of('strengthDates', strengthThisWeek),
    asks: { noStrength: true },
  },
];
