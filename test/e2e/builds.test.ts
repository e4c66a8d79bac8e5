import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createContext, Script } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Browser, manifestFor } from '../../extension/manifest.ts';
import source from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { en } from '../../src/locale/en/index.ts';
import { builtExtension } from './support/extension.ts';
import { gpx } from './support/madeUpRun.ts';

const browsers = ['chrome', 'firefox'] as const satisfies readonly Browser[];

interface Manifest {
  readonly [key: string]: unknown;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
}

/** A built extension: its manifest, and the text of every file by its path. */
interface Build {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

async function readBuild(browser: Browser): Promise<Build> {
  const folder = builtExtension(browser);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    // Latin letters stand for bytes, so that pictures are compared like the rest.
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'latin1'));
  }
  return { manifest: JSON.parse(files.get('manifest.json') ?? '{}'), files };
}

let builds: Readonly<Record<Browser, Build>>;
beforeAll(async () => {
  builds = { chrome: await readBuild('chrome'), firefox: await readBuild('firefox') };
});

/** Files the manifest names, which the build may call otherwise than the source does. */
function named({ background, content_scripts, action, icons }: Manifest): string[] {
  return [
    ...Object.values(icons),
    action.default_popup,
    background.service_worker ?? [],
    background.scripts ?? [],
    content_scripts.map(({ js }) => js),
  ].flat(2);
}

/** A manifest as it reads whatever its scripts are called. */
function withoutNames(manifest: object): unknown {
  const script = /(?:service-worker-loader\.js|extension\/(?:background\/main|strava\/content(?:Late)?)\.(?:ts|js))/g;
  return JSON.parse(JSON.stringify(manifest).replace(script, 'script'));
}

/** A page and all that its scripts and styles bring with them before anybody presses anything. */
function loadedAtOnce(page: string, files: Build['files']): string[] {
  const found = new Set<string>([page]);
  for (const name of found) {
    const text = files.get(name) ?? '';
    const named = name.endsWith('.html')
      ? text.matchAll(/\s(?:src|href)="([^"]*)"/g)
      : text.matchAll(/(?:^|[;}])(?:import|export)\b[^;()"']*?["'`]([^"'`]+)["'`]/g);
    for (const [, address = ''] of named) {
      const path = new URL(address, `file:///${name}`).pathname.slice(1);
      if (files.has(path)) found.add(path);
    }
  }
  return [...found];
}

const textFile = /\.(?:js|css|html|json|svg)$/;

/** Every way out of the browser that a script knows. */
const waysOut =
  /\bfetch\s*\(|["'.]fetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts/;

/** Ways to run what was not in the package. */
const remoteCode = /\beval\s*\(|\bnew Function\b|\bimport\s*\(\s*[^)"'`\s]/;

const knownHosts = ['https://www.strava.com', 'http://www.w3.org'];

describe.each(browsers)('the extension for %s', (browser) => {
  it('asks for storage and alarms, where there is need for a page that is heard, and may ask for notices', () => {
    const { manifest } = builds[browser];
    expect(manifest.permissions).toEqual(['storage', 'alarms', ...(browser === 'chrome' ? ['offscreen'] : [])]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(Object.keys(manifest).filter((key) => /permission|accessible|connect|hosts?$/.test(key))).toEqual([
      'permissions',
      'optional_permissions',
    ]);
  });

  it('has the version of the package', () => {
    expect(builds[browser].manifest.version).toBe(packageJson.version);
  });

  it('is the one manifest with the rows of its browser laid over it', () => {
    expect(withoutNames(builds[browser].manifest)).toEqual(withoutNames(manifestFor(browser)));
  });

  it('has every file that its manifest names', () => {
    const { manifest, files } = builds[browser];
    const names = named(manifest);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !files.has(name))).toEqual([]);
  });

  it('has one content script in two files, for activities and uploads only, that load no other', () => {
    const { manifest, files } = builds[browser];
    expect(manifest.content_scripts).toEqual([
      {
        js: [expect.stringMatching(/\.js$/), expect.stringMatching(/\.js$/)],
        matches: ['https://www.strava.com/activities/*', 'https://www.strava.com/upload*'],
        run_at: 'document_start',
      },
    ]);
    const [late = '', first = ''] = manifest.content_scripts[0]?.js.map((file) => files.get(file)) ?? [];
    for (const script of [late, first]) {
      // A module would not compile as a script.
      expect(() => new Script(script)).not.toThrow();
      expect(script).not.toMatch(/\bimport\s*[(.]|\bgetURL\b.*\.js["'`]/);
    }
    expect(first).toContain('postrun-panel');
    // It sleeps until the first one wakes it.
    const world = createContext({});
    new Script(late).runInContext(world);
    expect(Object.keys(world)).toEqual(['postrunDraw']);
  });

  it.each([
    ['way out', waysOut],
    ['code from elsewhere', remoteCode],
  ])('holds no %s', (_, pattern) => {
    const texts = [...builds[browser].files].filter(([name]) => textFile.test(name));
    expect(texts.length).toBeGreaterThan(4);
    const found = texts.filter(([, text]) => pattern.test(text)).map(([name, text]) => [name, pattern.exec(text)?.[0]]);
    expect(found).toEqual([]);
  });

  it('names no host but the one it is for, and the names of markup languages', () => {
    const texts = [...builds[browser].files].filter(([name]) => textFile.test(name));
    const hosts = texts.flatMap(([, text]) => text.match(/\b(?:https?|wss?):\/\/[^/"'`\s\\)*]*/g) ?? []);
    expect([...new Set(hosts)].sort()).toEqual([...knownHosts].sort());
  });

  it('has pages whose scripts and styles are its own files', () => {
    const { manifest, files } = builds[browser];
    const page = files.get(manifest.action.default_popup) ?? '';
    const sources = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, source = '']) => source);
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((source) => !files.has(source.replace(/^\//, '')))).toEqual([]);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('opens the popup without what plans a run and draws the body', () => {
    const { manifest, files } = builds[browser];
    const first = loadedAtOnce(manifest.action.default_popup, files).map((name) => files.get(name) ?? '');
    expect(first.length).toBeGreaterThan(5);
    for (const late of [en.bodyMap.press, en.form.groups.sore, '.map-place', '.bodymap .hint']) {
      expect([...files.values()].some((text) => text.includes(late))).toBe(true);
      expect(first.filter((text) => text.includes(late))).toEqual([]);
    }
  });
});

describe('the two extensions', () => {
  it('differ in their manifests by the rows of the table alone', () => {
    const differing = (one: object, other: object) =>
      [...new Set([...Object.keys(one), ...Object.keys(other)])]
        .filter((key) => JSON.stringify(Object(one)[key]) !== JSON.stringify(Object(other)[key]))
        .sort();
    const rows = ['background', 'browser_specific_settings', 'minimum_chrome_version', 'permissions'];
    expect(differing(builds.chrome.manifest, builds.firefox.manifest)).toEqual(rows);
    expect(differing(source, manifestFor('chrome'))).toEqual(['minimum_chrome_version', 'permissions']);
    expect(differing(source, manifestFor('firefox'))).toEqual(['background', 'browser_specific_settings']);
  });

  it('are the same in every other file', () => {
    const [chrome, firefox] = browsers.map((browser) => {
      const others = [...builds[browser].files].filter(([name]) => name !== 'manifest.json');
      return new Map(others.sort(([one], [other]) => one.localeCompare(other)));
    });
    expect([...(firefox?.keys() ?? [])]).toEqual([...(chrome?.keys() ?? [])]);
    expect([...(chrome ?? [])].filter(([name, text]) => firefox?.get(name) !== text).map(([name]) => name)).toEqual([]);
  });
});

describe('the engine', () => {
  const built = fileURLToPath(new URL('../../dist/engine', import.meta.url));

  it('runs in plain Node, with nothing installed beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postrun-engine-'));
    await cp(built, folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    const program = `
      const { planRoutine, readRunFile } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.js')).href)});
      const run = await readRunFile('run.gpx', new TextEncoder().encode(process.argv[1]));
      const { seconds, steps } = planRoutine(run, {}, { minutes: 10 });
      console.log(JSON.stringify({ distance: run.distance, seconds, steps: steps.length }));`;
    try {
      const args = ['--input-type=module', '--eval', program, gpx({ points: 61 })];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
      const { distance, seconds, steps } = JSON.parse(stdout);
      expect(Math.abs(distance - 1800)).toBeLessThan(18);
      expect(seconds).toBeLessThanOrEqual(600);
      expect(steps).toBeGreaterThan(1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('has its types beside it', async () => {
    expect(await readFile(join(built, 'index.d.ts'), 'utf8')).toContain('planRoutine');
  });
});
