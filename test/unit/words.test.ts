import { describe, expect, it } from 'vitest';
import type { Equipment } from '../../src/catalogue/equipment.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { press } from '../../src/session/press.ts';
import { startSession } from '../../src/session/session.ts';
import { planView } from '../../src/view/plan.ts';
import { playerView } from '../../src/view/player.ts';
import { scarsIn, textsOf } from './support/leaves.ts';
import { start } from './support/logs.ts';
import { promisesIn } from './support/promises.ts';

const kits: readonly (readonly Equipment[] | undefined)[] = [
  undefined,
  [],
  ['wall'],
  ['ball'],
  ['wall', 'foam_roller'],
];
const plans = kits.flatMap((equipment) =>
  [5, 10, 15, 20, 30, 45, 60].map((minutes) =>
    planRoutine({ sportType: 'Run' }, equipment ? { equipment } : {}, { minutes }),
  ),
);
const routines = [articleRoutine(), ...plans];

describe('every rule that the planner speaks by', () => {
  const said = routines.flatMap(({ steps, omitted, notes }) => [
    ...steps.flatMap(({ phase, reasons }) => reasons.map((reason) => ({ reason, context: phase }))),
    ...omitted.flatMap(({ reasons }) => reasons.map((reason) => ({ reason, context: 'omitted' as const }))),
    ...notes.filter(({ rule }) => rule !== 'assumed').map((reason) => ({ reason, context: 'note' as const })),
  ]);
  const different = [...new Map(said.map((entry) => [JSON.stringify(entry), entry])).values()];

  it.each(different)('is a sentence: $reason of $context', ({ reason, context }) => {
    const sentence = en.reason(reason, context);
    expect(sentence).toMatch(/^[A-Z\d].*[a-z\d]\.$/);
    expect(scarsIn([sentence])).toEqual([]);
    expect(sentence).not.toContain('_');
  });

  it('is told without a scar where its value was lost', () => {
    for (const { reason, context } of different)
      expect(scarsIn([en.reason({ rule: reason.rule }, context)])).toEqual([]);
  });

  it('is short enough for a row', () => {
    const first = routines.flatMap(({ steps }) =>
      steps.flatMap(({ phase, reasons: [reason] }) => (reason ? [en.reason(reason, phase)] : [])),
    );
    expect(first.length).toBeGreaterThan(20);
    for (const sentence of first) expect(sentence.length).toBeLessThanOrEqual(80);
  });
});

describe('no text', () => {
  const shown = [en, texts, ...routines.map((routine) => planView(routine, en)), ...playedViews()];
  const all = [...new Set(shown.flatMap((view) => textsOf(view).map(({ text }) => text)))];

  it('promises what the evidence does not hold', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(promisesIn)).toEqual([]);
  });

  it('shouts, or apologises with a wink', () => {
    expect(all.filter((text) => /!|\boops\b/i.test(text))).toEqual([]);
  });

  it('calls self-massage by its trade name', () => {
    expect(all.filter((text) => /myofascial|\bMFR\b/i.test(text))).toEqual([]);
  });
});

describe('the test of promises itself', () => {
  it.each([
    ['A jog flushes lactic acid.'],
    ['This prevents injury.'],
    ['Rolling breaks down tissue.'],
    ['It releases the fascia.'],
    ['Activates dormant glutes.'],
    ['No kit needed, fixes your form.'],
    ['Not for beginners: cures sore calves.'],
    ['It does not hurt but dissolves knots.'],
    ['Works out the knots.'],
    ['Lengthens the fascia for good.'],
  ])('finds the promise in %o', (text) => {
    expect(promisesIn(text)).not.toEqual([]);
  });

  it.each([
    ['Pressure does not dissolve knots.'],
    ['It does not lengthen fascia or dissolve knots.'],
    ['Stretching has never been shown to prevent injuries.'],
    ['There is no evidence that it flushes anything.'],
    ['High muscle activity in one trial.'],
    ['Strong is fine, sharp is not.'],
    ['Lengthen towards 10 minutes after races.'],
  ])('lets pass %o', (text) => {
    expect(promisesIn(text)).toEqual([]);
  });
});

/** What a person sees while doing the article, paused at its start, and after its end or a stop. */
function playedViews(): unknown[] {
  const session = startSession(articleRoutine(), start);
  const ways = [session, press(session, 'pause', start), press(session, 'stop', start + 60_000)];
  const times = Array.from({ length: 420 }, (_, index) => start + index * 5000);
  return ways.flatMap((way) => times.map((now) => playerView(way, en, now)));
}
