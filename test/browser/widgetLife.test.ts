import { afterEach, expect, test, vi } from 'vitest';
import '../../widget/define.ts';
import { PostrunRoutine } from '../../widget/element.ts';
import { has, mount, partOf, rootOf, textOf } from './widgetScene.ts';

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

test('nothing ticks before the start, in a pause, after the end, and out of the page', async () => {
  const scene = await mount();
  const { element, time } = scene;
  expect(time.running).toBe(0);
  await scene.click('start');
  expect(time.running).toBe(1);
  await scene.click('pause');
  expect(time.running).toBe(0);
  await scene.click('pause');
  expect(time.running).toBe(1);
  element.remove();
  expect(time.running).toBe(0);
  document.body.append(element);
  expect(time.running).toBe(1);
  await scene.click('stop');
  expect(time.running).toBe(0);
});

test('it looks at the clock once a second, and paints nothing when nothing changed', async () => {
  const { element, time, pass } = await mount();
  await element.start();
  await pass(10);
  const calls = time.calls;
  await pass(60);
  expect(time.calls - calls).toBe(60);
  const changes: MutationRecord[] = [];
  // The figure moves by the frames of the page, which are not in the hands of the test.
  const isOurs = ({ target }: MutationRecord) => !(target instanceof SVGElement);
  const observer = new MutationObserver((records) => changes.push(...records.filter(isOurs)));
  observer.observe(rootOf(element), { subtree: true, childList: true, attributes: true, characterData: true });
  time.leap(0);
  await element.updateComplete;
  changes.push(...observer.takeRecords().filter(isOurs));
  expect(changes).toEqual([]);
  await pass(1);
  changes.push(...observer.takeRecords().filter(isOurs));
  observer.disconnect();
  expect(changes.length).toBeGreaterThan(0);
});

test('moving in the page keeps the session; time goes on meanwhile', async () => {
  const { element, time, pass, heard } = await mount();
  await element.start();
  await pass(15);
  const { session } = element;
  const box = document.createElement('div');
  document.body.append(box);
  box.append(element);
  expect(element.session).toBe(session);
  await pass(5);
  expect(textOf(element, 'clock')).toBe('4:45');
  box.remove();
  time.pass(60);
  document.body.append(element);
  await element.updateComplete;
  expect(textOf(element, 'clock')).toBe('3:45');
  expect(heard.filter(({ type }) => type === 'postrun-start')).toHaveLength(1);
});

test('one that was out of the page for long asks how to go on', async () => {
  const { element, time, heard } = await mount({ minutes: '5' });
  await element.start();
  element.remove();
  time.pass(1000);
  expect(heard.at(-1)?.type).toBe('postrun-step');
  document.body.append(element);
  await element.updateComplete;
  expect(heard.at(-1)?.type).toBe('postrun-step');
  expect(textOf(element, 'notice')).toMatch(/^You were away for 17 minutes/);
});

test('a session may be started before the element is in the page', async () => {
  const element = document.createElement('postrun-routine');
  await element.start();
  expect(element.session?.routine).toBe(element.routine);
  element.pause();
  expect(element.session?.log).toHaveLength(1);
});

test('two on a page play beside each other on one timer, and leave none behind', async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'Date', 'performance'],
  });
  const pair = [document.createElement('postrun-routine'), document.createElement('postrun-routine')] as const;
  document.body.append(...pair);
  await Promise.all(pair.map(({ updateComplete }) => updateComplete));
  expect(vi.getTimerCount()).toBe(0);
  const [first, second] = pair;
  await first.start();
  vi.advanceTimersByTime(2300);
  await second.start();
  // The ticker, and the alarm for the next cue of either.
  expect(vi.getTimerCount()).toBe(2);
  vi.advanceTimersByTime(4000);
  await Promise.all(pair.map(({ updateComplete }) => updateComplete));
  expect([textOf(first, 'clock'), textOf(second, 'clock')]).toEqual(['4:59', '0:01']);
  expect(vi.getTimerCount()).toBe(2);
  first.pause();
  expect(vi.getTimerCount()).toBe(2);
  second.remove();
  expect(vi.getTimerCount()).toBe(0);
  first.remove();
});

test('it may be loaded twice', async () => {
  // Another copy of the module, as from another address.
  const copy: unknown = await import(/* @vite-ignore */ new URL('../../widget/define.ts?again', import.meta.url).href);
  expect(copy).toBeDefined();
  expect(customElements.get('postrun-routine')).toBe(PostrunRoutine);
});

test('a clone starts anew, with the same facts', async () => {
  const { element } = await mount({ minutes: '10' });
  await element.start();
  const clone = element.cloneNode(true);
  if (!(clone instanceof PostrunRoutine)) throw new TypeError('A clone is expected to be of the same class.');
  document.body.append(clone);
  await clone.updateComplete;
  expect(clone.session).toBeUndefined();
  expect(clone.routine).toEqual(element.routine);
  expect(has(clone, 'plan')).toBe(true);
  clone.remove();
});

test('start brings the player into sight where the plan was longer', async () => {
  const scene = await mount();
  const before = document.createElement('div');
  const after = document.createElement('div');
  for (const filler of [before, after]) filler.style.height = '2000px';
  scene.element.before(before);
  scene.element.after(after);
  // Far enough down to lose the head, and not so far that what follows is in sight and holds its place.
  window.scrollTo(0, before.offsetHeight + 300);
  partOf(scene.element, 'start').click();
  await scene.element.updateComplete;
  await vi.waitFor(() => expect(partOf(scene.element, 'name').getBoundingClientRect().top).toBeGreaterThan(0));
  before.remove();
  after.remove();
});
