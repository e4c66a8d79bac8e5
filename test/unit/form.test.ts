import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/catalogue/exercises.ts';
import { muscleGroups } from '../../src/catalogue/muscles.ts';
import { en } from '../../src/locale/en/index.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import { askable, atHand, offered } from '../../src/plan/thresholds.ts';
import { RunProblem } from '../../src/run/problem.ts';
import { areas, soreLevels } from '../../src/view/areas.ts';
import {
  chipFields,
  choiceFields,
  type Field,
  feelings,
  formView,
  type GroupView,
  pieces,
  type Said,
  textFields,
  withAnswer,
} from '../../src/view/form.ts';
import type { Facts } from '../../widget/facts.ts';
import { answered, nothingSaid, type Own, wanted } from '../../widget/form/own.ts';
import { givenBy, readersFirst, readFacts, runProblemIn } from '../../widget/reading.ts';

type Answers = readonly (readonly [field: Field, ...values: string[]])[];

const say = (answers: Answers, own: Own = nothingSaid, given = {}) =>
  answers.reduce((said, [field, ...values]) => answered(said, field, values, given), own);
const chosen = ({ options }: GroupView) => options.filter((option) => option.chosen).map(({ id }) => id);
const ids = ({ options }: GroupView) => options.map(({ id }) => id);

describe('what is asked', () => {
  it('reaches every muscle group a run can make sore', () => {
    const reached = new Set(Object.values(areas).flat());
    expect(muscleGroups.filter((muscle) => !reached.has(muscle as never))).toEqual(['trunk_abdominals']);
  });

  it('is each piece that decides over an exercise, and no other', () => {
    const asked: readonly string[] = pieces;
    const everywhere = ['wall', 'treadmill'];
    const needs = exercises.flatMap(({ equipment }) => equipment);
    expect(needs.length).toBeGreaterThan(20);
    expect(needs.filter((any) => !any.some((piece) => asked.includes(piece) || everywhere.includes(piece)))).toEqual(
      [],
    );
    expect(pieces.filter((piece) => !needs.some((any) => any.includes(piece)))).toEqual([]);
  });

  it('is how sore in the three ways the planner tells apart', () => {
    const told = Object.values(soreLevels).map((level) =>
      planRoutine({ sportType: 'Run', distance: 10_000 }, { soreness: { quadriceps: level } })
        .notes.map(({ rule }) => rule)
        .filter((rule) => rule === 'R23' || rule === 'R24'),
    );
    expect(told).toEqual([[], ['R23'], ['R24']]);
  });
});

describe('the form', () => {
  it('shows what is taken for granted where nothing was said', () => {
    const view = formView({}, en);
    expect(chosen(view.minutes)).toEqual([String(askable.usual)]);
    expect(ids(view.minutes)).toEqual(offered.map(String));
    expect(chosen(view.place)).toEqual(['home']);
    expect(chosen(view.equipment)).toEqual(pieces.filter((piece) => atHand.home.some((any) => any === piece)));
    expect(chosen(view.felt)).toEqual([]);
    expect(chosen(view.sore)).toEqual([]);
    expect(view.soreness).toBeUndefined();
  });

  it('shows what the coach and the page know', () => {
    const given = givenBy({ minutes: '10 min', equipment: 'ball' }, { place: 'outdoors', equipment: ['band'] });
    const view = formView({}, en, given);
    expect(chosen(view.minutes)).toEqual(['10']);
    expect(chosen(view.place)).toEqual(['outdoors']);
    expect(chosen(view.equipment)).toEqual(['ball']);
    expect(chosen(formView({ place: ['home'] }, en, given).equipment)).toEqual(chosen(formView({}, en).equipment));
    expect(givenBy({ minutes: 'many', equipment: 'sofa', place: 'moon' })).toEqual(
      expect.not.objectContaining({ runner: expect.anything() }),
    );
  });

  it('asks for no kerb outdoors, where one always is', () => {
    const view = formView({ place: ['outdoors'] }, en);
    expect(ids(view.equipment)).toEqual(pieces.filter((piece) => piece !== 'step'));
    expect(chosen(view.equipment)).toEqual([]);
  });

  it('asks how sore once something is', () => {
    const { soreness } = formView({ sore: ['calves'] }, en);
    expect(soreness && chosen(soreness)).toEqual(['sore']);
    const very = formView({ sore: ['calves'], soreness: ['very'] }, en).soreness;
    expect(very && chosen(very)).toEqual(['very']);
  });

  it('has a word for all it shows', () => {
    const { texts, ...groups } = formView({ sore: ['calves'] }, en);
    const labels = Object.values(groups).flatMap(({ label, options }) => [label, ...options.map((o) => o.label)]);
    expect(labels.length).toBeGreaterThan(30);
    for (const label of labels) expect(label).toMatch(/^([A-Z]|\d+$)/);
    for (const { label, hint } of Object.values(texts)) expect(label && hint).toBeTruthy();
  });
});

describe('an answer', () => {
  it.each<[string, Said, Field, readonly string[], Said]>([
    ['takes the place of the one before', { minutes: ['5'] }, 'minutes', ['20'], { minutes: ['20'] }],
    ['that is emptied is none', { distance: ['10 km'] }, 'distance', [' '], {}],
    ['may be that nothing is at hand', {}, 'equipment', [], { equipment: [] }],
    ['takes its level along when all is well', { sore: ['hips'], soreness: ['very'] }, 'sore', [], {}],
    [
      'leaves the level when less is sore',
      { sore: ['hips', 'feet'], soreness: ['very'] },
      'sore',
      ['feet'],
      { sore: ['feet'], soreness: ['very'] },
    ],
    [
      'of the place forgets the things of the other',
      { equipment: ['step'] },
      'place',
      ['outdoors'],
      { place: ['outdoors'] },
    ],
  ])('%s', (_, said, field, values, after) => {
    expect(withAnswer(said, field, values)).toEqual(after);
  });

  it.each<[Answers, object]>([
    [[['distance', '10']], { run: { distance: 10_000 } }],
    [[['distance', '6,2 mi']], { run: { distance: 6.2 * 1609.344 } }],
    [[['time', '52:10']], { run: { movingTime: 3130 } }],
    [[['time', ' 50 ']], { run: { movingTime: 3000 } }],
    [[['time', '1 h 10 min']], { run: { movingTime: 4200 } }],
    [[['ascent', '790 ft']], { run: { elevationGain: 790 * 0.3048 } }],
    [[['ascent', '0']], { run: { elevationGain: 0 } }],
    [[['felt', 'easy']], { run: { perceivedExertion: 3 } }],
    [[['felt', 'race']], { run: { perceivedExertion: 8, workoutType: 'race' } }],
    [
      [
        ['felt', 'race'],
        ['felt', 'steady'],
      ],
      { run: { perceivedExertion: 5 } },
    ],
    [[['minutes', '20']], { options: { minutes: 20 } }],
    [[['sore', 'calves']], { runner: { soreness: { gastrocnemius: 5, soleus: 5 } } }],
    [
      [
        ['sore', 'feet', 'quads'],
        ['soreness', 'very'],
      ],
      { runner: { soreness: { plantar_foot: 8, quadriceps: 8 } } },
    ],
    [[['place', 'outdoors']], { runner: { place: 'outdoors' } }],
    [
      [
        ['place', 'outdoors'],
        ['equipment', 'band'],
      ],
      { runner: { place: 'outdoors', equipment: ['wall', 'band'] } },
    ],
    [[['equipment', 'ball']], { runner: { equipment: ['wall', 'mat', 'cushion', 'ball'] } }],
    [
      [
        ['place', 'outdoors'],
        ['equipment', 'ball'],
        ['place', 'home'],
      ],
      { runner: { place: 'home' } },
    ],
  ])('%j is told to the planner', (answers, told) => {
    const { facts, problems } = say(answers);
    expect(problems).toEqual({});
    expect(facts && readFacts(facts)).toEqual({ run: {}, runner: {}, options: {}, ...told });
  });

  it('that nothing is at hand is not the same as none', () => {
    const given = givenBy({ equipment: 'ball' });
    expect(say([['equipment']], nothingSaid, given).facts).toMatchObject({ equipment: 'none' });
    expect(say([['minutes', '20']], nothingSaid, given).facts?.equipment).toBeUndefined();
  });

  it('that is taken back leaves the coach’s routine', () => {
    expect(
      say([
        ['distance', '10 km'],
        ['distance', ''],
      ]),
    ).toEqual(nothingSaid);
    expect(nothingSaid.facts).toBeUndefined();
    expect(wanted(nothingSaid).facts).toEqual({});
    expect(wanted(say([['minutes', '20']])).facts).toMatchObject({ minutes: '20' });
  });
});

describe('a wrong answer', () => {
  it.each<[Answers, 'distance' | 'time' | 'ascent', string, RegExp]>([
    [[['distance', '10 parsecs']], 'distance', '10 parsecs', /a length such as/],
    [[['distance', '99999 km']], 'distance', '99999 km', /from 0 to 1000000 m/],
    [[['time', 'an hour']], 'time', 'an hour', /a duration such as/],
    [[['time', '300 h']], 'time', '300 h', /from 0 to 864000 s/],
    [[['ascent', 'steep']], 'ascent', 'steep', /a length such as/],
    [
      [
        ['distance', '10 km'],
        ['time', '9'],
      ],
      'distance',
      '10 km',
      /at most 6750 m in 540 s/,
    ],
    [
      [
        ['time', '9:00'],
        ['distance', '10 km'],
      ],
      'distance',
      '10 km',
      /at most 6750 m in 540 s/,
    ],
  ])('%j names field, value and expectation', (answers, field, found, expected) => {
    const { problems } = say(answers);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toBeInstanceOf(RunProblem);
    expect(problems[field]).toMatchObject({ field, found, expected: expect.stringMatching(expected) });
  });

  it('stands as it was written, and changes nothing', () => {
    const right = say([
      ['distance', '10 km'],
      ['time', '52:10'],
      ['felt', 'hard'],
    ]);
    const wrong = say([['distance', 'far']], right);
    expect(wrong.said.distance).toEqual(['far']);
    expect(wrong.facts).toEqual(right.facts);
    expect(say([['minutes', '20']], wrong).facts).toEqual({ ...right.facts, minutes: '20' });
    expect(say([['time', 'long']], wrong)).toMatchObject({ facts: right.facts, problems: { distance: {}, time: {} } });
    expect(say([['distance', '10 km']], wrong)).toEqual(right);
  });

  it('beside which others are right costs only itself', () => {
    const { facts, problems } = say([
      ['distance', 'far'],
      ['minutes', '20'],
      ['sore', 'hips'],
    ]);
    expect(Object.keys(problems)).toEqual(['distance']);
    expect(facts).toMatchObject({ minutes: '20', sore: 'hips 5' });
    expect(facts?.distance).toBeUndefined();
  });

  it('of two that do not go together leaves the run as it was, and takes the rest', () => {
    const own = say([
      ['distance', '5 km'],
      ['time', '25:00'],
      ['distance', '10 km'],
      ['time', '9:00'],
      ['minutes', '5'],
    ]);
    expect(own.facts).toMatchObject({ distance: '10 km', time: '25:00', minutes: '5' });
    expect(Object.keys(own.problems)).toEqual(['distance']);
  });
});

it('whatever is answered in whatever order can be planned for, and what is right is used', () => {
  const texts = fc.oneof(
    fc.constantFrom('10 km', '9:00', '42', '240 m', '', ' ', '1e9', '99999 km', '300 h', '١٠', '-1'),
    fc.string({ maxLength: 40 }),
  );
  const options: Readonly<Record<string, readonly string[]>> = {
    felt: Object.keys(feelings),
    minutes: offered.map(String),
    soreness: Object.keys(soreLevels),
    place: ['home', 'outdoors'],
    sore: Object.keys(areas),
    equipment: pieces,
  };
  const answer = fc.oneof(
    fc.tuple(fc.constantFrom(...textFields), fc.tuple(texts)),
    fc
      .constantFrom(...choiceFields)
      .chain((field) => fc.tuple(fc.constant(field), fc.tuple(fc.constantFrom(...(options[field] ?? []))))),
    fc
      .constantFrom(...chipFields)
      .chain((field) => fc.tuple(fc.constant(field), fc.subarray([...(options[field] ?? [])]))),
  );
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
      const own = say(answers.map(([field, values]) => [field, ...values]));
      const facts = own.facts ?? {};
      expect(runProblemIn(facts)).toBeUndefined();
      const { run, runner, options } = readFacts(facts);
      planRoutine({ sportType: 'Run', ...run }, runner, options);
      if (Object.keys(own.problems).length === 0) expect(own.used).toEqual(own.said);
      const said: Said = own.said;
      for (const field of Object.keys(said) as Field[])
        expect(said[field]?.length).toBeGreaterThanOrEqual(field === 'equipment' ? 0 : 1);
    }),
    { numRuns: 150 },
  );
});

describe('the fact sore', () => {
  it.each<[string, object]>([
    ['calves 6, hamstrings', { gastrocnemius: 6, soleus: 6, hamstrings: 5 }],
    ['Lower Back 2.5', { trunk_extensors: 2.5 }],
    ['inner-thighs 1,feet   10', { adductors: 1, plantar_foot: 10 }],
    ['hips 3, glutes 7', { hip_flexors: 3, tfl: 3, gluteus_medius: 7, gluteus_maximus: 7, deep_rotators: 7 }],
    ['quads 2, quads 4', { quadriceps: 4 }],
    ['none', {}],
  ])('%o', (sore, soreness) => {
    expect(readFacts({ sore })).toEqual({ run: {}, runner: { soreness }, options: {} });
  });

  it.each(['knees', 'calves 0', 'calves 11', 'calves 6x', 'calves -1', 'calves,', '6', 'none, calves', 'calves of 6'])(
    '%o is named with what was expected',
    (sore) => {
      const problem = catching(() => readFacts({ sore }));
      expect(problem).toMatchObject({ field: 'sore', found: sore, expected: expect.stringMatching(/calves, shins/) });
    },
  );
});

it('the fact kind is one of the kinds of run', () => {
  expect(readFacts({ kind: 'Race' }).run).toEqual({ workoutType: 'race' });
  expect(runProblemIn({ kind: 'jog' })).toMatchObject({
    field: 'kind',
    found: 'jog',
    expected: 'one of race, long, workout',
  });
});

describe('what the reader says', () => {
  const coach: Facts = {
    minutes: 10,
    distance: '42 km',
    time: '3:30:00',
    kind: 'race',
    equipment: 'ball',
    sport: 'TrailRun',
  };

  it('of an own run is all there is of a run', () => {
    expect(readFacts(readersFirst(coach, { distance: '5 km' }))).toEqual({
      run: { distance: 5000 },
      runner: { equipment: ['ball'] },
      options: { minutes: 10 },
    });
  });

  it('of anything else counts beside the coach’s run', () => {
    expect(readFacts(readersFirst(coach, { minutes: '20', distance: undefined }))).toEqual({
      ...readFacts(coach),
      options: { minutes: 20 },
    });
  });
});

function catching(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
