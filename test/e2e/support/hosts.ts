import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { contentTypeFor, fileFor } from '../../../scripts/serve.mjs';

/** A page of a host, or any other file of it. */
export interface Served {
  readonly body: string;
  /** "text/html" where absent. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What follows the body, once it is there; a server may be slow. */
  readonly rest?: Promise<string>;
}

/** A site of a coach: the built files where the guide says they go, and the pages of the test. */
export interface Host {
  /** Without a slash at the end. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** Puts a page under a path, and gives its address. */
  put(path: string, page: Served): string;
  /** Serves the files of a folder below a path that ends with a slash. */
  mount(path: string, folder: string): void;
  close(): Promise<void>;
}

const folder = (name: string) => fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));

/** To stand first in a page: what a host would hold against the element. */
export const watch = '<script src="/watch.js"></script>';

const watching = `globalThis.troubles = [];
const note = (text) => globalThis.troubles.push(String(text));
addEventListener('error', (event) => note(event.message || 'not loaded: ' + (event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', (event) => note(event.reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  // No page asks for it: the browser does, and is refused where no pictures are allowed.
  if (!blockedURI.endsWith('/favicon.ico')) note('refused: ' + violatedDirective + ' ' + blockedURI);
});
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...words) => { note(words.join(' ')); say.apply(console, words); };
}
`;

/** Opens a site on this machine, on a free port; each is an origin of its own. Nothing allows other origins in. */
export async function openHost(): Promise<Host> {
  const asked: string[] = [];
  const pages = new Map<string, Served>([
    ['/watch.js', { body: watching, type: 'text/javascript' }],
    // Browsers ask for it by themselves, and say so where there is none.
    ['/favicon.ico', { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' }],
  ]);
  // The longest first: the frame's files lie below those of the tag.
  const folders = new Map([
    ['/postrun/embed/', folder('embed')],
    ['/postrun/', folder('widget')],
  ]);
  const answer = async (target: string): Promise<Served & { readonly status: number }> => {
    const { pathname } = new URL(target, 'http://host');
    asked.push(pathname);
    const page = pages.get(pathname);
    if (page) return { status: 200, ...page };
    const [path = '', place = ''] = [...folders].find(([path]) => pathname.startsWith(path)) ?? [];
    const file = path && fileFor(place, pathname.slice(path.length - 1));
    const body = file && (await readFile(file, 'utf8').catch(() => undefined));
    if (!file || body === undefined) return { status: 404, type: 'text/plain', body: 'Not found' };
    return { status: 200, type: contentTypeFor(file), body };
  };
  // An address may be long: it holds a coach's list, and a test that tries more.
  const server = createServer({ maxHeaderSize: 4_000_000 }, async ({ url = '/' }, response) => {
    const { status, type = 'text/html; charset=utf-8', headers, body, rest } = await answer(url);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    if (rest === undefined) return response.end(body);
    response.write(body);
    response.end(await rest);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    url,
    asked,
    put(path, page) {
      pages.set(path, page);
      return url + path;
    },
    mount(path, place) {
      folders.set(path, place);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page with something in its head and something in its body. */
export function pageWith(body: string, { head = '', html = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8">${watch}<title>A coach</title>${head}</head><body>${body}</body></html>`;
}
