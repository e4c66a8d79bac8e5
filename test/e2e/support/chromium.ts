import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { origin } from '../../replica/respond.ts';
import { builtExtension, type Extension, readExtension } from './extension.ts';
import { type Network, openNetwork, type Respond } from './network.ts';
import { until } from './until.ts';

/** Chromium with the extension, on the replica. */
export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Requests answered by the replica, and requests for any other host: see Network. */
  readonly asked: readonly string[];
  readonly strays: readonly string[];
  /** Opens a tab. A path means the replica: "/activities/1". Resolves when the page has loaded. */
  newPage(address?: string): Promise<Page>;
  /** Opens the popup's page in a tab of its own. Close the tab to close the popup. */
  openPopup(): Promise<Page>;
  /** Ends the background worker, as the browser does after 30 s without work. The next event starts it anew. */
  stopBackground(): Promise<void>;
  /** Ends the browser and removes its profile, if it was its own. */
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Whether a person wants to see it. Default false. */
  visible?: boolean;
  /**
   * Whether it is told that little motion is wanted. Without a graphics card a figure that moves takes most of a core,
   * which nobody needs who does not look at it. Default false.
   */
  still?: boolean;
  /**
   * Whether pages that are left go into the back and forward cache, as they do for everybody: Playwright, which cannot
   * tell when one comes back, turns it off. Default false.
   */
  keepsPages?: boolean;
  /** Pixels of the picture for each pixel of the page. Default 1. */
  scale?: number;
  /** The unpacked extension. Default: the built one. */
  folder?: string;
  /** What plays the web. Default: the replica. */
  respond?: Respond;
  /** A profile that outlives this browser. Default: one of its own, which goes with it. */
  profile?: string;
}

/** A tall screen, so that nothing has to be scrolled into sight. */
const viewport = { width: 1280, height: 1200 };

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with a profile of its own. Nothing it asks for reaches the net. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const extension = await readExtension(options.folder ?? builtExtension('chrome'));
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const network = await openNetwork(options.respond);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'postrun-chromium-')));
  const visible = options.visible ?? false;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless flag brings arguments that turn extensions off.
    headless: false,
    // Playwright takes a scale only together with a size of its own; a person's window keeps both.
    ...(visible ? { viewport: null } : { viewport, deviceScaleFactor: options.scale ?? 1 }),
    ...(options.still && { reducedMotion: 'reduce' }),
    handleSIGINT: false,
    ...(options.keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      ...quiet,
      ...(visible ? [] : ['--headless=new', '--hide-scrollbars']),
      `--disable-extensions-except=${extension.folder}`,
      `--load-extension=${extension.folder}`,
      `--proxy-server=http://127.0.0.1:${network.port}`,
    ],
  });
  await playWeb(context, network);
  const extensionId = await idOf(context);
  return {
    context,
    extensionId,
    asked: network.asked,
    strays: network.strays,
    async newPage(address) {
      const page = await context.newPage();
      if (address !== undefined) await page.goto(new URL(address, origin).href);
      return page;
    },
    async openPopup() {
      const page = await context.newPage();
      await page.goto(popupAddress(extensionId, extension));
      return page;
    },
    stopBackground: () => stopWorkers(context),
    async close() {
      await context.close();
      await network.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function playWeb(context: BrowserContext, network: Network): Promise<void> {
  await context.route(`${origin}/**`, (route, request) =>
    route.fulfill(network.answer(request.url(), request.method())),
  );
  await context.route(
    (url) => network.isStray(url.href),
    (route, request) => {
      network.note(request.url());
      return route.abort();
    },
  );
}

async function idOf(context: BrowserContext): Promise<string> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const worker = await until('the background worker', () => context.serviceWorkers().find(isOurs));
  return new URL(worker.url()).host;
}

function popupAddress(extensionId: string, { popup }: Extension): string {
  return new URL(popup, `chrome-extension://${extensionId}/`).href;
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const running = new Map<string, string>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus);
  });
  await devtools.send('ServiceWorker.enable');
  await until('the list of workers', () => running.size > 0);
  await devtools.send('ServiceWorker.stopAllWorkers');
  await until('the background worker to end', () => [...running.values()].every((status) => status === 'stopped'));
  await page.close();
}
