import { expect, test } from 'vitest';
import '../../widget/define.ts';
import { PostrunCompleteEvent, PostrunPauseEvent, PostrunStartEvent, PostrunStepEvent } from '../../widget/events.ts';
import { mount } from './widgetScene.ts';

const start = Date.UTC(2026, 0, 1);

test('a whole routine is told in order: start, every step once, complete', async () => {
  const { element, heard, pass } = await mount({ minutes: '10' });
  const { steps, seconds } = element.routine;
  await element.start();
  await pass(seconds + 60);
  expect(heard.map(({ type }) => type)).toEqual([
    'postrun-start',
    ...steps.map(() => 'postrun-step'),
    'postrun-complete',
  ]);
  expect(heard[0]).toBeInstanceOf(PostrunStartEvent);
  expect(heard[0]).toMatchObject({ routine: element.session?.routine });
  const told = heard.filter((event) => event instanceof PostrunStepEvent);
  expect(told.map(({ index, step }) => [index, step.exercise])).toEqual(
    steps.map(({ exercise }, index) => [index, exercise]),
  );
  expect(heard.at(-1)).toBeInstanceOf(PostrunCompleteEvent);
  expect(heard.at(-1)).toMatchObject({ session: element.session, finishedAt: start + seconds * 1000 });
});

test('a pause is told once, with the step it fell into; going on is not a pause', async () => {
  const { element, heard } = await mount();
  await element.start();
  element.next();
  element.pause();
  element.pause();
  element.resume();
  const pauses = heard.filter((event) => event instanceof PostrunPauseEvent);
  expect(pauses.map(({ index }) => index)).toEqual([1]);
});

test('a step is told when it is gone to, also backwards; going on within it is not told', async () => {
  const { element, heard, pass } = await mount();
  await element.start();
  element.next();
  element.next();
  element.back();
  await pass(100);
  element.back();
  const told = heard.filter((event) => event instanceof PostrunStepEvent);
  expect(told.map(({ index }) => index)).toEqual([0, 1, 2, 1]);
});

test('skipping to the end completes; ending before does not', async () => {
  const whole = await mount({ minutes: '5' });
  await whole.element.start();
  for (const _ of whole.element.routine.steps) whole.element.next();
  expect(whole.heard.at(-1)?.type).toBe('postrun-complete');
  const ended = await mount();
  await ended.element.start();
  ended.element.stop();
  await ended.pass(10_000);
  expect(ended.heard.map(({ type }) => type)).toEqual(['postrun-start', 'postrun-step']);
});

test('what went by in a hidden tab is not told as a burst: the routine waited where nobody was called any more', async () => {
  const { element, heard, time } = await mount();
  await element.start();
  heard.length = 0;
  time.leap(1200);
  await element.updateComplete;
  // Getting ready for the first step was over when somebody would have been called next.
  expect(heard).toEqual([]);
  expect(element.matches(':state(away)')).toBe(true);
  element.next();
  element.resume();
  expect(heard.map(({ type }) => type)).toEqual(['postrun-step']);
  time.leap(60);
  expect(heard.map(({ type }) => type)).toEqual(['postrun-step']);
});

test('events bubble, and leave the shadow tree of a page that wraps the element', async () => {
  const { element } = await mount();
  const host = document.createElement('div');
  const heard: string[] = [];
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).append(element);
  const listener = ({ type }: Event) => heard.push(type);
  const types = ['postrun-start', 'postrun-step', 'postrun-pause', 'postrun-complete'];
  for (const type of types) document.addEventListener(type, listener);
  await element.start();
  element.pause();
  element.resume();
  for (const _ of element.routine.steps) element.next();
  for (const type of types) document.removeEventListener(type, listener);
  host.remove();
  expect(new Set(heard)).toEqual(new Set(types));
});

test('a page may answer an event with a press', async () => {
  const { element, heard, time, pass } = await mount();
  element.addEventListener('postrun-step', () => element.pause());
  await element.start();
  await pass(600);
  expect(time.running).toBe(0);
  expect(element.session?.log.map(({ action }) => action)).toEqual(['pause']);
  expect(heard.map(({ type }) => type)).toEqual(['postrun-start', 'postrun-step', 'postrun-pause']);
});
