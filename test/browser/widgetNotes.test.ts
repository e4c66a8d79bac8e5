import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { planRoutine, type Run, type Runner } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import { planView } from '../../src/view/plan.ts';
import '../../widget/define.ts';
import { plan } from '../../widget/plan.ts';
import { mount, partOf, rootOf, shown, stage, textOf, textsOf } from './widgetScene.ts';

const hilly: Run = { sportType: 'Run', distance: 10_200, movingTime: 3600, elevationGain: 420, elevationLoss: 420 };

/** The card for a run and a runner, of whom the tag itself cannot say as much. */
function card(runner: Runner, start: () => void = () => {}) {
  const view = planView(planRoutine(hilly, runner), en, { run: hilly, texts });
  return {
    view,
    host: stage(plan({ ...shown(view), start }, en)),
  };
}

describe('before the start', () => {
  test('what is good to know stands above the steps, and what was assumed below them', async () => {
    const { element } = await mount({ distance: '10.2 km', time: '1:00:00', ascent: '420 m', descent: '420 m' });
    const view = planView(element.routine, en);
    expect(view.notes.length).toBeGreaterThan(0);
    expect(textsOf(element, '[part="notes"] li')).toEqual(view.notes);
    expect(textsOf(element, '[part="notes"] h3')).toEqual(['Good to know']);
    expect(textOf(element, 'assumed')).toBe(view.assumed);
    const [notes, list, assumed, start] = ['notes', 'steps', 'assumed', 'start'].map((part) => partOf(element, part));
    for (const [above, below] of [
      [notes, list],
      [list, assumed],
      [assumed, start],
    ]) {
      const order = above?.compareDocumentPosition(below ?? document) ?? 0;
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  test('where there is nothing to say, nothing is said', async () => {
    const { element } = await mount();
    expect(rootOf(element).querySelectorAll('[part="notes"], [part="assumed"], [part="omitted"]')).toHaveLength(0);
  });

  test('a condition is minded in the step it touches, and what it took away is told', () => {
    const { view, host } = card({ conditions: ['knee_pain', 'proximal_hamstring_tendinopathy'] });
    const minded = view.rows.flatMap(({ mind }) => mind);
    const terms = [...rootOf(host).querySelectorAll('dt')].filter(({ textContent }) => textContent === 'Mind');
    expect(terms.map((term) => term.nextElementSibling?.textContent)).toEqual(minded);
    expect(minded.length).toBeGreaterThan(0);
    const said = view.omitted.filter(({ why }) => why.startsWith('Left out because you said'));
    expect(said.length).toBeGreaterThan(0);
    expect(textsOf(host, '.omitted .why').slice(0, said.length)).toEqual(said.map(({ why }) => why));
  });
});

describe('a red flag', () => {
  test('gives what to do, and no routine: no steps, no start', () => {
    const start = vi.fn();
    const { view, host } = card({ symptoms: ['swollen_leg'] }, start);
    expect(textsOf(host, '[part="title"]')).toEqual(['Not today']);
    expect(textsOf(host, '[part="refusal"]')).toEqual([view.stop]);
    expect(view.stop).toBe(en.safety.tiers.urgent);
    expect(rootOf(host).querySelectorAll('button, .step, .bar, .legend, details, .summary')).toHaveLength(0);
  });

  test('is calm to look at: its words in the ink of the card, danger only in the line beside them', () => {
    const { host } = card({ symptoms: ['chest_pain'] });
    const [words, title] = ['refusal', 'title'].map((part) => getComputedStyle(partOf(host, part)));
    expect(words?.color).toBe(title?.color);
    expect(words?.borderInlineStartColor).not.toBe(words?.color);
  });
});

describe.each(['light', 'dark'])('axe, %s', (scheme) => {
  test.each<[string, Runner]>([
    [
      'notes, conditions and omissions',
      { conditions: ['knee_pain', 'proximal_hamstring_tendinopathy'], soreness: { quadriceps: 6 } },
    ],
    ['a red flag', { symptoms: ['chest_pain'] }],
  ])('finds nothing in %s', async (_, runner) => {
    const { host } = card(runner);
    host.style.colorScheme = scheme;
    for (const details of rootOf(host).querySelectorAll('details')) details.open = true;
    const { violations, passes } = await axe.run(host, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});
