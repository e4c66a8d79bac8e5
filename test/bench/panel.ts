import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../e2e/support/chromium.ts';
import { type CaseName, ids } from '../replica/cases.ts';
import { origin, respond } from '../replica/respond.ts';
import type { Bench, Result } from './bench.ts';
import { type Bill, billOf, type TraceEvent } from './panel/bill.ts';
import { emptyExtension } from './panel/empty.ts';
import { openChromium } from './widget/browser.ts';

/** What the panel costs a page of Strava, with the extension and without it. */
export const bench: Bench = async () => {
  const empty = await emptyExtension();
  const chromium = await launchChromium();
  const idle = await launchChromium({ folder: empty.folder });
  const plain = await openChromium();
  try {
    const context = await plain.newContext({ viewport: { width: 1280, height: 1200 } });
    await context.route(`${origin}/**`, (route, request) => {
      const { status = 404, body = '' } = respond(new URL(request.url())) ?? {};
      return route.fulfill({ status, body, contentType: 'text/html; charset=utf-8' });
    });
    const without = () => context.newPage();
    const withPanel = () => chromium.newPage();
    const withNothing = () => idle.newPage();
    const visits: Visit[] = [];
    for (const name of ['ride', 'otherRun', 'hillyRun'] as const) {
      visits.push(
        await least(() => visit(withPanel, 'ours', name, 1)),
        await least(() => visit(withNothing, 'an empty one', name, 1)),
        await least(() => visit(without, 'none', name, 1)),
      );
    }
    const slow = await least(() => visit(withPanel, 'ours', 'hillyRun', 4));
    return resultOf(visits, slow, `Chromium ${plain.version()}, headless; the replica from memory on this machine`);
  } finally {
    await plain.close();
    await idle.close();
    await chromium.close();
    await empty.remove();
  }
};

/** Which extension the browser has. */
type Extension = 'ours' | 'an empty one' | 'none';

interface Visit {
  readonly extension: Extension;
  readonly name: CaseName;
  readonly hasPanel: boolean;
  readonly loading: Bill;
  /** Later, while nothing goes on. */
  readonly idle: Bill;
  /** Sum of the layout shifts of the page. */
  readonly shift: number;
}

/** Visits to each page. */
const rounds = 4;

/** Of some visits the one in which scripts took least: whatever else the machine did only adds. */
async function least(see: () => Promise<Visit>): Promise<Visit> {
  const seen: Visit[] = [];
  for (let round = 0; round < rounds; round++) seen.push(await see());
  return seen.reduce((best, next) => (next.loading.script < best.loading.script ? next : best));
}

/** Opens a run as after an upload, so that the panel stands open by itself. */
async function visit(
  open: () => Promise<Page>,
  extension: Extension,
  name: CaseName,
  slowness: number,
): Promise<Visit> {
  const page = await open();
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { shifted: shifted + Number(Object(entry).value) });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${origin}/upload/select`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const loading = await traced(devtools, async () => {
    await page.goto(`${origin}/activities/${ids[name]}`);
    await page.locator('#view > *').first().waitFor();
    await page.waitForTimeout(settling);
  });
  const hasPanel = (await page.locator('postrun-panel .plan').count()) > 0;
  const shift = await page.evaluate(() => shifted);
  const idle = await traced(devtools, () => page.waitForTimeout(settling));
  await page.close();
  return { extension, name, hasPanel, loading: billOf(loading), idle: billOf(idle), shift };
}

declare const shifted: number;

/** Milliseconds after which a page has done what it does by itself. */
const settling = 800;

async function traced(devtools: CDPSession, task: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  const done = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', { categories: 'devtools.timeline,v8,disabled-by-default-devtools.timeline' });
  await task();
  await devtools.send('Tracing.end');
  await done;
  devtools.off('Tracing.dataCollected', collect);
  return events;
}

function resultOf(visits: readonly Visit[], slow: Visit, note: string): Result {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const at = (name: CaseName, extension: Extension) =>
    visits.find((each) => each.name === name && each.extension === extension);
  const [run, bare] = [at('hillyRun', 'ours'), at('hillyRun', 'none')];
  const others = [at('ride', 'ours'), at('otherRun', 'ours')].filter((each) => each !== undefined);
  if (!run || !bare) throw new Error('expected a visit of the run with and without the extension');
  const rows = [...visits, slow].map((each): readonly string[] => [
    each === slow ? 'own run, slowed four times' : each.name,
    each.extension,
    ms(each.loading.script),
    ms(each.loading.longest),
    ms(each.idle.script),
    each.shift.toFixed(4),
  ]);
  const heads = ['page', 'extension', 'its script', 'longest at once', 'while idle', 'shift of the page'];
  return {
    tables: [{ title: 'the panel on a page', heads, rows }],
    bars: [
      ...others.map(({ name, loading, hasPanel }) => ({
        text: `${name}: nothing shown, and our script below 1 ms`,
        isMet: !hasPanel && loading.script < 1,
      })),
      {
        text: 'own run: the panel is there, each task of ours within a frame of 16 ms',
        isMet: run.hasPanel && run.loading.longest < 16,
      },
      {
        text: 'own run, slowed four times: no task of ours of 50 ms or more',
        isMet: slow.hasPanel && slow.loading.longest < 50,
      },
      { text: 'own run: the page shifts no more than without the panel', isMet: run.shift <= bare.shift },
      { text: 'own run: nothing of ours runs while nothing goes on', isMet: run.idle.script === 0 },
    ],
    notes: [
      note,
      `Script times are by the clock of the page’s thread, in the visit with the least of ${rounds}; each follows the upload page, so that the panel opens, and our script was compiled before: a first visit takes some ms more.`,
    ],
  };
}
