import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type Host, openHost, pageWith } from './support/hosts.ts';
import { launchChromium, newTab } from './support/hostsBrowsers.ts';
import { sessionOf, troublesOf, widgetIn } from './support/hostsWidget.ts';

const script = '<script type="module" src="/postrun/postrun-routine.js"></script>';
const list = `<h2>After the hills</h2><ol>
  <li>Easy walk, 5 min</li>
  <li>Standing quad stretch, 30 s each side</li>
  <li>Glute bridge, 2 x 12</li>
</ol>`;
const tag = `<postrun-routine>${list}</postrun-routine>`;

let host: Host;
let browser: Browser;
beforeAll(async () => {
  host = await openHost();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

interface Opened extends BrowserContextOptions {
  readonly head?: string;
  readonly html?: string;
}

/** A page of a blog in a tab of its own, with the plan on screen. */
async function open(body: string, { head = script, html = 'lang="en"', ...options }: Opened = {}) {
  const reader = await newTab(browser, options);
  onTestFinished(() => reader.close());
  await reader.goto(host.put('/', { body: pageWith(body, { head, html }) }));
  const widget = widgetIn(reader);
  await widget.says('start', /Start/);
  return { reader, widget, page: reader.page };
}

/** Elements of the shadow that are on screen. */
const seen = (page: Page, selector: string) =>
  page.locator(`postrun-routine ${selector}`).filter({ visible: true }).count();

it('the script may be there twice, also in two versions: the first one counts', async () => {
  const again = '<script type="module" src="/postrun/postrun-routine.js?v=2"></script>';
  const { reader, widget } = await open(tag, { head: script + script + again });
  await reader.page.waitForLoadState('networkidle');
  await widget.click('start');
  await widget.says('name', /Easy cool-down walk/);
  const chunks = host.asked.filter((path) => path.includes('/chunks/'));
  expect(new Set(chunks).size).toBe(chunks.length);
  expect(await reader.ask(() => document.querySelectorAll('postrun-routine').length, undefined)).toBe(1);
  expect(await troublesOf(reader)).toEqual([]);
});

it('a list that is still on its way when the script is there already is read to its end', async () => {
  const reader = await newTab(browser);
  onTestFinished(() => reader.close());
  const whole = pageWith(tag, { head: script.replace('module"', 'module" async') });
  const cut = whole.indexOf('<li>Glute');
  let send: (text: string) => void = () => {};
  const rest = new Promise<string>((resolve) => {
    send = resolve;
  });
  const loading = reader.goto(host.put('/slow', { body: whole.slice(0, cut), rest }));
  const widget = widgetIn(reader);
  await widget.says('.step:nth-child(2) .name', /Standing quad stretch/);
  send(whole.slice(cut));
  await loading;
  await widget.says('.step:nth-child(3) .name', /Glute bridge/);
  expect(await widget.text('title')).toBe('After the hills');
  expect(await troublesOf(reader)).toEqual([]);
});

it('a list that a script changes is read anew', async () => {
  const { reader, widget } = await open(tag);
  await reader.ask(() => {
    const line = document.createElement('li');
    line.textContent = 'Front plank, 30 s';
    document.querySelector('ol')?.append(line);
  }, undefined);
  await widget.says('.step:nth-child(4) .name', /Front plank/);
});

it('moved while it runs it goes on: the same session, the same clock, and sound', async () => {
  const listen = `<script>
    globalThis.heard = { contexts: [], beeps: 0 };
    globalThis.AudioContext = class extends AudioContext {
      constructor(...given) { super(...given); heard.contexts.push(this); }
    };
    const { start } = OscillatorNode.prototype;
    AudioScheduledSourceNode.prototype.start = function (...given) {
      if (this instanceof OscillatorNode) heard.beeps++;
      return start.apply(this, given);
    };
  </script>`;
  const { reader, widget, page } = await open(`<main>${tag}</main><aside></aside>`, { head: listen + script });
  const sound = () =>
    reader.ask(() => {
      const { contexts, beeps } = (globalThis as unknown as { heard: { contexts: AudioContext[]; beeps: number } })
        .heard;
      return { states: contexts.map(({ state }) => state), beeps };
    }, undefined);
  await widget.click('start');
  await expect.poll(async () => (await sound()).beeps).toBeGreaterThan(0);
  expect((await sound()).states).toEqual(['running']);
  const session = await sessionOf(reader);
  const left = await widget.says('left', /\d:\d\d/);

  for (const way of ['append', 'moveBefore'] as const) {
    const { beeps } = await sound();
    await reader.ask((name) => {
      const element = document.querySelector('postrun-routine');
      const place = document.querySelector('aside:not(:has(postrun-routine))') ?? document.querySelector('main');
      if (!element || !place) throw new Error('The page is not as it was written.');
      if (name === 'append') place.append(element);
      else (place as unknown as { moveBefore(node: Node, before: null): void }).moveBefore(element, null);
    }, way);
    expect(await sessionOf(reader)).toEqual(session);
    await expect.poll(async () => (await sound()).beeps).toBeGreaterThan(beeps);
    expect((await sound()).states).toEqual(['running']);
  }
  await expect.poll(() => widget.text('left')).not.toBe(left);
  await widget.click('next');
  await widget.says('name', /Standing quad stretch/);
  expect(page.url()).toBe(`${host.url}/`);
  expect(await troublesOf(reader)).toEqual([]);
});

it('two elements on a page do not know of each other', async () => {
  const { reader } = await open(`
    <postrun-routine id="one">${list}</postrun-routine>
    <postrun-routine id="two" minutes="15" distance="10 km"></postrun-routine>`);
  const [one, two] = [widgetIn(reader, '#one'), widgetIn(reader, '#two')];
  await two.says('summary', /for 10 km/);
  await one.click('start');
  await one.says('clock', /\d:\d\d/);
  expect(await two.text('start')).toBe('Start');
  await two.click('start');
  await two.says('clock', /\d:\d\d/);
  await one.click('pause');
  await one.says('left', /Paused/);
  expect(await two.text('left')).not.toMatch(/Paused/);

  await reader.page.reload();
  await one.says('notice', /\w/);
  await two.says('notice', /\w/);
  expect(await one.text('name')).toBe('Easy cool-down walk');
  expect(await troublesOf(reader)).toEqual([]);
});

it('on a page that is read from the right it is laid out from the right, and the arrow keys follow', async () => {
  const { reader, widget, page } = await open(tag, { html: 'lang="he" dir="rtl"' });
  const left = (selector: string) =>
    page
      .locator(`postrun-routine ${selector}`)
      .first()
      .evaluate((part) => part.getBoundingClientRect().left);
  expect(await left('.figure')).toBeGreaterThan(await left('.row .dose'));
  await widget.click('start');
  await widget.says('clock', /\d:\d\d/);
  expect(await left('[part~="back"]')).toBeGreaterThan(await left('[part~="next"]'));
  await widget.click('place');
  await page.keyboard.press('ArrowLeft');
  await widget.says('name', /Standing quad stretch/);
  expect(await overflow(page)).toBe(0);
  expect(await troublesOf(reader)).toEqual([]);
});

it('with reduced motion nothing moves', async () => {
  const { page, widget } = await open(tag, { reducedMotion: 'no-preference' });
  const moving = () =>
    page.evaluate(() => {
      const all = document.querySelector('postrun-routine')?.shadowRoot?.querySelectorAll('*') ?? [];
      const moves = (style: CSSStyleDeclaration) =>
        style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => time !== '0s');
      return [...all].filter((part) =>
        [undefined, '::before', '::after'].some((pseudo) => moves(getComputedStyle(part, pseudo))),
      ).length;
    });
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
  await widget.click('start');
  await widget.says('clock', /\d:\d\d/);
  expect(await moving()).toBe(0);
});

it('with forced colours, what colour tells is still told', async () => {
  const { page, widget } = await open(tag);
  await page.emulateMedia({ forcedColors: 'active' });
  await widget.click('start');
  await widget.says('clock', /\d:\d\d/);
  await widget.click('next');
  await widget.says('side', /Left/);
  const colours = (selector: string, name: string, pseudo?: string) =>
    page
      .locator(`postrun-routine ${selector}`)
      .first()
      .evaluate((part, [name, pseudo]) => getComputedStyle(part, pseudo).getPropertyValue(name ?? ''), [name, pseudo]);
  // What is done of a phase, beside what is not: else the bar would be one plain strip.
  expect(await colours('.part', 'background-color', '::after')).not.toBe(await colours('.part', 'background-color'));
  expect(await colours('.badge', 'outline-style')).toBe('solid');
  expect(await colours('.round', 'border-top-style')).toBe('solid');
  const off = await colours('[part~="wait-for-me"]', 'background-color', '::before');
  const on = await colours('[part~="sound"]', 'background-color', '::before');
  expect(on).not.toBe(off);
});

it('prints the plan, and no controls', async () => {
  const { page, widget } = await open(tag.replace('</ol>', '<li>Slow breathing, 2 min</li></ol>'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('postrun-routine .step .name').allTextContents()).toEqual([
    'Easy cool-down walk',
    'Standing quad stretch',
    'Glute bridge',
    'Slow breathing',
  ]);
  expect(await seen(page, '.step .name')).toBe(4);
  expect(await seen(page, ':is(button, input, .own)')).toBe(0);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.emulateMedia({ media: 'screen' });
  await widget.click('start');
  await widget.says('clock', /\d:\d\d/);
  await widget.click('all-steps');
  await widget.says('jump', /\w/);
  await page.emulateMedia({ media: 'print' });
  expect(await seen(page, '.step .name')).toBe(4);
  expect(await seen(page, ':is(button, input)')).toBe(0);
});

it('at 320 px, which is 1280 px at 400 %, nothing has to be scrolled sideways', async () => {
  const facts = 'minutes="30" distance="21.1 km" time="2:05:00" ascent="640 m" sore="calves 6, lower back"';
  const { page, widget } = await open(`<postrun-routine ${facts}></postrun-routine>`);
  await page.setViewportSize({ width: 320, height: 256 });
  await widget.says('summary', /for 21.1 km/);
  await widget.click('.step summary');
  await widget.says('.how', /\w/);
  await widget.click('.own > summary');
  await widget.says('plan-own', /\w/);
  expect(await overflow(page)).toBe(0);
  await widget.click('start');
  await widget.says('clock', /\d:\d\d/);
  await widget.click('.swap summary');
  await widget.click('all-steps');
  expect(await overflow(page)).toBe(0);
  await widget.click('stop');
  await widget.says('again', /\w/);
  expect(await overflow(page)).toBe(0);
});

/** CSS pixels by which the page, or a card in it, is wider than it may be. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [
      document.documentElement,
      document.querySelector('postrun-routine')?.shadowRoot?.querySelector('.card'),
    ];
    return Math.max(...boxes.map((box) => (box ? box.scrollWidth - box.clientWidth : 0)));
  });
}
