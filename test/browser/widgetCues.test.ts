import { expect, test } from 'vitest';
import '../../widget/define.ts';
import { signals } from '../../src/session/signals.ts';
import { mount, partOf, rootOf, textOf } from './widgetScene.ts';

test('nothing sounds, speaks or wakes before a press; the press unlocks the sound', async () => {
  const { devices, click, element } = await mount();
  expect(devices.sound.unlocked).toBe(0);
  expect(devices.wakeLock.isWanted).toBe(false);
  await click('start');
  expect(devices.sound.unlocked).toBeGreaterThan(0);
  expect(devices.sound.beeps.at(0)?.beep).toBe(signals.next.beep);
  expect(devices.speech.said).toEqual([]);
  expect(devices.wakeLock.isWanted).toBe(true);
  element.pause();
  expect(devices.wakeLock.isWanted).toBe(false);
});

test('sound and voice are switched apart, by press and by key', async () => {
  const { devices, click, element, pass, time } = await mount();
  await click('start');
  const ahead = () => devices.sound.beeps.filter(({ at }) => at > time.clock());
  expect(ahead().length).toBeGreaterThan(0);
  await click('sound');
  expect(partOf(element, 'sound').getAttribute('aria-pressed')).toBe('false');
  expect(ahead()).toEqual([]);
  await click('voice');
  expect(partOf(element, 'voice').getAttribute('aria-pressed')).toBe('true');
  await pass(5);
  expect(devices.speech.said.at(-1)?.text).toBe('Very easy cool-down jog. Shuffle: short, quiet, almost too easy.');
  // The next beep is within sight again.
  await pass(100);
  partOf(element, 'player').dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true, composed: true }));
  await element.updateComplete;
  expect(partOf(element, 'sound').getAttribute('aria-pressed')).toBe('true');
  expect(ahead().length).toBeGreaterThan(0);
});

test('wait for me: a step ends only on a press', async () => {
  const { click, element, pass } = await mount();
  await click('start');
  await click('wait-for-me');
  await pass(5 + 300 + 60);
  expect(textOf(element, 'name')).toBe('Very easy cool-down jog');
  expect(textOf(element, 'clock')).toBe('0:00');
  await click('done');
  expect(textOf(element, 'name')).toBe('Easy cool-down walk');
});

test('fifteen seconds more, something else instead, and straight to another step', async () => {
  const { click, element, pass } = await mount();
  await click('start');
  await pass(5 + 290);
  await click('add-time');
  expect(textOf(element, 'clock')).toBe('0:25');
  await click('next');
  await click('next');
  const swap = partOf(element, 'swap');
  swap.querySelector('summary')?.click();
  const other = swap.querySelector<HTMLElement>('li button');
  const name = other?.textContent?.trim();
  other?.click();
  await element.updateComplete;
  expect(textOf(element, 'name')).toBe(name);
  expect(element.routine.steps[2]?.reasons).toEqual([{ rule: 'replaced', value: 'standing-quad-stretch' }]);
  const last = [...rootOf(element).querySelectorAll<HTMLElement>('[part="jump"]')].at(-1);
  expect(last?.textContent).toBe('Go to Side plank');
  last?.click();
  await element.updateComplete;
  expect(textOf(element, 'name')).toBe('Side plank');
});

test('a browser that lets the screen go dark is told of, one without a voice has no switch for it', async () => {
  const { devices, click, element } = await mount();
  devices.wakeLock.isRefused = true;
  Object.assign(devices.speech, { isAvailable: false });
  await click('start');
  expect(textOf(element, 'notice')).toMatch(/go dark/);
  expect(rootOf(element).querySelector('[part="voice"]')).toBeNull();
});
