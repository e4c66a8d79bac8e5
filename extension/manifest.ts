import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** What differs from `manifest.json`, per browser. */
const differences: Record<Browser, object> = {
  // The look needs `light-dark()`.
  chrome: {
    minimum_chrome_version: '123',
    // Its background is a worker, which has no sound.
    permissions: [...manifest.permissions, 'offscreen'],
  },
  firefox: {
    // Firefox has event pages instead of service workers.
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'post-run-routine@postrun.example',
        // From here on `data_collection_permissions` is understood on desktop and Android.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** The manifest of one browser: `manifest.json`, with that browser's rows laid over it. */
export function manifestFor(browser: Browser): ManifestV3Export {
  return { ...manifest, ...differences[browser] } as ManifestV3Export;
}
