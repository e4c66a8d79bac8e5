import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backupOf } from '../../extension/background/backup.ts';
import { nothingKept } from '../../extension/background/items.ts';
import optionsLook from '../../extension/options/options.css?inline';
import { Page } from '../../extension/options/Page.tsx';
import pageLook from '../../extension/ui/page.css?inline';
import { Welcome } from '../../extension/welcome/Welcome.tsx';
import welcomeLook from '../../extension/welcome/welcome.css?inline';
import { articleRoutine } from '../../src/index.ts';
import { options } from '../../src/locale/en/options.ts';
import { popup } from '../../src/locale/en/popup.ts';
import { welcome } from '../../src/locale/en/welcome.ts';
import formLook from '../../src/view/form.css?inline';
import look from '../../src/view/look.css?inline';
import playerLook from '../../src/view/player.css?inline';
import { expectSound, inScheme, one, type PageOptions, press, see, showPage, textOf, type } from './pageScene.ts';

const sheets = [look, formLook, playerLook, pageLook, optionsLook];
const given = { isGiven: async () => true, request: async () => true };

/** Shows the page of settings, and waits for the last part of it to come. */
async function open(settings?: PageOptions, access = given) {
  const scene = await showPage(sheets, (platform) => <Page platform={platform} access={access} />, settings);
  await see('input[type="file"]');
  return scene;
}

afterEach(() => inScheme('light'));

const { stored, presets, file } = options;

const kept = {
  settings: { ...nothingKept.settings, minutes: 20 as const, conditions: ['achilles_midportion'] as const },
  timers: { ...nothingKept.timers, used: [{ seconds: 90, eachSide: true }] },
  saved: { ...nothingKept.saved, routines: [{ title: 'After hills', routine: articleRoutine() }] },
};

/** Chooses a file as a person does. */
function choose(text: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'backup.json', { type: 'application/json' }));
  const input = one('input[type="file"]') as HTMLInputElement;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function field(value: string): HTMLInputElement {
  return one(`input[value="${value}"]`) as HTMLInputElement;
}

const states: Readonly<Record<string, () => Promise<unknown>>> = {
  'with nothing stored': () => open(),
  'with everything stored, and a question': async () => {
    await open({ kept });
    press(stored.erase);
    await see('.sure');
  },
  'with what is wrong': async () => {
    await open({ kept }, { isGiven: async () => false, request: async () => false });
    await see('.access');
    press(options.access.give);
    await type('#preset', 'soon');
    press(presets.add);
    choose('hello');
    await vi.waitFor(() => expect(document.body.textContent).toContain(file.noJson));
    await vi.waitFor(() => expect(document.body.textContent).toContain(options.access.refused));
  },
  'of the welcome': () => showPage([look, pageLook, welcomeLook], () => <Welcome words={welcome} />),
};

describe.each([
  ['light', 900],
  ['dark', 320],
] as const)('in %s, %i px wide', (scheme, width) => {
  test.each(Object.entries(states))('axe finds nothing in the page %s', async (_, arrive) => {
    await page.viewport(width, 800);
    await inScheme(scheme);
    await arrive();
    await expectSound();
  });
});

describe('a setting', () => {
  test('is kept as soon as it is chosen, and said to be', async () => {
    const scene = await open();
    field('30').click();
    field('foam_roller').click();
    field('imperial').click();
    await vi.waitFor(async () =>
      expect((await scene.kept()).settings).toMatchObject({
        minutes: 30,
        units: 'imperial',
        equipment: expect.arrayContaining(['foam_roller']),
      }),
    );
    await vi.waitFor(() => expect(textOf('.kept')).toBe(options.saved));
    field('auto').click();
    await vi.waitFor(async () => expect((await scene.kept()).settings.units).toBeUndefined());
  });

  test('is told where it is not kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open({ parts: ({ messages }) => ({ messages: { ...messages, send: () => Promise.reject(new Error()) } }) });
    field('30').click();
    await vi.waitFor(() => expect(textOf('.kept')).toBe(options.problems.notSent));
  });

  test('of health is ticked by keys, and its group says so', async () => {
    const scene = await open();
    const group = one('.health details:nth-of-type(2) summary');
    group.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await vi.waitFor(async () => expect((await scene.kept()).settings.conditions).toEqual(['achilles_insertional']));
    await vi.waitFor(() => expect(group.textContent).toContain(options.ticked(1)));
  });

  test('of notifications is on only where the browser allows them', async () => {
    const request = vi.fn(async () => false);
    const scene = await open({ parts: () => ({ notices: { isAllowed: async () => false, request } }) });
    const label = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === options.switches.notifications,
    );
    label?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain(options.notices.refused));
    expect((await scene.kept()).settings.notifications).toBe(false);
  });
});

describe('the times of the quick timer', () => {
  const times = () => [...document.querySelectorAll('.times li')].map(({ textContent }) => textContent);

  test('are added in order of length, taken away, and put back', async () => {
    const scene = await open();
    await type('#preset', '45');
    press(presets.add);
    await vi.waitFor(() => expect(times()).toEqual(['0:20', '0:30', '0:45', '1:00', '2:00', '5:00', '10:00']));
    press(presets.remove('20 seconds'));
    await vi.waitFor(() => expect(times()[0]).toBe('0:30'));
    expect((await scene.kept()).settings.presets).toEqual([30, 45, 60, 120, 300, 600]);
    press(presets.usual);
    await vi.waitFor(() => expect(times()).toHaveLength(6));
  });

  test.each([
    ['soon', popup.timer.problem.time('soon')],
    ['30', presets.twice('0:30')],
  ])('“%s” is told: %s', async (text, problem) => {
    await open();
    await type('#preset', text);
    press(presets.add);
    await vi.waitFor(() => expect(textOf('#preset-wrong')).toBe(problem));
  });

  test('one stays', async () => {
    await open({ kept: { settings: { ...nothingKept.settings, presets: [60] } } });
    press(presets.remove('1 minute'));
    await vi.waitFor(() => expect(textOf('#preset-wrong')).toBe(presets.last));
    expect(times()).toEqual(['1:00']);
  });
});

describe('what is stored', () => {
  test('is said in words and numbers, and deleted only after a second press', async () => {
    const scene = await open({ kept });
    expect(textOf('.lines')).toContain(stored.saved(1));
    press(stored.erase);
    await see('.sure');
    press(stored.keep);
    await vi.waitFor(() => expect(document.querySelector('.sure')).toBeNull());
    expect((await scene.kept()).saved.routines).toHaveLength(1);
    press(stored.erase);
    await see('.sure');
    press(stored.eraseNow);
    await vi.waitFor(() => expect(document.body.textContent).toContain(stored.erased));
    expect(await scene.kept()).toEqual(nothingKept);
  });

  test('is put back from a file, after it was said what that holds', async () => {
    const scene = await open();
    choose(JSON.stringify(backupOf({ ...nothingKept, ...kept })));
    await see('.sure');
    expect(textOf('.sure p')).toContain(stored.saved(1));
    expect(await scene.kept()).toEqual(nothingKept);
    press(stored.restoreNow);
    await vi.waitFor(() => expect(document.body.textContent).toContain(stored.restored));
    expect(await scene.kept()).toMatchObject(kept);
  });

  test('stays as it is where the file is not sound, and the page says what is wrong with it', async () => {
    const scene = await open({ kept });
    const backup = backupOf({ ...nothingKept, ...kept });
    choose(JSON.stringify({ ...backup, items: { ...backup.items, settings: { version: 1, minutes: 17 } } }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('settings.minutes'));
    expect(document.querySelector('.sure')).toBeNull();
    expect(await scene.kept()).toMatchObject(kept);
  });
});

test('sounds and voice are tried by a press, and what was heard is said', async () => {
  await open({ kept: { settings: { ...nothingKept.settings, beeps: false } } });
  press(options.tryIt);
  await vi.waitFor(() => expect(document.body.textContent).toContain(options.trying.silent));
});

test('access to Strava that was taken back is given again by a press', async () => {
  const request = vi.fn(async () => true);
  await open({}, { isGiven: async () => false, request });
  await see('.access');
  press(options.access.give);
  await vi.waitFor(() => expect(document.querySelector('.access')).toBeNull());
  expect(request).toHaveBeenCalledOnce();
});
