import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Host, openHost, pageWith } from './support/hosts.ts';
import { launchChromium, newTab } from './support/hostsBrowsers.ts';
import { snippet } from './support/hostsGuide.ts';
import { troublesOf, widgetIn } from './support/hostsWidget.ts';

const stripped = 'WordPress, and wherever tags are stripped';
const walk = 'Easy cool-down walk';
const bridge = 'Glute bridge';
const quad = 'Standing quad stretch';

let host: Host;
/** Another origin, which embeds what the first one has. */
let blog: Host;
let browser: Browser;
beforeAll(async () => {
  [host, blog, browser] = await Promise.all([openHost(), openHost(), launchChromium()]);
  for (const site of [host, blog]) {
    site.put('/postrun-frames.js', { body: snippet('In a frame', 'js'), type: 'text/javascript' });
  }
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await blog.close();
});

async function open(body: string, head = '', site = host) {
  const reader = await newTab(browser);
  onTestFinished(() => reader.close());
  // Of frames too, which the watch of the page does not see.
  const problems: string[] = [];
  reader.page.on('pageerror', ({ message }) => problems.push(message));
  reader.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await reader.goto(site.put('/', { body: pageWith(body, { head }) }));
  return { reader, page: reader.page, widget: widgetIn(reader), problems };
}

describe('the snippets of the guide', () => {
  it('a list is the routine, and the place it takes was kept on a phone and on a desk', async () => {
    const { reader, widget, page } = await open(snippet('Your own routine', 'html'));
    await widget.says('title', /^After the hills$/);
    expect(await widget.texts('.step .name')).toEqual([walk, quad, bridge]);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const [taken, kept] = await page
        .locator('postrun-routine')
        .evaluate((element) => [
          element.getBoundingClientRect().height,
          Number.parseFloat(getComputedStyle(element).minHeight),
        ]);
      expect(taken).toBe(kept);
    }
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('a run is planned for', async () => {
    const { reader, widget } = await open(snippet('A routine for a run', 'html'));
    await widget.says('summary', /for 10 km with 240 m of climb/);
    expect(await troublesOf(reader)).toEqual([]);
  });

  describe('a list in Markdown is the routine, also with empty lines between its items', () => {
    const script = '<script type="module" src="/postrun/postrun-routine.js"></script>';
    const lists = [
      '<ol>\n<li>Easy walk, 5 min</li>\n<li>Glute bridge, 2 x 12</li>\n</ol>\n',
      '<ol>\n<li>\n<p>Easy walk, 5 min</p>\n</li>\n<li>\n<p>Glute bridge, 2 x 12</p>\n</li>\n</ol>\n',
    ];
    const template = (name: string) => async (list: string) =>
      snippet(name, 'html').replaceAll(/\{\{.*?\}\}/g, (hole) => (/Inner|list/.test(hole) ? list : ''));
    const generators = { Hugo: template('Hugo'), Jekyll: template('Jekyll'), Eleventy: eleventy };

    it.each(Object.entries(generators))('in %s', async (_, made) => {
      const tags = await Promise.all(lists.map(made));
      const sections = tags.map((tag, at) => `<section id="n${at}">${tag}</section>`);
      const { reader } = await open(sections.join(''), script);
      for (const at of lists.keys()) {
        const widget = widgetIn(reader, `#n${at} postrun-routine`);
        await widget.says('start', /Start/);
        expect(await widget.texts('.step .name')).toEqual([walk, bridge]);
        expect(await widget.texts('problem')).toEqual([]);
      }
      expect(await troublesOf(reader)).toEqual([]);
    });
  });
});

it('what an editor makes of a list is read: comments, emphasis, hard spaces and line breaks', async () => {
  const { reader, widget } = await open(
    `<postrun-routine><ul class="wp-block-list"><!-- wp:list-item --><li><!--[--><strong>Easy walk</strong>,&nbsp;5 min</li><!-- /wp:list-item --><li>Glute bridge, 2 x 12<br>slowly</li></ul></postrun-routine>`,
    '<script type="module" src="/postrun/postrun-routine.js"></script>',
  );
  await widget.says('start', /Start/);
  expect(await widget.texts('.step .name')).toEqual([walk, bridge]);
  expect(await widget.texts('.step .dose')).toEqual([expect.stringContaining('5 min'), expect.stringContaining('12')]);
  expect(await widget.texts('problem')).toEqual([]);
  expect(await troublesOf(reader)).toEqual([]);
});

describe('a div with the name of the tag', () => {
  const script = snippet(stripped, 'html', 2);

  it('becomes an element with its data as attributes', async () => {
    const { reader, widget } = await open(snippet(stripped, 'html', 0), script);
    await widget.says('summary', /for 10 km/);
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('keeps its list, and what makes it itself', async () => {
    const own = snippet(stripped, 'html', 1).replace(
      'id="hills"',
      'id="hills" lang="en-GB" dir="rtl" style="margin-top: 7px" data-without-form=""',
    );
    const { reader, widget, page } = await open(own.replace('"postrun-routine"', '"postrun-routine wide"'), script);
    await widget.says('title', /^After the hills$/);
    expect(await widget.texts('.step .name')).toEqual([walk, bridge]);
    const { id, className, lang, dir, style } = await page
      .locator('postrun-routine')
      .evaluate((element: HTMLElement) => ({
        id: element.id,
        className: element.className,
        lang: element.lang,
        dir: element.dir,
        style: element.style.marginTop,
      }));
    expect({ id, className, lang, dir, style }).toEqual({
      id: 'hills',
      className: 'postrun-routine wide',
      lang: 'en-GB',
      dir: 'rtl',
      style: '7px',
    });
    expect(await widget.texts('form')).toEqual([]);
    expect(await page.locator('div.postrun-routine').count()).toBe(0);
    await widget.click('start');
    await widget.says('name', /Easy cool-down walk/);
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('waits for the end of the page, also where the script is there first', async () => {
    const reader = await newTab(browser);
    onTestFinished(() => reader.close());
    const whole = pageWith(snippet(stripped, 'html', 1), { head: script });
    const cut = whole.indexOf('<li>Glute');
    let send: (text: string) => void = () => {};
    const rest = new Promise<string>((resolve) => {
      send = resolve;
    });
    const loading = reader.goto(host.put('/slow', { body: whole.slice(0, cut), rest }));
    await expect
      .poll(() => reader.page.evaluate(() => customElements.get('postrun-routine') !== undefined).catch(() => false))
      .toBe(true);
    send(whole.slice(cut));
    await loading;
    const widget = widgetIn(reader);
    await widget.says('.step:nth-child(2) .name', /Glute bridge/);
    expect(await troublesOf(reader)).toEqual([]);
  });
});

describe('the page for frames', () => {
  const frame = (address: string) =>
    `<iframe src="${host.url}/postrun/embed/embed.html${address}" sandbox="allow-scripts" title="A routine" allow="screen-wake-lock" style="width:100%;height:480px;border:0"></iframe>`;
  const listen = `<script>
    globalThis.told = [];
    addEventListener('message', ({ data, origin }) => told.push({ data, origin }));
  </script>`;
  const part = (inside: FrameLocator, name: string) => inside.locator(`postrun-routine [part~="${name}"]`);
  type Told = { readonly data: { readonly height?: number; readonly value?: number }; readonly origin: string };

  /** A frame of another origin in the page of a blog, and all that is told out of it. */
  async function openFrame(body: string, head = listen) {
    const opened = await open(body, head, blog);
    const told = () => opened.page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
    return { ...opened, inside: opened.page.frameLocator('iframe'), told };
  }

  it('shows the list of its address in a sandbox, plays it, and the snippet follows its height', async () => {
    const { page, inside, problems } = await openFrame(snippet('In a frame', 'html'), '');
    await part(inside, 'start').waitFor();
    expect(await inside.locator('.step .name').allTextContents()).toEqual([walk, bridge]);
    const heights = async () => ({
      frame: await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height),
      element: Math.ceil(
        await inside.locator('postrun-routine').evaluate((element) => element.getBoundingClientRect().height),
      ),
    });
    const follows = async () => {
      const { frame, element } = await heights();
      return frame - element;
    };
    await expect.poll(follows).toBe(0);
    const plan = (await heights()).frame;
    await part(inside, 'start').click();
    await part(inside, 'clock').waitFor();
    await expect.poll(follows).toBe(0);
    expect((await heights()).frame).not.toBe(plan);
    await part(inside, 'next').click();
    await inside.locator('.now .name', { hasText: bridge }).waitFor();
    await part(inside, 'stop').click();
    await part(inside, 'again').waitFor();
    expect(problems).toEqual([]);
  });

  it('plans for the facts of its address, and tells nothing but a number', async () => {
    const { inside, told, problems } = await openFrame(
      frame('?minutes=15&amp;distance=10+km&amp;time=52:10&amp;ascent=240+m&amp;without-form'),
    );
    await part(inside, 'summary').filter({ hasText: 'for 10 km with 240 m of climb' }).waitFor();
    expect(await inside.locator('details.own').count()).toBe(0);
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    for (const { data, origin } of await told()) {
      expect(data).toEqual({ type: 'postrun-height', height: expect.any(Number) });
      expect(origin).toBe('null');
    }
    expect(problems).toEqual([]);
  });

  it('has the form without leave to send forms', async () => {
    const { inside, problems } = await openFrame(frame(''));
    await inside.locator('.own > summary').click();
    await inside.locator('.choice label').first().click();
    await inside.locator('.planned', { hasText: /\w/ }).waitFor();
    await part(inside, 'plan-own').click();
    await part(inside, 'start').click();
    await part(inside, 'clock').waitFor();
    expect(problems).toEqual([]);
  });

  it('speaks with WordPress in its words, whichever of the two is there first', async () => {
    const { inside, told, page, problems } = await openFrame(frame('#?secret=a1B2c3'));
    await part(inside, 'start').waitFor();
    const height = { message: 'height', value: expect.any(Number), secret: 'a1B2c3' };
    await expect.poll(async () => (await told()).at(-1)?.data).toEqual(height);
    const before = (await told()).length;
    // A script that comes late has missed it, and says that it is ready.
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*');
    });
    await expect.poll(async () => (await told()).length).toBeGreaterThan(before);
    expect((await told()).at(-1)?.data).toEqual(height);
    expect(problems).toEqual([]);
  });

  it('takes the name that WordPress gives a frame which already stands', async () => {
    const { inside, told, page, problems } = await openFrame(frame('?minutes=10'));
    await part(inside, 'start').waitFor();
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.src += '#?secret=late9';
    });
    const height = { message: 'height', value: expect.any(Number), secret: 'late9' };
    await expect.poll(async () => (await told()).at(-1)?.data).toEqual(height);
    expect(problems).toEqual([]);
  });

  it.each([200, 1000])('can be used in a frame that stays %i px high', async (height) => {
    const { inside, page, problems } = await openFrame(frame('').replace('480px', `${height}px`));
    await part(inside, 'start').click();
    await part(inside, 'clock').waitFor();
    await part(inside, 'next').click();
    await part(inside, 'all-steps').click();
    await inside.locator('.all .step').last().locator('summary').click();
    await inside.locator('.all .step').last().locator('[part~="jump"]').click();
    await part(inside, 'stop').click();
    await part(inside, 'again').waitFor();
    expect((await page.locator('iframe').boundingBox())?.height).toBe(height);
    expect(problems).toEqual([]);
  });

  const bad = '<img src=x onerror=parent.postMessage("bad","*")>';
  const hostile: Readonly<Record<string, string>> = {
    'markup in the list': `?list=${encodeURIComponent(`${bad}, 30 s\n<script>parent.postMessage("bad","*")</script>`)}`,
    'markup in the facts': `?distance=${encodeURIComponent(bad)}&sore=${encodeURIComponent(bad)}`,
    'a megabyte of list': `?list=${'a'.repeat(2000)}%0A${'walk,+5+min%0A'.repeat(75_000)}`,
    'a megabyte of a fact': `?distance=${'9'.repeat(1_000_000)}`,
    'characters that are none': '?list=Walk%00ing,+5+min%0A%E2%80%AEsey%0A%FF%FE&minutes=%00&constructor=1&__proto__=2',
    'handlers and styles': '?onclick=alert(1)&style=position:fixed&innerHTML=x&routine=%7B%7D&run=1',
  };

  it.each(Object.entries(hostile))('takes %s as text', async (_, address) => {
    const { inside, told, page, problems } = await openFrame(
      frame(address.replaceAll('&', '&amp;').replaceAll('"', '%22')),
    );
    await part(inside, 'plan').waitFor();
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    expect(JSON.stringify(await told())).not.toContain('bad');
    const shown = await inside.locator('postrun-routine').evaluate((element) => ({
      strange: element.shadowRoot?.querySelectorAll('img, script, [onclick]').length,
      attributes: element.getAttributeNames().filter((name) => /^on|style/i.test(name)),
      words: element.shadowRoot?.textContent?.length ?? 0,
      wide: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(shown).toMatchObject({ strange: 0, attributes: [] });
    expect(shown.words).toBeLessThan(400_000);
    expect(shown.wide).toBeLessThanOrEqual(0);
    expect(page.url()).toBe(`${blog.url}/`);
    expect(problems).toEqual([]);
  });
});

/** What the guide's configuration makes of a list in a page. */
async function eleventy(list: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postrun-eleventy-'));
  try {
    const file = join(folder, 'eleventy.config.mjs');
    await writeFile(file, snippet('Eleventy', 'js'));
    const { default: configure } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    const codes = new Map<string, (list: string, minutes?: string) => string>();
    configure({ addPairedShortcode: (name: string, code: (list: string) => string) => codes.set(name, code) });
    return codes.get('postrun')?.(list) ?? '';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
