import { describe, expect, it } from 'vitest';
import { conditions, implies, symptoms, type Tier } from '../../src/catalogue/conditions.ts';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import { muscleLoads } from '../../src/run/load.ts';
import { planView } from '../../src/view/plan.ts';
import { scarsIn } from './support/leaves.ts';
import {
  always,
  entryOf,
  given,
  idsOf,
  omissionOf,
  planOf,
  reasonsIn,
  rulesIn,
  stepOf,
  stepsIn,
  worked,
} from './support/plans.ts';
import { daysBefore, type Given } from './support/runners.ts';

const sentence = /^[A-Z0-9].*[a-z0-9%]\.$/;

/** Cases that once had no words, or false ones. */
const known: readonly Given[] = [
  given({ treadmill: true }, {}, 60),
  given({ treadmill: true }, { strengthDates: [daysBefore(2), daysBefore(4)], equipment: ['foam_roller'] }, 60),
  given({ movingTime: 4500 }, {}, 10),
  given({}, { soreness: { hamstrings: 5, quadriceps: 9 }, conditions: ['knee_pain', 'low_back_pain'] }, 30),
  given({ workoutType: 'race' }, {}, 30),
];

describe('everything in a plan has a reason', () => {
  it('each step and each thing left out', () => {
    always((asked) => {
      const { steps, omitted } = planOf(asked);
      for (const { exercise, reasons } of [...steps, ...omitted])
        expect([exercise, reasons.length > 0]).toEqual([exercise, true]);
    });
  });

  it('and each reason has words where it is said', () => {
    always((asked) => {
      for (const { reason, context, exercise } of reasonsIn(planOf(asked))) {
        // What a condition asks for is said by the exercise's own text; what was assumed is said in one sentence.
        if (reason.rule === 'assumed' || (reason.rule === 'R36' && context !== 'omitted')) continue;
        const said = en.reason(reason, context);
        expect([reason, context, exercise, said]).toEqual([reason, context, exercise, expect.stringMatching(sentence)]);
        expect(scarsIn([said])).toEqual([]);
        expect(said).not.toMatch(/_| {2}| \.|\b(your|of|after|needs|said:) ?\./i);
      }
    }, known);
  });

  it('and each thing to mind has the exercise’s own text', () => {
    always((asked) => {
      for (const { exercise = '', reasons } of planOf(asked).steps) {
        for (const { rule, value } of reasons.filter((reason) => reason.rule === 'R36')) {
          const condition = Object.keys(conditions).find((name) => name === value) as
            | keyof typeof conditions
            | undefined;
          expect([rule, exercise, condition && texts[exercise]?.cautions[condition]]).toEqual([
            rule,
            exercise,
            expect.stringMatching(sentence),
          ]);
        }
      }
    }, known);
  });

  it('and what was assumed is one sentence that names every assumption', () => {
    always((asked) => {
      const assumed = planOf(asked).notes.flatMap(({ rule, fact = '' }) => (rule === 'assumed' ? [fact] : []));
      for (const fact of assumed) expect(en.assumed([fact])).toMatch(/: [a-z].*[a-z]\.$/);
      if (assumed.length > 0) expect(en.assumed(assumed).split(', ').length).toBeGreaterThanOrEqual(assumed.length);
    });
  });

  it('and a stop says what to do, by the most pressing sign', () => {
    for (const symptom of Object.keys(symptoms) as (keyof typeof symptoms)[]) {
      const view = planView(planOf(given({}, { symptoms: [symptom, 'numbness'] })), en);
      const tier: Tier = symptoms[symptom];
      expect(view).toMatchObject({ title: 'Not today', rows: [], stop: en.safety.tiers[tier] });
      expect(en.symptoms[symptom]).toMatch(/^[A-Z]/);
    }
  });
});

describe('a reason is true', () => {
  it('of what is sore: the muscle it names is that sore, and is worked by what was left out', () => {
    always((asked) => {
      for (const { reason, context, exercise } of reasonsIn(planOf(asked))) {
        if (context !== 'omitted' || (reason.rule !== 'R23' && reason.rule !== 'R24')) continue;
        const muscle = muscleGroups.find((group) => `soreness.${group}` === reason.fact);
        expect(muscle && asked.runner.soreness?.[muscle]).toBe(reason.value);
        expect(worked(entryOf({ exercise: exercise ?? '' }))).toContain(muscle);
      }
    }, known);
  });

  it('of what was spared: the muscle is one of those worked most', () => {
    always((asked) => {
      const loads = muscleLoads(asked.run, asked.runner);
      for (const { reason, exercise = '' } of reasonsIn(planOf(asked)).filter(
        ({ reason }) => reason.rule === 'spared',
      )) {
        const muscle = entryOf({ exercise }).muscles.primary.find((group) => group === reason.fact);
        expect(muscle && loads[muscle].priority).toBeGreaterThanOrEqual(0.7);
      }
    });
  });

  it('of what is there instead: it is a step, and a variant', () => {
    always((asked) => {
      const routine = planOf(asked);
      for (const { reason, exercise = '' } of reasonsIn(routine).filter(({ reason }) => reason.rule === 'variant')) {
        const instead = stepOf(routine, String(reason.value));
        expect(instead && entryOf(instead).group).toBe(entryOf({ exercise }).group);
      }
    });
  });

  it('of what would bring it back: with those minutes it is there, and with fewer of those offered it is not', () => {
    const hard = given({ distance: 14_000, movingTime: 3540 }, { strengthDates: [daysBefore(12)] }, 10);
    always(
      (asked) => {
        const { omitted } = planOf(asked);
        const offered = [5, 10, 15, 20, 30].filter((minutes) => minutes > asked.minutes);
        const plans = new Map(offered.map((minutes) => [minutes, idsOf(planOf({ ...asked, minutes }))]));
        for (const { exercise, minutes } of omitted) {
          const first = offered.find((more) => plans.get(more)?.includes(exercise));
          expect([exercise, minutes]).toEqual([exercise, first]);
        }
      },
      [hard, given({}, {}, 5), given({}, {}, 15)],
    );
  });

  it('of a missing piece of kit: it is not at hand', () => {
    always((asked) => {
      for (const { reason } of reasonsIn(planOf(asked)).filter(({ reason }) => reason.rule === 'R35')) {
        for (const piece of String(reason.value).split(' or ')) {
          expect(asked.runner.equipment ?? []).not.toContain(piece);
          expect(Object.keys(en.equipment)).toContain(piece);
        }
      }
    });
  });

  it('of what the runner said: “you said” repeats only that', () => {
    always((asked) => {
      const { conditions: given = [], soreness = {} } = asked.runner;
      const said = new Set<string>(given.flatMap((condition) => [condition, ...(implies[condition] ?? [])]));
      if ((soreness.quadriceps ?? 0) >= 7) said.add('severe_quad_soreness');
      for (const { reason, context } of reasonsIn(planOf(asked))) {
        if (reason.rule !== 'R36' || !en.reason(reason, context).includes('you said')) continue;
        expect(said).toContain(reason.value);
      }
    }, known);
  });

  it('of a dose: shorter never because of a rule that lengthens, longer never because of one that shortens', () => {
    const lengthens = ['R02', 'R30'];
    always((asked) => {
      for (const { reason } of reasonsIn(planOf(asked))) {
        const fact = reason.fact ?? '';
        if (reason.rule === 'less') expect(lengthens).not.toContain(fact);
        if (reason.rule === 'more') expect([...lengthens, 'room']).toContain(fact);
      }
    }, known);
  });

  it('of much worked muscles: one of the three of the highest priority, of a run that is known', () => {
    always((asked) => {
      const loads = muscleLoads(asked.run, asked.runner);
      for (const { reason } of reasonsIn(planOf(asked)).filter(({ reason }) => reason.rule === 'load')) {
        const muscle = muscleGroups.find((group) => group === reason.fact);
        const ahead = muscleGroups.filter((group) => muscle && loads[group].priority > loads[muscle].priority);
        expect(ahead.length).toBeLessThan(3);
        expect(reason.value).toBe(asked.run.distance);
        expect(asked.run.distance ?? asked.run.movingTime).toBeGreaterThan(0);
      }
    });
  });

  it('of the cool-down: it says three minutes only where it takes three, and longer only where it is longer', () => {
    always(
      (asked) => {
        for (const { dose, reasons } of stepsIn(planOf(asked), 'cooldown')) {
          const rules = rulesIn(reasons);
          if (rules.includes('R19')) expect(dose.seconds).toBe(180);
          if (rules.includes('R17') || rules.includes('R02')) expect(dose.seconds).toBeGreaterThan(180);
          if (rules.includes('R39')) expect(['hard', 'recover']).toContain(planOf(asked).mode);
        }
      },
      [
        given({ temperature: 0 }),
        given({ temperature: 30, distance: 3000, movingTime: 1100 }, {}, 30),
        given({ movingTime: 4500, temperature: 0 }, { place: 'outdoors' }, 20),
        given({ temperature: 30 }, {}, 6),
      ],
    );
  });

  it('of a fact: it is known, or the plan says that it assumed it', () => {
    const facts: Readonly<Record<string, (asked: Given) => boolean>> = {
      experience: ({ runner }) => runner.experience !== undefined,
      equipment: ({ runner }) => runner.equipment !== undefined,
      strengthDates: ({ runner }) => runner.strengthDates !== undefined,
      place: ({ runner }) => runner.place !== undefined,
      age: ({ runner }) => runner.age !== undefined,
      nextRace: ({ runner }) => runner.nextRace !== undefined,
      easySpeed: ({ runner }) => runner.easySpeed !== undefined,
      longestDistance: ({ runner }) => runner.longestDistance !== undefined,
      walkedMinutes: ({ runner }) => runner.walkedMinutes !== undefined,
      elevationGain: ({ run }) => run.elevationGain !== undefined,
      elevationLoss: ({ run }) => run.elevationLoss !== undefined,
      temperature: ({ run }) => run.temperature !== undefined,
      averageCadence: ({ run }) => run.averageCadence !== undefined,
      workoutType: ({ run }) => run.workoutType !== undefined,
      treadmill: ({ run }) => run.treadmill === true,
      movingTime: ({ run }) => (run.movingTime ?? run.elapsedTime) !== undefined,
    };
    always(
      (asked) => {
        const routine = planOf(asked);
        const assumed = routine.notes.flatMap(({ rule, fact = '' }) => (rule === 'assumed' ? [fact] : []));
        for (const { reason } of reasonsIn(routine)) {
          const isKnown = facts[reason.fact ?? ''];
          if (reason.rule === 'assumed' || !isKnown) continue;
          expect([reason, isKnown(asked) || assumed.includes(reason.fact ?? '')]).toEqual([reason, true]);
        }
      },
      [given({}, {}, 60)],
    );
  });
});

describe('reasons, for example', () => {
  const first = (asked: Given, id: string) => {
    const step = stepOf(planOf(asked), id);
    return step?.reasons[0] && en.reason(step.reasons[0], step.phase);
  };
  const missing = (asked: Given, id: string) =>
    omissionOf(planOf(asked), id)?.reasons.map((reason) => en.reason(reason, 'omitted'));

  it('of 420 m of descent: the quads did the braking', () => {
    const said = first(given({ elevationLoss: 420 }, {}, 20), 'standing-quad-stretch');
    expect(said).toMatch(/^420 m of descent: .*\bquads\b.*\.$/);
  });

  it('of the article alone, where nothing of the run is known', () => {
    const asked: Given = { run: { sportType: 'Run' }, runner: {}, minutes: 20 };
    for (const id of ['standing-quad-stretch', 'seated-hamstring-stretch', 'wall-calf-stretch']) {
      expect(stepOf(planOf(asked), id)?.reasons[0]?.rule).toBe('article');
      expect(first(asked, id)).toMatch(/article/);
    }
  });

  it('of a replaced exercise: its name, and why it was left out', () => {
    const asked = given({}, { conditions: ['sciatica'], strengthDates: [daysBefore(2), daysBefore(4)] }, 30);
    const routine = planOf(asked);
    const instead = routine.steps.find((step) => rulesIn(step.reasons).includes('instead'));
    expect(instead && entryOf(instead).group).toBe('hamstring-stretch');
    expect(instead?.reasons).toContainEqual({ rule: 'instead', fact: 'R36', value: 'seated-hamstring-stretch' });
    expect(missing(asked, 'seated-hamstring-stretch')).toEqual(['Left out because you said: sciatica.']);
  });

  it('of what was dropped for time, with the minutes that bring it back', () => {
    const routine = planOf(given({}, {}, 15));
    const back = routine.omitted.find(({ exercise }) => exercise === 'tfl-release');
    expect(back?.reasons).toEqual([{ rule: 'time', fact: 'minutes', value: 15 }]);
    expect([20, 30]).toContain(back?.minutes);
    expect(planView(routine, en, { run: given().run }).omitted).toContainEqual(
      expect.objectContaining({ name: en.exercises['tfl-release']?.name, back: `Back at ${back?.minutes} min` }),
    );
  });

  it('of strength on the wrong day', () => {
    expect(missing(given({ distance: 14_000, movingTime: 3540 }), 'glute-bridge')).toEqual([
      'No strength after a run this hard.',
    ]);
    expect(missing(given({}, { strengthDates: [daysBefore(1)] }), 'glute-bridge')?.[0]).toContain('yesterday');
  });

  it('of a race: how long strength waits, by its length', () => {
    const said = (distance: number) => {
      const { notes } = planOf(given({ workoutType: 'race', distance, movingTime: distance / 3 }));
      const note = notes.find(({ rule }) => rule === 'R20');
      return note && en.reason(note, 'note');
    };
    expect(said(10_000)).toContain('two days');
    expect(said(21_097.5)).toContain('three days');
    expect(said(42_195)).toContain('five to seven days');
    expect(said(60_000)).toContain('one to two weeks');
  });
});
