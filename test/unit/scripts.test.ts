import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { candidates, findBrowser } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/build.mjs';
import { hasScreen, opener } from '../../scripts/screen.mjs';
import { contentTypeFor, fileFor, serve } from '../../scripts/serve.mjs';
import { lastLine, type Report, sum, tallyOf } from '../../scripts/tally.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postrun-scripts-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

describe('the count of the tests', () => {
  const file = (name: string, status: string, ...statuses: string[]): Report['testResults'][number] => ({
    name,
    status,
    assertionResults: statuses.map((each) => ({ status: each })),
  });
  const unit = '/home/me/project/test/unit/a.test.ts';
  const e2e = 'C:\\project\\test\\e2e\\b.test.ts';

  test('counts what passed and what failed, and neither what was skipped', () => {
    const report = { testResults: [file(unit, 'failed', 'passed', 'failed', 'skipped', 'pending', 'passed')] };
    expect(tallyOf(report, 1, ['unit'])).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that does not load as one failure', () => {
    const report = { testResults: [file(unit, 'passed', 'passed'), file(unit, 'failed')] };
    expect(tallyOf(report, 1, ['unit'])).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a broken set-up as one failure', () => {
    const report = { testResults: [file(unit, 'passed', 'passed'), file(unit, 'failed', 'skipped', 'skipped')] };
    expect(tallyOf(report, 1, ['unit'])).toEqual({ passed: 1, failed: 1 });
  });

  test('counts an error outside of any test', () => {
    expect(tallyOf({ testResults: [file(unit, 'passed', 'passed')] }, 1, ['unit'])).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a project in which no test ran', () => {
    const report = { testResults: [file(unit, 'passed', 'passed'), file(e2e, 'passed', 'skipped')] };
    expect(tallyOf(report, 0, ['unit', 'e2e'])).toEqual({ passed: 1, failed: 1 });
    expect(tallyOf({ testResults: [] }, 0, ['unit', 'browser'])).toEqual({ passed: 0, failed: 2 });
  });

  test('knows a project by its folder on every system', () => {
    expect(tallyOf({ testResults: [file(e2e, 'passed', 'passed')] }, 0, ['e2e'])).toEqual({ passed: 1, failed: 0 });
  });

  test('counts a run without a report as one failure', () => {
    expect(tallyOf(undefined, 0, ['unit'])).toEqual({ passed: 0, failed: 1 });
  });

  test('ends in one plain line', () => {
    const tally = sum([
      { passed: 3, failed: 0 },
      { passed: 0, failed: 2 },
    ]);
    expect(lastLine(tally)).toBe('3 passed, 2 failed');
  });
});

describe('the server', () => {
  test('finds the file of an address', () => {
    const top = resolve('/srv/site');
    expect(fileFor(top, '/')).toBe(join(top, 'index.html'));
    expect(fileFor(top, '/a/b.css?x=1#y')).toBe(join(top, 'a', 'b.css'));
    expect(fileFor(top, '/a%20b.html')).toBe(join(top, 'a b.html'));
  });

  test.each(['/../secret', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/x', '/a/../../site2/x', '/%00', '/%zz', 'x', ''])(
    'has no file for %j',
    (target) => {
      expect(fileFor(resolve('/srv/site'), target)).toBeUndefined();
    },
  );

  test('never leaves its folder', () => {
    const top = resolve('/srv/site');
    const piece = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', 'a', '%00', '?', '#', '//', 'site2');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = fileFor(top, `/${pieces.join('')}`);
        expect(file === undefined || file === top || file.startsWith(join(top, '/'))).toBe(true);
      }),
    );
  });

  test('knows the types of what a site holds', () => {
    expect(contentTypeFor('a.JS')).toBe('text/javascript; charset=utf-8');
    expect(contentTypeFor('a.ico')).toBe('image/x-icon');
    expect(contentTypeFor('a')).toBe('application/octet-stream');
  });

  test('answers GET and HEAD, 404 and 405', async () => {
    await writeFile(join(folder, 'index.html'), '<h1>Hello</h1>');
    const { url, close } = await serve(folder);
    const page = await fetch(`${url}/`);
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<h1>Hello</h1>',
    ]);
    const head = await fetch(`${url}/index.html`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '14', '']);
    const missing = await fetch(`${url}/nothing.html`);
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('does not follow a path or a link out of its folder', async () => {
    const site = join(folder, 'site');
    await mkdir(site);
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'));
    const { port, close } = await serve(site);
    expect(await statusOf(port, '/../secret.txt')).toBe(404);
    expect(await statusOf(port, '/%2e%2e/secret.txt')).toBe(404);
    expect(await statusOf(port, '/link.txt')).toBe(404);
    await close();
  });

  test('takes the next port when the asked one is taken, and says so', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { port, close } = await serve(folder, { port: taken });
    expect(port).toBeGreaterThan(taken);
    expect(said).toHaveBeenCalledWith(`Port ${taken} is taken. Using ${port} instead.`);
    await close();
    await new Promise((done) => other.close(done));
  });

  test('names what is wrong with its folder or port', async () => {
    await expect(serve(join(folder, 'nowhere'))).rejects.toThrow(/no folder .*nowhere/);
    await expect(serve(folder, { port: 70_000 })).rejects.toThrow('port is 70000. Expected a whole number');
    await expect(serve(folder, { port: Number('x') })).rejects.toThrow('port is NaN');
  });
});

describe('the search for browsers', () => {
  const none = { platform: 'aix', arch: 'x64', env: {} } as const;

  test('follows the order of names before the order of folders', () => {
    expect(candidates('firefox', { ...none, platform: 'linux', env: { PATH: '/a:/b:' } })).toEqual([
      '/a/firefox-esr',
      '/b/firefox-esr',
      '/a/firefox',
      '/b/firefox',
    ]);
  });

  test('knows the usual places of each system', () => {
    expect(candidates('chromium', { ...none, platform: 'darwin' })[0]).toBe(
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    expect(
      candidates('firefox', { ...none, platform: 'win32', env: { Path: 'C:\\x', PROGRAMFILES: 'C:\\P' } }),
    ).toEqual(['C:\\x\\firefox-esr.exe', 'C:\\x\\firefox.exe', 'C:\\P\\Mozilla Firefox\\firefox.exe']);
    expect(candidates('miniBrowser', { ...none, platform: 'linux', arch: 'arm64' })[0]).toBe(
      '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    );
  });

  test('never proposes a branded Chrome, which takes no unpacked extension', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const found = candidates('chromium', { ...none, platform, env: { PATH: '/usr/bin', LOCALAPPDATA: 'C:\\L' } });
      expect(found.filter((path) => /google-chrome|Google\\Chrome|Google Chrome$|msedge/.test(path))).toEqual([]);
    }
  });

  test('lets the environment variable win, and says when it is wrong', async () => {
    const program = join(folder, 'my-browser');
    await writeFile(program, '#!/bin/sh\n', { mode: 0o755 });
    const env = { CHROMIUM: program, PATH: '/usr/bin' };
    expect(await findBrowser('chromium', { ...none, platform: 'linux', env })).toBe(program);
    const wrong = findBrowser('chromium', { ...none, env: { CHROMIUM: folder } });
    await expect(wrong).rejects.toThrow(`CHROMIUM is "${folder}". Expected the path of Chromium.`);
  });

  test('passes over a script that starts a snap', async () => {
    const [snap, real] = [join(folder, 'one'), join(folder, 'two')];
    for (const [place, text] of [
      [snap, '#!/bin/sh\nexec /snap/bin/WebKitWebDriver "$@"\n'],
      [real, '#!/bin/sh\nexec /opt/WebKitWebDriver "$@"\n'],
    ] as const) {
      await mkdir(place);
      await writeFile(join(place, 'WebKitWebDriver'), text, { mode: 0o755 });
    }
    const machine = { ...none, platform: 'linux', env: { PATH: `${snap}:${real}` } } as const;
    expect(await findBrowser('webkitDriver', machine)).toBe(join(real, 'WebKitWebDriver'));
    expect(await findBrowser('webkitDriver', { ...machine, env: { PATH: snap } })).toBeUndefined();
  });
});

describe('the scripts', () => {
  test('open a page only where somebody can see it', () => {
    expect(hasScreen('linux', {})).toBe(false);
    expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasScreen('darwin', {})).toBe(true);
    expect(hasScreen('win32', { CI: 'true' })).toBe(false);
    expect(opener('darwin', 'http://localhost/')).toEqual(['open', ['http://localhost/']]);
    expect(opener('win32', 'http://localhost/')).toEqual(['cmd', ['/c', 'start', '', 'http://localhost/']]);
    expect(opener('linux', 'http://localhost/')).toEqual(['xdg-open', ['http://localhost/']]);
  });

  test('name an unknown target', async () => {
    await expect(build(['chrome', 'opera'])).rejects.toThrow(
      'There is no target "opera". Expected one of engine, widget, embed, npm, chrome, firefox, site.',
    );
  });
});

/** Node's own client, because fetch tidies up a path before it is sent. */
function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}
