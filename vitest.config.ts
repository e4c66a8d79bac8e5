import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.mjs';

// Pictures and attachments of failed tests are kept out of the repository.
const leftovers = 'node_modules/.cache/vitest';

const chromium = await findBrowser('chromium');

// vite.config.ts is the build's alone: when this file exists Vitest does not read it, and no project extends it.
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
          // One kind of test after the other: browsers beside busy workers make slow tests.
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
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          // Each test file drives a whole browser; several at once would only slow each other down.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
