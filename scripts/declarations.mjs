import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from './load.mjs';
import { root, runTool } from './run.mjs';

/** @typedef {typeof import('./docs/jsx.ts')} Jsx */
/** @typedef {import('./docs/manifest.ts').Manifest} Manifest */

/** What a declaration imports from beside it: in `from '…'`, in `import '…'`, and in `import('…')`. */
const imported = /(\b(?:from|import)\s*\(?\s*['"])(\.[^'"]+)\.ts(?=['"])/g;

/**
 * Makes the types of the npm package, each beside its module, and of nothing that cannot be imported from them.
 * @param {string} folder where the modules are
 * @returns {Promise<import('./run.mjs').Outcome>} of the compiler
 */
export async function declare(folder) {
  // Inside the project: from anywhere else the compiler would find no types of packages.
  const all = await mkdtemp(join(root, 'node_modules', '.types-'));
  try {
    const outcome = await runTool('tsc', ['-p', 'tsconfig.npm.json', '--outDir', all], { quiet: true });
    if (outcome.code === 0) {
      await copy(all, folder, await entries());
      await writeFile(join(folder, 'jsx.d.ts'), await jsx());
    }
    return outcome;
  } finally {
    await rm(all, { recursive: true, force: true });
  }
}

/**
 * Copies declarations and all that they import. TypeScript leaves `.ts` in their imports; `.js` is what every tool reads.
 * @param {string} from
 * @param {string} to
 * @param {string[]} paths of modules, without their ending
 */
async function copy(from, to, paths) {
  const wanted = new Set(paths);
  for (const path of wanted) {
    const text = await readFile(join(from, `${path}.d.ts`), 'utf8');
    for (const [, , target = ''] of text.matchAll(imported)) wanted.add(join(dirname(path), target));
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, `${path}.d.ts`), text.replace(imported, '$1$2.js'));
  }
}

/** Modules that can be imported by a name of the package. */
async function entries() {
  /** @type {{exports: Record<string, unknown>}} */
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap((file) => /^\.\/dist\/npm\/(.*)\.js$/.exec(String(file))?.[1] ?? []);
}

/** The tag in JSX, as the manifest in the package tells it. */
async function jsx() {
  const { jsxTypes } = /** @type {Jsx} */ (await load('scripts/docs/jsx.ts'));
  /** @type {Manifest} */
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  return jsxTypes(manifest);
}
