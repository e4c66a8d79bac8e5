import { expect, test } from 'vitest';
import { articleRoutine, parseRun, planRoutine, type Runner } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { RunProblem } from '../../src/run/problem.ts';
import '../../widget/define.ts';
import { PostrunProblemEvent } from '../../widget/events.ts';
import type { Facts } from '../../widget/facts.ts';
import { plannedOffer } from '../../widget/planner.ts';
import { has, mount, textOf } from './widgetScene.ts';

test.each<[Facts, object]>([
  [{ distance: '10 km' }, { distance: 10_000 }],
  [{ distance: '10' }, { distance: 10_000 }],
  [{ distance: 12.5 }, { distance: 12_500 }],
  [{ distance: '6,2 mi' }, { distance: 6.2 * 1609.344 }],
  [{ time: '52:10' }, { movingTime: 3130 }],
  [
    { time: '1 h 10 min', distance: ' 12 km ' },
    { movingTime: 4200, distance: 12_000 },
  ],
  [
    { ascent: '240 m', descent: '790 ft' },
    { elevationGain: 240, elevationLoss: 790 * 0.3048 },
  ],
  [{ ascent: '0' }, { elevationGain: 0 }],
  [{ sport: 'trail run' }, { sportType: 'TrailRun' }],
  [{ sport: 'VirtualRun', time: '' }, { sportType: 'VirtualRun' }],
  [{ effort: 7 }, { perceivedExertion: 7 }],
  [{ effort: '8.5 of 10' }, { perceivedExertion: 8.5 }],
  [{ effort: '9/10' }, { perceivedExertion: 9 }],
])('%j tell of a run', (facts, run) => {
  const offer = plannedOffer(facts);
  expect(offer.problem).toBeUndefined();
  expect(offer.run).toEqual(parseRun({ sportType: 'Run', ...run }));
  expect(offer.routine).toEqual(planRoutine(parseRun({ sportType: 'Run', ...run })));
});

test('minutes alone fit the routine, and tell of no run', () => {
  const offer = plannedOffer({ minutes: 8 });
  expect(offer).toEqual({ routine: planRoutine({ sportType: 'Run' }, {}, { minutes: 8 }), words: en });
  expect(plannedOffer({ minutes: '8 min' })).toEqual(offer);
  expect(offer.routine.seconds).toBeLessThanOrEqual(480);
});

test.each<[Facts, Runner]>([
  [{ equipment: 'ball, wall' }, { equipment: ['ball', 'wall'] }],
  [{ equipment: 'Foam Roller,massage-stick' }, { equipment: ['foam_roller', 'massage_stick'] }],
  [{ equipment: 'none' }, { equipment: [] }],
  [{ place: 'Outdoors' }, { place: 'outdoors' }],
  [
    { place: 'home', equipment: ' mat ' },
    { place: 'home', equipment: ['mat'] },
  ],
])('%j tell of the runner, and of no run', (facts, runner) => {
  expect(plannedOffer(facts)).toEqual({ routine: planRoutine({ sportType: 'Run' }, runner), words: en });
  expect(plannedOffer({ ...facts, distance: '10 km' }).routine).toEqual(
    planRoutine({ sportType: 'Run', distance: 10_000 }, runner),
  );
});

test('what is at hand decides what is offered', () => {
  const run = { distance: '10 km', minutes: 30 };
  const balls = (facts: Facts) =>
    plannedOffer(facts).routine.steps.filter(({ exercise }) => exercise?.startsWith('ball-'));
  expect(balls({ ...run, equipment: 'ball' })).not.toEqual([]);
  expect(balls({ ...run, equipment: 'none' })).toEqual([]);
});

test.each<Record<string, string>>([{}, { distance: '' }, { distance: ' ', minutes: '  ' }])(
  '%j say nothing: the article',
  async (facts) => {
    const { element } = await mount(facts);
    expect(element.routine).toEqual(articleRoutine());
  },
);

test.each<[Facts, string, string, RegExp]>([
  [{ distance: '10 parsecs' }, 'distance', '10 parsecs', /a length such as "10 km"/],
  [{ distance: '-3 km' }, 'distance', '-3 km', /a length/],
  [{ distance: '99999 km' }, 'distance', '99999 km', /from 0 to 1000000 m/],
  [{ time: 'an hour' }, 'time', 'an hour', /a duration such as "52:10"/],
  [{ time: '300 h' }, 'time', '300 h', /from 0 to 864000 s/],
  [{ distance: '42 km', time: '9:00' }, 'distance', '42 km', /at most 6750 m in 540 s/],
  [{ ascent: 'steep' }, 'ascent', 'steep', /a length/],
  [{ ascent: '99 km' }, 'ascent', '99 km', /from 0 to 50000 m/],
  [{ descent: 'NaN' }, 'descent', 'NaN', /a length/],
  [{ sport: 'Swim' }, 'sport', 'Swim', /one of Run, TrailRun, VirtualRun/],
  [{ effort: 'hard' }, 'effort', 'hard', /from 1 to 10 on the scale of felt effort/],
  [{ effort: '11' }, 'effort', '11', /from 1 to 10/],
  [{ equipment: 'ball, sofa' }, 'equipment', 'ball, sofa', /each one of wall, chair, step/],
  [{ equipment: 'ball,,' }, 'equipment', 'ball,,', /each one of wall/],
  [{ equipment: 'none, ball' }, 'equipment', 'none, ball', /each one of wall/],
  [{ place: 'gym' }, 'place', 'gym', /one of home, outdoors/],
  [{ minutes: '4' }, 'minutes', '4', /a number from 5 to 60/],
  [{ minutes: 'Infinity' }, 'minutes', 'Infinity', /a number from 5 to 60/],
  [{ minutes: Number.NaN }, 'minutes', 'NaN', /a number from 5 to 60/],
])('%j name the attribute, the value and what was expected', (facts, field, found, expected) => {
  const { problem, routine, run } = plannedOffer(facts);
  expect(problem?.detail).toBeInstanceOf(RunProblem);
  expect(problem?.detail).toMatchObject({ field, found, expected: expect.stringMatching(expected) });
  expect(routine).toEqual(articleRoutine());
  expect(run).toBeUndefined();
});

test('a fact that cannot be used is said, to the reader and to the page, and the article is offered', async () => {
  const { element, heard, click } = await mount({ distance: '10 parsecs', time: '52:10' });
  expect(textOf(element, 'problem')).toBe(
    '“10 parsecs” does not fit as distance: a length such as "10 km", "6.2 mi" or "240 m" was expected. ' +
      'Here is the article’s routine.',
  );
  expect(element.routine).toEqual(articleRoutine());
  expect(heard).toHaveLength(1);
  expect(heard[0]).toBeInstanceOf(PostrunProblemEvent);
  expect(heard[0]).toMatchObject({ problem: { field: 'distance', found: '10 parsecs' } });
  await click('start');
  expect(textOf(element, 'name')).toBe('Very easy cool-down jog');
  expect(heard.filter(({ type }) => type === 'postrun-problem')).toHaveLength(1);
});

test('a wrong fact is shown short and as text', async () => {
  const { element } = await mount({ distance: `<img src=x onerror=alert(1)>${'x'.repeat(500)}` });
  expect(textOf(element, 'problem')).toContain('<img src=x');
  expect(textOf(element, 'problem').length).toBeLessThan(220);
});

test('attributes count as soon as they change, and properties are the same facts', async () => {
  const { element, heard } = await mount();
  element.setAttribute('distance', '10 km');
  await element.updateComplete;
  expect(element.distance).toBe('10 km');
  expect(textOf(element, 'summary')).toMatch(/for 10 km$/);
  element.distance = 12;
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run', distance: 12_000 }));
  await element.updateComplete;
  expect(textOf(element, 'summary')).toMatch(/for 12 km$/);
  element.distance = 'far';
  await element.updateComplete;
  expect(has(element, 'problem')).toBe(true);
  element.distance = null;
  await element.updateComplete;
  expect(has(element, 'problem')).toBe(false);
  expect(element.routine).toEqual(articleRoutine());
  expect(heard.map(({ type }) => type)).toEqual(['postrun-problem']);
});

test('facts that change while a routine is on wait until it is over', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  await scene.pass(60);
  const before = element.session;
  element.setAttribute('minutes', '10');
  await element.updateComplete;
  expect(element.session).toBe(before);
  expect(element.routine).toEqual(articleRoutine());
  await scene.pass(1);
  expect(textOf(element, 'place')).toBe('Cool-down, 1 of 12');
  element.stop();
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run' }, {}, { minutes: 10 }));
  await element.start();
  await element.updateComplete;
  expect(element.session?.routine.steps.length).toBe(element.routine.steps.length);
  expect(textOf(element, 'place')).toBe(`Cool-down, 1 of ${element.routine.steps.length}`);
  expect(element.routine.steps.length).toBeLessThan(12);
});
