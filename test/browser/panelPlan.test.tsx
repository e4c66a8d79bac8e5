import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { items } from '../../extension/background/items.ts';
import { symptoms } from '../../src/catalogue/conditions.ts';
import { en } from '../../src/locale/en/index.ts';
import { cases, ids } from '../replica/cases.ts';
import { button, comeNear, hosts, one, openRun, painted, press, root, seeStatus, textOf } from './panelScene.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  await page.viewport(414, 896);
});

const { panel } = en;
const { screen, foot } = panel;
const names = () => [...root().querySelectorAll('.steps .what .name')].map(({ textContent }) => textContent);
const settings = () => [...root().querySelectorAll<HTMLDetailsElement>('details.setting')];
const [facts, today] = [() => settings()[0], () => settings()[1]];
const lineOf = (setting: Element | undefined) => setting?.querySelector('.line')?.textContent ?? '';
const input = (id: string) => one(`#${id}`) as HTMLInputElement;

async function choose(value: string): Promise<void> {
  await comeNear();
  one(`input[value="${value}"]`).click();
}

async function write(id: string, text: string): Promise<void> {
  await comeNear();
  await userEvent.fill(input(id), text);
  input(id).dispatchEvent(new Event('change'));
}

/** Opens the panel without an answer to the question, and presses Start. */
async function openQuestion(): Promise<Awaited<ReturnType<typeof openRun>>> {
  const scene = await openRun({ kept: {} });
  press(en.buttons.start);
  await vi.waitFor(() => one('.screen'));
  return scene;
}

describe('the panel', () => {
  test.each([
    { hours: 2, kept: {}, isOpen: true, of: 'a run of two hours ago' },
    { hours: 13, kept: {}, isOpen: false, of: 'a run of the day before' },
    {
      hours: 2,
      kept: { settings: { version: 1, fold: true } },
      isOpen: false,
      of: 'a fresh run where it always folds',
    },
    {
      hours: 2,
      kept: { runs: { version: 1, hidden: [ids.hillyRun] } },
      isOpen: false,
      of: 'a fresh run that it was hidden for',
    },
    { hours: 2, kept: { runs: { version: 1, hidden: ['1'] } }, isOpen: true, of: 'a fresh run, hidden for another' },
  ])('on $of stands open: $isOpen', async ({ hours, kept, isOpen }) => {
    await openRun({ hours, kept });
    expect(root().querySelector('.plan') !== null).toBe(isOpen);
    expect(root().querySelector('.folded') !== null).toBe(!isOpen);
  });

  test('opens from its line and folds into it by key, and remembers for which run', async () => {
    const { platform } = await openRun();
    const hidden = async () => Object((await platform.storage.get(['runs'])).runs).hidden;
    button(foot.hide).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(root().activeElement).toBe(one('.folded button')));
    expect(await hidden()).toEqual([ids.hillyRun]);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(root().activeElement).toBe(button(en.buttons.start)));
    expect(await hidden()).toEqual([]);
  });

  test('says how the page was read, and nothing of the runner', async () => {
    await openRun();
    const line = textOf('.health .line');
    expect(line).toMatch(/^Page read: page view yes, run yes, /);
    for (const { id, title } of Object.values(cases)) {
      expect(line).not.toContain(id);
      expect(line).not.toContain(title);
    }
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    press(foot.copy);
    await vi.waitFor(() => button(foot.copied));
    expect(copied).toHaveBeenCalledWith(line);
  });
});

describe('a correction', () => {
  test('is planned for at once, stands in the runner’s units, and can be taken back', async () => {
    await openRun({ shown: 'imperialRun' });
    const before = { names: names(), line: lineOf(facts()) };
    expect(before.line).toMatch(/ mi · /);
    const details = facts();
    if (details) details.open = true;
    await write('distance', '3');
    await vi.waitFor(() => expect(lineOf(facts())).toMatch(/^3 mi · /));
    expect(textOf('.summary')).toContain('for 3 mi');
    await choose('hard');
    await vi.waitFor(() => expect(names()).not.toEqual(before.names));
    press(panel.facts.undo);
    await vi.waitFor(() => expect({ names: names(), line: lineOf(facts()) }).toEqual(before));
  });

  test('that cannot be used says why beside it, and the plan stays', async () => {
    await openRun();
    const before = names();
    const details = facts();
    if (details) details.open = true;
    await write('distance', 'far');
    await vi.waitFor(() => expect(textOf('#distance-wrong')).toMatch(/^“far” does not fit as distance: /));
    expect(input('distance').value).toBe('far');
    expect(input('distance').getAttribute('aria-invalid')).toBe('true');
    expect(names()).toEqual(before);
  });
});

describe('planning anew', () => {
  const changes: Readonly<Record<string, () => Promise<void>>> = {
    minutes: () => choose('30'),
    place: () => choose('outdoors'),
    sore: () => choose('quads'),
    wishes: () => choose('stretchOnly'),
    equipment: () => choose('foam_roller'),
  };

  test.each(Object.entries(changes))(
    'for other %s keeps the focus and moves nothing above the steps',
    async (_, change) => {
      await openRun();
      for (const details of settings()) details.open = true;
      const before = names();
      const tops = () =>
        [...root().querySelectorAll('.head, .bar, .setting summary, .setting input')].map((part) =>
          Math.round(part.getBoundingClientRect().top + scrollY),
        );
      let focused: Element | null = null;
      const watch = (event: Event) => {
        focused = event.target as Element;
      };
      root().addEventListener('change', watch);
      // What is only shown once something is sore comes below it.
      const places = tops().slice(0, 3);
      let cards = 0;
      const observer = new MutationObserver((records) => {
        cards += records.filter(({ addedNodes }) =>
          [...addedNodes].some((node) => node instanceof Element && node.matches('.card')),
        ).length;
      });
      observer.observe(root(), { childList: true, subtree: true });
      await change();
      await vi.waitFor(() => expect(names()).not.toEqual(before));
      await painted();
      observer.disconnect();
      root().removeEventListener('change', watch);
      expect(cards).toBe(0);
      expect(tops().slice(0, 3)).toEqual(places);
      expect(focused && (focused as Element).isConnected).toBe(true);
    },
  );

  test('keeps the minutes for the next run', async () => {
    const { platform } = await openRun();
    await choose('10');
    const kept = async () => Object((await platform.storage.get([items.settings.key])).settings).minutes;
    await vi.waitFor(async () => expect(await kept()).toBe(10));
  });

  test('takes what is sore with how sore, and says it in the line', async () => {
    await openRun();
    const details = today();
    if (details) details.open = true;
    expect(lineOf(today())).toContain(panel.today.nothingSore);
    await choose('calves');
    await vi.waitFor(() => expect(lineOf(today())).toContain('sore: calves'));
    await choose('very');
    await vi.waitFor(() => expect(textOf('.advice')).toContain('Very sore'));
  });
});

describe('the body map', () => {
  const patches = (area: string) => [...root().querySelectorAll(`.bodymap [data-area="${area}"]`)];
  const isMarked = (area: string) => patches(area).map((patch) => patch.classList.contains('sore'));
  const isChosen = (area: string) => (one(`input[name="sore"][value="${area}"]`) as HTMLInputElement).checked;

  /** Presses what lies on top at the middle of a patch, as a pointer does. */
  async function pressMap(area: string): Promise<void> {
    await userEvent.click(page.elementLocator(patches(area).at(-1) ?? document.body));
  }

  async function openMap(): Promise<void> {
    await openRun();
    await vi.waitFor(() => expect(patches('hamstrings').length).toBeGreaterThan(0));
  }

  test('shows what the run worked, and says it', async () => {
    await openMap();
    const levels = [...root().querySelectorAll('.bodymap dt')].map(({ textContent }) => textContent);
    expect(levels).toEqual(en.bodyMap.levels.toReversed());
    expect(root().querySelectorAll('.bodymap .level-3').length).toBeGreaterThan(0);
    for (const drawing of root().querySelectorAll('.bodymap svg')) expect(drawing.ariaLabel).toContain('Most: ');
    expect(textOf('.bodymap .hint')).toBe(`${en.bodyMap.worked} ${en.bodyMap.press}`);
  });

  test('marks what is pressed as sore, plans for it at once, and takes it back with a second press', async () => {
    await openMap();
    await comeNear();
    const before = { names: names(), line: lineOf(today()) };
    const drawings = [...root().querySelectorAll('.bodymap svg, .steps')];
    await pressMap('hamstrings');
    expect(isMarked('hamstrings')).toEqual([true, true]);
    expect(isChosen('hamstrings')).toBe(true);
    await vi.waitFor(() => expect(lineOf(today())).toContain('sore: hamstrings'));
    await vi.waitFor(() => expect(textOf('.advice')).toContain('Your hamstrings are sore'));
    await pressMap('glutes');
    await vi.waitFor(() => expect(lineOf(today())).toContain('sore: hamstrings, glutes'));
    await pressMap('hamstrings');
    await pressMap('glutes');
    await vi.waitFor(() => expect({ names: names(), line: lineOf(today()) }).toEqual(before));
    expect(isMarked('hamstrings')).toEqual([false, false]);
    expect(isChosen('hamstrings')).toBe(false);
    // The same elements all along: nothing was taken off and put on again.
    expect([...root().querySelectorAll('.bodymap svg, .steps')]).toEqual(drawings);
  });

  test('shows what was chosen in words', async () => {
    await openMap();
    await choose('calves');
    await vi.waitFor(() => expect(new Set(isMarked('calves'))).toEqual(new Set([true])));
    await choose('calves');
    await vi.waitFor(() => expect(new Set(isMarked('calves'))).toEqual(new Set([false])));
  });

  test('is marked at once, whatever the background does', async () => {
    const { platform } = await openRun({
      parts: ({ messages }) => ({
        messages: {
          ...messages,
          ask: (question) => (Object(question).today?.sore ? new Promise(() => {}) : messages.ask(question)),
        },
      }),
    });
    await vi.waitFor(() => expect(patches('hamstrings').length).toBeGreaterThan(0));
    await pressMap('hamstrings');
    expect(platform.isAlive() && isMarked('hamstrings')).toEqual([true, true]);
    expect(names().length).toBeGreaterThan(0);
  });

  test('does nothing where the body has no area, and leaves the focus of the page alone', async () => {
    await openMap();
    const before = lineOf(today());
    for (const path of root().querySelectorAll('.bodymap path:not([data-area])'))
      path.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await painted();
    expect(root().querySelector('.sore')).toBeNull();
    expect(lineOf(today())).toBe(before);
    expect(root().querySelector('.bodymap :is(a, button, [tabindex])')).toBeNull();
  });

  test('is only for marking where nothing is known to be worked', async () => {
    await openRun({ shown: 'treadmillRun' });
    const details = facts();
    if (details) details.open = true;
    await write('distance', '0.1');
    await write('time', '0:40');
    await vi.waitFor(() => expect(textOf('.bodymap .hint')).toBe(en.bodyMap.press));
    expect(root().querySelector('.bodymap dt')).toBeNull();
    for (const drawing of root().querySelectorAll('.bodymap svg')) expect(drawing.ariaHidden).toBe('true');
    await pressMap('hamstrings');
    await vi.waitFor(() => expect(lineOf(today())).toContain('sore: hamstrings'));
  });
});

describe('the question before the first start of a day', () => {
  test('is answered by one press, which starts, and is not asked again', async () => {
    await openQuestion();
    expect(root().activeElement).toBe(one('.screen .title'));
    press(panel.screen.none);
    await seeStatus('running');
    press(en.buttons.stop);
    await seeStatus('finished');
    press(en.buttons.close);
    await vi.waitFor(() => press(en.buttons.start));
    await seeStatus('running');
  });

  test('is asked on the next day', async () => {
    await openRun({ kept: { screened: { version: 1, on: '2025-10-15' } } });
    press(en.buttons.start);
    await vi.waitFor(() => one('.screen'));
  });

  test.each(Object.entries(symptoms))('%s leads to what to do, and to no routine', async (symptom, tier) => {
    const { platform } = await openQuestion();
    press(en.symptoms[symptom as keyof typeof symptoms]);
    await vi.waitFor(() => expect(textOf('.stop')).toBe(en.safety.tiers[tier]));
    const labels = [...root().querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(labels).toEqual([screen.again]);
    expect((await platform.storage.get(['state'])).state).toBeUndefined();
    expect((await platform.storage.get(['screened'])).screened).toBeUndefined();
  });

  test('can be answered anew after a press that went wrong', async () => {
    await openQuestion();
    press(en.symptoms.numbness);
    await vi.waitFor(() => press(screen.again));
    await vi.waitFor(() => one('.screen'));
    press(screen.back);
    await vi.waitFor(() => expect(root().activeElement).toBe(button(en.buttons.start)));
  });
});

describe('the player', () => {
  test('goes to any step, swaps, adds time, waits and is heard as it is wished', async () => {
    const scene = await openRun();
    press(en.buttons.start);
    await seeStatus('running');
    await comeNear();
    const rows = [...root().querySelectorAll('.course .name')].map(({ textContent }) => textContent);
    press(en.buttons.jump(rows[2] ?? ''));
    await vi.waitFor(() => expect(textOf('.now .name')).toBe(rows[2]));
    press(en.buttons.addTimeSpoken(15));
    await vi.waitFor(async () => {
      const { routine } = Object((await scene.platform.storage.get(['state'])).state);
      expect(routine.log.map(({ action }: { action: string }) => action)).toEqual(['jump', 'addTime']);
    });
    await vi.waitFor(() => one('.swap'));
    const [swap] = root().querySelectorAll<HTMLElement>('.swap li button');
    swap?.click();
    await vi.waitFor(() => expect(textOf('.now .name')).toBe(swap?.textContent));
    press(en.buttons.waitForMe);
    await vi.waitFor(() => expect(button(en.buttons.waitForMe).ariaPressed).toBe('true'));
    press(en.buttons.sound);
    await vi.waitFor(() => expect(button(en.buttons.sound).ariaPressed).toBe('false'));
  });

  test('asks where to go on when nobody was there', async () => {
    const scene = await openRun();
    press(en.buttons.start);
    await seeStatus('running');
    scene.pass(600);
    const since = Date.parse(cases.hillyRun.startedAt) + 2 * 3_600_000 + 10_000;
    await scene.platform.messages.send({ type: 'press', target: 'routine', action: { action: 'away', since } });
    await seeStatus('away');
    expect(textOf('.notice p')).toMatch(/^You were away for /);
    press(en.buttons.resume);
    await seeStatus('running');
  });
});

const states: Readonly<Record<string, () => Promise<unknown>>> = {
  folded: () => openRun({ hours: 40 }),
  'being corrected': async () => {
    await openRun();
    for (const details of root().querySelectorAll('details')) details.open = true;
    await write('distance', 'far');
    await vi.waitFor(() => expect(textOf('#distance-wrong')).not.toBe(''));
  },
  'marked as sore': async () => {
    await openRun();
    await vi.waitFor(() => one('.bodymap [data-area="quads"]'));
    one('.bodymap [data-area="quads"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => expect(lineOf(today())).toContain('sore: quads'));
  },
  asking: openQuestion,
  stopped: async () => {
    await openQuestion();
    press(en.symptoms.chest_pain);
    await vi.waitFor(() => one('.stop'));
  },
};

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(Object.entries(states))('axe finds nothing in a panel that is %s', async (_, arrive) => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await arrive();
    await painted();
    const { violations } = await axe.run(hosts()[0] ?? document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test.each([320, 1280].flatMap((width) => Object.keys(states).map((state) => ({ width, state }))))(
  'nothing sticks out of a panel that is $state at $width px',
  async ({ width, state }) => {
    await page.viewport(width, 900);
    await states[state]?.();
    const { right } = one('.card').getBoundingClientRect();
    const parts = [...root().querySelectorAll('.card *')];
    const out = parts.filter((part) => part.getBoundingClientRect().right > right + 1);
    expect(out.map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);
