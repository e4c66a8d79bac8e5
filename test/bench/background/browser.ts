import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { startSession } from '../../../src/index.ts';
import { builtExtension, readExtension } from '../../e2e/support/extension.ts';
import { until } from '../../e2e/support/until.ts';
import { median } from '../timing.ts';

/** What an extension takes in a browser. */
export interface Weight {
  /** Bytes of the background's heap, after a collection of garbage. */
  readonly heap: number;
  /** Milliseconds from asking for the popup's page until it shows the right digits; the middle of some. */
  readonly popup: number;
}

const openings = 9;

/** An extension with an empty worker, and a popup that prints a number it stored. */
async function makeBare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      permissions: ['storage'],
      background: { service_worker: 'worker.js' },
      action: { default_popup: 'popup.html' },
    }),
    'worker.js': '',
    'popup.html': '<!doctype html><meta charset="utf-8"><p></p><script src="popup.js"></script>',
    'popup.js': `chrome.storage.local.get('state').then(({ state }) => {
      document.querySelector('p').textContent = '5:0' + Number(state !== undefined);
    });`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Ours and the bare one, each in a browser of its own. */
export async function weigh(): Promise<{ readonly ours: Weight; readonly bare: Weight }> {
  const folder = await mkdtemp(join(tmpdir(), 'postrun-bare-'));
  try {
    await makeBare(folder);
    return { ours: await weighOne(builtExtension('chrome')), bare: await weighOne(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function weighOne(folder: string): Promise<Weight> {
  const { popup } = await readExtension(folder);
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    ...(executablePath !== undefined && { executablePath }),
    pipe: true,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const address = new URL(popup, target.url()).href;
    const times = [];
    for (let opening = 0; opening < openings; opening++) times.push(await timeToDigits(browser, address));
    const worker = await until('the background', () => target.worker());
    await worker.client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
    return { heap: usedSize, popup: median(times) };
  } finally {
    await browser.close();
  }
}

/** With a timer of 5:00 that has been paused from the start, so that its digits stand still. */
async function timeToDigits(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate((state) => chrome.storage.local.set({ state }), pausedTimer());
  await page.evaluateOnNewDocument(() => {
    // Not by frames: the page that says hello after an installation may have come in front, and behind it there are none.
    const look = () => {
      if ('shownAt' in globalThis || !/5:0\d/.test(document.body?.textContent ?? '')) return;
      Object.assign(globalThis, { shownAt: performance.now() });
    };
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await page.reload();
  const shown = await until('the digits', () => page.evaluate(() => (globalThis as { shownAt?: number }).shownAt));
  await page.close();
  return shown;
}

declare const chrome: { storage: { local: { set(documents: object): Promise<void> } } };

function pausedTimer() {
  const dose = { kind: 'time', seconds: 300, sets: 1, eachSide: false } as const;
  const step = { name: 'timer', phase: 'cooldown', dose, reasons: [] } as const;
  const now = Date.now();
  const session = startSession(
    { version: 1, mode: 'custom', seconds: 300, steps: [step], omitted: [], notes: [] },
    now,
    { readyPace: 0 },
  );
  return { version: 1, timer: { ...session, log: [{ action: 'pause', at: now }] } };
}
