import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import type { Reader } from './hostsBrowsers.ts';
import { until } from './until.ts';

/** The test tools bring no WebKit that a system can have; its own driver speaks plain WebDriver. */
export async function openWebkit(viewport: { readonly width: number; readonly height: number }): Promise<Reader> {
  const { webkitDriver, miniBrowser, xvfb } = await ensureBrowsers(['webkitDriver', 'miniBrowser', 'xvfb']);
  const port = await freePort();
  const driver = spawn(xvfb, ['-a', webkitDriver, `--port=${port}`], {
    // A group of its own, so that the screen ends with the driver.
    detached: true,
    stdio: 'ignore',
    // As root its sandbox refuses to start; without a graphics card it draws by itself.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const say = command(`http://127.0.0.1:${port}`);
  try {
    const browserOptions = { binary: miniBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
    await until('the driver of WebKit', () => say('GET', '/status').then(() => true));
    const { sessionId } = (await say('POST', '/session', { capabilities })) as { readonly sessionId: string };
    const path = `/session/${sessionId}`;
    await say('POST', `${path}/window/rect`, { x: 0, y: 0, ...viewport });
    return reader((method, at, body) => say(method, path + at, body), driver);
  } catch (error) {
    end(driver);
    throw error;
  }
}

type Say = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

function reader(say: Say, driver: ChildProcess): Reader {
  return {
    goto: async (url) => void (await say('POST', '/url', { url })),
    async ask<Given, Result>(look: (given: Given) => Result, given: Given) {
      const body = { script: `return (${look})(arguments[0])`, args: [given] };
      return (await say('POST', '/execute/sync', body)) as Result;
    },
    async clickAt(x, y) {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await say('POST', '/actions', { actions: [mouse] });
    },
    async close() {
      await say('DELETE', '').catch(() => {});
      end(driver);
    },
  };
}

function command(driver: string): Say {
  return async (method, path, body) => {
    const answer = await fetch(driver + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { readonly value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
