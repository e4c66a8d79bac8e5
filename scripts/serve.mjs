import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isProgram, root, runMain } from './run.mjs';

/** @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const notFound =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title><h1>Not found</h1>' +
  '<p>There is no such page here. <a href="/">Go to the start page</a>.</p></html>';

/** How many ports after the asked one are tried. */
const triedPorts = 20;

/**
 * @typedef {object} Served
 * @property {string} url the address, without a slash at the end
 * @property {number} port
 * @property {() => Promise<void>} close ends the server and its open connections
 */

/**
 * Serves a folder to this machine only. A port that is taken is said, and the next free one is used.
 * @param {string} folder
 * @param {{port?: number}} [options] port 0 to 65535; 0, the default, takes any free one
 * @returns {Promise<Served>}
 * @throws {Error} when the folder is missing, the port is no port, or no port is free
 */
export async function serve(folder, { port = 0 } = {}) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`port is ${port}. Expected a whole number from 0 to 65535.`);
  }
  const top = await realpath(folder).catch(() => {
    throw new Error(`There is no folder ${folder} to serve. Run "npm run build" first.`);
  });
  const server = createServer((request, response) => {
    answer(top, request, response).catch(() => response.destroy());
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}`,
    port: used,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * The file an address stands for, or undefined when it points out of the folder or is malformed.
 * @param {string} folder absolute path
 * @param {string} target the request's target, as it came: "/a/b.html?x=1"
 * @returns {string | undefined}
 */
export function fileFor(folder, target) {
  const path = decoded(target.split(/[?#]/)[0] ?? '');
  if (path === undefined || !path.startsWith('/') || path.includes('\0')) return undefined;
  const file = resolve(folder, `.${path}`);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/**
 * The type a file is sent with.
 * @param {string} file
 * @returns {string}
 */
export function contentTypeFor(file) {
  return contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const { method = '', url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await existing(folder, fileFor(folder, url));
  const body = file === undefined ? Buffer.from(notFound) : await readFile(file);
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': contentTypeFor(file ?? '404.html'),
    'content-length': body.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} folder
 * @param {string | undefined} file
 * @returns {Promise<string | undefined>} the file without links, if it is one and lies in the folder
 */
async function existing(folder, file) {
  if (file === undefined) return undefined;
  try {
    const real = await realpath(file);
    return real.startsWith(folder + sep) && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port in use
 */
async function listen(server, port) {
  const last = port === 0 ? 0 : Math.min(port + triedPorts, 65535);
  for (let tried = port; tried <= last; tried++) {
    const used = await listenOn(server, tried);
    if (used === undefined) continue;
    if (port !== 0 && used !== port) console.log(`Port ${port} is taken. Using ${used} instead.`);
    return used;
  }
  throw new Error(`The ports ${port} to ${last} are all taken. Close one of the programs that use them.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>} undefined when the port is taken
 */
function listenOn(server, port) {
  return new Promise((done, fail) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    };
    server.once('error', refused);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused);
      const address = server.address();
      done(typeof address === 'object' ? address?.port : undefined);
    });
  });
}

if (isProgram(import.meta.url)) {
  await runMain(async () => {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
    const folder = resolve(positionals[0] ?? join(root, 'dist', 'site'));
    const { url } = await serve(folder, { port: Number(values.port ?? 4173) });
    console.log(`${folder} on ${url}/`);
  });
}
