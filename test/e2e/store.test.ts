import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { filesBelow, pack } from '../../scripts/package.mjs';
import { root, runTool } from '../../scripts/run.mjs';
import { zip } from '../../scripts/zip.mjs';
import { builtExtension } from './support/extension.ts';

const browsers = ['chrome', 'firefox'] as const;
const zipOf = (kind: string) => `${packageJson.name}-${packageJson.version}-${kind}.zip`;

let zips: Map<string, Uint8Array>;
let source: string;
beforeAll(async () => {
  zips = await pack();
  source = await mkdtemp(join(tmpdir(), 'postrun-source-'));
});
afterAll(() => rm(source, { recursive: true, force: true }));

function bytesOf(kind: string): Uint8Array {
  const bytes = zips.get(zipOf(kind));
  if (!bytes) throw new Error(`There is no ${zipOf(kind)} among ${[...zips.keys()].join(', ')}.`);
  return bytes;
}

/** Half a minute, and far more on a machine with other things to do. */
const wholeBuild = 300_000;

/** Names the files that differ, which says more than two heaps of bytes. */
function differing(one: ReadonlyMap<string, Uint8Array>, other: ReadonlyMap<string, Uint8Array>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    return !here || !there || Buffer.compare(here, there) !== 0;
  });
}

const unzipped = (kind: string) => new Map(Object.entries(unzipSync(bytesOf(kind))));

describe('the packages for the stores', () => {
  it.each(browsers)('hold what is built for %s, and nothing else', async (browser) => {
    expect(differing(unzipped(browser), await filesBelow(builtExtension(browser)))).toEqual([]);
  });

  it('hold as the source what git knows, and nothing else', async () => {
    const { stdout } = await promisify(execFile)('git', ['ls-files'], { cwd: root });
    expect([...unzipped('source').keys()].sort()).toEqual(stdout.trim().split('\n').sort());
  });

  it('are the same bytes when they are made twice', async () => {
    expect(differing(zips, await pack())).toEqual([]);
  });

  it('can be built anew from the source, byte for byte, in another folder', { timeout: wholeBuild }, async () => {
    for (const [path, bytes] of unzipped('source')) {
      await mkdir(dirname(join(source, path)), { recursive: true });
      await writeFile(join(source, path), bytes);
    }
    await symlink(join(root, 'node_modules'), join(source, 'node_modules'), 'junction');
    // What Vitest says to everything that it starts would make it another build.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, ['scripts/build.mjs', ...browsers], { cwd: source, env });
    for (const browser of browsers) {
      const built = await filesBelow(join(source, 'dist', browser));
      expect(differing(built, unzipped(browser))).toEqual([]);
      expect(Buffer.compare(zip(built), bytesOf(browser))).toBe(0);
    }
  });
});

/** What Mozilla's linter, the one behind `web-ext lint`, says of a folder. */
interface Findings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Preact can set the markup of an element for whoever asks it to. Nobody here does: the architecture test sees to it. */
const preacts = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

describe('the linter of the Firefox store', () => {
  it('has nothing to say but that of Preact, once in each file that holds it', async () => {
    const args = [builtExtension('firefox'), '--output', 'json'];
    const { output } = await runTool('addonsLinter', args, { quiet: true });
    const { errors, warnings, notices }: Findings = JSON.parse(output);
    expect([...errors, ...notices]).toEqual([]);
    expect(warnings.filter(({ code, message }) => code !== preacts.code || message !== preacts.message)).toEqual([]);
    const files = warnings.map(({ file = '' }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const file of files) expect(await readFile(join(builtExtension('firefox'), file), 'utf8')).toContain('__html');
  });
});
