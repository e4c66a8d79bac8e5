import { createServer } from 'node:http';
import { type Answer, origin, respond } from '../../replica/respond.ts';

/** What plays the web: an answer for an address of the replica, or undefined where it has none. */
export type Respond = (url: URL, method: string) => Answer | undefined;

/** What a browser asked for, and the gate that lets nothing out. */
export interface Network {
  /** The port of a proxy on this machine that refuses everything. The browser is started behind it. */
  readonly port: number;
  /** Requests answered by the replica, as "GET https://www.strava.com/activities/1". */
  readonly asked: readonly string[];
  /** Requests for any other host, as an address or as "host:port". What the browser asks on its own is left out. */
  readonly strays: readonly string[];
  /** Answers a request for the replica and writes it down. */
  answer(url: string, method: string): Answer;
  /** Whether a request has to be stopped: it goes to the net and not to the replica. */
  isStray(url: string): boolean;
  /** Whether the replica answers it. */
  isReplica(url: string): boolean;
  /** Writes down a request that was stopped. */
  note(url: string): void;
  close(): Promise<void>;
}

/** Hosts that the browsers ask on their own: updates, sign-in, settings, add-on lists. They too only reach the gate. */
const ownHosts = [
  'google.com',
  'googleapis.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.org',
  'mozilla.net',
  'firefox.com',
];

const missing: Answer = { status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' };

/**
 * Opens the gate. Pages are watched by the test tools already; the proxy also sees what a background or the browser
 * itself sends, so that "no request leaves" holds for every part of the extension.
 */
export async function openNetwork(play: Respond = respond): Promise<Network> {
  const asked: string[] = [];
  const strays: string[] = [];
  const atGate = (place: string) => {
    const url = new URL(place.includes('://') ? place : `https://${place}`);
    // Browsers open connections to the page's own host ahead of need; its requests are answered before the gate.
    if (url.origin !== origin && !isOwn(url.hostname)) strays.push(place);
  };
  const gate = createServer((request, response) => {
    atGate(request.url ?? '');
    response.writeHead(502).end();
  });
  gate.on('connect', ({ url = '' }, socket) => {
    atGate(url);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const address = gate.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    asked,
    strays,
    answer(url, method) {
      asked.push(`${method} ${url}`);
      return play(new URL(url), method) ?? missing;
    },
    isStray(url) {
      const { protocol, hostname } = new URL(url);
      return /^(https?|wss?):$/.test(protocol) && !isReplica(url) && !isLocal(hostname);
    },
    isReplica,
    note(url) {
      strays.push(url);
    },
    close: () =>
      new Promise((resolve) => {
        gate.close(() => resolve());
        gate.closeAllConnections();
      }),
  };
}

function isReplica(url: string): boolean {
  return new URL(url).origin === origin;
}

function isOwn(hostname: string): boolean {
  return ownHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}
