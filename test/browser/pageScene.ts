import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { startBackground } from '../../extension/background/background.ts';
import { type Changes, documentsOf, itemNames, type Kept, readKept } from '../../extension/background/items.ts';
import { memoryStore, pagePlatform } from '../../extension/platform/page.ts';
import type { Platform } from '../../extension/platform/platform.ts';

/** A page of the extension in this page, with its background beside it and time in the hands of the test. */
export interface PageScene {
  readonly platform: Platform;
  /** Lets seconds go by. What they change is painted with the next frame. */
  pass(seconds: number): void;
  /** What is stored. */
  kept(): Promise<Kept>;
}

export interface PageOptions {
  /** What is stored before the page opens. */
  readonly kept?: Changes;
  /** Takes the place of parts of the platform. */
  readonly parts?: (platform: Platform) => Partial<Platform>;
}

/** Shows a page in the looks of its sheets; all of it is taken away when the test is over. */
export async function showPage(
  sheets: readonly string[],
  page: (platform: Platform) => ComponentChild,
  { kept = {}, parts = () => ({}) }: PageOptions = {},
): Promise<PageScene> {
  let now = Date.UTC(2026, 0, 1, 9);
  const usual = pagePlatform({ store: memoryStore(), now: () => now });
  await usual.storage.set(documentsOf(kept));
  const background = startBackground(usual);
  await background.ready;
  const platform = { ...usual, ...parts(usual) };
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = sheets.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const title = document.title;
  document.title = 'Post-Run Routine';
  document.documentElement.lang = 'en';
  render(page(platform), document.body);
  onTestFinished(() => {
    render(null, document.body);
    background.stop();
    document.adoptedStyleSheets = before;
    document.title = title;
  });
  await vi.waitFor(() => one('main'));
  return {
    platform,
    pass(seconds) {
      now += seconds * 1000;
    },
    kept: async () => readKept(await usual.storage.get([...itemNames])).kept,
  };
}

/** The first element for a selector. */
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} on the page.`);
  return found;
}

/** Text as it is read: runs of space are one. */
export function textOf(selector: string): string {
  return one(selector).textContent.replace(/\s+/g, ' ').trim();
}

/** A button by its label, in a part of the page. */
export function button(label: string, within = 'main'): HTMLElement {
  const buttons = [...one(within).querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((each) => (each.ariaLabel ?? each.textContent.trim()) === label);
  if (!found)
    throw new Error(
      `There is no button "${label}" in ${within}, only ${buttons.map(({ textContent }) => textContent)}.`,
    );
  return found;
}

/** Presses a button as a mouse or a key does, focus and all. */
export function press(label: string, within?: string): void {
  button(label, within).focus();
  button(label, within).click();
}

/** Types into a field as a person does, and waits until that is painted. */
export async function type(selector: string, text: string): Promise<void> {
  const field = one(selector) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Waits until something is so. */
export const see = (selector: string) => vi.waitFor(() => one(selector));

export async function inScheme(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
}

/** Nothing for axe to find, and nothing wider than the page. */
export async function expectSound(): Promise<void> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
}
