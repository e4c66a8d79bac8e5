import { expect, test } from 'vitest';
import '../../widget/define.ts';
import { has, mount, partOf, rootOf, textOf, textsOf } from './widgetScene.ts';

test('start leads into the first step, and the digits count down', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  expect(has(element, 'plan')).toBe(false);
  expect(textOf(element, 'place')).toBe('Cool-down, 1 of 12');
  expect(textOf(element, 'name')).toBe('Very easy cool-down jog');
  expect(textOf(element, 'interval')).toBe('Get ready');
  expect(textOf(element, 'clock')).toBe('0:05');
  await scene.pass(1);
  expect(textOf(element, 'clock')).toBe('0:04');
  await scene.pass(4);
  expect(has(element, 'interval')).toBe(false);
  expect(textOf(element, 'clock')).toBe('5:00');
  await scene.pass(298.5);
  expect(textOf(element, 'clock')).toBe('0:02');
  expect(textOf(element, 'up-next')).toBe('Next: Easy cool-down walk');
});

test('pause holds the digits for as long as it lasts, go on moves them', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  await scene.pass(10);
  const pause = partOf(element, 'pause');
  expect(pause.ariaLabel).toBe('Pause');
  await scene.click('pause');
  expect(pause.ariaLabel).toBe('Go on');
  expect(textOf(element, 'left')).toMatch(/^Paused · .*left$/);
  const held = textOf(element, 'clock');
  await scene.pass(3600);
  expect(textOf(element, 'clock')).toBe(held);
  await scene.click('pause');
  await scene.pass(5);
  expect(held).toBe('4:55');
  expect(textOf(element, 'clock')).toBe('4:50');
});

test('each side is named, and changing sides is a time of its own', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  await scene.click('next');
  await scene.click('next');
  expect(textOf(element, 'name')).toBe('Standing quad stretch');
  expect(textOf(element, 'side')).toBe('Left side');
  expect(textOf(element, 'interval')).toBe('Get ready');
  await scene.pass(5);
  expect(textOf(element, 'side')).toBe('Left side');
  expect(textOf(element, 'clock')).toBe('0:30');
  expect(textOf(element, 'up-next')).toBe('Next: right side');
  await scene.pass(30);
  expect(textOf(element, 'interval')).toBe('Change sides');
  expect(textOf(element, 'side')).toBe('Right side');
  await scene.pass(5);
  expect(has(element, 'interval')).toBe(false);
  expect(textOf(element, 'side')).toBe('Right side');
  expect(textOf(element, 'clock')).toBe('0:30');
});

test('next and back go by steps; back begins a step anew when it is under way', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  await scene.click('next');
  await scene.click('next');
  expect(textOf(element, 'name')).toBe('Standing quad stretch');
  await scene.click('back');
  expect(textOf(element, 'name')).toBe('Easy cool-down walk');
  await scene.pass(60);
  await scene.click('back');
  expect(textOf(element, 'name')).toBe('Easy cool-down walk');
  expect(textOf(element, 'interval')).toBe('Get ready');
});

test('repetitions tell their number and can be ended when they are done', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  for (let step = 0; step < 7; step++) await scene.click('next');
  expect(textOf(element, 'name')).toBe('Glute bridge');
  expect(has(element, 'done')).toBe(false);
  await scene.pass(15);
  expect(textOf(element, 'reps')).toBe('10 times');
  expect(textOf(element, 'set')).toBe('Set 1 of 2');
  await scene.click('done');
  expect(textOf(element, 'interval')).toBe('Rest');
});

test('the routine plays to its end by itself, and once more starts it anew', async () => {
  const scene = await mount({ minutes: '10', distance: '10 km' });
  const { element } = scene;
  await scene.click('start');
  await scene.pass(element.routine.seconds - 1);
  expect(textOf(element, 'clock')).toBe('0:01');
  await scene.pass(1);
  expect(textOf(element, 'name')).toBe('Done');
  expect(has(element, 'clock')).toBe(false);
  expect(partOf(element, 'bar').ariaValueNow).toBe('100');
  await scene.click('again');
  expect(textOf(element, 'place')).toBe(`Cool-down, 1 of ${element.routine.steps.length}`);
  expect(element.session?.log).toEqual([]);
});

test('end stops before the end, and says so; from there one can go back to the steps', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  await scene.pass(60);
  await scene.click('stop');
  expect(textOf(element, 'name')).toBe('Stopped');
  await scene.click('leave');
  expect(has(element, 'plan')).toBe(true);
  expect(element.session).toBeUndefined();
});

test('the player keeps all steps at hand, with the one that is on marked and open', async () => {
  const scene = await mount();
  const { element } = scene;
  await scene.click('start');
  await scene.click('next');
  const current = [...rootOf(element).querySelectorAll('[aria-current="step"]')];
  expect(current.map((row) => row.querySelector('.name')?.textContent)).toEqual(['Easy cool-down walk']);
  expect(current[0]?.querySelector('details')?.open).toBe(true);
  expect(textsOf(element, '.all .name')).toHaveLength(12);
  await scene.click('next');
  expect(rootOf(element).querySelectorAll('.all details[open]')).toHaveLength(1);
});

test('the methods do what the buttons do, and nothing where there is nothing to do', async () => {
  const { element, pass } = await mount();
  for (const name of ['pause', 'resume', 'next', 'back', 'stop'] as const) element[name]();
  expect(element.session).toBeUndefined();
  await element.start();
  await pass(20);
  await element.start();
  expect(element.session?.startedAt).toBe(Date.UTC(2026, 0, 1));
  element.resume();
  element.pause();
  element.pause();
  element.resume();
  element.next();
  element.back();
  element.stop();
  element.next();
  expect(element.session?.log.map(({ action }) => action)).toEqual(['pause', 'resume', 'next', 'back', 'stop']);
});

test('after a minute in another tab it stands where it ought to', async () => {
  const { element, time, pass } = await mount();
  await element.start();
  element.next();
  element.next();
  await pass(5 + 10);
  time.leap(20 + 5 + 20);
  await element.updateComplete;
  expect(textOf(element, 'name')).toBe('Standing quad stretch');
  expect(textOf(element, 'side')).toBe('Right side');
  expect(textOf(element, 'clock')).toBe('0:10');
});

test.each([
  // The jog was over when somebody would have been called next.
  ['resume', 'Easy cool-down walk'],
  ['next', 'Standing quad stretch'],
] as const)('after a night of sleep it asks how to go on, and %s does', async (press, name) => {
  const { element, time, pass } = await mount();
  await element.start();
  await pass(15);
  time.sleep(12 * 3600);
  await element.updateComplete;
  expect(textOf(element, 'notice')).toBe(
    'You were away for 715 minutes. Go on where you left off, or with the next step?',
  );
  element[press]();
  await element.updateComplete;
  expect(has(element, 'notice')).toBe(false);
  expect(textOf(element, 'name')).toBe(name);
  await pass(1);
  expect(element.matches(':state(running)')).toBe(true);
});

test.each([320, 380, 760])('nothing stands out of the card at %i px', async (width) => {
  const scene = await mount({ minutes: '60', distance: '10 km', ascent: '240 m' });
  const { element } = scene;
  element.style.width = `${width}px`;
  const outside = () => {
    for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
    const all = [...rootOf(element).querySelectorAll('.card *')].map((part) => part.getBoundingClientRect());
    expect(all.length).toBeGreaterThan(5);
    return all.filter(({ left, right }) => left < 0 || right > element.getBoundingClientRect().right);
  };
  expect(outside()).toEqual([]);
  await scene.click('start');
  for (const _ of element.routine.steps) {
    await scene.pass(12);
    expect(outside()).toEqual([]);
    await scene.click('next');
  }
  expect(textOf(element, 'name')).toBe('Done');
  expect(outside()).toEqual([]);
});

test('in a wide card the name and the clock stand side by side, in a narrow one below each other', async () => {
  const scene = await mount();
  await scene.click('start');
  const place = (part: string) => partOf(scene.element, part).getBoundingClientRect();
  scene.element.style.width = '760px';
  expect(place('clock').left).toBeGreaterThanOrEqual(place('name').right);
  expect(place('clock').top).toBeLessThan(place('name').bottom);
  scene.element.style.width = '380px';
  expect(place('clock').top).toBeGreaterThanOrEqual(place('name').bottom);
});
