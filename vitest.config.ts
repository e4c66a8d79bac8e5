import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';

// Pictures and attachments of failed tests are kept out of the repository.
const leftovers = 'node_modules/.cache/vitest';

const chromium = await findBrowser('chromium');

/** Vitest on its own would leave one core idle: of two it uses one. */
const everyCore = availableParallelism();

/** Each file has whole browsers at work, which use all cores: more at once would only slow each other down. */
const fewBrowsers = Math.min(everyCore, 2);

/** Generous, for a test on a busy machine, and for what comes in a moment on others; what hangs is still found. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

// vite.config.ts is the build's alone: when this file exists Vitest does not read it, and no project extends it.
// One kind of test after the other: browsers beside busy workers make slow tests.
export default defineConfig({
  test: {
    attachmentsDir: `${leftovers}/attachments`,
    projects: [
      {
        test: {
          ...patience,
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/support/seed.ts', 'test/unit/support/formats.ts'],
          maxWorkers: everyCore,
          // Loaded once for each worker, not for each file: the engine keeps nothing that a test could leave to another.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Found late, they would make Vite reload the page in the middle of a test.
        optimizeDeps: { include: ['lit', 'axe-core'] },
        test: {
          ...patience,
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/browser/patience.ts'],
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
          // What a browser does in seconds that really pass: beside busy ones it would be late.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
