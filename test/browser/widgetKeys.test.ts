import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../widget/define.ts';
import { mount, partOf, rootOf, type Scene, textOf } from './widgetScene.ts';

afterEach(() => {
  document.documentElement.removeAttribute('dir');
});

/** The part that has the focus inside the element. */
function focused({ element }: Scene): string | null {
  return rootOf(element).activeElement?.getAttribute('part') ?? null;
}

async function keys(scene: Scene, pressed: string): Promise<void> {
  await userEvent.keyboard(pressed);
  await scene.element.updateComplete;
}

test('the whole way by keyboard: open a step, start, pause, next, end, once more', async () => {
  const scene = await mount();
  const { element } = scene;
  const row = rootOf(element).querySelector('summary');
  row?.focus();
  await keys(scene, '{Enter}');
  expect(row?.closest('details')?.open).toBe(true);
  await keys(scene, '{Shift>}{Tab}{/Shift}');
  expect(focused(scene)).toBeNull();
  for (let stop = 0; stop < 13; stop++) await keys(scene, '{Tab}');
  expect(focused(scene)).toBe('count');
  await keys(scene, '{Tab}');
  expect(focused(scene)).toBe('start');
  await keys(scene, '{Enter}');
  expect(textOf(element, 'name')).toBe('Very easy cool-down jog');
  expect(focused(scene)).toBe('pause');
  await keys(scene, ' ');
  expect(element.session?.log.map(({ action }) => action)).toEqual(['pause']);
  expect(focused(scene)).toBe('pause');
  await keys(scene, '{Tab}');
  expect(focused(scene)).toBe('next');
  await keys(scene, '{Enter}');
  expect(textOf(element, 'name')).toBe('Easy cool-down walk');
  expect(focused(scene)).toBe('next');
  for (const part of ['add-time', 'stop', 'sound', 'voice', 'wait-for-me', 'all-steps']) {
    await keys(scene, '{Tab}');
    expect(focused(scene)).toBe(part);
  }
  await keys(scene, '{Shift>}{Tab}{Tab}{Tab}{Tab}{/Shift}');
  expect(focused(scene)).toBe('stop');
  await keys(scene, '{Enter}');
  expect(textOf(element, 'name')).toBe('Stopped');
  expect(focused(scene)).toBe('again');
  await keys(scene, '{Tab}{Enter}');
  expect(focused(scene)).toBe('start');
});

test('K and space toggle, arrows step', async () => {
  const scene = await mount();
  const { element } = scene;
  await element.start();
  await element.updateComplete;
  partOf(element, 'player').focus();
  const actions = () => element.session?.log.map(({ action }) => action);
  await keys(scene, 'k');
  expect(actions()).toEqual(['pause']);
  await keys(scene, ' ');
  expect(actions()).toEqual(['pause', 'resume']);
  await keys(scene, '{ArrowRight}');
  await keys(scene, '{ArrowLeft}');
  expect(actions()).toEqual(['pause', 'resume', 'next', 'back']);
});

test('where text runs from right to left, the arrows do too', async () => {
  document.documentElement.dir = 'rtl';
  const scene = await mount();
  await scene.element.start();
  await scene.element.updateComplete;
  partOf(scene.element, 'pause').focus();
  await keys(scene, '{ArrowLeft}{ArrowRight}');
  expect(scene.element.session?.log.map(({ action }) => action)).toEqual(['next', 'back']);
});

test('on a control the space presses the control, and nothing else', async () => {
  const scene = await mount();
  await scene.element.start();
  await scene.element.updateComplete;
  partOf(scene.element, 'next').focus();
  await keys(scene, ' ');
  expect(scene.element.session?.log.map(({ action }) => action)).toEqual(['next']);
  await keys(scene, 'K');
  expect(scene.element.session?.log.map(({ action }) => action)).toEqual(['next', 'pause']);
});

test('keys that belong to others are left alone', async () => {
  const scene = await mount();
  const { element } = scene;
  await element.start();
  await element.updateComplete;
  const field = document.createElement('input');
  element.after(field);
  field.focus();
  await keys(scene, 'k {ArrowLeft}');
  expect(field.value).toBe('k ');
  field.remove();
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
    partOf(element, 'player').dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press({ key: 'k', ctrlKey: true })).toBe(false);
  expect(press({ key: 'ArrowLeft', altKey: true })).toBe(false);
  expect(press({ key: 'ArrowRight', metaKey: true })).toBe(false);
  expect(press({ key: 'k', repeat: true })).toBe(false);
  expect(press({ key: 'Tab' })).toBe(false);
  expect(press({ key: 'toString' })).toBe(false);
  expect(element.session?.log).toEqual([]);
  expect(press({ key: 'ArrowRight' })).toBe(true);
});

test('the focus is never taken from the page', async () => {
  const scene = await mount({ minutes: '5' });
  const field = document.createElement('input');
  scene.element.after(field);
  field.focus();
  await scene.element.start();
  await scene.pass(30);
  expect(document.activeElement).toBe(field);
  await scene.pass(1000);
  expect(textOf(scene.element, 'name')).toBe('Done');
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('when the end takes away the button that had the focus, once more has it', async () => {
  const scene = await mount({ minutes: '5' });
  await scene.element.start();
  await scene.element.updateComplete;
  partOf(scene.element, 'pause').focus();
  await scene.pass(1000);
  expect(focused(scene)).toBe('again');
});

test('a click anywhere in the player makes its keys work', async () => {
  const scene = await mount();
  await scene.element.start();
  await scene.element.updateComplete;
  await userEvent.click(partOf(scene.element, 'clock'));
  expect(focused(scene)).toBe('player');
  await keys(scene, ' ');
  expect(scene.element.session?.log.map(({ action }) => action)).toEqual(['pause']);
});
