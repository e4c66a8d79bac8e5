import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/locale/en/index.ts';
import type { Session } from '../../src/session/session.ts';
import { type Host, openHost, pageWith, type Served } from './support/hosts.ts';
import { type Engine, openReader, type Reader } from './support/hostsBrowsers.ts';
import { snippet } from './support/hostsGuide.ts';
import { sessionOf, troublesOf, widgetIn } from './support/hostsWidget.ts';
import { until } from './support/until.ts';

const script = '<script type="module" src="/postrun/postrun-routine.js"></script>';
const list = `<ol>
  <li>Easy walk, 5 min</li>
  <li>Standing quad stretch, 30 s each side</li>
  <li>Glute bridge, 2 x 12</li>
  <li>Slow breathing, 2 min</li>
</ol>`;

const page = (body: string, head = ''): Served => ({ body: pageWith(body, { head: head + script }) });

/** The policy of the guide, and its style in a sheet, where the policy lets it. */
const strict: Served = {
  body: pageWith('<postrun-routine minutes="15" distance="10 km" time="52:10" ascent="240 m"></postrun-routine>', {
    head: `<link rel="stylesheet" href="/strict.css">${script}`,
  }),
  headers: Object.fromEntries([snippet('A strict policy', 'http').split(/: (.*)/, 2)]),
};

const damaged = [
  '{',
  'null',
  JSON.stringify({ session: {}, seenAt: Date.now() }),
  JSON.stringify({ session: { routine: { steps: [] }, startedAt: 0, log: [] }, seenAt: Date.now() }),
];

let host: Host;
beforeAll(async () => {
  host = await openHost();
  host.put('/strict.css', { body: snippet('A strict policy', 'css'), type: 'text/css' });
  host.put('/away', { body: pageWith('<p>Another page</p>') });
});
afterAll(() => host.close());

describe.each<Engine>(['chromium', 'firefox', 'webkit'])('the built file in %s', (engine) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader[engine]();
  });
  afterAll(() => reader.close());

  it('plays a coach’s list', async () => {
    await reader.goto(host.put('/list', page(`<postrun-routine>${list}</postrun-routine>`)));
    const widget = widgetIn(reader);
    await widget.says('start', /Start/);
    expect(await widget.texts('.step .name')).toEqual([
      'Easy cool-down walk',
      'Standing quad stretch',
      'Glute bridge',
      'Slow breathing',
    ]);
    expect(await widget.text('.step:nth-child(2) .dose')).toMatch(/30/);

    await widget.click('start');
    await widget.says('name', /Easy cool-down walk/);
    const before = await widget.says('clock', /^\d+:\d\d$/);
    await until('the clock to move', async () => (await widget.text('clock')) !== before);

    await widget.click('next');
    await widget.says('name', /Standing quad stretch/);
    await widget.says('side', /Left side/);
    const left = secondsIn(await widget.says('left', /\d:\d\d/));
    await widget.click('add-time');
    await until('more time to be left', async () => secondsIn((await widget.text('left')) ?? '') > left);

    await widget.click('.swap summary');
    await widget.click('.swap button');
    const other = await widget.says('name', /^(?!Standing quad stretch$)/);

    await widget.click('all-steps');
    await widget.click('.all .step:last-child [part~="jump"]');
    await widget.says('name', /Slow breathing/);
    expect(await widget.texts('.all .step .name')).toContain(other);

    await widget.click('pause');
    await widget.says('left', /Paused/);
    await widget.click('stop');
    await widget.says('again', /Once more/);
    await widget.click('leave');
    await widget.says('start', /Start/);
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('plans for facts of a run, and offers the article without any', async () => {
    const facts = 'minutes="15" distance="10 km" time="52:10" ascent="240 m"';
    const widget = widgetIn(reader);
    await reader.goto(host.put('/facts', page(`<postrun-routine ${facts}></postrun-routine>`)));
    await widget.says('summary', /steps for 10 km with 240 m of climb/);
    await widget.click('start');
    await widget.says('clock', /^\d+:\d\d$/);
    expect(await troublesOf(reader)).toEqual([]);

    await reader.goto(host.put('/article', page('<postrun-routine></postrun-routine>')));
    await widget.says('title', /^After your run$/);
    await widget.click('start');
    await widget.says('clock', /^\d+:\d\d$/);
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('has nothing that a strict policy refuses', async () => {
    await reader.goto(host.put('/strict', strict));
    const widget = widgetIn(reader);
    await widget.says('summary', /for 10 km/);
    await widget.click('.step summary');
    await widget.says('.how', /\w/);
    await widget.click('.own > summary');
    await widget.click('.chips label');
    await widget.click('.choice label');
    await widget.click('plan-own');
    await widget.says('.planned', /\w/);
    await widget.click('start');
    await widget.says('clock', /^\d+:\d\d$/);
    await widget.click('all-steps');
    await widget.click('.all .step:nth-child(3) summary');
    await widget.click('.all .step:nth-child(3) [part~="jump"]');
    await widget.click('sound');
    await widget.click('stop');
    await widget.says('again', /Once more/);
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('offers a routine again that a reload broke off, paused when the page went', async () => {
    const address = host.put('/kept', page(`<postrun-routine id="hills">${list}</postrun-routine>`));
    await reader.goto(address);
    const widget = widgetIn(reader);
    await widget.click('start');
    await widget.says('clock', /^\d+:\d\d$/);
    await widget.click('next');
    await widget.says('name', /Standing quad stretch/);
    const there = await reader.ask(() => Date.now(), undefined);
    await reader.goto(`${host.url}/away`);
    const gone = await reader.ask(() => Date.now(), undefined);
    // Long enough for the digits to tell a session that went on from one that stood.
    await until('time to go by', () => Date.now() > gone + 1100);

    await reader.goto(address);
    await widget.says('notice', new RegExp(en.tag.restored));
    expect(await widget.text('name')).toBe('Standing quad stretch');
    expect(await widget.text('left')).toMatch(/^Paused/);
    const { startedAt, log } = (await sessionOf(reader)) as Session;
    const last = log.at(-1);
    expect(last?.action).toBe('pause');
    // One clock of a page may differ from the other by a rounded millisecond.
    expect(last?.at).toBeGreaterThanOrEqual(there - 5);
    expect(last?.at).toBeLessThanOrEqual(gone + 5);
    await widget.click('pause');
    await until('it to go on', async () => !/Paused/.test((await widget.text('left')) ?? ''));
    expect(((await sessionOf(reader)) as Session).startedAt).toBe(startedAt);
    await widget.click('stop');
    await widget.says('again', /Once more/);
    expect(await troublesOf(reader)).toEqual([]);

    await reader.goto(address);
    await widget.says('start', /Start/);
  });

  it('takes no notice of what was stored and is damaged', async () => {
    const tags = damaged.map((_, at) => `<postrun-routine id="n${at}">${list}</postrun-routine>`);
    const address = host.put('/damaged', page(tags.join('')));
    await reader.goto(`${host.url}/away`);
    await reader.ask((texts) => {
      for (const [at, text] of texts.entries()) localStorage.setItem(`postrun-routine /damaged n${at}`, text);
    }, damaged);
    await reader.goto(address);
    for (const at of damaged.keys()) {
      const widget = widgetIn(reader, `#n${at}`);
      await widget.click('start');
      await widget.says('name', /Easy cool-down walk/);
      expect(await widget.text('notice')).not.toBe(en.tag.restored);
      await widget.click('stop');
      await widget.says('again', /\w/);
    }
    expect(await troublesOf(reader)).toEqual([]);
  });

  it('plays where storage is refused', async () => {
    const refuse = `<script>
      Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('Refused', 'SecurityError'); } });
    </script>`;
    await reader.goto(host.put('/refused', page(`<postrun-routine>${list}</postrun-routine>`, refuse)));
    const widget = widgetIn(reader);
    await widget.click('start');
    await widget.says('clock', /^\d+:\d\d$/);
    await widget.click('next');
    await widget.says('name', /Standing quad stretch/);
    expect(await troublesOf(reader)).toEqual([]);
  });
});

/** "Paused · 4:58 left" or such. */
function secondsIn(text: string): number {
  const [, minutes = '', seconds = ''] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
