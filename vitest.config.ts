import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';

// Pictures and attachments of failed tests are kept out of the repository.
const leftovers = 'node_modules/.cache/vitest';

const chromium = await findBrowser('chromium');

/** Vitest on its own would leave one core idle: of two it uses one. */
const everyCore = availableParallelism();

/** Each file of theirs has whole browsers at work, which use the cores between them: more would only slow each other down. */
const fewBrowsers = Math.min(everyCore, 2);

/** How long something may take to come that comes in a moment: generous, for busy machines; what hangs is still found. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

// vite.config.ts is the build's alone: when this file exists Vitest does not read it, and no project extends it.
// One kind of test after the other: browsers beside busy workers make slow tests.
export default defineConfig({
  test: {
    attachmentsDir: `${leftovers}/attachments`,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/support/seed.ts'],
          // Ten thousand generated cases take their time on a busy machine; what hangs is still found.
          testTimeout: 60_000,
          maxWorkers: everyCore,
          // The engine is loaded once for each worker, not for each file: it keeps nothing that one test could leave to another.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Found late, they would make Vite reload the page in the middle of a test.
        optimizeDeps: { include: ['lit', 'axe-core'] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          maxWorkers: fewBrowsers,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            screenshotDirectory: `${leftovers}/screenshots`,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          ...patience,
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: fewBrowsers,
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...patience,
          name: 'alone',
          environment: 'node',
          include: ['test/alone/**/*.test.ts'],
          // What a browser does at its time, in seconds that really pass: with others beside it, it would be late.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
