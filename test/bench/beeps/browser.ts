import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { root } from '../../../scripts/run.mjs';
import type { Played } from './plan.ts';

/** The page is answered from here; nothing is asked of the net. Worklets want a secure address. */
const address = 'https://beeps.test/';

/** Waits for the page, in ms; far beyond what it takes. */
const patience = 120_000;

/** Plays the page in Chromium, its button pressed by a real mouse. */
export async function playInChromium(): Promise<{ version: string; played: Played }> {
  const script = await bundled('test/bench/beeps/page.ts');
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const problems: Error[] = [];
    page.on('pageerror', (problem) => problems.push(problem));
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Beeps</title><body></body>' }),
    );
    await page.goto(address);
    await page.addScriptTag({ content: script, type: 'module' });
    await page.getByRole('button', { name: 'Begin' }).click();
    const played = await page.evaluate(() => window.beepsPlayed);
    if (problems[0]) throw problems[0];
    return { version: browser.version(), played };
  } finally {
    await browser.close();
  }
}

/** A module of the project and all it imports, as one script. */
async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  for (const output of [made].flat()) {
    if (!('output' in output)) continue;
    for (const file of output.output) if (file.type === 'chunk' && file.isEntry) return file.code;
  }
  throw new Error(`${entry} could not be bundled`);
}
