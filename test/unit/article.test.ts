import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { checkRoutine } from '../../src/routine/validate.ts';
import { timeline } from '../../src/session/timeline.ts';
import { articleIds, articleTable } from './support/article.ts';
import { damageIn } from './support/leaves.ts';

const idsOf = (options?: Parameters<typeof articleRoutine>[0]) =>
  articleRoutine(options).steps.map(({ exercise }) => exercise);

describe('the routine of the article', () => {
  it.each([['walk'], ['jog'], ['both']] as const)('is sound, and as long as its timeline, with %s', (cooldown) => {
    const routine = articleRoutine({ cooldown });
    expect(timeline(routine).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(routine.seconds);
    expect(checkRoutine(routine)).toBe(routine);
    expect(damageIn(routine)).toEqual([]);
    expect(JSON.stringify(articleRoutine({ cooldown }))).toBe(JSON.stringify(routine));
    expect(JSON.parse(JSON.stringify(routine))).toStrictEqual(routine);
  });

  it('has twelve entries in the order they are done', () => {
    expect(idsOf()).toEqual(articleIds);
    expect(idsOf({})).toEqual(articleIds);
    expect(articleIds).toHaveLength(12);
  });

  it.each(articleTable)('gives %s as %s in exactly its dose', (id, phase, dose) => {
    const step = articleRoutine().steps.find(({ exercise }) => exercise === id);
    expect(step).toStrictEqual({ exercise: id, phase, dose, reasons: [{ rule: 'article' }] });
  });

  it('walks, jogs, or does both, the jog first', () => {
    const rest = articleIds.filter((id) => !id.startsWith('cooldown'));
    expect(idsOf({ cooldown: 'walk' })).toEqual(['cooldown-walk', ...rest]);
    expect(idsOf({ cooldown: 'jog' })).toEqual(['cooldown-jog', ...rest]);
    expect(idsOf({ cooldown: 'both' })).toEqual(['cooldown-jog', 'cooldown-walk', ...rest]);
  });

  it('says that it is the article, and leaves nothing out', () => {
    expect(articleRoutine()).toMatchObject({ version: 1, mode: 'article', omitted: [], notes: [] });
  });

  it('takes the half hour that the article speaks of', () => {
    for (const cooldown of ['walk', 'jog'] as const) {
      const { seconds } = articleRoutine({ cooldown });
      expect(seconds).toBeGreaterThanOrEqual(25 * 60);
      expect(seconds).toBeLessThanOrEqual(35 * 60);
    }
  });
});

describe('the catalogue behind it', () => {
  it('marks the same twelve, each id once', () => {
    const marked = exercises.filter(({ inArticle }) => inArticle).map(({ id }) => id);
    expect(marked.toSorted()).toEqual(articleIds.toSorted());
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s has a dose in order', (_, { dose }) => {
    const ranges = [dose.sets, dose.seconds, dose.reps, dose.rest].filter((range) => range !== undefined);
    for (const [least, usual, most] of ranges) {
      expect(least).toBeLessThanOrEqual(usual);
      expect(usual).toBeLessThanOrEqual(most);
    }
    expect([dose.seconds, dose.reps].filter((range) => range !== undefined)).toHaveLength(1);
    expect(dose.secondsPerRep !== undefined).toBe(dose.reps !== undefined);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s works known muscles', (_, { muscles }) => {
    expect(muscles.primary).not.toEqual([]);
    for (const muscle of [...muscles.primary, ...muscles.secondary]) expect(muscleGroups).toContain(muscle);
    expect(muscles.secondary.filter((muscle) => muscles.primary.includes(muscle))).toEqual([]);
  });
});
