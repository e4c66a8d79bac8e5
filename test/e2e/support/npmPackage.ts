import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Package {
  /** A folder in which the package is installed, and nothing but what it depends on. */
  readonly home: string;
  /** The package in it. */
  readonly folder: string;
  /** The files that npm packed, by their path in the package. */
  readonly files: readonly string[];
  readonly manifest: PackageJson;
}

export interface PackageJson {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/**
 * Packs what was built, and unpacks it in an empty folder as an installation does. What it depends on is linked: a registry
 * is not asked for it.
 */
export async function installed(): Promise<Package> {
  const home = await mkdtemp(join(tmpdir(), 'postrun-package-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
  const { stdout } = await npm(pack);
  const [packed]: readonly { filename: string; files: readonly { path: string }[] }[] = JSON.parse(stdout);
  if (!packed) throw new Error('npm packed nothing.');
  const folder = join(home, 'node_modules/postrun-routine');
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', join(home, packed.filename), '-C', folder, '--strip-components=1']);
  const manifest: PackageJson = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    await symlink(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  return { home, folder, manifest, files: packed.files.map(({ path }) => path).sort() };
}

/** Writes files below a folder. */
export async function place(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** npm as it was called, where it was; it is a script, which not every system starts by its name. */
function npm(args: readonly string[]): Promise<{ stdout: string }> {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], { cwd: root })
    : run('npm', [...args], { cwd: root, shell: process.platform === 'win32' });
}
