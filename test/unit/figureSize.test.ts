import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What is loaded anyway, and the tables: what is drawn, as against what draws it. */
const catalogue = /\/src\/catalogue\//;
const tables = /\/src\/figure\/(poses\/index|flesh|bones)\.ts$/;

test('all poses of all exercises, with the tables of bones and flesh, pack into 12 kB', async () => {
  const poses = await packed('src/figure/poses/index.ts', [catalogue]);
  const flesh = await packed('src/figure/flesh.ts', [catalogue]);
  expect(poses + flesh).toBeLessThanOrEqual(12_000);
});

test('what draws them packs into 5 kB', async () => {
  expect(await packed('src/figure/index.ts', [catalogue, tables])).toBeLessThanOrEqual(5000);
});

/** Bytes, packed by gzip, of a module with all it imports but what is `elsewhere`. */
async function packed(entry: string, elsewhere: readonly RegExp[]): Promise<number> {
  const results = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(root, entry), formats: ['es'], fileName: 'packed' },
      rollupOptions: {
        external: (id, from) =>
          from !== undefined && elsewhere.some((path) => path.test(id.startsWith('.') ? resolve(from, '..', id) : id)),
        output: { minify: true },
      },
    },
  });
  const [result] = Array.isArray(results) ? results : [results];
  if (!result || !('output' in result)) throw new Error(`${entry}: expected a build, found none`);
  const code = result.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('');
  expect(code.length).toBeGreaterThan(1000);
  return gzipSync(code, { level: 9 }).length;
}
