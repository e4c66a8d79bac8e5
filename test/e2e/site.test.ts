import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '../../src/catalogue/conditions.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import type { MuscleGroup } from '../../src/catalogue/muscles.ts';
import { sources } from '../../src/catalogue/sources.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import { articleRoutine } from '../../src/plan/article.ts';
import { usualDose } from '../../src/routine/usualDose.ts';
import { planView } from '../../src/view/plan.ts';
import { start } from './support/panel.ts';
import { built, findings, openSite, type Site, type Visit } from './support/site.ts';
import { until } from './support/until.ts';

const pages = ['index', 'article', 'strava', 'gallery'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens a page for one test and closes it after, whatever happened. */
async function on(path: string, look: (visit: Visit) => Promise<void>, options?: Parameters<Site['open']>[1]) {
  const visit = await site.open(path, options);
  try {
    await look(visit);
  } finally {
    await visit.close();
  }
}

/** As most people see it: with figures that move. */
const moving = { reducedMotion: 'no-preference' } as const;

/** The page has drawn what a script adds. */
const drawn: Readonly<Record<(typeof pages)[number], string>> = {
  index: 'h1',
  article: 'postrun-routine .step',
  strava: 'postrun-panel .step',
  gallery: '.exercise',
};

/** Shows what a page has folded away until somebody wants it: all that is on it is looked at. */
const unfolded: Readonly<Partial<Record<(typeof pages)[number], (page: Page) => Promise<unknown>>>> = {
  gallery: (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
};

/** The replica has the landmarks and labels of the page it stands for, wanting as they are: ours is what stands in it. */
const ours: Readonly<Partial<Record<(typeof pages)[number], readonly string[]>>> = {
  strava: ['.demo-strip', 'postrun-panel'],
};

describe.each(pages)('%s.html', (name) => {
  const path = `/${name}.html`;
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open(path);
    await visit.page.locator(drawn[name]).first().waitFor();
  });
  afterAll(() => visit.close());

  it('loads without errors and asks no other host', async () => {
    const { page, asked, errors } = visit;
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(`${site.url}/`) && !address.startsWith('data:'))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (colorScheme) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme });
    await unfolded[name]?.(page);
    expect(await findings(page, ours[name])).toEqual([]);
  });

  it('fits a screen of 320 px', () =>
    on(
      path,
      async ({ page }) => {
        await page.locator(drawn[name]).first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 700 } },
    ));

  it('leads to the start page', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: 'Post-Run Routine' }).click();
    await page.getByRole('heading', { level: 1, name: /^The run is done/ }).waitFor();
  });
});

it('leads from the start page to the three others', () =>
  on('/', async ({ page }) => {
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['./article.html', './strava.html', './gallery.html']);
  }));

describe('article', () => {
  it('runs the built widget, byte for byte', async () => {
    const entries = await readdir(built.widget, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const copy = await readFile(join(built.site, relative(built.widget, file)));
      expect(copy.equals(await readFile(file)), file).toBe(true);
    }
  });

  it('shows the routine of the article and plays it to the end', () =>
    on(
      '/article.html',
      async ({ page, errors }) => {
        const widget = page.locator('postrun-routine');
        await widget.getByRole('button', { name: /^All 12/ }).click();
        expect(await widget.locator('.step .row .name').allTextContents()).toEqual(
          routineRows().map(({ name }) => name),
        );
        await plays(page, widget);
        expect(errors).toEqual([]);
      },
      moving,
    ));

  it('gives the widget the font of the blog', () =>
    on('/article.html', async ({ page }) => {
      const title = page.locator('postrun-routine').getByText(en.plan.article);
      const font = await title.evaluate((element) => getComputedStyle(element).fontFamily);
      expect(font).toBe(await page.evaluate(() => getComputedStyle(document.body).fontFamily));
      expect(font).toContain('serif');
    }));

  it.each(['light', 'dark'] as const)(
    'keeps its contrast in the colours of the blog while it plays, %s',
    (colorScheme) =>
      on(
        '/article.html',
        async ({ page }) => {
          const widget = page.locator('postrun-routine');
          await widget.getByRole('button', { name: en.buttons.start, exact: true }).click();
          await widget.getByRole('timer').waitFor();
          expect(await findings(page)).toEqual([]);
        },
        { colorScheme },
      ),
  );

  it('says the same routine without script', () =>
    on(
      '/article.html',
      async ({ page }) => {
        const list = page.locator('postrun-routine li');
        expect(await list.first().isVisible()).toBe(true);
        expect(await list.allTextContents()).toEqual(routineRows().map(({ name, dose }) => `${name}, ${dose}`));
      },
      { javaScriptEnabled: false },
    ));
});

describe('strava', () => {
  it('has exactly one panel, right after the heading, that plays to the end', () =>
    on(
      '/strava.html',
      async ({ page, errors }) => {
        const panel = page.locator('postrun-panel');
        await panel.locator('.step').first().waitFor();
        expect(await page.locator('#heading + postrun-panel').count()).toBe(1);
        expect(await panel.locator('.summary').first().textContent()).toContain('10.2 km');
        await plays(page, panel);
        expect(await panel.count()).toBe(1);
        expect(errors).toEqual([]);
      },
      moving,
    ));

  it('keeps the one panel when tabs change, and goes on with the routine after a reload', () =>
    on('/strava.html', async ({ page }) => {
      const panel = page.locator('postrun-panel');
      await start(panel);
      await page.getByRole('link', { name: 'Segments' }).click();
      await page.getByText('Beacon Lane climb').first().waitFor();
      expect(await page.locator('#heading + postrun-panel').count()).toBe(1);
      await page.reload();
      await panel.getByRole('timer').waitFor();
      expect(await panel.count()).toBe(1);
    }));

  it('has nothing for axe to find while it plays', () =>
    on('/strava.html', async ({ page }) => {
      const panel = page.locator('postrun-panel');
      await start(panel);
      expect(await findings(page, ours.strava)).toEqual([]);
    }));
});

describe('gallery', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open('/gallery.html');
    await visit.page.locator('.exercise').first().waitFor();
  });
  afterAll(() => visit.close());

  it('lists every exercise once, with all that is known and said of it', async () => {
    const { page } = visit;
    const shown = await page.locator('.exercise').evaluateAll((all) =>
      all.map((entry) => {
        const textOf = (selector: string) => entry.querySelector(selector)?.textContent ?? '';
        const textsOf = (selector: string) => [...entry.querySelectorAll(selector)].map((part) => part.textContent);
        return {
          id: entry.id,
          name: textOf('h3'),
          dose: textOf('.dose'),
          primary: textOf('.muscles strong'),
          muscles: textOf('.muscles dd'),
          posture: textOf('.posture dd'),
          level: textOf('.level dd'),
          equipment: textOf('.equipment dd'),
          steps: textsOf('.how li'),
          said: textsOf(':scope > .notes dd'),
          cited: [...entry.querySelectorAll('.evidence a')].map((link) => link.getAttribute('href')),
          cautions: textsOf('.cautions dd'),
        };
      }),
    );
    expect(shown.map(({ id }) => id).toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
    for (const exercise of exercises) {
      const entry = shown.find(({ id }) => id === exercise.id);
      const words = texts[exercise.id];
      const named = (muscles: readonly MuscleGroup[]) => muscles.map((muscle) => en.muscles[muscle].label).join(', ');
      expect(entry).toMatchObject({
        name: en.exercises[exercise.id]?.name,
        dose: en.format.dose(usualDose(exercise)),
        primary: named(exercise.muscles.primary),
        muscles: expect.stringContaining(named(exercise.muscles.secondary)),
        posture: expect.stringContaining(en.postures[exercise.posture]),
        level: exercise.level === undefined ? '' : `${exercise.level} of 3`,
        steps: words?.steps,
        cited: exercise.evidence.sources.map((source) => `#source-${source}`),
      });
      for (const piece of exercise.equipment.flat()) expect(entry?.equipment).toContain(en.equipment[piece].phrase);
      expect(entry?.said.slice(0, -1)).toEqual([
        ...(words?.mistakes ?? []),
        words?.easier,
        words?.harder,
        words?.claim,
      ]);
      expect(entry?.said.at(-1)).toContain(`(grade ${exercise.evidence.grade}): `);
      expect(entry?.cautions.toSorted()).toEqual(
        Object.entries(words?.cautions ?? {})
          .map(([condition, note]) => `${en.conditions[condition as Condition].label}. ${note}`)
          .toSorted(),
      );
    }
  });

  it('goes through the phases in their order and ends with the sources, and each link leads to one', async () => {
    const { page } = visit;
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    const expected = [...new Set(exercises.map(({ phase }) => en.phases[phase])), 'Sources'];
    expect(headings).toEqual(expected);
    const links = page.locator('#phases a');
    expect(await links.allTextContents()).toEqual(expected);
    for (const link of await links.all()) {
      expect(await page.locator(`${await link.getAttribute('href')}`).count()).toBe(1);
    }
  });

  it('names every source a claim rests on, and leads to its publication', async () => {
    const { page, asked } = visit;
    const cited = [...new Set(exercises.flatMap(({ evidence }) => evidence.sources))];
    expect(await page.locator('.source').count()).toBe(cited.length);
    for (const id of cited) {
      const { authors, year, title, doi, citedFor } = sources[id];
      const text = (await page.locator(`#source-${id}`).textContent()) ?? '';
      for (const said of [authors, year, title, citedFor]) if (said !== undefined) expect(text).toContain(String(said));
      const links = page.locator(`#source-${id} a`);
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(doi === undefined ? [] : [`https://doi.org/${doi}`]);
      if (doi !== undefined) expect(await links.getAttribute('rel')).toBe('noreferrer');
    }
    await page.locator('.evidence a').first().click();
    expect(await page.locator('.source:target').isVisible()).toBe(true);
    expect(asked.filter((address) => !address.startsWith(site.url) && !address.startsWith('data:'))).toEqual([]);
  });

  it('can be narrowed to what is at hand, and to what needs no floor', async () => {
    const { page } = visit;
    const shown = () => page.locator('.exercise:visible').evaluateAll((all) => all.map(({ id }) => id));
    const all = exercises.length;
    const count = page.getByRole('group', { name: 'Show' }).getByRole('status');
    expect(await count.textContent()).toBe(`All ${all} exercises`);
    await page.getByLabel('with', { exact: true }).selectOption('Foam roller');
    const rolled = exercises.filter(({ equipment }) => equipment.flat().includes('foam_roller')).map(({ id }) => id);
    expect(await shown()).toEqual(rolled);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Self-massage', 'Sources']);
    expect(await page.locator('#phases a:visible').allTextContents()).toEqual(['Self-massage', 'Sources']);
    await page.getByLabel('with', { exact: true }).selectOption('no equipment');
    await page.getByLabel('without getting down to the floor').check();
    const bare = exercises.filter(({ equipment, floor }) => equipment.length === 0 && !floor).map(({ id }) => id);
    expect(await shown()).toEqual(bare);
    expect(await count.textContent()).toBe(`${bare.length} of ${all} exercises`);
    await page.getByLabel('with', { exact: true }).selectOption('any or no equipment');
    await page.getByLabel('without getting down to the floor').uncheck();
    expect((await shown()).length).toBe(all);
  });

  it('prints with all that is folded away on the screen', async () => {
    const { page } = visit;
    const open = page.locator('.cautions[open]');
    await page.locator('.cautions summary').first().click();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await open.count()).toBe(exercises.filter(({ cautions }) => Object.keys(cautions).length > 0).length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await open.count()).toBe(1);
  });
});

function routineRows() {
  return planView(articleRoutine(), en).rows;
}

/** Starts the routine, sees the clock go, and skips to the end. */
async function plays(page: Page, surface: Locator): Promise<void> {
  await surface.getByRole('button', { name: en.buttons.start, exact: true }).click();
  const clock = surface.getByRole('timer');
  // The panel asks for what speaks against it before the first start of a day.
  const none = surface.getByRole('button', { name: en.panel.screen.none, exact: true });
  await clock.or(none).first().waitFor();
  if ((await none.count()) > 0) await none.click();
  const first = await clock.textContent();
  await until('the clock to go', async () => (await clock.textContent()) !== first);
  const next = surface.getByRole('button', { name: en.buttons.next, exact: true });
  const end = surface.getByRole('heading', { name: en.player.done, exact: true });
  // More presses than any routine here has intervals: without an end this must not go on for ever.
  for (let presses = 0; presses < 100 && (await end.count()) === 0; presses++) {
    await next.click({ timeout: 5000 }).catch(() => {});
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await end.waitFor();
}
