import { isProgram, runTool } from './run.mjs';

// The engine is checked a second time alone: its own tsconfig has no DOM types, which keeps the browser out of src/.
const projects = ['src', '.'];

/**
 * Checks the types of the engine and of everything.
 * @returns {Promise<number>} 0 when all is well, else 1
 */
export async function types() {
  let worst = 0;
  for (const project of projects) {
    const { code } = await runTool('tsc', ['-p', project, '--noEmit']);
    if (code !== 0) worst = 1;
  }
  return worst;
}

if (isProgram(import.meta.url)) process.exitCode = await types();
