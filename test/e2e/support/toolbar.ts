import type { Browser } from 'webextension-polyfill';
import { until } from './until.ts';

/** The popup as it opens from the toolbar. The test tools cannot reach into it; a page of the same extension can. */
export interface Toolbar {
  /** Presses the icon, and waits until the popup shows something. */
  open(): Promise<void>;
  /** Presses a button by its label, the first in a part of the popup. */
  press(label: string, within?: string): Promise<void>;
  /** Types into a field, in the place of what stands there. */
  type(field: string, text: string): Promise<void>;
  /** Opens what starts a routine, and waits until it is there. */
  unfold(): Promise<void>;
  /** What the popup shows now. */
  look(): Promise<Look>;
  /** Closes the popup, as a click beside it does. */
  close(): Promise<void>;
}

export interface Look {
  /** When it was looked, ms since 1970. */
  readonly at: number;
  /** The big digits; absent where no timer is shown. */
  readonly clock: string | undefined;
  /** The state of the timer that is shown. */
  readonly status: string | undefined;
  /** What is said of the routine in progress; absent where there is none. */
  readonly routine: string | undefined;
  /** Labels of all buttons, in order. */
  readonly buttons: readonly string[];
}

declare const chrome: Browser;

/** A page of the extension, of either tool. */
interface Inside {
  readonly page: {
    evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
    evaluate<Result, Wish>(run: (wish: Wish) => Result | Promise<Result>, wish: Wish): Promise<Result>;
  };
}

/** @param inside of the same extension */
export function toolbarOf({ page }: Inside): Toolbar {
  const views = () => page.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length);
  const look = () => page.evaluate(lookAtPopup);
  return {
    look,
    async open() {
      await page.evaluate(() => chrome.action.openPopup());
      await until('the popup', async () => (await look()).buttons.length > 0);
    },
    async press(label, within = 'body') {
      await until(`the button "${label}"`, async () => (await look()).buttons.includes(label));
      await page.evaluate(pressInPopup, { label, within });
    },
    async type(field, text) {
      await until(`the field ${field}`, () => page.evaluate(typeInPopup, { field, text }));
    },
    async unfold() {
      await page.evaluate(() => {
        chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>('summary')?.click();
      });
    },
    async close() {
      await page.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
      await until('the popup to close', async () => (await views()) === 0);
    },
  };
}

/** Runs in the page. */
function lookAtPopup(): Look {
  const popup = chrome.extension.getViews({ type: 'popup' })[0]?.document;
  if (!popup) throw new Error('The popup is not open.');
  const text = (selector: string) => popup.querySelector(selector)?.textContent ?? undefined;
  return {
    at: Date.now(),
    clock: text('.quick .clock'),
    status: popup.querySelector<HTMLElement>('.quick')?.dataset.status,
    routine: text('.session'),
    buttons: [...popup.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent ?? ''),
  };
}

/** Runs in the page. */
async function typeInPopup({ field, text }: { readonly field: string; readonly text: string }): Promise<boolean> {
  const view = chrome.extension.getViews({ type: 'popup' })[0];
  const input = view?.document.querySelector<HTMLInputElement>(field);
  if (!view || !input) return false;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // Painted, so that the next press finds what follows from it.
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => view.requestAnimationFrame(done));
  return true;
}

/** Runs in the page. */
function pressInPopup({ label, within }: { readonly label: string; readonly within: string }): void {
  const popup = chrome.extension.getViews({ type: 'popup' })[0]?.document;
  const buttons = [...(popup?.querySelector(within)?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => (button.ariaLabel ?? button.textContent) === label);
  if (!found) throw new Error(`The popup has no button "${label}".`);
  found.click();
}
