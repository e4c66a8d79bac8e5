import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowsers } from './browsers.mjs';
import { load } from './load.mjs';
import { root, runMain } from './run.mjs';

/** @typedef {import('../src/figure/index.ts').Drawing} Drawing */

/** Widths of the pictures in px: one key pose large, at least, and the small picture as it stands in a row. */
const sizes = { large: 244, thumb: 64 };

// The contact sheet: every exercise at every key pose, large, beside its small picture, for whoever reviews them.
// Run it after a change of a pose. `--page <file>` keeps the page too, to be looked at in the dark or printed.
await runMain(async () => {
  const { drawingOf } = /** @type {typeof import('../src/figure/index.ts')} */ (await load('src/figure/index.ts'));
  const { exercises } = /** @type {typeof import('../src/catalogue/exercises.ts')} */ (
    await load('src/catalogue/exercises.ts')
  );
  const { en } = /** @type {typeof import('../src/locale/en/index.ts')} */ (await load('src/locale/en/index.ts'));
  const entries = exercises.map(({ id, phase }) => {
    const drawing = drawingOf(id);
    if (!drawing) throw new Error(`${id}: expected a drawing, found none`);
    return entry(drawing, phase, en.exercises[id]?.name ?? id);
  });
  const page = pageOf(await readFile(join(root, 'src/view/figure.css'), 'utf8'), entries.join('\n'));
  const { values } = parseArgs({ options: { page: { type: 'string' } } });
  if (values.page !== undefined) await writeFile(values.page, page);
  await shoot(page, join(root, 'docs/figures.png'));
  console.log(`drew ${exercises.length} exercises: docs/figures.png`);
});

/**
 * @param {Drawing} drawing
 * @param {string} phase
 * @param {string} name
 */
function entry(drawing, phase, name) {
  const poses = drawing.keys.map((seconds) => picture(drawing, seconds, 'large'));
  return `<figure data-phase="${phase}"><figcaption>${picture(drawing, drawing.still, 'thumb')} ${name}</figcaption><div>${poses.join('')}</div></figure>`;
}

/**
 * @param {Drawing} drawing
 * @param {number} seconds
 * @param {'thumb' | 'large'} size
 */
function picture(drawing, seconds, size) {
  const { x, y, width, height } = drawing.frame(size);
  const paths = drawing.shapes(seconds, size).map(({ d, kind }) => `<path class="fig-${kind}" d="${d}"/>`);
  const wide = size === 'thumb' ? sizes.thumb : Math.round(sizes.large * Math.max(1, width / 2440));
  const high = Math.round((wide * height) / width);
  return `<svg class="drawing ${size}" style="inline-size:${wide}px;block-size:${high}px" viewBox="${x} ${y} ${width} ${height}">${paths.join('')}</svg>`;
}

/**
 * @param {string} look
 * @param {string} figures
 */
function pageOf(look, figures) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>All figures, every key pose</title>
<style>
:root { color-scheme: light dark; --surface: light-dark(#fff, #131715); --raised: light-dark(#f5f7f5, #1c221f); --ink: light-dark(#18201c, #edf2ef); --muted: light-dark(#56615b, #a7b3ac); --line: light-dark(#d7ddd9, #343d38); --accent: light-dark(#0b6b5c, #5fd3bd); --accent-soft: light-dark(#dff2ec, #16352e); --danger: light-dark(#b3261e, #f2b0aa); }
[data-phase=cooldown] { --phase: light-dark(#2b69aa, #7fb5ee); } [data-phase=mobility] { --phase: light-dark(#0b7382, #5ecad9); } [data-phase=stretch] { --phase: light-dark(#6a51b5, #b8a6f4); } [data-phase=release] { --phase: light-dark(#ab3f68, #f29dbb); } [data-phase=strength] { --phase: light-dark(#8f5400, #e9b25c); }
body { margin: 12px; background: var(--surface); color: var(--ink); font: 14px system-ui, sans-serif; display: flex; flex-wrap: wrap; gap: 12px; }
figure { margin: 0; padding: 8px; border-radius: 12px; background: var(--raised); } figure > div { display: flex; align-items: end; } figcaption { display: flex; align-items: center; gap: 8px; }
${look}
</style>
<body>
${figures}
</body>
</html>
`;
}

/**
 * @param {string} page
 * @param {string} file
 */
async function shoot(page, file) {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1620, height: 800 } });
    await tab.setContent(page);
    await tab.screenshot({ path: file, fullPage: true });
  } finally {
    await browser.close();
  }
}
