import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers.mjs';
import { origin } from '../../replica/respond.ts';
import { builtExtension, type Extension, readExtension } from './extension.ts';
import { type Network, openNetwork, type Respond } from './network.ts';
import { until } from './until.ts';

/** Firefox with the extension, on the replica. */
export interface Firefox {
  readonly browser: Browser;
  /** Requests answered by the replica, and requests for any other host: see Network. */
  readonly asked: readonly string[];
  readonly strays: readonly string[];
  /** Opens a tab. A path means the replica: "/activities/1". Resolves when the page has loaded. */
  newPage(address?: string): Promise<Page>;
  /** Opens the popup's page in a tab of its own. Close the tab to close the popup. */
  openPopup(): Promise<Page>;
  /** Ends the browser and removes its profile, if it was its own. */
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Whether a person wants to see it. Default false. */
  visible?: boolean;
  /** The unpacked extension. Default: the built one. */
  folder?: string;
  /** What plays the web. Default: the replica. */
  respond?: Respond;
  /** After how many milliseconds without work the background ends, from 100. Default: Firefox's own 30 000. */
  backgroundIdle?: number;
  /** A profile that outlives this browser. Default: one of its own, which goes with it. */
  profile?: string;
}

/** Firefox gives each installation a random host name for its pages. A fixed one lets the tests find the popup. */
const host = '3f6c1f0e-9d0b-4a53-8a52-6d6f1b7c2e10';

const viewport = { width: 1280, height: 1200 };

/** Starts Firefox with a profile of its own. Nothing it asks for reaches the net. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const extension = await readExtension(options.folder ?? builtExtension('firefox'));
  if (extension.geckoId === undefined) {
    throw new Error(`The manifest in ${extension.folder} names no browser_specific_settings.gecko.id.`);
  }
  const { firefox: executablePath } = await ensureBrowsers(['firefox']);
  const network = await openNetwork(options.respond);
  const visible = options.visible ?? false;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !visible,
    defaultViewport: visible ? null : viewport,
    handleSIGINT: false,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    // Without it WebDriver BiDi refuses the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extension.geckoId]: host }),
      ...(options.backgroundIdle === undefined ? {} : { 'extensions.background.idle.timeout': options.backgroundIdle }),
      // An extension that is installed for a test goes with the browser, and would take along what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...behind(network.port),
    },
  });
  const watched = new WeakSet<Page>();
  const watch = async (page: Page) => {
    if (watched.has(page)) return;
    watched.add(page);
    await playWeb(page, network);
  };
  await browser.installExtension(extension.folder);
  if (visible) browser.on('targetcreated', async (target) => target.page().then((page) => page && watch(page)));
  return {
    browser,
    asked: network.asked,
    strays: network.strays,
    async newPage(address) {
      const page = await browser.newPage();
      await watch(page);
      if (address !== undefined) await page.goto(new URL(address, origin).href);
      return page;
    },
    openPopup: async () => openPopup(await browser.newPage(), extension),
    async close() {
      await browser.close();
      await network.close();
    },
  };
}

/** Settings that send all traffic to the gate, and keep Firefox from testing whether it is online. */
function behind(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

async function playWeb(page: Page, network: Network): Promise<void> {
  page.on('request', (request) => {
    // A page that is closed meanwhile takes its requests with it; there is nobody left to answer.
    settle(request, network).catch(() => {});
  });
  await page.setRequestInterception(true);
}

async function settle(request: HTTPRequest, network: Network): Promise<void> {
  const url = request.url();
  if (network.isStray(url)) {
    network.note(url);
    return request.abort();
  }
  if (!network.isReplica(url)) return request.continue();
  return request.respond(network.answer(url, request.method()));
}

async function openPopup(page: Page, { popup }: Extension): Promise<Page> {
  const address = new URL(popup, `moz-extension://${host}/`).href;
  // Firefox lands on the page but never reports the navigation to an extension's page as done (153 ESR), so the wait
  // for it is given up silently and the page itself is asked.
  page.goto(address).catch(() => {});
  await until('the popup', () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
  );
  return page;
}
