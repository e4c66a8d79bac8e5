import type { PostrunRoutine } from '../../../widget/element.ts';
import type { Reader } from './hostsBrowsers.ts';
import { until } from './until.ts';

/** An element in a page of any browser. */
export interface Widget {
  /** What stands in a part of the element that is on screen; undefined where there is no such part. */
  text(part: string): Promise<string | undefined>;
  /** The same for all of them. */
  texts(part: string): Promise<readonly string[]>;
  /** Clicks the first of a part, or what a selector finds in the shadow, once it is there. */
  click(part: string): Promise<void>;
  /** Waits until the first of a part says something that fits. */
  says(part: string, wanted: RegExp): Promise<string>;
}

interface Where {
  readonly host: string;
  readonly selector: string;
}

/** A part by its name; anything else is a selector. */
const selectorFor = (part: string) => (/^[\w-]+$/.test(part) ? `[part~="${part}"]` : part);

/** The element of a page, or the one that a selector names. */
export function widgetIn(reader: Reader, host = 'postrun-routine'): Widget {
  const texts = (part: string) => reader.ask(textsOf, { host, selector: selectorFor(part) });
  const text = async (part: string) => (await texts(part))[0];
  return {
    text,
    texts,
    async click(part) {
      const where = { host, selector: selectorFor(part) };
      // WebKit scrolls beside the page: what was scrolled is not yet where it says it is, and a click may miss it.
      await until(`${part} to be clicked`, async () => {
        await clickOnce(reader, part, where);
        for (let look = 0; look < looks; look++) if (await reader.ask(isClicked, undefined)) return true;
        return false;
      });
    },
    async says(part, wanted) {
      return until(`${part} to say ${wanted}`, async () => {
        const found = await text(part);
        return found !== undefined && wanted.test(found) ? found : undefined;
      });
    },
  };
}

/** How often it is asked whether a click has come, before it counts as missed. */
const looks = 200;

/** Clicks where a part is said to stand. */
async function clickOnce(reader: Reader, part: string, where: Where): Promise<void> {
  let before: string | undefined;
  const [x, y] = await until(`${part} to stand still`, async () => {
    const now = await reader.ask(middleOf, where);
    const stands = now !== null && now !== undefined && now.join() === before;
    before = now?.join();
    return stands && now;
  });
  await reader.clickAt(x, y);
}

/** What went wrong in a page, and what its policy refused. */
export const troublesOf = (reader: Reader) =>
  reader.ask(() => (globalThis as unknown as { readonly troubles: string[] }).troubles, undefined);

/** The session of an element as a document; undefined before the start. */
export const sessionOf = (reader: Reader, host = 'postrun-routine') =>
  reader.ask((selector) => document.querySelector<PostrunRoutine>(selector)?.session, host);

// What follows runs in the page, and stands by itself there.

function textsOf({ host, selector }: Where): string[] {
  const found = document.querySelector(host)?.shadowRoot?.querySelectorAll(selector) ?? [];
  return [...found].map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** The middle of what is to be clicked, once nothing lies on it. From then on it is noted whether the click comes. */
function middleOf({ host, selector }: Where): [x: number, y: number] | undefined {
  const root = document.querySelector(host)?.shadowRoot;
  const found = root?.querySelector(selector);
  if (!root || !found) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  const middle: [number, number] = [x + width / 2, y + height / 2];
  const hit = root.elementFromPoint(...middle);
  if (width === 0 || !hit || !(found.contains(hit) || hit.contains(found))) return undefined;
  Object.assign(globalThis, { isClicked: false });
  const note = () => Object.assign(globalThis, { isClicked: true });
  hit.addEventListener('click', note, { capture: true, once: true });
  return middle;
}

/** Whether it has come; on a page that a click led to nobody knows. */
function isClicked(): boolean {
  return (globalThis as { readonly isClicked?: boolean }).isClicked !== false;
}
