import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/plan/facts.ts';
import { speakingRules } from '../../src/plan/rules.ts';
import { muscleLoads } from '../../src/run/load.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import {
  always,
  budgetOf,
  entryOf,
  given,
  idsOf,
  omissionOf,
  planOf,
  problemsOf,
  rulesIn,
  stepOf,
  stepsIn,
  worked,
  workOf,
} from './support/plans.ts';
import { daysBefore, type Given } from './support/runners.ts';

// What the runner asks for by being who they are, rule by rule, after the evidence's table.

/** Strength is not due: what is said of stretches and massage has room. */
const week: Runner = { strengthDates: [daysBefore(2), daysBefore(4)] };
const noted = (asked: Given) => rulesIn(planOf(asked).notes);
const speaking = ({ run, runner, minutes }: Given) =>
  speakingRules(factsOf(run, runner, minutes)).map(({ rule }) => rule.id);
const walkOf = (asked: Given) => stepsIn(planOf(asked), 'cooldown')[0]?.dose.seconds;
const strengthOf = (asked: Given) => stepsIn(planOf(asked), 'strength');
const levelsOf = (asked: Given) => strengthOf(asked).map((step) => entryOf(step).level ?? 0);
const setsOf = (asked: Given) => strengthOf(asked).map(({ dose }) => dose.sets);

describe('soreness', () => {
  it('R22: a little of it raises what is stretched and pressed, gently, and is said', () => {
    const sore = given({}, { ...week, soreness: { hamstrings: 3 } }, 20);
    const reason = { rule: 'R22', fact: 'hamstrings', value: 3 };
    expect(stepOf(planOf(sore), 'seated-hamstring-stretch')?.reasons).toContainEqual(reason);
    const worth = (asked: Given) =>
      problemsOf(asked)
        .flatMap(({ slots }) => slots)
        .find(({ id, dose }) => id === 'seated-hamstring-stretch' && dose.seconds === 30)?.value;
    expect(worth(sore)).toBeGreaterThan(worth(given({}, week, 20)) ?? 0);
    expect(strengthOf(given({}, { soreness: { gluteus_maximus: 3 } }, 20))).not.toEqual([]);
  });

  it('R23: from 4 on it is not trained, wherever it is worked, and pressed for a minute at most', () => {
    const asked = given({}, { soreness: { gluteus_medius: 4 }, equipment: ['foam_roller', 'ball'] }, 30);
    for (const step of strengthOf(asked)) expect(worked(entryOf(step))).not.toContain('gluteus_medius');
    for (const { dose } of stepsIn(planOf(asked), 'release')) expect(workOf(dose)).toBeLessThanOrEqual(60);
    expect(noted(asked)).toContain('R23');
    expect(noted(given({}, { soreness: { gluteus_medius: 3.9 } }))).not.toContain('R23');
    expect(idsOf(planOf(given({}, { soreness: { gluteus_medius: 3.9 } }, 30)))).toContain('clamshell');
  });
});

describe('days since strength work', () => {
  const daysSince = (days: number, runner: Runner = {}, minutes = 20) =>
    given({}, { strengthDates: [daysBefore(days)], ...runner }, minutes);
  const strengthAt = (days: number) => budgetOf(daysSince(days)).strength;

  it('R25, R26: none for two days, then it is permitted, and says since when', () => {
    expect([0, 1, 2, 3].map((days) => strengthAt(days) > 0)).toEqual([false, false, true, true]);
    expect(strengthOf(daysSince(2))[0]?.reasons[0]).toEqual({ rule: 'R26', fact: 'strengthDates', value: 2 });
  });

  it('R27: from 4 to 14 days it gets three tenths of the stretches (our reading of "+30 % from stretch")', () => {
    const plain = budgetOf(daysSince(3));
    for (const days of [4, 14]) {
      const due = budgetOf(daysSince(days));
      expect(due.strength - plain.strength).toBeCloseTo(plain.stretch - due.stretch, -1.2);
      expect(due.strength).toBeGreaterThan(plain.strength);
      expect(due.stretch).toBeGreaterThanOrEqual(Math.floor(plain.stretch * 0.7) - 10);
    }
    expect(rulesIn(strengthOf(daysSince(4))[0]?.reasons)).toContain('R27');
    expect(strengthAt(15)).toBe(plain.strength);
  });

  it('R27: but never what the article’s three stretches take (our choice)', () => {
    const core = ['standing-quad-stretch', 'seated-hamstring-stretch', 'wall-calf-stretch'];
    expect(idsOf(planOf(daysSince(6, {}, 15)))).toEqual(expect.arrayContaining(core));
  });

  it('R28: after more than 14 days one set and one step easier, after more than 28 from the beginning', () => {
    const trained: Runner = { experience: 'experienced' };
    expect(setsOf(daysSince(15, trained, 60))).not.toContain(2);
    expect(Math.max(...levelsOf(daysSince(14, trained, 60)))).toBe(3);
    expect(Math.max(...levelsOf(daysSince(15, trained, 60)))).toBe(2);
    expect(Math.max(...levelsOf(daysSince(28, trained, 60)))).toBe(2);
    expect(Math.max(...levelsOf(daysSince(29, trained, 60)))).toBe(1);
    expect(strengthOf(daysSince(20))[0]?.reasons[0]).toEqual({ rule: 'R28', fact: 'strengthDates', value: 20 });
  });

  it('is due below two days of it in the last seven, and not known where the day of the run is not', () => {
    expect(strengthOf(given({}, { strengthDates: [daysBefore(2), daysBefore(6)] }))).toEqual([]);
    expect(strengthOf(given({}, { strengthDates: [daysBefore(2), daysBefore(7)] }))).not.toEqual([]);
    const { startedAt, ...undated } = given({}, { strengthDates: [daysBefore(1)] }).run;
    const asked = { run: undated, runner: { strengthDates: [daysBefore(1)] }, minutes: 15 };
    expect(speaking(asked).filter((id) => ['R25', 'R26', 'R27', 'R28', 'R29'].includes(id))).toEqual([]);
  });
});

describe('age and experience', () => {
  it.each([15, 20, 30, 60])('R30: from 65 on every hold of a stretch is 30 to 60 s long, in %d minutes', (minutes) => {
    const holds = planOf(given({}, { age: 70 }, minutes)).steps.filter((step) => entryOf(step).kind === 'static');
    expect(holds).not.toEqual([]);
    for (const { exercise, dose } of holds)
      expect([exercise, Math.max(30, dose.seconds ?? 0)]).toEqual([exercise, dose.seconds]);
  });

  it.each([10, 15, 20, 30, 60])('R30: and each strength block has a balance drill, in %d minutes', (minutes) => {
    const ids = strengthOf(given({}, { age: 70 }, minutes)).map(({ exercise }) => exercise);
    expect(ids).toContain('balance-reach');
  });

  it('R30: with support at hand and without haste, and without the floor where balance is poor', () => {
    expect(noted(given({}, { age: 65 }))).toContain('R30');
    expect(noted(given({}, { age: 64 }))).not.toContain('R30');
    const unsteady = given({}, { age: 50, conditions: ['balance_impairment'] }, 30);
    expect(noted(unsteady)).toContain('R30');
    for (const step of planOf(unsteady).steps) expect(entryOf(step).floor).toBe(false);
    expect(noted(given({}, { age: 49, conditions: ['balance_impairment'] }))).not.toContain('R30');
  });

  it('R31: under 18 it is technique: level 1, one set, the own weight, and a word to go through it with an adult', () => {
    const asked = given({}, { age: 17, experience: 'experienced', equipment: ['band', 'ball'] }, 60);
    expect(new Set(levelsOf(asked))).toEqual(new Set([1]));
    expect(new Set(setsOf(asked))).toEqual(new Set([1]));
    for (const step of strengthOf(asked)) expect(entryOf(step).equipment.flat()).not.toContain('band');
    expect(noted(asked)).toContain('R31');
    expect(noted(given({}, { age: 18 }))).not.toContain('R31');
  });

  it('R32: new runners get level 1 and one set, hips and trunk first', () => {
    const asked = given({}, { experience: 'novice' }, 20);
    expect(new Set(levelsOf(asked))).toEqual(new Set([1]));
    expect(new Set(setsOf(asked))).toEqual(new Set([1]));
    const forHips = strengthOf(asked).filter((step) =>
      entryOf(step).muscles.primary.some((muscle) => /^(gluteus|deep|trunk)/.test(muscle)),
    );
    expect(forHips.length).toBeGreaterThan(strengthOf(asked).length / 2);
    expect(strengthOf(asked)[0]?.reasons[0]?.rule).toBe('R32');
  });

  it('R33: the experienced get level 3, others level 2 at most', () => {
    const most = (runner: Runner) => Math.max(...levelsOf(given({}, runner, 60)));
    expect(most({ experience: 'experienced' })).toBe(3);
    expect(most({ experience: 'regular' })).toBe(2);
    expect(most({})).toBe(2);
  });
});

describe('place and kit', () => {
  it('R34: outdoors nothing needs the floor, and a kerb is a step', () => {
    const routine = planOf(given({}, { place: 'outdoors', ...week }, 30));
    for (const step of routine.steps) expect(entryOf(step)).toMatchObject({ floor: false, outdoors: true });
    expect(idsOf(routine)).toEqual(
      expect.arrayContaining(['standing-hamstring-step', 'standing-hip-flexor-lunge', 'standing-figure-four']),
    );
    expect(omissionOf(routine, 'seated-hamstring-stretch')?.reasons[0]).toEqual({
      rule: 'R34',
      fact: 'place',
      value: 'outdoors',
    });
  });

  it('R35: without any kit there is no massage, and strength stays', () => {
    const routine = planOf(given({}, { equipment: [] }, 30));
    expect(stepsIn(routine, 'release')).toEqual([]);
    expect(stepsIn(routine, 'strength')).not.toEqual([]);
    expect(omissionOf(routine, 'tfl-release')?.reasons[0]).toEqual({
      rule: 'R35',
      fact: 'equipment',
      value: 'foam_roller or ball',
    });
  });

  it('R35: either of two pieces will do, and each exercise has what it needs', () => {
    expect(
      omissionOf(planOf(given({}, { equipment: ['foam_roller'], ...week }, 60)), 'tfl-release')?.reasons[0]?.rule,
    ).not.toBe('R35');
    always(({ run, runner, minutes }) => {
      const { place, equipment = ['wall', 'chair', 'step', 'mat', 'towel', 'cushion', 'ball'] } = runner;
      const free = place === 'outdoors' ? ['wall', 'step'] : ['wall'];
      const own = place === 'outdoors' && !runner.equipment ? [] : equipment;
      const kit = new Set<string>([...own, ...free, ...(run.treadmill && place !== 'outdoors' ? ['treadmill'] : [])]);
      for (const step of planOf({ run, runner, minutes }).steps) {
        const lacking = entryOf(step).equipment.filter((any) => !any.some((piece) => kit.has(piece)));
        expect([step.exercise, lacking]).toEqual([step.exercise, []]);
      }
    });
  });
});

describe('the next race', () => {
  it('R21: three days before a race no strength at all (our choice; the rule allows level 1), and gentle massage', () => {
    const daysTo = (days: number) => given({}, { nextRace: daysBefore(-days), equipment: ['foam_roller', 'ball'] }, 30);
    expect(strengthOf(daysTo(3))).toEqual([]);
    expect(strengthOf(daysTo(4))).not.toEqual([]);
    expect(noted(daysTo(0))).toContain('R21');
    expect(noted(daysTo(-1))).not.toContain('R21');
    const massage = stepsIn(planOf(daysTo(2)), 'release');
    expect(massage).not.toEqual([]);
    for (const { dose } of massage) expect(workOf(dose)).toBeLessThanOrEqual(60);
    expect(omissionOf(planOf(daysTo(2)), 'glute-bridge')?.reasons[0]).toEqual({
      rule: 'R21',
      fact: 'nextRace',
      value: 2,
    });
  });
});

describe('what is asked for', () => {
  it('R39: five minutes after a hard run are for walking, and nothing else', () => {
    for (const run of [
      { distance: 14_000, movingTime: 3540 },
      { distance: 20_000, movingTime: 6900 },
    ]) {
      expect(planOf(given(run, {}, 5)).steps.map(({ phase }) => phase)).toEqual(['cooldown']);
      expect(rulesIn(planOf(given(run, {}, 5)).steps[0]?.reasons)).toContain('R39');
    }
  });

  it('R39: also after a short race', () => {
    const race: Partial<Run> = { workoutType: 'race', distance: 5000, movingTime: 1140 };
    expect(planOf(given(race, {}, 5)).steps.map(({ phase }) => phase)).toEqual(['cooldown']);
  });

  it('R40: stretches only are stretches only, with three minutes of walking after a hard run', () => {
    const only: Runner = { stretchOnly: true };
    const easy = planOf(given({}, only));
    for (const { phase } of easy.steps) expect(['stretch', 'mobility']).toContain(phase);
    expect(walkOf(given({ distance: 14_000, movingTime: 3540 }, only))).toBe(180);
    expect(stepsIn(planOf(given({ distance: 14_000, movingTime: 3540 }, only)), 'release')).toEqual([]);
    expect(omissionOf(easy, 'glute-bridge')?.reasons[0]?.rule).toBe('R40');
    expect(omissionOf(easy, 'tfl-release')?.reasons[0]?.rule).toBe('R40');
  });

  it('R42: every self-massage says how hard to press', () => {
    const massage = stepsIn(planOf(given({}, { ...week, equipment: ['foam_roller', 'ball'] }, 30)), 'release');
    expect(massage).not.toEqual([]);
    for (const { reasons } of massage) expect(rulesIn(reasons)).toContain('R42');
  });

  it('R43: five minutes walked already are a cool-down', () => {
    expect(stepsIn(planOf(given({}, { walkedMinutes: 5 })), 'cooldown')).toEqual([]);
    expect(walkOf(given({}, { walkedMinutes: 4 }))).toBe(300);
    expect(walkOf(given({}, { walkedMinutes: 5, conditions: ['dizzy_now'] }))).toBe(300);
  });
});

describe('muscles for strength', () => {
  it('are not those that the run worked most: none of priority 0.7 and more is trained', () => {
    const uphill = { distance: 6000, treadmill: true, elevationGain: 420, perceivedExertion: 6 };
    const steep = given(uphill, { experience: 'experienced' }, 30);
    expect(muscleLoads(steep.run, steep.runner).gluteus_maximus.priority).toBeGreaterThanOrEqual(0.7);
    expect(omissionOf(planOf(steep), 'glute-bridge')?.reasons).toEqual([{ rule: 'spared', fact: 'gluteus_maximus' }]);
    always(
      (asked) => {
        const loads = muscleLoads(asked.run, asked.runner);
        const trained = strengthOf(asked).flatMap((step) => entryOf(step).muscles.primary);
        expect(trained.filter((muscle) => loads[muscle].priority >= 0.7)).toEqual([]);
      },
      [steep],
    );
  });

  it('take turns by the sessions there were: bridge, clamshell and plank; hinge, side plank and calf; bird dog and foot', () => {
    const turn = (sessions: number) => {
      const strengthDates = [10, 12, 14].slice(0, sessions).map(daysBefore);
      return idsOf({ steps: strengthOf(given({}, { strengthDates, experience: 'experienced' }, 20)) });
    };
    expect(turn(0)).toEqual(expect.arrayContaining(['glute-bridge', 'clamshell', 'plank-front']));
    expect(turn(1)).toEqual(expect.arrayContaining(['side-plank']));
    expect(turn(1).some((id) => ['single-leg-rdl', 'split-squat'].includes(id))).toBe(true);
    expect(turn(1).some((id) => id.startsWith('calf-raise'))).toBe(true);
    expect(turn(2)).toEqual(expect.arrayContaining(['bird-dog']));
    expect(turn(2).some((id) => ['short-foot', 'balance-reach'].includes(id))).toBe(true);
  });

  it('are stretched for a minute at most where they are trained afterwards', () => {
    for (const minutes of [10, 20, 30, 60]) {
      for (const step of planOf(given({}, {}, minutes)).steps) {
        if (entryOf(step).kind === 'static') expect(workOf(step.dose)).toBeLessThanOrEqual(60);
      }
    }
  });
});
