import { describe, expect, it } from 'vitest';
import type { MuscleGroup } from '../../src/catalogue/muscles.ts';
import { sources } from '../../src/catalogue/sources.ts';
import { factsOf } from '../../src/plan/facts.ts';
import { rules, speakingRules } from '../../src/plan/rules.ts';
import { muscleLoads } from '../../src/run/load.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import {
  always,
  budgetOf,
  entryOf,
  given,
  idsOf,
  planOf,
  rulesIn,
  stepOf,
  stepsIn,
  usualRun,
} from './support/plans.ts';
import { daysBefore, type Given } from './support/runners.ts';

// What a run asks for, rule by rule, after the evidence's table. The gates have a file of their own, and so has the runner.

/** Strength is not due: what is said of stretches and massage has room. */
const week: Runner = { strengthDates: [daysBefore(2), daysBefore(4)] };
const noted = (asked: Given) => rulesIn(planOf(asked).notes);
const speaking = ({ run, runner, minutes }: Given) =>
  speakingRules(factsOf(run, runner, minutes)).map(({ rule }) => rule.id);
const walkOf = (asked: Given) => stepsIn(planOf(asked), 'cooldown')[0]?.dose.seconds;
const strengthOf = (asked: Given) => stepsIn(planOf(asked), 'strength');

describe('the table of rules', () => {
  it('has R00 to R43, each once and in order, with what it is about', () => {
    const ids = Array.from({ length: 44 }, (_, nth) => `R${String(nth).padStart(2, '0')}`);
    expect(rules.map(({ id }) => id)).toEqual(ids);
    for (const { about } of rules) expect(about.trim()).not.toBe('');
  });

  it('marks the gates of the evidence, and those that the product holds as firmly: R12, R25', () => {
    const marked = ['R00', 'R04', 'R06', 'R11', 'R18', 'R20', 'R24', 'R29', 'R36', 'R41'];
    const gates = rules.filter(({ gate }) => gate).map(({ id }) => id);
    expect(gates).toEqual([...marked, 'R12', 'R25'].toSorted());
  });

  it('names only sources that there are', () => {
    const named = rules.flatMap((rule) => rule.sources ?? []);
    expect(named.length).toBeGreaterThan(20);
    for (const source of named) expect(sources).toHaveProperty(source);
  });

  it('is silent where nothing is known, but for what is always so', () => {
    expect(speaking({ run: { sportType: 'Run' }, runner: {}, minutes: 15 })).toEqual(['R42']);
  });

  it('has no word yet for what only the routines before could tell: R15, R37', () => {
    const everything: Given = {
      run: { ...usualRun, surface: 'trail', temperature: 30, workoutType: 'race', averageCadence: 150 },
      runner: { ...week, usualCadence: 180, age: 70, conditions: ['knee_pain'] },
      minutes: 5,
    };
    expect(speaking(everything)).not.toContain('R15');
    expect(speaking(everything)).not.toContain('R37');
  });
});

describe('how long a run was', () => {
  it('R01: under 20 minutes asks for three minutes of walking, however much time there is', () => {
    for (const minutes of [10, 15, 30])
      expect(walkOf(given({ distance: 3000, movingTime: 1100 }, {}, minutes))).toBe(180);
    expect(walkOf(given({ distance: 3000, movingTime: 1200 }))).toBe(300);
  });

  it('R02: from 60 to 90 minutes the walk is two minutes longer', () => {
    expect(walkOf(given({ movingTime: 3600 }))).toBe(420);
    expect(walkOf(given({ movingTime: 3599 }))).toBe(300);
    expect(speaking(given({ movingTime: 5400 }))).not.toContain('R02');
  });

  it('R02: and calves and quads are held for 45 s, where there is time', () => {
    const routine = planOf(given({ movingTime: 4500 }, week, 30));
    expect(stepOf(routine, 'wall-calf-stretch')?.dose.seconds).toBeGreaterThanOrEqual(45);
    expect(stepOf(routine, 'standing-quad-stretch')?.dose.seconds).toBeGreaterThanOrEqual(45);
  });

  it('R03: from 90 minutes it is a hard day at least, with one set of level 1 for the trunk', () => {
    const slow: Partial<Run> = { distance: 10_000, movingTime: 5700 };
    const asked = given(slow, { usualDistance: 20_000, strengthDates: [daysBefore(8)] }, 20);
    expect(planOf(asked).mode).toBe('hard');
    expect(strengthOf(asked)).not.toEqual([]);
    for (const step of strengthOf(asked)) {
      expect(entryOf(step).level).toBe(1);
      expect(step.dose.sets).toBe(1);
      expect(entryOf(step).muscles.primary.some((muscle) => muscle.startsWith('trunk'))).toBe(true);
    }
    expect(planOf(given({ ...slow, movingTime: 5399 }, { usualDistance: 20_000 })).mode).toBe('moderate');
  });

  it('R05: a tenth to three tenths beyond the longest run means one set of level 1, calves and quads untrained, and a word', () => {
    const asked = given(
      { distance: 11_500, movingTime: 3500 },
      { longestDistance: 10_000, experience: 'experienced' },
      30,
    );
    expect(planOf(asked).notes).toContainEqual({ rule: 'R05', fact: 'longestDistance', value: 1.15 });
    expect(strengthOf(asked)).not.toEqual([]);
    for (const step of strengthOf(asked)) {
      expect([step.exercise, step.dose.sets, entryOf(step).level]).toEqual([step.exercise, 1, 1]);
      for (const muscle of ['quadriceps', 'gastrocnemius', 'soleus'] as const)
        expect(entryOf(step).muscles.primary).not.toContain(muscle);
    }
    expect(noted(given({ distance: 10_900 }, { longestDistance: 10_000 }))).not.toContain('R05');
    expect(noted(given({ distance: 13_000 }, { longestDistance: 10_000 }))).not.toContain('R05');
  });
});

describe('how fast a run was', () => {
  const fast = (runner: Runner, minutes: number, facts: Partial<Run> = { distance: 8000, movingTime: 2400 }) =>
    given(facts, { easySpeed: 2.8, ...runner }, minutes);

  it('R07: an easy one is the best day for strength, and says so', () => {
    const asked = given({}, { easySpeed: 3 });
    expect(budgetOf(asked).strength).toBe(budgetOf(given()).strength);
    expect(rulesIn(strengthOf(asked)[0]?.reasons)).toContain('R07');
    expect(speaking(given({}, { easySpeed: 2.9 }))).not.toContain('R07');
  });

  it('R08: more than a tenth faster than easy, or a workout, asks for eight minutes of coming down', () => {
    expect(walkOf(fast({}, 20))).toBe(480);
    expect(walkOf(fast({}, 30))).toBe(480);
    expect(walkOf(given({ workoutType: 'workout' }, {}, 20))).toBe(480);
    expect(walkOf(given({}, { easySpeed: 2.8 }, 20))).toBe(300);
  });

  it('R08: but of at most three fifths of the time (our choice)', () => {
    expect(walkOf(fast({}, 10))).toBe(360);
  });

  it('R08: and one set of level 1 for hips and trunk', () => {
    for (const step of strengthOf(fast({ experience: 'experienced' }, 30))) {
      expect([step.exercise, step.dose.sets, entryOf(step).level]).toEqual([step.exercise, 1, 1]);
      expect(entryOf(step).muscles.primary.some((muscle) => /^(gluteus|deep|trunk)/.test(muscle))).toBe(true);
    }
  });

  it('R09: after a hard run it is said what to do when the breath does not come back (our choice: the end is not known)', () => {
    expect(noted(given({ distance: 14_000, movingTime: 3540 }))).toContain('R09');
    expect(noted(given())).not.toContain('R09');
  });

  it('R38: a cadence a twentieth below the own asks more of quads and glutes, and says so', () => {
    const slow = { averageCadence: 170 };
    const [less, more] = [
      muscleLoads({ ...usualRun, ...slow }, { usualCadence: 170 }),
      muscleLoads({ ...usualRun, ...slow }, { usualCadence: 180 }),
    ];
    for (const muscle of ['quadriceps', 'gluteus_maximus', 'gluteus_medius'] as const)
      expect(more[muscle].load).toBeGreaterThan(less[muscle].load);
    const routine = planOf(given(slow, { ...week, usualCadence: 180 }));
    expect(rulesIn(stepOf(routine, 'standing-quad-stretch')?.reasons)).toContain('R38');
    expect(speaking(given({ averageCadence: 172 }, { usualCadence: 180 }))).not.toContain('R38');
  });
});

describe('what a run went over', () => {
  const raised = (facts: Partial<Run>, muscle: MuscleGroup) =>
    muscleLoads({ ...usualRun, ...facts }).quadriceps && muscleLoads({ ...usualRun, ...facts })[muscle].priority;

  it('R10: climb from 15 m a kilometre on raises glutes, calves and hip flexors, and is their reason', () => {
    for (const muscle of ['gluteus_maximus', 'gastrocnemius', 'hip_flexors'] as const) {
      const [flat, up, steep] = [0, 120, 240].map((elevationGain) => raised({ elevationGain }, muscle));
      expect(up).toBeGreaterThan(flat ?? 0);
      expect(steep).toBeGreaterThan(up ?? 0);
    }
    const routine = planOf(given({ elevationGain: 160 }, week, 20));
    const reason = { rule: 'R10', fact: 'elevationGain', value: 160 };
    expect(stepOf(routine, 'wall-calf-stretch')?.reasons).toContainEqual(reason);
    expect(stepOf(routine, 'ball-glute-piriformis')?.reasons).toContainEqual(reason);
    expect(speaking(given({ elevationGain: 119 }))).not.toContain('R10');
  });

  it('R12: descent is the reason for the quads, which come first', () => {
    const routine = planOf(given({ elevationLoss: 420 }, week, 20));
    const [first] = stepsIn(routine, 'stretch');
    expect(first?.exercise).toBe('standing-quad-stretch');
    expect(first?.reasons[0]).toEqual({ rule: 'R12', fact: 'elevationLoss', value: 420 });
  });

  it('R13: steep descent is told of, from 30 m a kilometre on (our choice: what was new in it is not known)', () => {
    expect(noted(given({ elevationLoss: 240 }))).toContain('R13');
    expect(noted(given({ elevationLoss: 239 }))).not.toContain('R13');
  });

  it.each([10, 15, 20, 30, 60])(
    'R14: a trail adds a balance drill of one or two sets to strength, in %d minutes',
    (minutes) => {
      const drills = strengthOf(given({ sportType: 'TrailRun' }, {}, minutes)).filter(({ exercise = '' }) =>
        ['balance-reach', 'short-foot'].includes(exercise),
      );
      expect(drills).toHaveLength(1);
      for (const { dose } of drills) expect(dose.sets).toBeLessThanOrEqual(2);
    },
  );

  it('R14: and never more than two sets of it', () => {
    const outdoors = given({ surface: 'trail' }, { soreness: { gluteus_medius: 4.3 }, place: 'outdoors' }, 30);
    always(
      (asked) => {
        if (!speaking(asked).includes('R14')) return;
        for (const { exercise = '', dose } of strengthOf(asked)) {
          if (['balance-reach', 'short-foot'].includes(exercise))
            expect([exercise, dose.sets > 2]).toEqual([exercise, false]);
        }
      },
      [outdoors],
    );
  });

  it('R14: and asks to look for blisters', () => {
    expect(noted(given({ surface: 'trail' }))).toContain('R14');
    expect(noted(given({ sportType: 'TrailRun', surface: 'road' }))).not.toContain('R14');
  });

  it('R16: a treadmill is wound down on, knows no descent, and works the calves a little more', () => {
    const routine = planOf(given({ treadmill: true }));
    expect(stepsIn(routine, 'cooldown').map(({ exercise }) => exercise)).toEqual(['treadmill-taper']);
    expect(muscleLoads({ ...usualRun, treadmill: true, elevationLoss: 500 })).toEqual(
      muscleLoads({ ...usualRun, treadmill: true }),
    );
    expect(raised({ treadmill: true }, 'soleus')).toBeGreaterThan(raised({}, 'soleus'));
    expect(idsOf(planOf(given()))).not.toContain('treadmill-taper');
  });
});

describe('weather and races', () => {
  it('R17: from 25 °C the walk is three minutes longer, in the shade', () => {
    expect(walkOf(given({ temperature: 25 }))).toBe(480);
    expect(walkOf(given({ temperature: 24.9 }))).toBe(300);
    expect(noted(given({ temperature: 25 }))).toContain('R17');
  });

  it('R17: also after a short run: the heat is there for the dizziness, not for the kilometres', () => {
    const short = { distance: 3000, movingTime: 1100 };
    expect(walkOf(given({ ...short, temperature: 30 }, {}, 30))).toBeGreaterThan(walkOf(given(short, {}, 30)) ?? 0);
  });

  it('R17: heat leaves the heart out of the intensity', () => {
    const hearts: Runner = { restingHeartRate: 50, maxHeartRate: 190 };
    const loads = (facts: Partial<Run>) => muscleLoads({ ...usualRun, ...facts }, hearts);
    expect(loads({ averageHeartRate: 175, temperature: 30 })).toEqual(loads({ temperature: 30 }));
    expect(loads({ averageHeartRate: 175, temperature: 15 })).not.toEqual(loads({ temperature: 15 }));
  });

  it('R19: in the cold outdoors three minutes of walking, then holds of at most 20 s', () => {
    const asked = given({ temperature: 0 }, { ...week, place: 'outdoors' });
    expect(walkOf(asked)).toBe(180);
    for (const { dose, phase } of planOf(asked).steps)
      if (phase === 'stretch') expect(dose.seconds).toBeLessThanOrEqual(20);
    expect(noted(asked)).toContain('R19');
    expect(noted(given({ temperature: 5 }, { place: 'outdoors' }))).not.toContain('R19');
  });

  it('R19: indoors the walk out in the cold is as short, and holds are as long as ever', () => {
    const cold = planOf(given({ temperature: 0 }, week, 30));
    expect(walkOf(given({ temperature: 0 }, week, 30))).toBe(180);
    expect(
      Math.max(...cold.steps.map(({ dose, phase }) => (phase === 'stretch' ? (dose.seconds ?? 0) : 0))),
    ).toBeGreaterThan(20);
    expect(noted(given({ temperature: 0 }))).toContain('R19');
  });

  it('R20: after a race it is said how long strength has to wait', () => {
    const race = (distance: number) => planOf(given({ workoutType: 'race', distance, movingTime: distance / 3 })).notes;
    expect(race(10_000)).toContainEqual({ rule: 'R20', fact: 'workoutType', value: 10 });
    expect(race(42_195)).toContainEqual({ rule: 'R20', fact: 'workoutType', value: 42.195 });
  });
});
