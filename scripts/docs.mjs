import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from './load.mjs';
import { root, runMain } from './run.mjs';

/** @typedef {typeof import('./docs/routines.ts')} Routines */

await runMain(async () => {
  const { routinesPage } = /** @type {Routines} */ (await load('scripts/docs/routines.ts'));
  await writeFile(join(root, 'docs/routines.md'), routinesPage());
  console.log('made docs/routines.md');
});
