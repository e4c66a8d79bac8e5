import type { Browser, CDPSession, Page } from 'playwright-core';
import { visit } from './browser.ts';
import { peerTag, script } from './pages.ts';
import type { Blog } from './server.ts';

/** How often an element is added and removed. */
export const rounds = 100;

/** What is done with it in between. */
export const lives = ['nothing', 'started', 'started and ended', 'moved while running'] as const;
export type Life = (typeof lives)[number];

/** What there is more of after all rounds than before. */
export interface Left {
  readonly elements: number;
  readonly shadows: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly sounds: number;
  /** Kinds of objects of which there is one more for every other round at least, with how many more. */
  readonly kinds: readonly string[];
}

type Counts = Omit<Left, 'kinds'> & { readonly kinds: ReadonlyMap<string, number> };

/** Elements of ours that are added and removed. */
export function leftByOurs(browser: Browser, blog: Blog, life: Life): Promise<Left> {
  return leftBy(browser, blog.pageOf(script), 'postrun-routine', life);
}

/** The same with a peer, which is only put there and taken away. */
export function leftByPeer(browser: Browser, blog: Blog, tag: string): Promise<Left> {
  return leftBy(browser, blog.pageOf(peerTag('countdown')), tag, 'nothing');
}

function leftBy(browser: Browser, address: string, tag: string, life: Life): Promise<Left> {
  return visit(browser, async ({ page, inspector }) => {
    await page.goto(address);
    // What is made once and kept for the page is there after a few rounds, and a few more once what they asked for is.
    for (let nth = 0; nth < 2; nth++) await live(page, tag, life, 5);
    const before = await count(inspector, tag);
    await live(page, tag, life, rounds);
    const after = await count(inspector, tag);
    const more = (what: keyof Omit<Left, 'kinds'>) => after[what] - before[what];
    return {
      elements: more('elements'),
      shadows: more('shadows'),
      nodes: more('nodes'),
      listeners: more('listeners'),
      sounds: more('sounds'),
      kinds: [...after.kinds]
        .map(([kind, now]): [string, number] => [kind, now - (before.kinds.get(kind) ?? 0)])
        .filter(([, grown]) => grown >= rounds / 2)
        .map(([kind, grown]) => `${kind} +${grown}`),
    };
  });
}

/** A press, so that sound is let in, and then one life after the other. */
async function live(page: Page, tag: string, life: Life, times: number): Promise<void> {
  await page.mouse.click(1, 1);
  await page.evaluate(
    async ({ tag, life, times }) => {
      type Living = HTMLElement & { updateComplete: Promise<boolean>; start(): Promise<void>; stop(): void };
      await customElements.whenDefined(tag);
      for (let nth = 0; nth < times; nth++) {
        const element = document.createElement(tag) as Living;
        document.body.append(element);
        await element.updateComplete;
        if (life !== 'nothing') await element.start();
        await element.updateComplete;
        if (life === 'started and ended') element.stop();
        if (life === 'moved while running') document.body.prepend(element);
        await element.updateComplete;
        element.remove();
        // Else the next one would go on with what was broken off here, and start nothing.
        sessionStorage.clear();
        localStorage.clear();
      }
      // Beeps that were taken back end softly; frames and timers that were asked for come due.
      await new Promise((done) => setTimeout(done, 1000));
    },
    { tag, life, times },
  );
}

async function count(inspector: CDPSession, tag: string): Promise<Counts> {
  for (let nth = 0; nth < 3; nth++) await inspector.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await inspector.send('Memory.getDOMCounters');
  return {
    elements: await ask(inspector, `customElements.get('${tag}').prototype`, howMany),
    shadows: await ask(inspector, 'ShadowRoot.prototype', howMany),
    sounds: await ask(inspector, 'BaseAudioContext.prototype', howMany),
    nodes,
    listeners,
    kinds: new Map(Object.entries(await ask(inspector, 'Object.prototype', kindsAmong))),
  };
}

/** Every object that has another among its prototypes, after a collection of garbage, handed to a function as `objects`. */
async function ask<Answer>(
  inspector: CDPSession,
  prototype: string,
  question: (objects: readonly object[]) => Answer,
): Promise<Answer> {
  const objectGroup = 'asked';
  const found = await inspector.send('Runtime.evaluate', { expression: prototype, objectGroup });
  const prototypeObjectId = found.result.objectId;
  if (prototypeObjectId === undefined) throw new Error(`expected ${prototype} in the page, found none`);
  const { objects } = await inspector.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
  const { result } = await inspector.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${question})(this); }`,
    ...(objects.objectId !== undefined && { objectId: objects.objectId }),
    returnByValue: true,
  });
  await inspector.send('Runtime.releaseObjectGroup', { objectGroup });
  return result.value;
}

/** Runs in the page. */
function howMany(objects: readonly object[]): number {
  return objects.length;
}

/** Runs in the page: how many there are of each kind. */
function kindsAmong(objects: readonly object[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const each of objects) {
    const maker: unknown = Object.getPrototypeOf(each)?.constructor;
    const kind = typeof maker === 'function' && maker.name !== '' ? maker.name : 'nameless';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}
