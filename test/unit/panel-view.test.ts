import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symptoms } from '../../src/catalogue/conditions.ts';
import { en } from '../../src/locale/en/index.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { offered } from '../../src/plan/thresholds.ts';
import { places, type Runner } from '../../src/run/runner.ts';
import { areaNames, areas, soreLevels } from '../../src/view/areas.ts';
import { between } from '../../src/view/corrections.ts';
import { pieces } from '../../src/view/form.ts';
import { panelView } from '../../src/view/panel.ts';
import { runnerToday, type SaidToday, soreView, todayView, wishNames } from '../../src/view/today.ts';
import { anyRun } from './support/runs.ts';

const anyToday: fc.Arbitrary<SaidToday> = fc.record(
  {
    minutes: fc.constantFrom(...offered.map((each) => [`${each}`]), ['odd']),
    sore: fc.subarray([...areaNames], { minLength: 1 }),
    soreness: fc.constantFrom(...Object.keys(soreLevels).map((each) => [each])),
    place: fc.constantFrom(...places.map((each) => [each])),
    equipment: fc.subarray([...pieces]),
    wishes: fc.subarray([...wishNames]),
  },
  { requiredKeys: [] },
);
const hilly = { sportType: 'Run', distance: 10_230, movingTime: 3130, elevationGain: 420, elevationLoss: 420 } as const;

describe('what a panel shows', () => {
  it('is there for every run and whatever was said, and crosses as a plain document', () => {
    fc.assert(
      fc.property(anyRun, anyToday, (run, today) => {
        const view = panelView({ run, today }, en);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        expect(view.plan.rows).toHaveLength(view.routine.steps.length);
        expect(view.minutes.options.filter(({ chosen }) => chosen)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('is planned for what was said', () => {
    fc.assert(
      fc.property(anyToday, (today) => {
        const minutes = offered.find((each) => `${each}` === today.minutes?.[0]) ?? 15;
        const plain = planRoutine(hilly, runnerToday(today), { minutes });
        expect(panelView({ run: hilly, today }, en).routine).toEqual(plain);
      }),
      { numRuns: 30 },
    );
  });

  it('is only what to do after any red flag', () => {
    for (const symptom of Object.keys(symptoms) as (keyof typeof symptoms)[]) {
      const { plan, routine } = panelView({ run: hilly, symptoms: [symptom] }, en);
      expect(plan.stop).toBe(en.safety.tiers[symptoms[symptom]]);
      expect(plan.rows).toEqual([]);
      expect(routine.mode).toBe('stop');
    }
  });

  it('asks for every red flag there is, the most pressing first', () => {
    const { screen } = panelView({ run: hilly }, en);
    expect(screen.symptoms.map(({ id }) => id)).toEqual(Object.keys(symptoms));
    expect(screen.question).toBe(en.safety.before);
  });
});

describe('the runner of today', () => {
  const kept: Runner = { usualDistance: 9000, equipment: ['foam_roller', 'wall'], place: 'home' };

  it('is the one that is known where nothing is said', () => {
    expect(runnerToday({}, { runner: kept })).toEqual(kept);
  });

  it('is sore in each muscle of the areas that were named, and nowhere else', () => {
    fc.assert(
      fc.property(fc.subarray([...areaNames], { minLength: 1 }), (sore) => {
        const muscles = Object.keys(runnerToday({ sore, soreness: ['very'] }).soreness ?? {});
        expect(new Set(muscles)).toEqual(new Set(sore.flatMap((area) => areas[area])));
      }),
    );
  });

  it('has elsewhere what is there, and has walked and wants what was pressed', () => {
    expect(runnerToday({ place: ['outdoors'] }, { runner: kept })).toEqual({ usualDistance: 9000, place: 'outdoors' });
    expect(runnerToday({ wishes: ['walked', 'stretchOnly'] })).toEqual({ walkedMinutes: 5, stretchOnly: true });
  });

  it('shows as chosen what was said', () => {
    fc.assert(
      fc.property(anyToday, (today) => {
        for (const { id, options } of todayView(today, en).groups) {
          const said = today[id as keyof SaidToday];
          if (said === undefined) continue;
          const shown = options.filter(({ chosen }) => chosen).map((option) => option.id);
          expect(shown).toEqual(options.map((option) => option.id).filter((option) => said.includes(option)));
        }
      }),
    );
  });

  it('asks for less where only soreness is asked for, and says the same of it', () => {
    fc.assert(
      fc.property(anyToday, (today) => {
        const [whole, part] = [todayView(today, en), soreView(today, en)];
        expect(whole.groups).toEqual(expect.arrayContaining([...part.groups]));
        expect(part.groups.map(({ id }) => id)).toEqual(today.sore ? ['sore', 'soreness'] : ['sore']);
        expect(whole.line.split(between)).toContain(part.line);
      }),
    );
  });
});
