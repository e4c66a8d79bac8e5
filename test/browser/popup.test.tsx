import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nothingKept } from '../../extension/background/items.ts';
import { Popup } from '../../extension/popup/Popup.tsx';
import popupLook from '../../extension/popup/popup.css?inline';
import pageLook from '../../extension/ui/page.css?inline';
import { articleRoutine } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { oneLine } from '../../src/locale/en/oneline.ts';
import { popup } from '../../src/locale/en/popup.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import figureLook from '../../src/view/figure.css?inline';
import formLook from '../../src/view/form.css?inline';
import look from '../../src/view/look.css?inline';
import plannedLook from '../../src/view/planned.css?inline';
import playerLook from '../../src/view/player.css?inline';
import {
  button,
  expectSound,
  inScheme,
  one,
  type PageOptions,
  type PageScene,
  press,
  see,
  showPage,
  textOf,
  type,
} from './pageScene.ts';

const sheets = [look, plannedLook, formLook, playerLook, figureLook, pageLook, popupLook];
const open = (options?: PageOptions) => showPage(sheets, (platform) => <Popup platform={platform} />, options);

const { timer, routine, notices } = popup;
const half = timer.preset('0:30', '30 seconds');
const today = { ...nothingKept.screened, on: '2026-01-01' };

beforeEach(() => page.viewport(340, 600));
afterEach(() => inScheme('light'));

const seeTimer = (status: string) => see(`.quick[data-status="${status}"]`);
const seeRoutine = (status: string) => see(`.session[data-status="${status}"]`);

async function openStarter(options?: PageOptions): Promise<PageScene> {
  const scene = await open(options);
  one('.starting summary').click();
  await see('#run');
  return scene;
}

async function startArticle(scene: PageScene): Promise<void> {
  await scene.platform.messages.send({ type: 'startRoutine', routine: articleRoutine() });
  await seeRoutine('running');
}

async function startTimer(label = half): Promise<void> {
  press(label);
  await seeTimer('running');
}

async function planLine(): Promise<PageScene> {
  const scene = await openStarter({ kept: { screened: today } });
  await type('#run', '10 km in 52:10, 240 m up, hard');
  press(routine.plan);
  await see('.planned .list');
  return scene;
}

const patches = (area: string) => [...document.querySelectorAll(`.bodymap [data-area="${area}"]`)];
const isMarked = (area: string) => patches(area).every((patch) => patch.classList.contains('sore'));
const steps = () => [...document.querySelectorAll('.planned .list .name')].map(({ textContent }) => textContent);

/** The plan with its map, which comes a little later. */
async function seeMap(): Promise<PageScene> {
  const scene = await planLine();
  await see('.planned .bodymap path');
  return scene;
}

/** Presses the middle of a patch, as a pointer does. */
async function pressMap(area: string): Promise<void> {
  await userEvent.click(page.elementLocator(patches(area).at(-1) ?? document.body));
}

/** Every state that a person can meet, and how one gets there. */
const states: Readonly<Record<string, () => Promise<unknown>>> = {
  idle: () => open(),
  'a wrong time': async () => {
    await open();
    await type('.custom input', 'soon');
    press(en.buttons.start);
    await see('.custom .wrong');
  },
  'a timer, and the offer of notifications': async () => {
    await open();
    await startTimer();
  },
  'a timer for each side, paused': async () => {
    await open();
    press(timer.eachSide);
    await vi.waitFor(() => button(timer.preset('0:30', '30 seconds', true)));
    await startTimer(timer.preset('0:30', '30 seconds', true));
    press(en.buttons.pause);
    await seeTimer('paused');
  },
  'a timer that is over': async () => {
    const scene = await open();
    await startTimer();
    scene.pass(31);
    await seeTimer('finished');
  },
  'a routine and a timer': async () => {
    const scene = await open();
    await startArticle(scene);
    await startTimer();
  },
  'a routine that was ended': async () => {
    const scene = await open();
    await startArticle(scene);
    press(en.buttons.stop, '.session');
    await seeRoutine('finished');
  },
  'starting a routine': () => openStarter({ kept: { saved: saved('After hills') } }),
  'a line that is wrong': async () => {
    await openStarter();
    await type('#run', '10 in 52:10, 240 m, easy with Anna');
    press(routine.plan);
    await see('.said .wrong');
  },
  'a plan': seeMap,
  'a plan for what is sore': async () => {
    await seeMap();
    await pressMap('hamstrings');
    one('.planned .setting summary').click();
    await see('.planned input[name="soreness"]');
  },
  'the question before': async () => {
    await openStarter();
    press(`${routine.article}33½ min`);
    await see('.screen');
  },
  'a red flag': async () => {
    await openStarter();
    press(`${routine.article}33½ min`);
    await see('.screen');
    press(en.symptoms.chest_pain);
    await see('.stop');
  },
  'in trouble': async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open({ parts: ({ messages }) => ({ messages: { ...messages, send: () => Promise.reject(new Error()) } }) });
    press(half);
    await vi.waitFor(() => expect(textOf('.popup > .problem')).toBe(en.problems.notSent));
  },
};

function saved(title: string) {
  return { ...nothingKept.saved, routines: [{ title, routine: articleRoutine() }] };
}

describe.each([
  ['light', 340],
  ['dark', 320],
] as const)('in %s, %i px wide', (scheme, width) => {
  test.each(Object.entries(states))('axe finds nothing in %s', async (_, arrive) => {
    await inScheme(scheme);
    await page.viewport(width, 600);
    await arrive();
    await expectSound();
  });
});

describe('the quick timer', () => {
  test('starts what is typed, for each side, and offers it again on top', async () => {
    const scene = await open();
    press(timer.eachSide);
    await type('.custom input', '90');
    expect(textOf('#custom-said')).toBe('1 min 30 s each side');
    press(en.buttons.start);
    await seeTimer('running');
    expect(textOf('.quick .clock')).toBe('1:30');
    expect(textOf('.quick .badges')).toBe(en.sides.left);
    scene.pass(90);
    await vi.waitFor(() => expect(textOf('.quick .badges')).toContain(en.sides.right));
    press(en.buttons.stop);
    await vi.waitFor(() => button(timer.again('1:30 each side')));
    expect((await scene.kept()).timers.used).toEqual([{ seconds: 90, eachSide: true }]);
    press(timer.again('1:30 each side'));
    await seeTimer('running');
  });

  test('takes 15 seconds more by a press', async () => {
    await open();
    await startTimer();
    press(en.buttons.addTimeSpoken(15));
    await vi.waitFor(() => expect(textOf('.quick .clock')).toBe('0:45'));
  });

  test('offers the times of the settings', async () => {
    await open({ kept: { settings: { ...nothingKept.settings, presets: [45, 3600] } } });
    expect([...document.querySelectorAll('.preset')].map((preset) => preset.textContent)).toEqual(['0:45', '1:00:00']);
  });

  test('is done by keys alone, and focus is never lost', async () => {
    await open();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe(timer.eachSide);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await seeTimer('running');
    await vi.waitFor(() => expect(document.activeElement?.ariaLabel).toBe(en.buttons.pause));
    await userEvent.keyboard(' ');
    await seeTimer('paused');
    expect(document.activeElement?.ariaLabel).toBe(en.buttons.resume);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(timer.again('0:20')));
  });

  test('is said to a reader when something else is on, and not every second', async () => {
    const scene = await open();
    await startTimer();
    const said = () => textOf('main > [role="status"]');
    await vi.waitFor(() => expect(said()).toBe('30 seconds left'));
    scene.pass(10);
    await vi.waitFor(() => expect(textOf('.quick .clock')).toBe('0:20'));
    expect(said()).toBe('30 seconds left');
    scene.pass(21);
    await vi.waitFor(() => expect(said()).toBe(en.timer.over));
  });
});

describe('notifications', () => {
  const offer = () => document.querySelector('.ask-leave');

  test('are offered once something runs, and never again after a no', async () => {
    const scene = await open();
    expect(offer()).toBeNull();
    await startTimer();
    press(notices.never);
    await vi.waitFor(() => expect(offer()).toBeNull());
    expect((await scene.kept()).settings).toMatchObject({ offered: true, notifications: false });
  });

  test.each([true, false])('are wanted after a yes, as far as the browser says %s', async (isAllowed) => {
    const request = vi.fn(async () => isAllowed);
    const scene = await open({ parts: () => ({ notices: { isAllowed: async () => false, request } }) });
    await startTimer();
    press(notices.allow);
    await vi.waitFor(() => expect(offer()).toBeNull());
    expect(request).toHaveBeenCalledOnce();
    await vi.waitFor(async () =>
      expect((await scene.kept()).settings).toMatchObject({ offered: true, notifications: isAllowed }),
    );
  });
});

describe('a routine without Strava', () => {
  test('is planned from one line, which is said back first', async () => {
    const scene = await planLine();
    expect(textOf('.planned .summary')).toContain('for 10 km with 240 m of climb');
    press(en.buttons.start, '.planned');
    await seeRoutine('running');
    const { state } = await scene.kept();
    expect(state.routine?.routine.steps.length).toBeGreaterThan(3);
    expect(document.querySelector('.starting')).toBeNull();
  });

  test('is planned for what is pressed on the body map, and as before when it is pressed again', async () => {
    const scene = await seeMap();
    expect(textOf('.bodymap .hint')).toBe(`${en.bodyMap.worked} ${en.bodyMap.press}`);
    const before = steps();
    const line = () => textOf('.planned .setting .line');
    expect(line()).toBe(en.panel.today.nothingSore);
    await pressMap('hamstrings');
    expect(isMarked('hamstrings')).toBe(true);
    expect(line()).toBe('sore: hamstrings');
    expect(textOf('.planned')).toContain('Your hamstrings are sore');
    await pressMap('hamstrings');
    expect(isMarked('hamstrings')).toBe(false);
    expect({ steps: steps(), line: line() }).toEqual({ steps: before, line: en.panel.today.nothingSore });
    await pressMap('hamstrings');
    press(en.buttons.start, '.planned');
    await seeRoutine('running');
    const { state } = await scene.kept();
    const known = { sportType: 'Run', distance: 10_000, movingTime: 3130, elevationGain: 240 } as const;
    const run = { ...known, perceivedExertion: 8 };
    const { conditions, equipment, place } = nothingKept.settings;
    const runner = { conditions, equipment, place, soreness: { hamstrings: 5 } };
    expect(state.routine?.routine).toEqual(planRoutine(run, runner, { minutes: 15 }));
  });

  test('has its choices in words too: the map follows them, and they the map', async () => {
    await seeMap();
    one('.planned .setting summary').click();
    await see('.planned input[value="calves"]');
    const chip = (area: string) => one(`.planned input[value="${area}"]`) as HTMLInputElement;
    chip('calves').focus();
    await userEvent.keyboard(' ');
    expect(isMarked('calves')).toBe(true);
    await pressMap('hamstrings');
    expect(chip('hamstrings').checked).toBe(true);
    one('.planned input[value="very"]').click();
    await vi.waitFor(() => expect(textOf('.planned')).toContain('Very sore'));
    for (const area of ['calves', 'hamstrings']) {
      chip(area).click();
      await vi.waitFor(() => expect(isMarked(area)).toBe(false));
    }
    await vi.waitFor(() => expect(document.querySelector('.planned input[name="soreness"]')).toBeNull());
  });

  test('shows what it understood while one types, and what is wrong only once it is to be planned', async () => {
    await openStarter();
    await type('#run', '10 km, 240 m, hard');
    expect([...document.querySelectorAll('.said .badge')].map((badge) => badge.textContent)).toEqual(['10 km', 'hard']);
    expect(document.querySelector('.said .wrong')).toBeNull();
    press(routine.plan);
    await vi.waitFor(() => expect(textOf('.said .wrong')).toBe(oneLine.problems.way('240 m')));
  });

  test('asks for red flags before the first of a day, and starts nothing after one', async () => {
    const scene = await openStarter();
    press(`${routine.article}33½ min`);
    await see('.screen');
    press(en.symptoms.swollen_leg);
    await see('.stop');
    expect(textOf('.stop')).toBe(en.safety.tiers.urgent);
    press(en.panel.screen.again);
    await see('.screen');
    press(en.panel.screen.none);
    await seeRoutine('running');
    const { state, screened } = await scene.kept();
    expect(screened.on).toBe('2026-01-01');
    expect(state.routine?.routine.mode).toBe('article');
  });

  test('may be a saved one', async () => {
    const scene = await openStarter({ kept: { saved: saved('After hills'), screened: today } });
    press('After hills33½ min');
    await seeRoutine('running');
    expect((await scene.kept()).state.routine?.routine).toEqual(articleRoutine());
  });
});

describe('the routine in progress', () => {
  test('is led through from here', async () => {
    const scene = await open();
    await startArticle(scene);
    expect(textOf('.session .place')).toBe('Cool-down, 1 of 12');
    expect(textOf('.session .next')).toMatch(/^Next: .+ · /);
    press(en.buttons.next, '.session');
    await vi.waitFor(() => expect(textOf('.session .place')).toBe('Cool-down, 2 of 12'));
    press(en.buttons.back, '.session');
    await vi.waitFor(() => expect(textOf('.session .place')).toBe('Cool-down, 1 of 12'));
    press(en.buttons.pause, '.session');
    await seeRoutine('paused');
    press(en.buttons.stop, '.session');
    await seeRoutine('finished');
    press(en.buttons.close, '.session');
    await see('.starting');
    expect((await scene.kept()).state.routine).toBeUndefined();
  });

  test('stands first while no timer runs, and below one that does', async () => {
    const scene = await open();
    await startArticle(scene);
    const order = () =>
      [...document.querySelectorAll('.quick, .session')].map(({ className }) => className.split(' ')[0]);
    expect(order()).toEqual(['player', 'quick']);
    await startTimer();
    expect(order()).toEqual(['quick', 'player']);
  });
});
