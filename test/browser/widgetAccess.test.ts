import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../widget/define.ts';
import { mount, partOf, readable, rootOf, type Scene, statusOf, textOf } from './widgetScene.ts';

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  document.documentElement.removeAttribute('style');
});

const states: Readonly<Record<string, () => Promise<Scene>>> = {
  idle: () => mount(),
  planned: async () => {
    const scene = await mount({ minutes: '10', distance: '10 km', ascent: '240 m' });
    await readable(scene.element);
    for (const details of rootOf(scene.element).querySelectorAll('details')) details.open = true;
    return scene;
  },
  problem: () => mount({ distance: '10 parsecs' }),
  'getting ready': () => started(),
  running: async () => {
    const scene = await started();
    for (let step = 0; step < 8; step++) await scene.click('next');
    await scene.pass(20);
    rootOf(scene.element).querySelector<HTMLElement>('.all > summary')?.click();
    return scene;
  },
  paused: async () => {
    const scene = await started();
    await scene.click('pause');
    return scene;
  },
  finished: async () => {
    const scene = await started();
    await scene.pass(scene.element.routine.seconds);
    return scene;
  },
};

async function started(): Promise<Scene> {
  const scene = await mount();
  await scene.click('start');
  return scene;
}

describe.each(['light', 'dark'])('%s', (scheme) => {
  test.each(Object.entries(states))('axe finds nothing in a widget that is %s', async (_, arrive) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.style.background = 'Canvas';
    const { element } = await arrive();
    const { violations, passes } = await axe.run(element, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test('axe finds nothing where text runs from right to left', async () => {
  document.documentElement.dir = 'rtl';
  const scene = await started();
  expect((await axe.run(scene.element)).violations).toEqual([]);
});

test('what can be pressed is at least 44 px wide and high', async () => {
  const scene = await mount({ minutes: '10' });
  const targets = () => [...rootOf(scene.element).querySelectorAll('button, summary')];
  const small = () =>
    targets()
      .filter((target) => target.checkVisibility())
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 44 || height < 44;
      });
  expect(targets().length).toBeGreaterThan(3);
  expect(small()).toEqual([]);
  await scene.click('start');
  expect(small()).toEqual([]);
  await scene.pass(1000);
  expect(small()).toEqual([]);
});

test('the digits, the bar and the list say in words what they show', async () => {
  const scene = await started();
  const { element } = scene;
  await scene.pass(10);
  const clock = partOf(element, 'clock');
  expect(clock.role).toBe('timer');
  expect(clock.ariaLabel).toBe('4 minutes 55 seconds left');
  const bar = partOf(element, 'bar');
  expect(bar.role).toBe('progressbar');
  expect(bar.ariaLabel).toBe('Progress');
  expect(bar.ariaValueText).toBe(`Step 1 of 12, ${words(element.routine.seconds - 10)} left`);
  expect(rootOf(element).querySelectorAll('[aria-live], [role="alert"]')).toHaveLength(0);
});

function words(seconds: number): string {
  return `${Math.floor(seconds / 60)} minutes ${seconds % 60} seconds`;
}

test('the status says what is on, once for each change, and stays silent while the digits run', async () => {
  const scene = await mount();
  const { element } = scene;
  expect(statusOf(element)).toBe('');
  expect(rootOf(element).querySelectorAll('[role="status"]')).toHaveLength(1);
  const region = rootOf(element).querySelector('[role="status"]');
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(statusOf(element)));
  observer.observe(rootOf(element).querySelector('[role="status"]') ?? element, {
    subtree: true,
    characterData: true,
    childList: true,
  });
  await scene.click('start');
  await scene.click('next');
  for (let second = 0; second < 5 + 300 + 5 + 30 + 5 + 10; second++) await scene.pass(1);
  await scene.click('pause');
  await scene.click('pause');
  await scene.click('stop');
  await vi.waitFor(() => expect(said.at(-1)).toMatch(/^Stopped/));
  observer.disconnect();
  expect(said).toEqual([
    'Get ready. Very easy cool-down jog. Shuffle: short, quiet, almost too easy.',
    'Get ready. Easy cool-down walk. Walk on until you can talk in full sentences.',
    'Easy cool-down walk. 5 minutes left',
    'Halfway.',
    'Get ready. Standing quad stretch. Left side. Heel to seat, knees together, stand tall.',
    'Standing quad stretch. Left side. 30 seconds left',
    'Change sides. Right side',
    'Standing quad stretch. Right side. 30 seconds left',
    'Paused',
    'Standing quad stretch. Right side. 20 seconds left',
    'Stopped. What you did counts. The rest can wait for another day.',
  ]);
  expect(rootOf(element).querySelector('[role="status"]')).toBe(region);
  for (const text of said) expect(text.length).toBeLessThan(120);
});

test('no style attribute is ever written, and no sound, font or request is asked for', async () => {
  const setAttribute = vi.spyOn(Element.prototype, 'setAttribute');
  const scene = await started();
  await scene.pass(scene.element.routine.seconds);
  const written = setAttribute.mock.calls.map(([name]) => name);
  setAttribute.mockRestore();
  expect(written).toContain('aria-valuetext');
  expect(written).not.toContain('style');
  expect(rootOf(scene.element).querySelectorAll('style, link, img, audio, video, iframe')).toHaveLength(0);
});

test('the arrows on the buttons point the way the text runs', async () => {
  const scene = await started();
  const turn = () => getComputedStyle(partOf(scene.element, 'next').querySelector('svg') ?? scene.element).transform;
  expect(turn()).toBe('none');
  document.documentElement.dir = 'rtl';
  expect(turn()).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  expect(textOf(scene.element, 'name')).toBe('Very easy cool-down jog');
});
