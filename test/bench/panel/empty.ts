import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../e2e/support/extension.ts';

/** The built extension with nothing in its content scripts: what a browser takes for any extension at all. */
export async function emptyExtension(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'postrun-empty-'));
  await cp(builtExtension('chrome'), folder, { recursive: true });
  const manifest: { readonly content_scripts: readonly { readonly js: readonly string[] }[] } = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8'),
  );
  for (const file of manifest.content_scripts.flatMap(({ js }) => js)) await writeFile(join(folder, file), '0;\n');
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
