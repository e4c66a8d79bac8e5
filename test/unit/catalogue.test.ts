import { describe, expect, test } from 'vitest';
import { conditions, conditionTypes, implies, redFlagTiers, symptoms, tiers } from '../../src/catalogue/conditions.ts';
import { equipment } from '../../src/catalogue/equipment.ts';
import { type Exercise, type Phase, phases, type Range } from '../../src/catalogue/exercise.ts';
import { exerciseOf, exercises } from '../../src/catalogue/exercises.ts';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import { type Source, sources } from '../../src/catalogue/sources.ts';

/** Public and permanent: an id may be added here, never changed or taken away. */
const ids: Readonly<Record<Phase, readonly string[]>> = {
  cooldown: ['cooldown-walk', 'cooldown-jog', 'treadmill-taper', 'march-in-place-breathing'],
  mobility: ['leg-swing-sagittal', 'ankle-knee-to-wall', 'cat-cow', 'open-book-rotation'],
  stretch: [
    'standing-quad-stretch',
    'seated-hamstring-stretch',
    'wall-calf-stretch',
    'soleus-stretch-wall',
    'half-kneeling-hip-flexor',
    'standing-hip-flexor-lunge',
    'supine-figure-four',
    'standing-figure-four',
    'supine-strap-hamstring',
    'standing-hamstring-step',
    'butterfly-adductor',
    'standing-side-lunge-adductor',
    'standing-lateral-hip-stretch',
    'plantar-toe-stretch',
    'childs-pose-side-reach',
  ],
  release: [
    'ball-glute-piriformis',
    'tfl-release',
    'roll-quads',
    'roll-hamstrings',
    'roll-calves',
    'roll-adductors',
    'roll-vastus-lateralis',
    'ball-plantar-foot',
    'roll-thoracic',
  ],
  strength: [
    'glute-bridge',
    'single-leg-bridge',
    'clamshell',
    'side-lying-hip-abduction',
    'bird-dog',
    'plank-front',
    'side-plank',
    'dead-bug',
    'lateral-band-walk',
    'hip-hike-step',
    'single-leg-rdl',
    'split-squat',
    'lateral-step-down',
    'calf-raise-double',
    'calf-raise-single',
    'soleus-raise-bent-knee',
    'short-foot',
    'tibialis-raise',
    'hamstring-walkout',
    'copenhagen-short',
    'balance-reach',
    'pallof-press',
    'standing-hip-flexor-march',
  ],
};

const each = exercises.map((exercise) => [exercise.id, exercise] as const);
const known = new Set(exercises.map(({ id }) => id));
const musclesOf = ({ muscles }: Exercise) => [...muscles.primary, ...muscles.secondary];

describe('the catalogue', () => {
  test.each(phases.map((phase) => [phase, ids[phase].length] as const))('has its %s entries, all %i', (phase) => {
    const found = exercises.filter((exercise) => exercise.phase === phase).map(({ id }) => id);
    expect(found.toSorted()).toEqual(ids[phase].toSorted());
  });

  test('has 4, 4, 15, 9 and 23 entries, 55 in all, each once', () => {
    expect(phases.map((phase) => ids[phase].length)).toEqual([4, 4, 15, 9, 23]);
    expect(exercises).toHaveLength(55);
    expect(known.size).toBe(55);
  });

  test('goes in the order of a routine', () => {
    const order = exercises.map(({ phase }) => phases.indexOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('is found by id, and nothing else is', () => {
    for (const [id, exercise] of each) expect(exerciseOf(id)).toBe(exercise);
    for (const id of [undefined, '', 'walk', 'constructor', '__proto__']) expect(exerciseOf(id)).toBeUndefined();
  });

  test('needs the floor for 26 entries and not for 29, and leaves 13 kinds of strength work for outdoors', () => {
    const upright = exercises.filter(({ floor }) => !floor);
    expect([exercises.length - upright.length, upright.length]).toEqual([26, 29]);
    expect(upright.filter(({ phase }) => phase === 'strength')).toHaveLength(13);
  });

  test('serves every muscle group', () => {
    const served = new Set(exercises.flatMap(({ muscles }) => muscles.primary));
    expect([...served].toSorted()).toEqual(muscleGroups.toSorted());
  });
});

describe.each(each)('%s', (_id, exercise) => {
  test('has a dose in order', () => {
    const { sets, seconds, reps, rest, secondsPerRep } = exercise.dose;
    for (const [least, usual, most] of [sets, seconds, reps].filter((range): range is Range => range !== undefined)) {
      expect(least).toBeGreaterThan(0);
      expect(usual).toBeGreaterThanOrEqual(least);
      expect(most).toBeGreaterThanOrEqual(usual);
    }
    expect(rest ?? [0, 0, 0]).toEqual((rest ?? [0, 0, 0]).toSorted((a, b) => a - b));
    expect(seconds === undefined, 'timed or counted').toBe(reps !== undefined);
    expect(secondsPerRep === undefined).toBe(reps === undefined);
    expect(sets[2] === 1 || rest !== undefined, 'several sets have a rest').toBe(true);
  });

  test('names its muscles once', () => {
    expect(exercise.muscles.primary.length).toBeGreaterThan(0);
    expect(new Set(musclesOf(exercise)).size).toBe(musclesOf(exercise).length);
  });

  test('has a level where it is strength, and only there', () => {
    expect(exercise.level !== undefined).toBe(exercise.phase === 'strength');
  });

  test('is on the floor exactly where its posture is, sitting apart', () => {
    if (exercise.posture !== 'seated') expect(exercise.floor).toBe(exercise.posture !== 'standing');
    if (exercise.floor) expect(exercise.outdoors).toBe(false);
  });

  test('asks only for known equipment, and never for a thing twice', () => {
    const needed = exercise.equipment.flat();
    expect(exercise.equipment.every((any) => any.length > 0)).toBe(true);
    expect(equipment).toEqual(expect.arrayContaining([...needed, ...exercise.helpful]));
    expect(new Set([...needed, ...exercise.helpful]).size).toBe(needed.length + exercise.helpful.length);
  });

  test('rests on sources that exist', () => {
    const cited = exercise.evidence.sources;
    expect(cited.length).toBeGreaterThan(0);
    expect(new Set(cited).size).toBe(cited.length);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...cited]));
  });

  test('cautions against known conditions, and avoids with every red flag it names', () => {
    for (const [condition, caution] of Object.entries(exercise.cautions)) {
      expect(Object.keys(conditions)).toContain(condition);
      if (conditions[condition as keyof typeof conditions] === 'red_flag') expect(caution).toBe('avoid');
    }
  });

  test('has neighbours that exist and are no easier when harder', () => {
    const level = (id: string | undefined) => exerciseOf(id)?.level ?? 0;
    for (const neighbour of [exercise.easier, exercise.harder]) {
      if (neighbour !== undefined) expect([...known]).toContain(neighbour);
      expect(neighbour).not.toBe(exercise.id);
    }
    if (exercise.phase !== 'strength') return;
    if (exercise.easier) expect(level(exercise.easier)).toBeLessThanOrEqual(level(exercise.id));
    if (exercise.harder) expect(level(exercise.harder)).toBeGreaterThanOrEqual(level(exercise.id));
  });
});

describe('easier and harder', () => {
  const harderThan = (id: string) =>
    exercises.flatMap((exercise) => [
      ...(exercise.id === id && exercise.harder ? [exercise.harder] : []),
      ...(exercise.easier === id ? [exercise.id] : []),
    ]);
  /** Everything that can be reached by going harder, step after step. */
  function above(id: string, seen = new Set<string>()): Set<string> {
    for (const next of harderThan(id)) if (!seen.has(next)) above(next, seen.add(next));
    return seen;
  }

  test('lead up from the first rung to the last', () => {
    expect([...above('glute-bridge')].toSorted()).toEqual(['hamstring-walkout', 'single-leg-bridge', 'single-leg-rdl']);
    expect([...above('dead-bug')]).toEqual(['plank-front']);
  });

  test.each(each)('never lead from %s back to itself', (id) => {
    expect([...above(id)]).not.toContain(id);
  });
});

describe('variant groups', () => {
  const groups = [...new Set(exercises.map(({ group }) => group))].map(
    (group) => [group, exercises.filter((exercise) => exercise.group === group)] as const,
  );
  const pairs = groups.flatMap(([, members]) =>
    members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const)),
  );
  /** The phases that share minutes: mobility and stretches are budgeted together. */
  const block: Readonly<Record<Phase, string>> = {
    cooldown: 'cooldown',
    mobility: 'stretch',
    stretch: 'stretch',
    release: 'release',
    strength: 'strength',
  };

  test('are these', () => {
    const several = groups.filter(([, members]) => members.length > 1);
    expect(Object.fromEntries(several.map(([group, members]) => [group, members.map(({ id }) => id)]))).toEqual({
      'cool-down': ids.cooldown,
      'bent-knee-calf-stretch': ['ankle-knee-to-wall', 'soleus-stretch-wall'],
      'back-stretch': ['cat-cow', 'childs-pose-side-reach'],
      'hamstring-stretch': ['seated-hamstring-stretch', 'supine-strap-hamstring', 'standing-hamstring-step'],
      'hip-flexor-stretch': ['half-kneeling-hip-flexor', 'standing-hip-flexor-lunge'],
      'figure-four': ['supine-figure-four', 'standing-figure-four'],
      'adductor-stretch': ['butterfly-adductor', 'standing-side-lunge-adductor'],
      'quad-massage': ['roll-quads', 'roll-vastus-lateralis'],
      bridge: ['glute-bridge', 'single-leg-bridge'],
      'side-hip-strength': ['clamshell', 'side-lying-hip-abduction', 'lateral-band-walk', 'hip-hike-step'],
      'hamstring-strength': ['single-leg-rdl', 'hamstring-walkout'],
      'one-leg-squat': ['split-squat', 'lateral-step-down'],
      'front-trunk': ['plank-front', 'dead-bug'],
      'calf-raise': ['calf-raise-double', 'calf-raise-single', 'soleus-raise-bent-knee'],
      'foot-strength': ['short-foot', 'balance-reach'],
    });
  });

  test.each(pairs.map(([one, other]) => [one.id, other.id, one, other] as const))(
    '%s and %s share minutes and a muscle that is primary in one of them',
    (_one, _other, one, other) => {
      expect(block[one.phase]).toBe(block[other.phase]);
      const shared = musclesOf(one).filter((muscle) => musclesOf(other).includes(muscle));
      const primary = [...one.muscles.primary, ...other.muscles.primary];
      expect(shared.some((muscle) => primary.includes(muscle))).toBe(true);
    },
  );

  test('let the article stand whole: only its walk and its jog are variants of each other', () => {
    const inArticle = pairs.filter(([one, other]) => one.inArticle && other.inArticle);
    expect(inArticle.map(([one, other]) => [one.id, other.id])).toEqual([['cooldown-walk', 'cooldown-jog']]);
  });

  test('have plain names', () => {
    for (const [group] of groups) expect(group).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

/** What the article says, as least and most. Where it says nothing the dose is ours. */
const articleDoses: readonly (readonly [id: string, field: 'seconds' | 'reps', least: number, most: number])[] = [
  ['cooldown-walk', 'seconds', 300, 600],
  ['cooldown-jog', 'seconds', 300, 600],
  ['standing-quad-stretch', 'seconds', 30, 30],
  ['seated-hamstring-stretch', 'seconds', 30, 30],
  ['wall-calf-stretch', 'seconds', 30, 30],
  ['glute-bridge', 'reps', 10, 15],
  ['clamshell', 'reps', 10, 15],
  ['plank-front', 'seconds', 30, 60],
  ['side-plank', 'seconds', 30, 60],
];
const articleSilent = ['ball-glute-piriformis', 'tfl-release', 'bird-dog'];

describe('the article', () => {
  test('is twelve entries', () => {
    const named = exercises.filter(({ inArticle }) => inArticle).map(({ id }) => id);
    expect(named.toSorted()).toEqual([...articleDoses.map(([id]) => id), ...articleSilent].toSorted());
    expect(named).toHaveLength(12);
  });

  test.each(articleDoses)('has its dose kept: %s, %s from %i to %i', (id, field, least, most) => {
    const [, usual, longest] = exerciseOf(id)?.dose[field] ?? [0, 0, 0];
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(usual).toBeLessThanOrEqual(most);
    expect(longest).toBeGreaterThanOrEqual(most);
  });

  test('has its sides kept', () => {
    const sided = exercises.filter(({ inArticle, dose }) => inArticle && !dose.eachSide).map(({ id }) => id);
    expect(sided).toEqual(['cooldown-walk', 'cooldown-jog', 'glute-bridge', 'plank-front']);
  });
});

describe('conditions and symptoms', () => {
  test('are of known kinds, and every condition changes something', () => {
    expect(conditionTypes).toEqual(expect.arrayContaining(Object.values(conditions)));
    const used = new Set(exercises.flatMap(({ cautions }) => Object.keys(cautions)));
    expect([...used].toSorted()).toEqual(Object.keys(conditions).toSorted());
  });

  test('imply known conditions: the later months of a pregnancy are a pregnancy', () => {
    expect(implies.pregnancy_after_first_trimester).toEqual(['pregnancy']);
    expect(Object.keys(conditions)).toEqual(expect.arrayContaining(Object.entries(implies).flat(2)));
  });

  test('have a tier each, red flags among the conditions too', () => {
    expect(new Set(Object.values(symptoms))).toEqual(new Set(tiers));
    const redFlags = Object.entries(conditions).filter(([, type]) => type === 'red_flag');
    expect(Object.keys(redFlagTiers)).toEqual(redFlags.map(([condition]) => condition));
  });

  test.each([
    ['chest_pain', 'emergency'],
    ['collapse', 'emergency'],
    ['severe_breathlessness', 'emergency'],
    ['heat_illness', 'emergency'],
    ['swollen_leg', 'urgent'],
    ['dark_urine', 'urgent'],
    ['pinpoint_bone_pain', 'urgent'],
    ['altered_stride', 'prompt'],
    ['numbness', 'prompt'],
  ] as const)('takes %s as %s', (symptom, tier) => {
    expect(symptoms[symptom]).toBe(tier);
  });
});

describe.each(Object.entries<Source>(sources))('source %s', (_id, source) => {
  test('says what it is and what it is cited for', () => {
    for (const text of [source.title, source.where, source.citedFor]) expect(text.trim()).not.toBe('');
    expect(source.citedFor).toMatch(/^[A-Z][^!]*\.$/);
    expect(source.year ?? 2000).toSatisfy((year: number) => Number.isInteger(year) && year >= 1980 && year <= 2026);
    expect(source.doi ?? '10.1000/none').toMatch(/^10\.\d{4,}\/\S+$/);
  });

  test('says what has still to be checked, exactly where something has', () => {
    expect(source.recheck !== undefined).toBe(source.status === 'partly' || source.status === 'recalled');
  });
});

test('no two sources share a DOI', () => {
  const dois = Object.values<Source>(sources).flatMap(({ doi }) => doi ?? []);
  expect(new Set(dois).size).toBe(dois.length);
});
