import { html } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { planRoutine, type Run, type Runner } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { planView } from '../../src/view/plan.ts';
import '../../widget/define.ts';
import { plan } from '../../widget/plan.ts';
import { steps } from '../../widget/steps.ts';
import { forgetTexts, mount, partOf, readable, rootOf, shown, showWhole, stage, textsOf } from './widgetScene.ts';

/** What a step says when it is opened; the first one where none is named. */
const opened = (element: Element, at = 0) => rootOf(element).querySelectorAll('.step')[at]?.querySelector('.more');

describe('an opened step', () => {
  test('says how it is done, what to watch out for, easier, harder and what it does', async () => {
    const { element } = await mount();
    await showWhole(element);
    const rows = [...rootOf(element).querySelectorAll<HTMLDetailsElement>('.step details')];
    expect(rows).toHaveLength(12);
    const [row] = rows;
    expect(row?.open).toBe(false);
    row?.querySelector('summary')?.click();
    expect(row?.open).toBe(true);
    await vi.waitFor(() => expect(rootOf(element).querySelector('.how')).not.toBeNull());
    const words = texts['cooldown-jog'];
    expect(textsOf(element, 'li:first-child .how li')).toEqual(words?.steps);
    const said = [...(row?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
    expect(said).toEqual([...(words?.mistakes ?? []), words?.easier, words?.harder, words?.claim]);
    expect(row?.open).toBe(true);
  });

  test('says the further reasons, of which the row has the first', async () => {
    const { element } = await mount({ minutes: '15', distance: '42.2 km', time: '4:00:00' });
    await showWhole(element);
    await readable(element);
    const { rows } = planView(element.routine, en, { texts });
    const index = rows.findIndex(({ reasons }) => reasons.length > 0);
    const row = rows[index];
    expect(textsOf(element, '.row .why')[index]).toBe(row?.why);
    const list = opened(element, index)?.querySelector('dl');
    expect(list?.querySelector('dt')?.textContent).toBe('Why');
    expect([...(list?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual(row?.reasons);
  });

  test('says one quiet line while the texts are on their way, and asks for them once', async () => {
    const want = vi.fn();
    const rows = planView(planRoutine({ sportType: 'Run' }), en).rows;
    const more = () => html`<p class="instead">${en.plan.textsComing}</p>`;
    const place = rootOf(stage(steps({ rows, more, figure: () => undefined, want })));
    expect(place.querySelector('.more')?.textContent).toContain(en.plan.textsComing);
    expect(place.querySelector('.how')).toBeNull();
    expect(want).not.toHaveBeenCalled();
    place.querySelector('summary')?.focus();
    expect(want).toHaveBeenCalledTimes(1);
  });

  test('of a coach has nothing behind it, so it does not open', () => {
    const own = {
      name: 'Hop',
      phase: 'strength',
      dose: { kind: 'open', sets: 1, eachSide: false },
      reasons: [],
    } as const;
    const routine: Routine = { version: 1, mode: 'custom', seconds: 30, steps: [own], omitted: [], notes: [] };
    const place = rootOf(stage(steps(shown(planView(routine, en)).steps)));
    expect(place.querySelectorAll('.row')).toHaveLength(1);
    expect(place.querySelectorAll('details')).toHaveLength(0);
  });
});

test.each(['pointerenter', 'focusin', 'click'])('the texts come at a %s, and not before', async (type) => {
  forgetTexts();
  const { element } = await mount({ 'without-form': '' });
  await showWhole(element);
  expect(rootOf(element).querySelectorAll('.how, .instead')).toHaveLength(0);
  partOf(element, 'steps').dispatchEvent(new Event(type, { bubbles: type !== 'pointerenter' }));
  await vi.waitFor(() => expect(rootOf(element).querySelectorAll('.how')).toHaveLength(12));
  expect(rootOf(element).querySelectorAll('.instead')).toHaveLength(0);
});

test('the texts come when the steps are opened in the player', async () => {
  forgetTexts();
  const scene = await mount();
  await scene.element.start();
  expect(rootOf(scene.element).querySelector('.how')).toBeNull();
  partOf(scene.element, 'all-steps').click();
  await vi.waitFor(() => expect(rootOf(scene.element).querySelectorAll('.how')).toHaveLength(12));
  expect(partOf(scene.element, 'all-steps').parentElement).toHaveProperty('open', true);
});

test('the first reason is one line on a wide card, whatever the run', async () => {
  const runs: readonly [Run, Runner][] = [
    [{ sportType: 'Run', distance: 10_200, movingTime: 3600, elevationGain: 420, elevationLoss: 420 }, {}],
    [
      { sportType: 'Run', distance: 12_000, movingTime: 3200, temperature: 31, perceivedExertion: 9 },
      { usualDistance: 8000 },
    ],
    [
      { sportType: 'Run', distance: 8000, treadmill: true, averageCadence: 150 },
      { usualCadence: 175, experience: 'novice' },
    ],
    [{ sportType: 'TrailRun', distance: 9000, temperature: -5 }, { soreness: { gastrocnemius: 4, deep_rotators: 4 } }],
    [{ sportType: 'Run', distance: 42_195, movingTime: 13_000, workoutType: 'race' }, {}],
  ];
  const heights = new Set<number>();
  for (const [run, runner] of runs) {
    for (const minutes of [5, 15, 30]) {
      const view = planView(planRoutine(run, runner, { minutes }), en, { run });
      const card = rootOf(stage(plan(shown(view), en), 760));
      for (const why of card.querySelectorAll('.row .why')) heights.add(Math.round(why.getBoundingClientRect().height));
    }
  }
  expect([...heights]).toHaveLength(1);
});
