import { expect, test } from 'vitest';
import { fakeTime } from '../../device/fakeTime.ts';
import { planRoutine } from '../../src/index.ts';
import { fakeDevices, textOf } from './widgetScene.ts';

// This file has an own page, in which the element is not defined until the test does it.
test('what was set before the element was defined counts', async () => {
  expect(customElements.get('postrun-routine')).toBeUndefined();
  document.body.innerHTML = '<postrun-routine minutes="30"><p>Easy walk, 5 min</p></postrun-routine>';
  const element = document.querySelector('postrun-routine');
  const list = document.querySelector('postrun-routine p');
  if (!element || !list) throw new Error('The page is not as it was written.');
  expect(list.getClientRects()).toHaveLength(1);
  element.distance = '12 km';
  element.devices = fakeDevices(fakeTime(1000));
  await import('../../widget/define.ts');
  await element.updateComplete;
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run', distance: 12_000 }, {}, { minutes: 30 }));
  expect(textOf(element, 'summary')).toMatch(/for 12 km$/);
  expect(list.getClientRects()).toHaveLength(0);
  await element.start();
  expect(element.session?.startedAt).toBe(1000);
});
