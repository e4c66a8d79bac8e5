import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { articleRoutine } from '../../src/index.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';

const built = fileURLToPath(new URL('../../dist/widget', import.meta.url));
const blog = 'https://blog.example';

let browser: Browser;

beforeAll(async () => {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});

afterAll(() => browser.close());

interface Blog {
  readonly page: Page;
  /** Errors of scripts, refusals by the policy, and requests to anywhere else. */
  readonly troubles: string[];
  /** The built files it asked for. */
  readonly files: string[];
  close(): Promise<void>;
}

/**
 * A page of a blog that embeds the built file, with time in the hands of the test.
 *
 * @param broken files that cannot be had
 */
async function openBlog(tag: string, broken?: RegExp): Promise<Blog> {
  // Minutes go by in a moment here, and a figure that moves would draw every frame of them.
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles: string[] = [];
  const files: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  await context.route('**', async (route, request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== blog) {
      troubles.push(`request to ${request.url()}`);
      return route.abort();
    }
    if (pathname === '/') {
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>A blog</title>
          <script type="module" src="/widget/postrun-routine.js"></script>${tag}</html>`,
      });
    }
    if (!pathname.startsWith('/widget/')) return route.fulfill({ status: 204 });
    files.push(pathname);
    if (broken?.test(pathname)) return route.abort();
    const file = join(built, normalize(pathname.replace('/widget/', '/')));
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(file) });
  });
  await page.clock.install({ time: Date.UTC(2026, 0, 1, 9) });
  await page.goto(blog);
  await page.locator('postrun-routine :is([part~="plan"], [part~="problem"])').first().waitFor();
  return { page, troubles, files, close: () => context.close() };
}

/** A file that is loaded later. */
const chunk = (name: string) => new RegExp(`^/widget/chunks/${name}-[\\w-]+\\.js$`);

const textOf = (file: string) => readFile(join(built, file.replace('/widget/', '')), 'utf8');

/** Without what the browser itself says of a file that does not come. */
const thrown = (troubles: readonly string[]) =>
  troubles.filter((trouble) => !trouble.startsWith('Failed to load resource'));

/** The player is loaded when it is wanted, and the clock of the test begins after that. */
async function start(page: Page): Promise<void> {
  await part(page, 'start').click();
  await part(page, 'clock').waitFor();
}

/** Runs in the page: what stands in parts of the element; undefined where one is not there. */
const partsOf = ({ shadowRoot }: Element, names: readonly string[]) =>
  names.map((name) => shadowRoot?.querySelector(`[part~="${name}"]`)?.textContent ?? undefined);

const part = (page: Page, name: string) => page.locator(`postrun-routine [part~="${name}"]`);

test('the article plays to its end by itself', async () => {
  const { page, troubles, close } = await openBlog(
    '<postrun-routine><p>A routine for after the run</p></postrun-routine>',
  );
  const { steps, seconds } = articleRoutine();
  expect(await page.getByText('A routine for after the run').isVisible()).toBe(false);
  await start(page);
  const names: (string | undefined)[] = [];
  const sides = new Set<string>();
  for (let second = 0; second < seconds; second += 10) {
    const [name, side] = await page.locator('postrun-routine').evaluate(partsOf, ['name', 'side']);
    if (name !== names.at(-1)) names.push(name);
    if (side !== undefined) sides.add(side);
    await page.clock.runFor(10_000);
  }
  // On a slow machine real time has passed as well, and the end is in sight already.
  expect(names.filter((name) => name !== en.player.done)).toEqual(
    steps.map(({ exercise = '' }) => en.exercises[exercise]?.name),
  );
  expect([...sides]).toEqual(['Left side', 'Right side']);
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  expect(await page.getByRole('button', { name: 'Once more' }).isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('a paused routine stands while time goes by', async () => {
  const { page, close } = await openBlog('<postrun-routine><ol><li>Walk, 1 min</li></ol></postrun-routine>');
  await start(page);
  await page.clock.runFor(8000);
  await page.getByRole('button', { name: 'Pause' }).click();
  const clock = await part(page, 'clock').textContent();
  await page.clock.runFor(60_000);
  expect(await part(page, 'clock').textContent()).toBe(clock);
  const bar = page.locator('postrun-routine .part').first();
  expect(await bar.evaluate((element) => getComputedStyle(element, '::after').inlineSize)).not.toBe('0px');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(60_000);
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  await close();
});

test('the first load has neither the long texts nor the player; each comes when somebody is about to need it', async () => {
  const { page, troubles, files, close } = await openBlog('<postrun-routine></postrun-routine>');
  await page.waitForLoadState('networkidle');
  expect(files).toEqual(['/widget/postrun-routine.js', expect.stringMatching(chunk('first'))]);
  const first = await Promise.all(files.map(textOf));
  for (const { steps, claim } of Object.values(texts)) {
    for (const said of [...steps, claim]) expect(first.join()).not.toContain(said);
  }

  await part(page, 'steps').hover();
  await page.locator('postrun-routine .how').first().waitFor({ state: 'attached' });
  await page.locator('postrun-routine .drawing').first().waitFor({ state: 'attached' });
  // One room after the other comes, and brings what it shares with others.
  for (let loaded = 0; loaded < files.length; await page.waitForTimeout(1000)) loaded = files.length;
  expect(files).toContainEqual(expect.stringMatching(chunk('how')));
  expect(files).toContainEqual(expect.stringMatching(chunk('playing')));
  expect(files).not.toContainEqual(expect.stringMatching(chunk('coach')));
  expect(files).not.toContainEqual(expect.stringMatching(chunk('planner')));
  const near = [...files];
  expect(new Set(near).size).toBe(near.length);

  await start(page);
  await part(page, 'all-steps').click();
  expect(await page.locator('postrun-routine .how').count()).toBe(articleRoutine().steps.length);
  expect(files).toEqual(near);
  expect(troubles).toEqual([]);
  await close();
});

test('where the long texts cannot be had, the steps say so in a line, and the routine plays', async () => {
  const { page, troubles, close } = await openBlog('<postrun-routine minutes="5"></postrun-routine>', chunk('how'));
  await page.locator('postrun-routine .step summary').first().click();
  await page.getByText(en.plan.textsMissing).first().waitFor();
  await start(page);
  await page.clock.runFor(400_000);
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  expect(thrown(troubles)).toEqual([]);
  await close();
});

test('where the player cannot be had, the plan stays and says so, and the next press tries again', async () => {
  const { page, troubles, files, close } = await openBlog('<postrun-routine></postrun-routine>', chunk('playing'));
  await part(page, 'start').click();
  await page.getByText(en.plan.missing).waitFor();
  expect(await part(page, 'step').count()).toBeGreaterThan(0);
  const asked = files.length;
  await part(page, 'start').click();
  await expect.poll(() => files.length).toBeGreaterThan(asked);
  expect(thrown(troubles)).toEqual([]);
  await close();
});

test('where a coach’s list cannot be read, it is still there to be read', async () => {
  const tag = '<postrun-routine><ol><li>Easy walk, 5 min</li></ol></postrun-routine>';
  const { page, troubles, close } = await openBlog(tag, chunk('coach'));
  await page.getByText('Easy walk, 5 min').waitFor();
  await page.getByText(en.plan.missing).waitFor();
  expect(await page.getByText('Easy walk, 5 min').isVisible()).toBe(true);
  expect(thrown(troubles)).toEqual([]);
  await close();
});

test('the element is a region named after its routine, for those who do not see it', async () => {
  const { page, close } = await openBlog('<postrun-routine distance="10 km"></postrun-routine>');
  await page.getByText('for 10 km').waitFor();
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const regions = nodes.filter(({ role }) => role?.value === 'region').map(({ name }) => name?.value);
  expect(regions).toEqual(['After this run']);
  await close();
});

test('it follows the colour scheme of a page that leaves it to the reader', async () => {
  const { page, close } = await openBlog(
    '<meta name="color-scheme" content="light dark"><postrun-routine></postrun-routine>',
  );
  const surface = () => part(page, 'plan').evaluate((card) => getComputedStyle(card).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await surface()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await surface()).toBe('rgb(19, 23, 21)');
  await close();
});
