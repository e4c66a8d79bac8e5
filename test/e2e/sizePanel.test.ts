import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { texts } from '../../src/locale/en/texts/index.ts';
import { builtExtension } from './support/extension.ts';

/** Bytes, packed by gzip, of all that the extension brings to a page of Strava. */
const most = 30_000;

interface Manifest {
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: readonly string[] }[];
  readonly web_accessible_resources?: readonly unknown[];
}

const builds = ['chrome', 'firefox'] as const;
const scripts = new Map<string, string>();
const manifests = new Map<string, Manifest>();

beforeAll(async () => {
  for (const browser of builds) {
    const folder = builtExtension(browser);
    const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const files = manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    manifests.set(browser, manifest);
    scripts.set(browser, contents.join('\n'));
  }
});

test.each(builds)(`what %s brings to a page stays below ${most} bytes gzip`, (browser) => {
  const { length } = gzipSync(scripts.get(browser) ?? '', { level: 9 });
  console.log(`${browser}: ${length} bytes gzip`);
  expect(length).toBeGreaterThan(10_000);
  expect(length).toBeLessThanOrEqual(most);
});

test.each(builds)('in %s nothing more can be loaded into the page', (browser) => {
  expect(manifests.get(browser)?.web_accessible_resources ?? []).toEqual([]);
  expect(scripts.get(browser)).not.toMatch(/\bimport\s*\(/);
});

test.each(builds)('in %s how exercises are done is not part of it', (browser) => {
  const script = scripts.get(browser) ?? '';
  const [first] = Object.values(texts);
  expect(first?.steps[0]).toBeDefined();
  for (const { steps } of Object.values(texts)) expect(script).not.toContain(steps[0]);
});
