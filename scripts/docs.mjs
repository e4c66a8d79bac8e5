import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from './load.mjs';
import { root, runMain } from './run.mjs';

/** @typedef {typeof import('./docs/routines.ts')} Routines */
/** @typedef {typeof import('./docs/widget.ts')} Widget */

await runMain(async () => {
  const { routinesPage } = /** @type {Routines} */ (await load('scripts/docs/routines.ts'));
  const { widgetDocuments } = /** @type {Widget} */ (await load('scripts/docs/widget.ts'));
  const documents = { 'docs/routines.md': routinesPage(), ...widgetDocuments() };
  for (const [path, text] of Object.entries(documents)) {
    await writeFile(join(root, path), text);
    console.log(`made ${path}`);
  }
});
