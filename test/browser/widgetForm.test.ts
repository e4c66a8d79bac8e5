import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { articleRoutine, planRoutine } from '../../src/index.ts';
import '../../widget/define.ts';
import { has, mount, partOf, rootOf, type Scene, showWhole, textOf, textsOf } from './widgetScene.ts';

beforeEach(() => page.viewport(760, 800));

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.querySelector('.spacer')?.remove();
});

/** An element with its form open and there. */
async function asked(attributes: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const scene = await mount(attributes);
  await unfold(scene);
  return scene;
}

async function unfold({ element }: Scene): Promise<void> {
  rootOf(element).querySelector<HTMLElement>('[part="form"] > summary')?.click();
  await vi.waitFor(() => expect(rootOf(element).querySelector('form')).not.toBeNull());
  await element.updateComplete;
}

function control({ element }: Scene, name: string, value?: string): HTMLInputElement {
  const which = value === undefined ? '' : `[value="${value}"]`;
  const found = rootOf(element).querySelector<HTMLInputElement>(`input[name="${name}"]${which}`);
  if (!found) throw new Error(`There is no field "${name}" ${value ?? ''} in the form.`);
  return found;
}

async function write(scene: Scene, name: string, text: string): Promise<void> {
  await userEvent.fill(control(scene, name), text);
  await userEvent.keyboard('{Enter}');
  await scene.element.updateComplete;
}

async function choose(scene: Scene, name: string, value: string): Promise<void> {
  control(scene, name, value).click();
  await scene.element.updateComplete;
}

const chosen = ({ element }: Scene, name: string) =>
  [...rootOf(element).querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);

const focused = ({ element }: Scene) => rootOf(element).activeElement;

test('the form waits folded, and a coach may leave it out', async () => {
  const { element } = await mount();
  expect(partOf(element, 'form').hasAttribute('open')).toBe(false);
  expect(rootOf(element).querySelector('form')).toBeNull();
  element.withoutForm = true;
  await element.updateComplete;
  expect(has(element, 'form')).toBe(false);
  const other = await mount({ 'without-form': '' });
  expect(has(other.element, 'form')).toBe(false);
});

test('by keyboard alone: unfold, write, choose, clear', async () => {
  const scene = await mount();
  const { element } = scene;
  const keys = async (pressed: string) => {
    await userEvent.keyboard(pressed);
    await element.updateComplete;
  };
  rootOf(element).querySelector<HTMLElement>('[part="form"] > summary')?.focus();
  await keys('{Enter}');
  await vi.waitFor(() => expect(rootOf(element).querySelector('form')?.checkVisibility()).toBe(true));
  await keys('{Tab}');
  await vi.waitFor(() => expect(focused(scene)).toBe(control(scene, 'distance')));
  await keys('10');
  expect(element.routine).toEqual(articleRoutine());
  await keys('{Enter}');
  expect(textOf(element, 'summary')).toMatch(/^\d+ steps for 10 km$/);
  expect(focused(scene)).toBe(control(scene, 'distance'));
  await keys('{Tab}50{Tab}');
  expect(focused(scene)).toBe(control(scene, 'ascent'));
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run', distance: 10_000, movingTime: 3000 }));
  await keys('240{Tab}');
  expect(textOf(element, 'summary')).toMatch(/for 10 km with 240 m of climb$/);
  await keys(' {ArrowRight}{ArrowRight}');
  expect(chosen(scene, 'felt')).toEqual(['hard']);
  await keys('{Tab}{ArrowRight}');
  expect(chosen(scene, 'minutes')).toEqual(['20']);
  await keys('{Tab} ');
  expect(chosen(scene, 'sore')).toEqual(['calves']);
  expect(element.routine).toEqual(
    planRoutine(
      { sportType: 'Run', distance: 10_000, movingTime: 3000, elevationGain: 240, perceivedExertion: 8 },
      { soreness: { gastrocnemius: 5, soleus: 5 } },
      { minutes: 20 },
    ),
  );
  expect(partOf(element, 'form').hasAttribute('open')).toBe(true);
  partOf(element, 'plan-own').focus();
  await keys('{Tab}');
  expect(focused(scene)).toBe(partOf(element, 'reset'));
  await keys('{Enter}');
  expect(element.routine).toEqual(articleRoutine());
  expect(focused(scene)).toBe(partOf(element, 'plan-own'));
  expect(has(element, 'reset')).toBe(false);
  for (const name of ['distance', 'time', 'ascent']) expect(control(scene, name).value).toBe('');
  expect([chosen(scene, 'felt'), chosen(scene, 'minutes'), chosen(scene, 'sore')]).toEqual([[], ['15'], []]);
});

test('a wrong value is said at its field, and the plan stays', async () => {
  const scene = await asked();
  const { element } = scene;
  await write(scene, 'distance', '10 km');
  const plan = element.routine;
  await write(scene, 'distance', '10 parsecs');
  const field = control(scene, 'distance');
  expect(element.routine).toEqual(plan);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const said = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => rootOf(element).querySelector(`#${id}`)?.textContent);
  expect(said).toEqual([
    '10 km or 6.2 mi',
    '“10 parsecs” does not fit as distance: a length such as "10 km", "6.2 mi" or "240 m" was expected.',
  ]);
  expect(has(element, 'problem')).toBe(false);
  expect(scene.heard).toEqual([]);
  await choose(scene, 'minutes', '5');
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run', distance: 10_000 }, {}, { minutes: 5 }));
  expect(control(scene, 'distance').value).toBe('10 parsecs');
  partOf(element, 'plan-own').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused(scene)).toBe(field));
  await write(scene, 'distance', '12');
  expect(field.hasAttribute('aria-invalid')).toBe(false);
  expect(rootOf(element).querySelector('#distance-wrong')?.textContent).toBe('');
  expect(textOf(element, 'summary')).toMatch(/for 12 km$/);
});

test('what is written is text, however it looks', async () => {
  const scene = await asked();
  await write(scene, 'distance', '<img src=x onerror=alert(1)>');
  expect(rootOf(scene.element).querySelector('img')).toBeNull();
  expect(rootOf(scene.element).querySelector('#distance-wrong')?.textContent).toContain('“<img src=x');
});

test('how sore is asked once something is, and outdoors other things are at hand', async () => {
  const scene = await asked();
  const { element } = scene;
  const legends = () => textsOf(element, '.ask legend');
  expect(legends()).not.toContain('How sore');
  await choose(scene, 'sore', 'quads');
  expect(legends()).toContain('How sore');
  await choose(scene, 'soreness', 'very');
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run' }, { soreness: { quadriceps: 8 } }));
  expect(textsOf(element, '[part="notes"] li').join(' ')).toMatch(/Very sore quads/);
  await choose(scene, 'sore', 'quads');
  expect(legends()).not.toContain('How sore');
  expect(element.routine).toEqual(articleRoutine());
  await choose(scene, 'place', 'outdoors');
  expect(chosen(scene, 'equipment')).toEqual([]);
  expect(rootOf(element).querySelector('input[value="step"]')).toBeNull();
  await choose(scene, 'equipment', 'ball');
  expect(element.routine).toEqual(
    planRoutine({ sportType: 'Run' }, { place: 'outdoors', equipment: ['wall', 'ball'] }),
  );
});

test('the own run takes the place of the coach’s, and the coach’s minutes stay', async () => {
  const scene = await asked({ distance: '42 km', time: '3:30:00', kind: 'race', minutes: '10' });
  const { element } = scene;
  element.run = { sportType: 'TrailRun', distance: 1000 };
  expect(chosen(scene, 'minutes')).toEqual(['10']);
  await write(scene, 'distance', '5 km');
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run', distance: 5000 }, {}, { minutes: 10 }));
});

test('a coach’s list comes back when the reader asks for it', async () => {
  const scene = await mount();
  const { element } = scene;
  const list = document.createElement('ol');
  list.append(Object.assign(document.createElement('li'), { textContent: 'Easy walk, 5 min' }));
  element.append(list);
  await vi.waitFor(() => expect(element.routine.steps).toHaveLength(1));
  await element.updateComplete;
  await unfold(scene);
  const coachs = element.routine;
  partOf(element, 'plan-own').click();
  await element.updateComplete;
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run' }));
  await choose(scene, 'minutes', '5');
  expect(element.routine.steps).not.toEqual(coachs.steps);
  await scene.click('reset');
  expect(element.routine).toEqual(coachs);
});

test('the button shows the plan, and a line below says what it is', async () => {
  const scene = await asked();
  const { element } = scene;
  const planned = () => rootOf(element).querySelector('output')?.textContent?.trim();
  expect(planned()).toBe('');
  await write(scene, 'distance', '10 km');
  expect(planned()).toBe(`Above: ${textOf(element, 'summary')}.`);
  partOf(element, 'plan-own').scrollIntoView();
  expect(partOf(element, 'title').getBoundingClientRect().top).toBeLessThan(0);
  partOf(element, 'plan-own').click();
  await vi.waitFor(() => expect(partOf(element, 'title').getBoundingClientRect().top).toBeGreaterThanOrEqual(0));
});

test('a plan that changes leaves every answer where it is on screen', async () => {
  const scene = await asked();
  const { element } = scene;
  await showWhole(element);
  const spacer = document.createElement('div');
  spacer.className = 'spacer';
  spacer.style.blockSize = '2000px';
  document.body.append(spacer);
  // A browser without this of its own has to get along as well.
  document.documentElement.style.overflowAnchor = 'none';
  const moves: number[] = [];
  const heights = new Set<number>();
  for (const minutes of ['5', '30', '10', '20']) {
    const pill = control(scene, 'minutes', minutes);
    pill.scrollIntoView({ block: 'center' });
    const before = pill.getBoundingClientRect().top;
    await choose(scene, 'minutes', minutes);
    await new Promise(requestAnimationFrame);
    moves.push(Math.abs(pill.getBoundingClientRect().top - before));
    heights.add(element.offsetHeight);
  }
  expect(heights.size).toBeGreaterThan(2);
  for (const move of moves) expect(move).toBeLessThan(1.5);
});

test('answers outlive a session, and are kept nowhere but in the page', async () => {
  const scene = await asked();
  const { element } = scene;
  await write(scene, 'distance', '10 km');
  await choose(scene, 'sore', 'hips');
  expect(localStorage).toHaveLength(0);
  const planned = element.routine;
  await scene.click('start');
  expect(element.session?.routine).toEqual(planned);
  await scene.click('stop');
  await scene.click('leave');
  await unfold(scene);
  expect(control(scene, 'distance').value).toBe('10 km');
  expect(chosen(scene, 'sore')).toEqual(['hips']);
  expect(element.routine).toEqual(planned);
  expect(document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/hips|10 km/);
});

describe.each(['light', 'dark'])('%s', (scheme) => {
  test.each(['empty', 'filled', 'wrong'])('axe finds nothing in a form that is %s', async (state) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.style.background = 'Canvas';
    const scene = await asked();
    if (state !== 'empty') {
      await write(scene, 'distance', state === 'wrong' ? 'far' : '10 km');
      await choose(scene, 'sore', 'hips');
      await choose(scene, 'felt', 'easy');
    }
    const { violations, passes } = await axe.run(scene.element, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test.each([320, 400, 760])('at %i px all can be pressed, and nothing sticks out', async (width) => {
  await page.viewport(width, 800);
  const scene = await asked();
  const { element } = scene;
  await choose(scene, 'sore', 'hips');
  await write(scene, 'distance', 'a_very_long_word_that_is_no_distance_at');
  const form = rootOf(element).querySelector('form');
  const targets = [...(form?.querySelectorAll<HTMLElement>('button, input') ?? [])];
  expect(targets.length).toBeGreaterThan(25);
  for (const target of targets) {
    const { width, height, left, right } = target.getBoundingClientRect();
    expect([target.outerHTML, Math.min(width, height) >= 44]).toEqual([target.outerHTML, true]);
    expect(left).toBeGreaterThanOrEqual(element.getBoundingClientRect().left);
    expect(right).toBeLessThanOrEqual(element.getBoundingClientRect().right);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('a label presses its control, and every group has a name', async () => {
  const scene = await asked();
  const { element } = scene;
  const inputs = [...rootOf(element).querySelectorAll<HTMLInputElement>('form input')];
  expect(inputs.filter(({ labels }) => labels?.length !== 1)).toEqual([]);
  for (const group of rootOf(element).querySelectorAll('form fieldset'))
    expect(group.querySelector('legend')?.textContent).toMatch(/\S/);
  control(scene, 'sore', 'feet').labels?.[0]?.click();
  await element.updateComplete;
  expect(chosen(scene, 'sore')).toEqual(['feet']);
});

test('no style attribute is written, and nothing is ever sent', async () => {
  const setAttribute = vi.spyOn(Element.prototype, 'setAttribute');
  const scene = await asked();
  await write(scene, 'distance', 'far');
  await write(scene, 'distance', '10 km');
  const written = setAttribute.mock.calls.map(([name]) => name);
  setAttribute.mockRestore();
  expect(written).toContain('aria-invalid');
  expect(written).not.toContain('style');
  const form = rootOf(scene.element).querySelector('form');
  // Frames without `allow-forms` refuse a button that sends.
  expect(form?.querySelector('[type="submit"], button:not([type])')).toBeNull();
  const sent = new SubmitEvent('submit', { cancelable: true, bubbles: true });
  form?.dispatchEvent(sent);
  expect(sent.defaultPrevented).toBe(true);
});
