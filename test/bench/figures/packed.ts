import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** What is loaded anyway, and the tables: what is drawn, as against what draws it. */
const catalogue = /\/src\/catalogue\//;
const tables = /\/src\/figure\/(poses\/index|flesh|bones)\.ts$/;

/** In bytes, packed by gzip: what all poses and what draws them may have at most. */
export const mostBytes = { poses: 12_000, code: 5000 } as const;

/** Bytes of all poses of all exercises, with the tables of bones and flesh. */
export async function posesPacked(): Promise<number> {
  return (await packed('src/figure/poses/index.ts', [catalogue])) + (await packed('src/figure/flesh.ts', [catalogue]));
}

/** Bytes of what draws them. */
export function codePacked(): Promise<number> {
  return packed('src/figure/index.ts', [catalogue, tables]);
}

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
  if (code.length < 1000) throw new Error(`${entry}: expected code, found ${code.length} bytes`);
  return gzipSync(code, { level: 9 }).length;
}
