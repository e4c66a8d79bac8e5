import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from './sizes.ts';

/** A blog on this machine. */
export interface Blog {
  /** The address of a page with such a body; scripts come late by so many ms. */
  pageOf(body: string, late?: number): string;
  close(): Promise<void>;
}

const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A blog</title><link rel="icon" href="data:,">
</head><body>${body}</body></html>`;

/** Serves files from memory, as all are served: uncompressed, for the way is short, and to be kept by the browser. */
export async function serveBlog(files: Files): Promise<Blog> {
  const bodies: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const [, late = '0', path = ''] = /^\/(\d+)\/(.*)$/.exec(url) ?? [];
    const file = files.get(path);
    const body = /^page\d+$/.test(path) ? bodies[Number(path.slice(4))] : undefined;
    if (body !== undefined) return response.setHeader('content-type', 'text/html').end(page(body));
    if (!file) return response.writeHead(404).end();
    response.setHeader('content-type', 'text/javascript').setHeader('cache-control', 'max-age=3600');
    setTimeout(() => response.end(file), Number(late));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    pageOf(body, late = 0) {
      if (!bodies.includes(body)) bodies.push(body);
      return `http://127.0.0.1:${port}/${late}/page${bodies.indexOf(body)}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
