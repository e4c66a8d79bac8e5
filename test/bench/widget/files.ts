import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, resolveConfig } from 'vite';
import { root } from '../../../scripts/run.mjs';
import type { Files } from './sizes.ts';

/** What the page of a coach asks for. */
export const entry = 'postrun-routine.js';

/**
 * The widget as it was built.
 *
 * @throws {Error} where it was not
 */
export async function builtWidget(): Promise<Files> {
  const folder = join(root, 'dist/widget');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error('There is no dist/widget. Run "npm run build widget" first.');
  });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const read = async (file: string): Promise<[string, Uint8Array]> => [
    file.slice(folder.length + 1).replaceAll('\\', '/'),
    await readFile(file),
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** Everybody else in the benches: the file in `peers/` of that name. */
export const peers = ['floor', 'lit', 'countdown', 'ring'] as const;
export type Peer = (typeof peers)[number];

/** Each peer as one file "<name>.js", bundled and minified by the same tool for the same browsers. */
export async function builtPeers(): Promise<Files> {
  const { target } = (await resolveConfig({ root, mode: 'widget', logLevel: 'error' }, 'build')).build;
  const files = new Map<string, Uint8Array>();
  for (const peer of peers) {
    const made = await build({
      configFile: false,
      root,
      logLevel: 'error',
      // The bench is read by Vite's own server, which has set this process to development: other code of Lit and React.
      resolve: { conditions: ['module', 'browser', 'production'] },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        target,
        write: false,
        minify: true,
        lib: { entry: `test/bench/widget/peers/${peer}.ts`, formats: ['es'], fileName: peer },
        rolldownOptions: { output: { minify: true } },
      },
    });
    for (const output of [made].flat()) {
      if (!('output' in output)) continue;
      for (const file of output.output) {
        if (file.type === 'chunk') files.set(file.fileName, new TextEncoder().encode(file.code));
      }
    }
  }
  return files;
}
