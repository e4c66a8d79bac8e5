import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { implies } from '../../src/catalogue/conditions.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import { gate } from './support/gates.ts';
import { entryOf, given, omissionOf, planOf, rulesIn, stepOf, stepsIn, worked } from './support/plans.ts';
import { anyGiven, anyRunner, daysBefore, likelyRun, plainConditions, startedAt } from './support/runners.ts';

// The gates that rest on what the runner says, as the evidence says them: whatever else is so, nothing overrules one.

describe('R24: very sore', () => {
  const muscle = fc.constantFrom(...muscleGroups);

  it('is neither trained nor pressed, wherever it is worked', () => {
    fc.assert(
      fc.property(anyGiven, muscle, fc.integer({ min: 70, max: 100 }), (asked, sore, tenths) => {
        const soreness = { ...asked.runner.soreness, [sore]: tenths / 10 };
        const routine = planOf({ ...asked, runner: { ...asked.runner, soreness } });
        const hands = routine.steps.filter(({ phase }) => phase === 'strength' || phase === 'release');
        expect(hands.filter((step) => worked(entryOf(step)).includes(sore))).toEqual([]);
        expect(rulesIn(routine.notes)).toContain('R24');
      }),
      { numRuns: 200 },
    );
  });

  it('begins at 7', () => {
    const rules = (level: number) => rulesIn(planOf(given({}, { soreness: { hamstrings: level } })).notes);
    expect(rules(6.9)).not.toContain('R24');
    expect(rules(7)).toContain('R24');
  });
});

describe('R25 and R29: strength often enough', () => {
  const dated = likelyRun.map((run): Run => ({ ...run, startedAt }));
  const withDays = (days: fc.Arbitrary<readonly number[]>) =>
    fc.tuple(anyRunner, days).map(([runner, ago]): Runner => ({ ...runner, strengthDates: ago.map(daysBefore) }));
  const older = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 });

  it('R25: none where the last was today or yesterday', () => {
    const recent = fc.tuple(fc.constantFrom(0, 1), older).map(([last, others]) => [...others, last]);
    gate(dated, (routine) => expect(stepsIn(routine, 'strength')).toEqual([]), withDays(recent));
  });

  it('R29: none after three days of it in the last seven', () => {
    const often = fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 6 }), older);
    gate(
      dated,
      (routine) => expect(stepsIn(routine, 'strength')).toEqual([]),
      withDays(often.map(([week, others]) => [...week, ...others])),
    );
  });

  it('counts days as they are written, whatever the hour, and days after the run not at all', () => {
    const strengthFor = (date: string, strengthDates: string[]) =>
      stepsIn(planOf(given({ startedAt: date }, { strengthDates })), 'strength').length > 0;
    expect(strengthFor('2026-11-05T00:10:00+02:00', ['2026-11-03T23:50:00+02:00'])).toBe(true);
    expect(strengthFor('2026-11-05T23:50:00-07:00', ['2026-11-04T00:10:00-07:00'])).toBe(false);
    expect(strengthFor('2026-11-05', ['2026-11-06', '2026-11-08'])).toBe(true);
  });

  it('has the reason: yesterday, or three days this week', () => {
    const why = (...days: number[]) =>
      omissionOf(planOf(given({}, { strengthDates: days.map(daysBefore) })), 'glute-bridge')?.reasons;
    expect(why(1)).toEqual([{ rule: 'R25', fact: 'strengthDates', value: 1 }]);
    expect(why(2, 4, 6)).toEqual([{ rule: 'R29', fact: 'strengthDates', value: 3 }]);
    expect(why(2, 4, 7)).toEqual([{ rule: 'weekly', fact: 'strengthDates', value: 2 }]);
  });
});

describe('R36: conditions', () => {
  const anyConditions = fc.uniqueArray(fc.constantFrom(...plainConditions), { minLength: 1, maxLength: 5 });
  const withConditions = fc
    .tuple(anyRunner, anyConditions)
    .map(([runner, conditions]): Runner => ({ ...runner, conditions }));
  const allOf = ({ conditions = [] }: Runner) =>
    conditions.flatMap((condition) => [condition, ...(implies[condition] ?? [])]);

  it('never schedules what is to be avoided, and says of the rest what to mind', () => {
    gate(
      likelyRun,
      (routine, { runner }) => {
        for (const step of routine.steps) {
          for (const condition of allOf(runner)) {
            const action = entryOf(step).cautions[condition];
            expect(action).not.toBe('avoid');
            const mind = { rule: 'R36', fact: action, value: condition };
            if (action) expect(step.reasons).toContainEqual(mind);
          }
        }
      },
      withConditions,
    );
  });

  it('says which exercise of the article was replaced, and why', () => {
    gate(
      likelyRun,
      (routine) => {
        const missed = routine.omitted.filter(
          (omission) => entryOf(omission).inArticle && omission.reasons.some(({ rule }) => rule === 'R36'),
        );
        for (const { exercise } of missed) {
          const { group } = entryOf({ exercise });
          const instead = routine.steps.find((step) => entryOf(step).group === group);
          if (instead) expect(instead.reasons).toContainEqual({ rule: 'instead', fact: 'R36', value: exercise });
        }
      },
      withConditions,
    );
  });

  it('a contraindicated exercise never appears: each of the catalogue, for each of its conditions, in an hour', () => {
    const pairs = exercises.flatMap(({ id, cautions }) =>
      plainConditions.filter((condition) => cautions[condition] === 'avoid').map((condition) => ({ id, condition })),
    );
    expect(pairs.length).toBeGreaterThan(50);
    for (const { id, condition } of pairs) {
      const routine = planOf(given({}, { conditions: [condition], experience: 'experienced' }, 60));
      expect([id, condition, stepOf(routine, id)]).toEqual([id, condition, undefined]);
      expect(omissionOf(routine, id)?.reasons).toEqual([{ rule: 'R36', fact: 'conditions', value: condition }]);
    }
  });

  it('holds for what follows from a condition: late pregnancy is pregnancy, and never lies flat on the back', () => {
    const routine = planOf(
      given({}, { conditions: ['pregnancy_after_first_trimester'], equipment: ['foam_roller'] }, 60),
    );
    expect(omissionOf(routine, 'roll-adductors')?.reasons[0]?.rule).toBe('R36');
    for (const step of routine.steps) expect(entryOf(step).posture).not.toBe('supine');
  });

  it('cuts holds under load to 15 s while blood pressure is not controlled', () => {
    gate(
      likelyRun,
      (routine) => {
        const holds = routine.steps.filter((step) => entryOf(step).kind === 'isometric' && step.dose.kind === 'time');
        for (const { dose } of holds) expect(dose.seconds).toBeLessThanOrEqual(15);
      },
      anyRunner.map((runner): Runner => ({ ...runner, conditions: ['hypertension_uncontrolled'] })),
    );
  });
});
