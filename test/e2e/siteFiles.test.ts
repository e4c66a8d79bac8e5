import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/index.ts';
import { gpx, tcx } from './support/madeUpRun.ts';
import { findings, openSite, type Site, type Visit } from './support/site.ts';

let site: Site;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  visit = await site.open('/');
  page = visit.page;
});
afterEach(() => visit.close());

const steps = () => page.locator('postrun-routine .step');
const status = () => page.getByRole('status').and(page.locator('#status'));

function choose(name: string, content: string | Uint8Array): Promise<void> {
  return page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(content) });
}

async function facts(): Promise<Record<string, string>> {
  const places = page.locator('[data-fact]');
  const pairs = await places.evaluateAll((all) =>
    all.map((place): [string, string] => [place.getAttribute('data-fact') ?? '', place.textContent ?? '']),
  );
  return Object.fromEntries(pairs);
}

describe('a run file on the start page', () => {
  it('is read when it is chosen, and gives facts and a plan for them', async () => {
    await choose('morning.gpx', gpx({ points: 301 }));
    await steps().first().waitFor();
    expect(await page.getByRole('heading', { name: 'What is in morning.gpx' }).count()).toBe(1);
    const read = await facts();
    expect(read).toMatchObject({ kind: 'Run', distance: '9 km', time: '50:00' });
    expect(read.elevation).toMatch(/^\d+ m up, \d+ m down$/);
    const climb = read.elevation?.split(' up')[0];
    await page.locator('postrun-routine').getByRole('button', { name: /^All/ }).click();
    const summary = en.plan.summary(await steps().count(), ['9 km', en.plan.climb(climb ?? '')]);
    expect(await page.locator('postrun-routine .summary').textContent()).toBe(summary);
    expect(visit.errors).toEqual([]);
  });

  it('is read when it is dropped anywhere on the page', async () => {
    await drop('evening.tcx', tcx({ points: 361 }));
    await steps().first().waitFor();
    expect(await facts()).toMatchObject({ kind: 'Run', distance: '10.8 km', time: '1:00:00' });
  });

  it('may lack facts, and what is unknown is said', async () => {
    await choose('flat.gpx', gpx({ points: 301, heights: false }));
    await steps().first().waitFor();
    expect(await facts()).toMatchObject({
      distance: '9 km',
      elevation: 'No elevation in this file',
      heartRate: 'No heart rate in this file',
      cadence: 'No cadence in this file',
    });
    const tag = page.locator('postrun-routine');
    expect(await tag.getAttribute('distance')).toBe('9000 m');
    expect(await tag.getAttribute('ascent')).toBe(null);
    expect(await tag.getAttribute('descent')).toBe(null);
  });

  it('can be replaced by another, of which nothing stays', async () => {
    await choose('hills.gpx', gpx({ points: 301 }));
    await page.locator('postrun-routine[ascent]').waitFor();
    await choose('flat.gpx', gpx({ points: 181, heights: false }));
    await page.getByRole('heading', { name: 'What is in flat.gpx' }).waitFor();
    expect(await page.locator('postrun-routine').count()).toBe(1);
    expect(await page.locator('postrun-routine').getAttribute('ascent')).toBe(null);
    expect(await facts()).toMatchObject({ distance: '5.4 km', elevation: 'No elevation in this file' });
  });

  it.each([
    { name: 'broken.fit', content: 'not a recording' },
    { name: 'empty.gpx', content: '' },
    { name: 'planned.gpx', content: '<gpx version="1.1"><rte><rtept lat="52" lon="-1.4"/></rte></gpx>' },
    { name: 'ride.tcx', content: tcx({ points: 50 }).replace('Running', 'Biking') },
    { name: '<img src=x onerror=alert(1)>.gpx', content: '<gpx><img src=x onerror=alert(1)></gpx>' },
  ])('that cannot be used is named, with what is wrong: $name', async ({ name, content }) => {
    await choose(name, content);
    await page.locator('#status[data-state="problem"]').waitFor();
    const said = (await status().textContent()) ?? '';
    expect(said.startsWith(name)).toBe(true);
    expect(said.length).toBeGreaterThan(name.length + 20);
    expect(await page.locator('#result').isVisible()).toBe(false);
    expect(await page.locator('#status *').count()).toBe(0);
    expect(visit.errors).toEqual([]);
  });

  it('that is broken takes the last plan off, and may be chosen again once mended', async () => {
    await choose('run.gpx', gpx({ points: 301 }));
    await steps().first().waitFor();
    await choose('run.gpx', 'damaged');
    await page.locator('#status[data-state="problem"]').waitFor();
    expect(await steps().first().isVisible()).toBe(false);
    await choose('run.gpx', gpx({ points: 301 }));
    await steps().first().waitFor();
    expect(await page.locator('#status').getAttribute('data-state')).toBe('read');
  });

  it('is told in the end by the one that was given last', async () => {
    await page.evaluate(
      ([slow, fast]) => {
        const given = (name: string, content: string, wait: number) => {
          const file = new File([content], name);
          const read = file.arrayBuffer.bind(file);
          file.arrayBuffer = () => new Promise((done) => setTimeout(() => done(read()), wait));
          const data = { files: [file], types: ['Files'] };
          const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: data });
          document.dispatchEvent(event);
          return event.defaultPrevented;
        };
        return [given('slow.gpx', slow ?? '', 600), given('fast.gpx', fast ?? '', 0)];
      },
      [gpx({ points: 301 }), gpx({ points: 181 })],
    );
    await steps().first().waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator('#file-name').textContent()).toBe('fast.gpx');
    expect(await facts()).toMatchObject({ distance: '5.4 km' });
  });

  it('can be chosen with the keyboard alone', async () => {
    // Asked for first: catching the dialog takes the browser a moment, and the key must not come before.
    const chooser = page.waitForEvent('filechooser');
    const input = page.locator('#file');
    for (let tabs = 0; tabs < 10 && !(await input.evaluate((element) => element.matches(':focus'))); tabs++) {
      await page.keyboard.press('Tab');
    }
    const outline = page.locator('label[for="file"]');
    expect(await outline.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'keys.gpx', mimeType: '', buffer: Buffer.from(gpx({ points: 301 })) });
    await steps().first().waitFor();
  });

  it('brings its readers with it: before, they are not loaded, and the file itself goes nowhere', async () => {
    await page.waitForLoadState('networkidle');
    const before = visit.asked.length;
    await choose('morning.gpx', gpx({ points: 301 }));
    await steps().first().waitFor();
    const after = visit.asked.slice(before);
    expect(after.length).toBeGreaterThan(0);
    // The tag beside it then wants what shows a routine that a script has set.
    const scripts = new RegExp(`^${site.url}/(assets|chunks)/[\\w-]+\\.js$`);
    expect(after.filter((address) => !scripts.test(address))).toEqual([]);
    expect(after.filter((address) => address.includes('/assets/'))).not.toEqual([]);
  });

  it.each(['light', 'dark'] as const)('leaves nothing for axe to find, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await choose('flat.gpx', gpx({ points: 301, heights: false }));
    await steps().first().waitFor();
    expect(await findings(page)).toEqual([]);
    await choose('broken.gpx', 'damaged');
    await page.locator('#status[data-state="problem"]').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});

describe('the promise that nothing leaves the page', () => {
  it('is kept by the browser', async () => {
    const refused = await page.evaluate((address) => fetch(address).then(String, () => 'refused'), `${site.url}/`);
    expect(refused).toBe('refused');
  });
});

/** Drops a file on the page's heading, which is no part of the zone. */
async function drop(name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], name ?? ''));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('h1', 'dragover', { dataTransfer });
  expect(await page.locator('#drop.over').count()).toBe(1);
  await page.dispatchEvent('h1', 'drop', { dataTransfer });
  expect(await page.locator('#drop.over').count()).toBe(0);
}
