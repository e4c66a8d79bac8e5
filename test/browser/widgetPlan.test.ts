import { expect, test } from 'vitest';
import { articleRoutine, planRoutine } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { planView } from '../../src/view/plan.ts';
import '../../widget/define.ts';
import { has, mount, partOf, rootOf, showWhole, textOf, textsOf } from './widgetScene.ts';

test('without attributes the article stands there on the first render', async () => {
  const { element } = await mount();
  expect(element.routine).toEqual(articleRoutine());
  await showWhole(element);
  expect(textsOf(element, '.row .name')).toEqual([
    'Very easy cool-down jog',
    'Easy cool-down walk',
    'Standing quad stretch',
    'Seated hamstring stretch',
    'Wall calf stretch',
    'Ball massage, glutes',
    'Ball or roller massage, front of the hip',
    'Glute bridge',
    'Clamshell',
    'Bird dog',
    'Front plank',
    'Side plank',
  ]);
  expect(textsOf(element, '.row .dose').slice(0, 3)).toEqual(['5 min', '5 min', '30 s each side']);
  expect(textOf(element, 'title')).toBe('After your run');
  expect(textsOf(element, '.legend li')[0]).toBe('Cool-down 10 min');
  expect(textOf(element, 'start')).toBe('Start');
  expect(has(element, 'problem')).toBe(false);
  expect(element.session).toBeUndefined();
});

test('with facts the routine is planned for the run they tell of', async () => {
  const { element } = await mount({ minutes: '10', distance: '10 km', time: '52:10', ascent: '240 m' });
  const run = { sportType: 'Run', distance: 10_000, movingTime: 3130, elevationGain: 240 } as const;
  expect(element.routine).toEqual(planRoutine(run, {}, { minutes: 10 }));
  expect(textOf(element, 'summary')).toBe(`${element.routine.steps.length} steps for 10 km with 240 m of climb`);
});

test('what was left out opens to what and why', async () => {
  const { element } = await mount({ minutes: '10', distance: '10 km' });
  const { omitted } = planView(element.routine, en);
  const details = partOf(element, 'omitted');
  expect(details).toHaveProperty('open', false);
  details.querySelector('summary')?.click();
  expect(details).toHaveProperty('open', true);
  expect(omitted.length).toBeGreaterThan(0);
  expect(textsOf(element, '.omitted li')).toEqual(omitted.map(({ name, why, back }) => `${name} ${why} ${back}`));
  expect(textsOf(element, '.omitted li').at(-1)).toMatch(/No room in 10 minutes\. Back at \d+ min$/);
});

test('the bar shows the phases to scale', async () => {
  const { element } = await mount();
  const widths = [...rootOf(element).querySelectorAll('.part')].map((part) => part.getBoundingClientRect().width);
  const [cooldown = 0, stretch = 0] = widths;
  expect(widths).toHaveLength(4);
  // Ten minutes and ten seconds of cool-down against three minutes and a half of stretching.
  expect(cooldown / stretch).toBeGreaterThan(2.4);
  expect(cooldown / stretch).toBeLessThan(3.2);
});

test('a list inside the tag is kept, and not shown beside the routine', async () => {
  const { element } = await mount();
  const list = document.createElement('ol');
  list.textContent = 'Easy cool-down walk, 5 min';
  element.append(list);
  await element.updateComplete;
  expect(list.isConnected).toBe(true);
  expect(list.getClientRects()).toHaveLength(0);
  expect(partOf(element, 'plan').getClientRects()).toHaveLength(1);
});

test('the page gives the colours, from anywhere above', async () => {
  const { element } = await mount();
  document.documentElement.style.setProperty('--postrun-accent', 'rgb(1, 2, 3)');
  try {
    expect(getComputedStyle(partOf(element, 'start')).backgroundColor).toBe('rgb(1, 2, 3)');
  } finally {
    document.documentElement.style.removeProperty('--postrun-accent');
  }
});

test('it follows the font and the colour scheme of the page', async () => {
  const { element } = await mount();
  const surface = () => getComputedStyle(partOf(element, 'plan')).backgroundColor;
  element.style.fontFamily = 'Georgia';
  expect(getComputedStyle(partOf(element, 'start')).fontFamily).toBe('Georgia');
  element.style.colorScheme = 'light';
  expect(surface()).toBe('rgb(255, 255, 255)');
  element.style.colorScheme = 'dark';
  expect(surface()).toBe('rgb(19, 23, 21)');
});

test('a routine that a script has set is the one, an unsound one is told, and none is none, as frameworks set it', async () => {
  const { element } = await mount();
  const offered = element.routine.title;
  const set = async (routine: unknown) => {
    element.routine = routine as typeof element.routine;
    await element.updateComplete;
  };
  const step = { name: 'Hang', phase: 'stretch', dose: { kind: 'time', seconds: 30, sets: 1, eachSide: false } };
  const own = {
    version: 1,
    title: 'Mine',
    mode: 'custom',
    seconds: 30,
    steps: [{ ...step, reasons: [] }],
    omitted: [],
  };
  await set({ ...own, notes: [] });
  expect(element.routine.title).toBe('Mine');
  expect(has(element, 'problem')).toBe(false);
  await set({ ...own, notes: [], steps: 'Hang' });
  expect(textOf(element, 'problem')).toContain('steps');
  for (const none of [null, undefined]) {
    await set(none);
    expect(element.routine.title).toBe(offered);
    expect(has(element, 'problem')).toBe(false);
  }
});
