import { beforeEach, expect, test } from 'vitest';
import '../../widget/define.ts';
import { fakeTime } from '../../device/fakeTime.ts';
import { fakeDevices, has, mount, partOf, textOf } from './widgetScene.ts';

beforeEach(() => {
  localStorage.clear();
});

/** An element as the same page has it after a reload, at a time of its own. */
function reload(now: number) {
  const time = fakeTime(now);
  const element = document.createElement('postrun-routine');
  element.devices = fakeDevices(time);
  document.body.append(element);
  return { element, time };
}

async function reloaded(now: number) {
  const again = reload(now);
  await again.element.updateComplete;
  return again;
}

const kept = () => Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? '');

test('a session that a reload broke off is offered again, paused when somebody was there last', async () => {
  const { element, pass, time } = await mount();
  await element.start();
  await pass(25);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  const left = textOf(element, 'clock');
  element.remove();
  const again = await reloaded(time.clock() + 3_600_000);
  expect(textOf(again.element, 'clock')).toBe(left);
  expect(textOf(again.element, 'notice')).toMatch(/^You broke off here/);
  expect(again.element.matches(':state(paused)')).toBe(true);
  again.time.pass(60);
  await again.element.updateComplete;
  expect(textOf(again.element, 'clock')).toBe(left);
  partOf(again.element, 'pause').click();
  await again.element.updateComplete;
  expect(has(again.element, 'notice')).toBe(false);
  again.time.pass(10);
  await again.element.updateComplete;
  expect(textOf(again.element, 'clock')).toBe('4:30');
  again.element.remove();
});

test('a start that comes before the broken-off session counts, and is not put back', async () => {
  const { element, pass, time } = await mount();
  await element.start();
  await pass(25);
  element.remove();
  const again = reload(time.clock() + 60_000);
  await again.element.start();
  const { session } = again.element;
  await again.element.updateComplete;
  expect(again.element.session).toBe(session);
  expect(again.element.matches(':state(running)')).toBe(true);
  again.element.remove();
});

test('nothing is kept before the start, and nothing after the end', async () => {
  const { element, click } = await mount();
  expect(kept()).toEqual([]);
  await click('start');
  expect(kept()).toHaveLength(1);
  await click('stop');
  expect(kept()).toEqual([]);
  element.remove();
});

test.each([
  ['damaged', () => '{'],
  ['of another shape', () => '{"seenAt":1,"session":{"version":1}}'],
  ['poisoned', (text: string) => text.replace('"startedAt":', '"startedAt":"x","was":')],
])('what is %s is not taken up', async (_, damage) => {
  const { element, pass, time } = await mount();
  await element.start();
  await pass(5);
  element.remove();
  for (const key of Object.keys(localStorage)) localStorage.setItem(key, damage(localStorage.getItem(key) ?? ''));
  const again = await reloaded(time.clock() + 1000);
  expect(has(again.element, 'plan')).toBe(true);
  expect(again.element.session).toBeUndefined();
  again.element.remove();
});

test('the session of yesterday is not offered', async () => {
  const { element, pass, time } = await mount();
  await element.start();
  await pass(5);
  element.remove();
  const again = await reloaded(time.clock() + 24 * 3_600_000);
  expect(again.element.session).toBeUndefined();
  again.element.remove();
});
