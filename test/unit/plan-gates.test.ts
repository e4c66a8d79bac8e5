import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redFlagTiers, symptoms, tiers } from '../../src/catalogue/conditions.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { modes } from '../../src/plan/limits.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';
import { expectGentleMassage, gate } from './support/gates.ts';
import { entryOf, given, idsOf, omissionOf, planOf, problemsOf, rulesIn, stepsIn } from './support/plans.ts';
import { anyGiven, anyMinutes, anyRunner, anySymptom, lasting, likelyRun, redFlags } from './support/runners.ts';

// Every gate as the evidence says it, over random runners: whatever else is so, nothing overrules it.

/** As one day after the other asks for more rest. */
const days: readonly Routine['mode'][] = modes;
const isAtLeast = (mode: Routine['mode'], least: Routine['mode']) => days.indexOf(mode) >= days.indexOf(least);

const urgencies: readonly string[] = tiers;

const metresIn = fc.integer({ min: 1000, max: 45_000 });
/** A run over hills, told in metres a kilometre. */
const hilly = (facts: { readonly climb?: number; readonly descent?: number }) =>
  fc.tuple(likelyRun, metresIn).map(([run, distance]): Run => {
    const { movingTime, elapsedTime, elevationGain, elevationLoss, treadmill, ...others } = run;
    return {
      ...others,
      distance,
      movingTime: distance / 2.8,
      ...(facts.climb !== undefined && { elevationGain: (facts.climb * distance) / 1000 }),
      ...(facts.descent !== undefined && { elevationLoss: (facts.descent * distance) / 1000 }),
    };
  });

describe('R00: a red flag', () => {
  const anyFlag = fc.oneof(
    fc.uniqueArray(anySymptom, { minLength: 1, maxLength: 3 }).map((list): Runner => ({ symptoms: list })),
    fc.subarray(redFlags, { minLength: 1 }).map((list): Runner => ({ conditions: list })),
  );

  it('leaves no routine and nothing to choose from, only its messages, the most pressing first', () => {
    fc.assert(
      fc.property(anyGiven, anyFlag, (asked, flag) => {
        const flagged = { ...asked, runner: { ...asked.runner, ...flag } };
        const { mode, seconds, steps, omitted, notes } = planOf(flagged);
        expect({ mode, seconds, steps, omitted }).toEqual({ mode: 'stop', seconds: 0, steps: [], omitted: [] });
        expect(problemsOf(flagged)).toEqual([]);
        const said = [...(flag.symptoms ?? []), ...(flag.conditions ?? [])];
        expect(notes.map(({ value }) => value).toSorted()).toEqual([...said].toSorted());
        const tierOf: Readonly<Record<string, string>> = { ...symptoms, ...redFlagTiers };
        for (const { rule, fact, value } of notes)
          expect({ rule, fact }).toEqual({ rule: 'R00', fact: tierOf[String(value)] });
        const urgency = notes.map(({ fact = '' }) => urgencies.indexOf(fact));
        expect(urgency).toEqual(urgency.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is the only thing that stops a routine', () => {
    fc.assert(
      fc.property(anyGiven, (asked) => {
        expect(planOf(asked).mode).not.toBe('stop');
        expect(planOf(asked).steps).not.toEqual([]);
      }),
    );
  });

  it('R18: heat illness is an emergency, in any weather', () => {
    for (const temperature of [10, 35]) {
      const { mode, notes } = planOf(given({ temperature }, { symptoms: ['heat_illness'] }));
      expect(mode).toBe('stop');
      expect(notes).toEqual([{ rule: 'R00', fact: 'emergency', value: 'heat_illness' }]);
    }
  });

  it('does not depend on the order in which signs are told', () => {
    const [one, other] = [
      planOf(given({}, { symptoms: ['numbness', 'chest_pain', 'swollen_leg'] })),
      planOf(given({}, { symptoms: ['swollen_leg', 'numbness', 'chest_pain'] })),
    ];
    expect(one).toEqual(other);
    expect(one.notes.map(({ fact }) => fact)).toEqual(['emergency', 'urgent', 'prompt']);
  });
});

describe('R04: two hours and more', () => {
  const exhausting = fc
    .tuple(likelyRun, fc.integer({ min: 7200, max: 40_000 }))
    .map(([run, seconds]) => lasting(run, seconds));

  it('is recovery: no jog, no strength, at most a minute of massage a muscle', () => {
    gate(exhausting, (routine) => {
      expect(routine.mode).toBe('recover');
      expect(idsOf(routine)).not.toContain('cooldown-jog');
      expect(stepsIn(routine, 'strength')).toEqual([]);
      expectGentleMassage(routine);
    });
  });

  it('counts from 120 minutes of moving, or of the clock where moving is not known', () => {
    expect(planOf(given({ movingTime: 7200, distance: 9000 })).mode).toBe('recover');
    expect(planOf(given({ movingTime: 7199, distance: 9000 })).mode).not.toBe('recover');
    const { movingTime, ...run } = given({ elapsedTime: 7200, distance: 9000 }).run;
    expect(planOf({ run, runner: {}, minutes: 15 }).mode).toBe('recover');
  });
});

describe('R06: much farther than the longest run of 30 days', () => {
  const far = (least: number, most: number) =>
    fc
      .tuple(likelyRun, metresIn, fc.integer({ min: Math.round(least * 100), max: most * 100 }))
      .map(([run, distance, ratio]) => ({
        run: { ...lasting(run, distance / 2.8), distance },
        longestDistance: Math.min(1_000_000, Math.max(100, distance / (ratio / 100))),
      }));
  const spiked = (least: number, most: number, law: (routine: Routine) => void) =>
    fc.assert(
      fc.property(far(least, most), anyRunner, anyMinutes, ({ run, longestDistance }, runner, minutes) => {
        law(planOf({ run, runner: { ...runner, longestDistance }, minutes }));
      }),
    );

  it('is a hard day from 1.3 times on', () => {
    spiked(1.31, 2, ({ mode }) => expect(isAtLeast(mode, 'hard')).toBe(true));
  });

  it('is a day of recovery above twice', () => {
    spiked(2.01, 8, ({ mode }) => expect(mode).toBe('recover'));
  });

  it.each([
    [5000, 3900, 'moderate or light'],
    [5200, 4000, 'hard'],
    [8000, 4000, 'hard'],
    [8100, 4000, 'recover'],
  ])('for example %d m after %d m at the most: %s', (distance, longestDistance, mode) => {
    const routine = planOf(given({ distance, movingTime: 1800 }, { longestDistance }));
    expect(mode).toContain(routine.mode);
  });
});

describe('R11: a steep climb on a sore Achilles', () => {
  const calves = ['gastrocnemius', 'soleus'];
  const bends = exercises.filter(
    ({ phase, muscles }) =>
      (phase === 'stretch' || phase === 'mobility') && muscles.primary.some((muscle) => calves.includes(muscle)),
  );
  const drops = exercises.filter(
    ({ phase, muscles, equipment }) =>
      phase === 'strength' &&
      equipment.flat().includes('step') &&
      muscles.primary.some((muscle) => calves.includes(muscle)),
  );

  it('leaves out every calf stretch and every heel drop', () => {
    expect(bends.map(({ id }) => id)).toEqual(['ankle-knee-to-wall', 'wall-calf-stretch', 'soleus-stretch-wall']);
    const barred = [...bends, ...drops].map(({ id }) => id);
    const achilles = fc
      .tuple(anyRunner, fc.constantFrom('achilles_insertional' as const, 'achilles_midportion' as const))
      .map(
        ([runner, condition]): Runner => ({
          ...runner,
          conditions: [...(runner.conditions ?? []), condition],
        }),
      );
    const steep = fc.integer({ min: 31, max: 120 }).chain((climb) => hilly({ climb }));
    gate(steep, (routine) => expect(idsOf(routine).filter((id) => barred.includes(id))).toEqual([]), achilles);
  });

  it('is said before starting, and for each exercise that is missed', () => {
    const steep = { distance: 10_000, movingTime: 4000, elevationGain: 300 };
    const routine = planOf(given(steep, { conditions: ['achilles_midportion'] }, 30));
    expect(rulesIn(routine.notes)).toContain('R11');
    expect(omissionOf(routine, 'wall-calf-stretch')?.reasons).toEqual([
      { rule: 'R11', fact: 'elevationGain', value: 300 },
    ]);
  });

  it('does not speak below 30 m a kilometre, nor without an Achilles that hurts', () => {
    const climb = (elevationGain: number, runner: Runner) =>
      rulesIn(planOf(given({ distance: 10_000, movingTime: 4000, elevationGain }, runner)).notes);
    expect(climb(299, { conditions: ['achilles_midportion'] })).not.toContain('R11');
    expect(climb(300, { conditions: ['achilles_midportion'] })).toContain('R11');
    expect(climb(300, { conditions: ['knee_pain'] })).not.toContain('R11');
  });
});

describe('R12: descent', () => {
  it('leaves out what brakes with the quads, and keeps massage light (read as a minute a muscle)', () => {
    gate(
      fc.integer({ min: 16, max: 120 }).chain((descent) => hilly({ descent })),
      (routine) => {
        expect(idsOf(routine)).not.toContain('split-squat');
        expect(idsOf(routine)).not.toContain('lateral-step-down');
        expectGentleMassage(routine);
      },
    );
  });

  it('begins at 15 m a kilometre, and not on a treadmill', () => {
    const why = (facts: Partial<Run>) =>
      omissionOf(planOf(given({ distance: 10_000, ...facts })), 'split-squat')?.reasons[0]?.rule;
    expect(why({ elevationLoss: 150 })).toBe('R12');
    expect(why({ elevationLoss: 149 })).not.toBe('R12');
    expect(why({ elevationLoss: 600, treadmill: true })).not.toBe('R12');
  });
});

describe('R20: a race', () => {
  const race = fc
    .tuple(likelyRun, metresIn)
    .map(([run, distance]): Run => ({ ...lasting(run, distance / 3), distance, workoutType: 'race' }));

  it('is recovery from 10 km or a felt effort of 9 on, hard at least below', () => {
    gate(race, ({ mode }, { run: { distance = 0, perceivedExertion = 0 } }) => {
      if (distance >= 10_000 || perceivedExertion >= 9) expect(mode).toBe('recover');
      else expect(isAtLeast(mode, 'hard')).toBe(true);
    });
  });

  it('leaves no strength, no jog, no deep pressure, and at most a minute of massage a muscle', () => {
    gate(race, (routine) => {
      expect(stepsIn(routine, 'strength')).toEqual([]);
      expect(idsOf(routine)).not.toContain('cooldown-jog');
      expect(routine.steps.filter((step) => entryOf(step).kind === 'pressure')).toEqual([]);
      expectGentleMassage(routine);
    });
  });

  it('of unknown length is taken for a long one (our choice)', () => {
    const { distance, ...run } = given({ workoutType: 'race' }).run;
    expect(planOf({ run, runner: {}, minutes: 15 }).mode).toBe('recover');
  });
});
