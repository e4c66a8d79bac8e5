import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowsers } from './browsers.mjs';
import { root, runMain } from './run.mjs';

/** Sides of the icons in pixels, as `manifest.json` asks for them. */
const sizes = [16, 32, 48, 96, 128];

// The pictures are kept in the repository: a build needs no browser. Run this after a change of icon.svg.
await runMain(async () => {
  const folder = join(root, 'extension', 'icons');
  const drawing = Buffer.from(await readFile(join(folder, 'icon.svg'))).toString('base64');
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
      await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  console.log(`drew ${sizes.map((size) => `${size}.png`).join(', ')}`);
});
