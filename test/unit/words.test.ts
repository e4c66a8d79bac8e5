import { describe, expect, it } from 'vitest';
import type { Equipment } from '../../src/catalogue/exercise.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import type { ExerciseWords } from '../../src/locale/words.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import type { Reason } from '../../src/routine/routine.ts';
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

describe('every exercise of the catalogue', () => {
  const rows = exercises.map(({ id }) => [id, en.exercises[id]] as const);

  it.each(rows)('%s has all its words', (_, words) => {
    const { name, cue, steps, mistakes, easier, harder, claim } = words ?? nothing;
    expect([name, cue, easier, harder, claim, ...steps, ...mistakes].map((text) => text.trim())).not.toContain('');
    expect(cue.length).toBeLessThanOrEqual(60);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(mistakes).toHaveLength(2);
  });

  it.each(rows)('%s is told in whole sentences, its name alone without a stop', (_, words) => {
    const { name, cue, steps, mistakes, easier, harder, claim } = words ?? nothing;
    for (const text of [cue, ...steps, ...mistakes, easier, harder, claim]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(name).toMatch(/^[A-Z].*[^.]$/);
  });

  it('has a name of its own, and nothing else has words', () => {
    expect(Object.keys(en.exercises).toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
    const names = Object.values(en.exercises).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('every rule that the planner speaks by', () => {
  const reasons = routines.flatMap(({ steps, omitted, notes }) => [
    ...[...steps, ...omitted].flatMap((entry) => entry.reasons),
    ...notes,
  ]);
  const different = [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];

  it.each(different.map((reason) => [reason]))('is a sentence: %o', (reason: Reason) => {
    expect(en.reason(reason)).toMatch(/^[A-Z].*[a-z]\.$/);
    expect(scarsIn([en.reason(reason)])).toEqual([]);
    expect(en.reason(reason)).not.toContain('_');
  });

  it('is among those that were looked at', () => {
    expect(new Set(different.map(({ rule }) => rule))).toEqual(
      new Set(['article', 'cooldown-first', 'time', 'equipment']),
    );
  });

  it('is a sentence too where its value was lost', () => {
    for (const { rule } of different) {
      expect(en.reason({ rule })).toMatch(/^[A-Z].*[a-z]\.$/);
      expect(scarsIn([en.reason({ rule })])).toEqual([]);
    }
  });

  it('is short enough for a row', () => {
    for (const reason of different) expect(en.reason(reason).length).toBeLessThanOrEqual(80);
  });
});

describe('no text', () => {
  const shown = [en, ...routines.map((routine) => planView(routine, en)), ...playedViews()];
  const texts = [...new Set(shown.flatMap((view) => textsOf(view).map(({ text }) => text)))];

  it('promises what the evidence does not hold', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.flatMap(promisesIn)).toEqual([]);
  });

  it('shouts, or apologises with a wink', () => {
    expect(texts.filter((text) => /!|\boops\b/i.test(text))).toEqual([]);
  });

  it('calls self-massage by its trade name', () => {
    expect(texts.filter((text) => /myofascial|\bMFR\b/i.test(text))).toEqual([]);
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

const nothing: ExerciseWords = { name: '', cue: '', steps: [], mistakes: [], easier: '', harder: '', claim: '' };

/** What a person sees while doing the article, paused at its start, and after its end or a stop. */
function playedViews(): unknown[] {
  const session = startSession(articleRoutine(), start);
  const ways = [session, press(session, 'pause', start), press(session, 'stop', start + 60_000)];
  const times = Array.from({ length: 420 }, (_, index) => start + index * 5000);
  return ways.flatMap((way) => times.map((now) => playerView(way, en, now)));
}
