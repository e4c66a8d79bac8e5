import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/catalogue/conditions.ts';
import { en } from '../../src/locale/en/index.ts';
import { noteSentences } from '../../src/locale/en/reasons/notes.ts';
import { omittedReasons } from '../../src/locale/en/reasons/omitted.ts';
import { cooldownReasons, doseReasons, strengthReasons, stretchReasons } from '../../src/locale/en/reasons/steps.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import type { Reason } from '../../src/routine/routine.ts';
import { planView } from '../../src/view/plan.ts';
import { damageIn, scarsIn } from './support/leaves.ts';
import { always, given, planOf, rulesIn } from './support/plans.ts';
import { anySymptom, daysBefore, type Given } from './support/runners.ts';

const sentence = /^[A-Z\d].*[a-z\d%]\.$/;
const viewOf = (asked: Given) => planView(planOf(asked), en, { run: asked.run, texts });

describe('a plan on screen, for any run and runner', () => {
  it('is whole: no damage, no scar, a sentence for every row', () => {
    always(
      (asked) => {
        const view = viewOf(asked);
        expect(damageIn(view)).toEqual([]);
        expect(scarsIn(view)).toEqual([]);
        for (const { name, why, reasons, mind } of view.rows) {
          for (const text of [why, ...reasons, ...mind])
            expect([name, text]).toEqual([name, expect.stringMatching(sentence)]);
        }
        for (const { name, why } of view.omitted) expect([name, why]).toEqual([name, expect.stringMatching(sentence)]);
        for (const note of view.notes) expect(note).toMatch(sentence);
      },
      [given({ treadmill: true }, {}, 60)],
    );
  });

  it('tells of every condition of the runner what to mind, beside each exercise that it concerns', () => {
    always((asked) => {
      const { steps } = planOf(asked);
      const { rows } = viewOf(asked);
      steps.forEach(({ exercise = '', reasons }, nth) => {
        const wanted = reasons
          .filter(({ rule }) => rule === 'R36')
          .map(({ value }) => texts[exercise]?.cautions[value as Condition]);
        expect(rows[nth]?.mind).toEqual(wanted);
      });
    });
  });

  it('names what was left out once, for safety first, then by the minutes that bring it back', () => {
    always((asked) => {
      const { omitted } = viewOf(asked);
      const names = omitted.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const minutes = omitted.flatMap(({ back }) => (back === undefined ? [] : [Number(/\d+/.exec(back)?.[0])]));
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      const firstTimed = omitted.findIndex(({ back }) => back !== undefined);
      if (firstTimed >= 0) expect(omitted.slice(firstTimed).every(({ back }) => back !== undefined)).toBe(true);
    });
  });

  it('says each note of a rule, and what was assumed in one sentence', () => {
    always((asked) => {
      const { notes } = planOf(asked);
      const view = viewOf(asked);
      expect(view.notes).toHaveLength(notes.filter(({ rule }) => rule !== 'assumed').length);
      expect(view.assumed !== undefined).toBe(rulesIn(notes).includes('assumed'));
    });
  });
});

describe('a reason from outside that passed its check', () => {
  const tables = {
    cooldown: cooldownReasons,
    stretch: { ...stretchReasons, ...doseReasons },
    strength: strengthReasons,
    omitted: omittedReasons,
    note: noteSentences,
  } as const;
  const strange = ['constructor', '__proto__', 'toString', 'x', ''];
  const spoken = Object.entries(tables).flatMap(([context, table]) =>
    Object.keys(table).map((rule) => ({ rule, context: context as keyof typeof tables })),
  );

  it.each(spoken)(
    'shows no damage where its value or its fact is lost or strange: $rule of $context',
    ({ rule, context }) => {
      const reasons: Reason[] = [
        { rule },
        ...strange.flatMap((text) => [
          { rule, fact: text },
          { rule, value: text },
          { rule, fact: text, value: text },
        ]),
      ];
      for (const reason of reasons) expect(scarsIn([en.reason(reason, context)])).toEqual([]);
    },
  );

  it.each(strange)('shows no damage where what was assumed is %o', (fact) => {
    expect(scarsIn([en.assumed([fact]), en.assumed(['distance', fact])])).toEqual([]);
  });
});

describe('a stop on screen', () => {
  it('is the message of the most pressing sign, and nothing to start', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySymptom, { minLength: 1, maxLength: 4 }), (symptoms) => {
        const routine = planOf(given({}, { symptoms }));
        const view = planView(routine, en, { run: given().run, texts });
        expect(view).toMatchObject({ title: 'Not today', summary: '', rows: [], phases: [], omitted: [] });
        expect(Object.entries(en.safety.tiers)).toContainEqual([routine.notes[0]?.fact, view.stop]);
        expect(damageIn(view)).toEqual([]);
      }),
    );
  });

  it('is there for a plan alone, not where there is a routine', () => {
    expect(viewOf(given())).not.toHaveProperty('stop');
    expect(viewOf(given({}, { strengthDates: [daysBefore(1)] }))).not.toHaveProperty('stop');
  });
});
