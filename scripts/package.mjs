import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from './build.mjs';
import { isProgram, root, run, runMain } from './run.mjs';
import { zip } from './zip.mjs';

/**
 * What is handed to the stores: an extension for each family of browsers, and the source that it was built from.
 * @type {Readonly<Record<string, () => Promise<Map<string, Uint8Array>>>>}
 */
const packages = {
  chrome: () => filesBelow(join(root, 'dist', 'chrome')),
  firefox: () => filesBelow(join(root, 'dist', 'firefox')),
  source: trackedFiles,
};

/**
 * Makes the zips of what is built. Twice the same files make twice the same bytes.
 * @returns {Promise<Map<string, Uint8Array>>} by the name of the file: "postrun-routine-0.1.0-chrome.zip"
 * @throws {Error} when something is not built, or git does not know the folder
 */
export async function pack() {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const zips = new Map();
  for (const [kind, files] of Object.entries(packages)) zips.set(`${name}-${version}-${kind}.zip`, zip(await files()));
  return zips;
}

/**
 * Every file below a folder.
 * @param {string} folder
 * @returns {Promise<Map<string, Uint8Array>>} by path from the folder, with slashes
 * @throws {Error} when there is none
 */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no folder ${folder}. Run "npm run build" first.`);
  });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return contents(
    paths.map((path) => path.slice(folder.length + 1).replaceAll(sep, '/')),
    folder,
  );
}

/** The files that git knows, as they are in the folder now. */
async function trackedFiles() {
  const { code, output } = await run('git', ['ls-files', '-z'], { quiet: true });
  if (code !== 0) throw new Error('The source is what git knows of this folder, and git knows nothing of it.');
  return contents(output.split('\0').filter(Boolean), root);
}

/**
 * @param {readonly string[]} paths
 * @param {string} folder
 * @returns {Promise<Map<string, Uint8Array>>}
 */
async function contents(paths, folder) {
  const read = paths.map(async (path) => /** @type {const} */ ([path, await readFile(join(folder, path))]));
  return new Map(await Promise.all(read));
}

if (isProgram(import.meta.url)) {
  await runMain(async () => {
    await build(['chrome', 'firefox']);
    const folder = join(root, 'dist', 'packages');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of await pack()) {
      await writeFile(join(folder, name), bytes);
      const sum = createHash('sha256').update(bytes).digest('hex');
      console.log(`packed dist/packages/${name}  ${Math.round(bytes.length / 1000)} kB  sha256 ${sum}`);
    }
  });
}
