import { expect, test } from 'vitest';
import { planRoutine } from '../../src/index.ts';
import { textOf } from './widgetScene.ts';

// This file has an own page, in which the element is not defined until the test does it.
test('what was set before the element was defined counts', async () => {
  expect(customElements.get('postrun-routine')).toBeUndefined();
  document.body.innerHTML = '<postrun-routine minutes="30"><ol><li>Easy walk, 5 min</li></ol></postrun-routine>';
  const element = document.querySelector('postrun-routine');
  const list = document.querySelector('li');
  if (!element || !list) throw new Error('The page is not as it was written.');
  expect(list.getClientRects()).toHaveLength(1);
  element.distance = '12 km';
  element.clock = () => 1000;
  await import('../../widget/define.ts');
  await element.updateComplete;
  expect(element.routine).toEqual(planRoutine({ sportType: 'Run', distance: 12_000 }, {}, { minutes: 30 }));
  expect(textOf(element, 'summary')).toMatch(/for 12 km$/);
  expect(list.getClientRects()).toHaveLength(0);
  element.start();
  expect(element.session?.startedAt).toBe(1000);
});
