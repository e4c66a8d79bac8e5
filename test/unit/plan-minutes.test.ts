import { describe, expect, it } from 'vitest';
import type { BudgetPhase } from '../../src/plan/minutes.ts';
import type { Runner } from '../../src/run/runner.ts';
import { always, budgetOf, entryOf, given, planOf, problemsOf, stepsIn, sumOf } from './support/plans.ts';
import { daysBefore, type Given } from './support/runners.ts';

type Row = readonly [minutes: number, cooldown: number, stretch: number, release: number, strength: number];

/** Section 4.1 of the evidence, written here a second time: a slip in the table must not correct its own test. */
const table = {
  due: [
    [5, 3, 1, 0, 1],
    [10, 4, 2, 0, 4],
    [15, 5, 3, 0, 7],
    [20, 5, 4, 2, 9],
    [30, 6, 6, 5, 13],
  ],
  notDue: [
    [5, 3, 2, 0, 0],
    [10, 5, 5, 0, 0],
    [15, 5, 7, 3, 0],
    [20, 5, 9, 6, 0],
    [30, 6, 13, 11, 0],
  ],
  hard: [
    // R39: five minutes after a hard run are for walking, whatever the column says.
    [5, 5, 0, 0, 0],
    [10, 6, 4, 0, 0],
    [15, 7, 6, 2, 0],
    [20, 8, 8, 4, 0],
    [30, 8, 12, 10, 0],
  ],
  recover: [
    [5, 5, 0, 0, 0],
    [10, 7, 3, 0, 0],
    [15, 8, 5, 2, 0],
    [20, 10, 6, 4, 0],
    // Capped at 25.
    [30, 10, 9, 6, 0],
  ],
} as const satisfies Record<string, readonly Row[]>;

const week: Runner = { strengthDates: [daysBefore(2), daysBefore(4)] };
const light = { distance: 4000, movingTime: 1560 };
const hard = { distance: 14_000, movingTime: 3540 };
const recover = { distance: 20_000, movingTime: 6900 };

/** Runs that stand for the columns, and no rule changes their minutes. */
const columns = [
  { name: 'light, strength due', mode: 'light', run: light, runner: {}, rows: table.due },
  { name: 'moderate, strength due', mode: 'moderate', run: {}, runner: {}, rows: table.due },
  { name: 'light, strength not due', mode: 'light', run: light, runner: week, rows: table.notDue },
  { name: 'moderate, strength not due', mode: 'moderate', run: {}, runner: week, rows: table.notDue },
  { name: 'hard', mode: 'hard', run: hard, runner: {}, rows: table.hard },
  { name: 'recover', mode: 'recover', run: recover, runner: {}, rows: table.recover },
] as const;

const phases: readonly BudgetPhase[] = ['cooldown', 'stretch', 'release', 'strength'];
const cases = columns.flatMap(({ rows, ...column }) =>
  rows.map((row) => ({ ...column, minutes: row[0], shares: [row[1], row[2], row[3], row[4]] as const })),
);

describe('minutes a phase', () => {
  it.each(cases)('are those of the table: $name, $minutes minutes', ({ mode, run, runner, minutes, shares }) => {
    const asked = given(run, runner, minutes);
    const budget = budgetOf(asked);
    expect(planOf(asked).mode).toBe(mode);
    // The walk is whole: getting ready for it, five seconds, comes out of the other phases.
    expect(budget.cooldown).toBe(Math.min(shares[0] * 60 + 5, minutes * 60));
    phases.forEach((phase, nth) => {
      const wanted = (shares[nth] ?? 0) * 60;
      if (phase !== 'cooldown') expect(wanted - budget[phase]).toBeGreaterThanOrEqual(0);
      if (phase !== 'cooldown') expect(wanted - budget[phase]).toBeLessThan(10);
    });
    expect(sumOf(shares) * 60 - sumOf(Object.values(budget))).toBeLessThan(15);
  });

  it.each(columns)('lie between two rows where the minutes do (our choice): $name', ({ run, runner, rows }) => {
    const known = rows
      .filter((row) => row[0] >= 10)
      .map((row) => ({ minutes: row[0], ...budgetAt(run, runner, row[0]) }));
    for (const [nth, low] of known.entries()) {
      const high = known[nth + 1];
      if (!high) continue;
      const middle = budgetAt(run, runner, (low.minutes + high.minutes) / 2);
      for (const phase of phases) {
        expect(middle[phase]).toBeGreaterThanOrEqual(Math.min(low[phase], high[phase]));
        expect(middle[phase]).toBeLessThanOrEqual(Math.max(low[phase], high[phase]));
      }
    }
  });

  it('beyond half an hour leave the walk as it is and let the rest grow in proportion (our choice)', () => {
    const [half, whole] = [budgetAt({}, {}, 30), budgetAt({}, {}, 60)];
    expect(whole.cooldown).toBe(half.cooldown);
    for (const phase of ['stretch', 'release', 'strength'] as const) {
      expect(Math.abs(whole[phase] / half[phase] - 54 / 24)).toBeLessThan(0.06);
    }
  });

  it('stay capped at 25 on a day of recovery, however many there are', () => {
    for (const minutes of [30, 45, 60]) {
      expect(sumOf(Object.values(budgetAt(recover, {}, minutes)))).toBeLessThanOrEqual(25 * 60);
      expect(budgetAt(recover, {}, minutes)).toEqual(budgetAt(recover, {}, 30));
    }
  });

  it('are never below nothing, whole units of five seconds, and together never more than there are', () => {
    always(
      (asked) => {
        const seconds = Object.values(budgetOf(asked));
        for (const amount of seconds) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount % 5).toBe(0);
        }
        expect(sumOf(seconds)).toBeLessThanOrEqual(asked.minutes * 60);
      },
      [given(hard, {}, 8.484), given({}, {}, 5 + 2 ** -40)],
      400,
    );
  });

  it('of the cool-down are never more than the longest walk takes: ten minutes and getting ready', () => {
    always(
      (asked) => {
        expect(budgetOf(asked).cooldown).toBeLessThanOrEqual(605);
      },
      [
        given({ ...recover, temperature: 30 }, {}, 30),
        given({ movingTime: 5340, distance: 16_000, temperature: 28 }, {}, 45),
      ],
    );
  });

  it('are offered as one problem a phase, none of whose slots is longer than its phase', () => {
    always((asked) => {
      const problems = problemsOf(asked);
      expect(problems.map(({ phase }) => phase)).toEqual(phases);
      // Hundreds of slots in each of some hundred plans: to expect something of each alone takes longer than to plan.
      const unsound = problems.flatMap(({ phase, seconds, slots }) =>
        slots
          .filter(
            ({ seconds: own, value }) => !(own <= seconds && own % 5 === 0 && value > 0 && Number.isInteger(value)),
          )
          .map((slot) => ({ phase, seconds, slot })),
      );
      expect(unsound).toEqual([]);
    });
  });
});

describe('minutes that have no use where they are', () => {
  it('go from massage to the stretches where there is nothing to press with', () => {
    const bare = budgetAt({}, { ...week, equipment: [] }, 20);
    expect(bare.release).toBe(0);
    expect(Math.abs(bare.stretch - (9 + 6) * 60)).toBeLessThan(15);
  });

  it('go from the walk to the other phases where it was walked already (R43)', () => {
    const walked = budgetAt({}, { ...week, walkedMinutes: 5 }, 15);
    expect(walked.cooldown).toBeLessThanOrEqual(65);
    expect(sumOf(Object.values(walked))).toBeGreaterThan(14.5 * 60);
    expect(walked.stretch).toBeGreaterThan(7 * 60);
    expect(walked.release).toBeGreaterThan(3 * 60);
    expect(budgetAt({}, { ...week, walkedMinutes: 4.9 }, 15).cooldown).toBe(305);
  });

  it('but not where the runner is still dizzy (R43)', () => {
    const dizzy = given({}, { ...week, walkedMinutes: 10, conditions: ['dizzy_now'] });
    expect(budgetOf(dizzy).cooldown).toBe(305);
  });
});

describe('a little strength on a hard day', () => {
  const overdue: Runner = { strengthDates: [daysBefore(5)] };
  const strengthAt = (runner: Runner, minutes: number, run = hard) => budgetAt(run, runner, minutes).strength;

  it('is there when it is overdue, from fifteen minutes on: up to four minutes from massage and stretches', () => {
    expect(strengthAt(overdue, 15)).toBeGreaterThan(200);
    expect(strengthAt(overdue, 14)).toBe(0);
    expect(strengthAt({ strengthDates: [daysBefore(4)] }, 15)).toBe(0);
    expect(strengthAt({}, 30)).toBe(0);
  });

  it('is never there on a day of recovery', () => {
    expect(strengthAt(overdue, 30, recover)).toBe(0);
  });

  const known: readonly Given[] = [5, 8, 13, 20].flatMap((days) =>
    [15, 20, 30, 60].flatMap((minutes) => [
      given(hard, { strengthDates: [daysBefore(days)] }, minutes),
      given(hard, { strengthDates: [daysBefore(days)], walkedMinutes: 6 }, minutes),
    ]),
  );

  it('never takes more than four minutes, whoever walked already and however long ago the last was', () => {
    always((asked) => {
      if (planOf(asked).mode === 'hard') expect(budgetOf(asked).strength).toBeLessThanOrEqual(240);
    }, known);
  });

  it('is one set of level 1 for hips and trunk', () => {
    const hipsAndTrunk = /^(gluteus|deep_rotators|trunk)/;
    always((asked) => {
      const routine = planOf(asked);
      if (routine.mode !== 'hard') return;
      for (const step of stepsIn(routine, 'strength')) {
        const { level, muscles } = entryOf(step);
        expect([step.exercise, step.dose.sets, level]).toEqual([step.exercise, 1, 1]);
        expect(muscles.primary.some((muscle) => hipsAndTrunk.test(muscle))).toBe(true);
      }
    }, known);
  });
});

function budgetAt(run: Given['run'] | object, runner: Runner, minutes: number): Record<BudgetPhase, number> {
  return budgetOf(given(run, runner, minutes));
}
