import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cases } from '../replica/cases.ts';

const command = fileURLToPath(new URL('../../scripts/browser.mjs', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs what `npm run browser` runs, from another folder. */
function run(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { cwd: '/' }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr }),
    );
  });
}

it.each([[[]], [['firefox']]])('opens a run with the extension: %j', async (name) => {
  const { code, output } = await run(...name, '--once');
  expect(output).toContain(cases.hillyRun.title);
  expect(output).toContain('panel: yes');
  expect(code).toBe(0);
});

it.each([
  [['netscape'], 'There is no browser "netscape". Expected chromium or firefox.'],
  [['--onec'], '--onec'],
])('says what is wrong with %j', async (args, problem) => {
  const { code, output } = await run(...args);
  expect(output).toContain(problem);
  expect(code).toBe(1);
});
