import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Units } from '../../src/locale/en/format.ts';
import { en } from '../../src/locale/en/index.ts';
import { parseRun, type Run } from '../../src/run/run.ts';
import {
  type CorrectedFact,
  type Corrections,
  chosenFacts,
  correctedRun,
  factsView,
  writtenFacts,
} from '../../src/view/corrections.ts';
import { anyRun } from './support/runs.ts';

const anyUnits = fc.constantFrom<Units>('metric', 'imperial');
const anyText = fc.oneof(
  fc.string({ maxLength: 50 }),
  fc.constantFrom('10', '10 km', '6.2mi', '52:10', '1 h', '148', '148 bpm', '240 m', '1,378 ft', '-3', '9999999', '0'),
);
const anyCorrections: fc.Arbitrary<Corrections> = fc.record(
  {
    ...(Object.fromEntries(writtenFacts.map((fact) => [fact, anyText])) as Record<string, typeof anyText>),
    effort: fc.constantFrom('easy', 'steady', 'hard', 'allOut', 'odd'),
    kind: fc.constantFrom('plain', 'race', 'long', 'workout', '__proto__'),
    treadmill: fc.constantFrom('yes', 'no'),
    surface: fc.constantFrom('road', 'gravel', 'trail'),
  },
  { requiredKeys: [] },
);
const run: Run = { sportType: 'Run', distance: 10_230, movingTime: 3130, elapsedTime: 3200, maxHeartRate: 170 };
const view = (said: Corrections, units: Units = 'metric', of: Run = run) =>
  factsView(correctedRun(of, said, en, units), said, en, units);
const text = (said: Corrections, id: string, units?: Units, of?: Run) =>
  view(said, units, of).texts.find((each) => each.id === id);

describe('a corrected run', () => {
  it('is always a sound run, and what counts for nothing is told', () => {
    fc.assert(
      fc.property(anyRun, anyCorrections, anyUnits, (read, said, units) => {
        const { run, problems } = correctedRun(read, said, en, units);
        expect(parseRun(run)).toEqual(run);
        for (const problem of Object.values(problems)) expect(problem.expected).not.toBe('');
        const told = Object.keys(problems) as CorrectedFact[];
        expect(told.every((fact) => said[fact] !== undefined)).toBe(true);
      }),
    );
  });

  it('is the run as it was read where nothing is said', () => {
    fc.assert(
      fc.property(anyRun, anyUnits, (read, units) => {
        expect(correctedRun(read, {}, en, units)).toEqual({ run: parseRun(read), problems: {} });
      }),
    );
  });

  it('is the same run when what is shown is written down again, but for what rounding takes', () => {
    fc.assert(
      fc.property(anyRun, anyUnits, (read, units) => {
        const shown = factsView(correctedRun(read, {}, en, units), {}, en, units).texts;
        for (const { id, value } of shown) {
          if (value === '') continue;
          const again = correctedRun({ sportType: read.sportType }, { [id]: value }, en, units);
          // At the very edge of the possible rounding up leads beyond it.
          if ((read.elevationGain ?? 0) > 49_999 || (read.elevationLoss ?? 0) > 49_999) continue;
          expect(again.problems).toEqual({});
          expect(text({}, id, units, again.run)?.value).toBe(value);
        }
      }),
    );
  });

  it('takes a bare number in the unit that the runner reads', () => {
    expect(correctedRun(run, { distance: '12' }, en).run.distance).toBe(12_000);
    expect(correctedRun(run, { distance: '6' }, en, 'imperial').run.distance).toBeCloseTo(9656, 0);
    expect(correctedRun(run, { ascent: '100' }, en, 'imperial').run.elevationGain).toBeCloseTo(30.48, 2);
    expect(correctedRun(run, { time: '50' }, en).run.movingTime).toBe(3000);
  });

  it('goes by the runner where the page says otherwise', () => {
    expect(correctedRun(run, { time: '1:10:00' }, en)).toEqual({
      run: { sportType: 'Run', distance: 10_230, movingTime: 4200, maxHeartRate: 170 },
      problems: {},
    });
    expect(correctedRun(run, { heartRate: '180' }, en).run).toMatchObject({ averageHeartRate: 180 });
    expect(correctedRun({ ...run, workoutType: 'race' }, { kind: 'plain' }, en).run).not.toHaveProperty('workoutType');
  });

  it('takes two that go only together, in whatever order', () => {
    const { run: long, problems } = correctedRun(run, { distance: '42 km', time: '4:00:00' }, en);
    expect(problems).toEqual({});
    expect(long).toMatchObject({ distance: 42_000, movingTime: 14_400 });
  });

  it('leaves out what does not go with the rest, and says why', () => {
    const { run: kept, problems } = correctedRun(run, { distance: '42 km', kind: 'race' }, en);
    expect(kept).toMatchObject({ distance: 10_230, workoutType: 'race' });
    expect(problems.distance?.expected).toMatch(/^at most \d+ m in 3130 s$/);
  });
});

describe('the facts', () => {
  it('stand in the runner’s units', () => {
    const hilly = { ...run, elevationGain: 420 };
    expect(text({}, 'distance', 'metric', hilly)?.value).toBe('10.2 km');
    expect(text({}, 'distance', 'imperial', hilly)?.value).toBe('6.4 mi');
    expect(text({}, 'ascent', 'imperial', hilly)?.value).toBe('1,378 ft');
    expect(view({}, 'metric', hilly).line).toBe('10.2 km · 52:10 · 420 m up');
  });

  it('say what is wrong where it stands, and keep what was written', () => {
    expect(text({ distance: 'far' }, 'distance')).toMatchObject({
      value: 'far',
      problem: '“far” does not fit as distance: a length such as "10 km", "6.2 mi" or "240 m" was expected.',
    });
    expect(text({ heartRate: '900' }, 'heartRate')?.problem).toContain('from 30 to 250 bpm');
    expect(text({ distance: 'x'.repeat(5000) }, 'distance')?.problem?.length).toBeLessThan(200);
  });

  it('offer to take the page’s word again once something was said', () => {
    expect(view({})).not.toHaveProperty('undo');
    expect(view({ effort: 'hard' }).undo).toBe(en.panel.facts.undo);
  });

  it('have each choice chosen that was made, and none that was not', () => {
    for (const id of chosenFacts) {
      const options = view({}).groups.find((group) => group.id === id)?.options ?? [];
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) {
        const after = view({ [id]: option.id }).groups.find((group) => group.id === id)?.options ?? [];
        expect(after.filter(({ chosen }) => chosen).map((each) => each.id)).toEqual([option.id]);
      }
    }
  });
});
