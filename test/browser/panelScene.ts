import { onTestFinished, vi } from 'vitest';
import { startBackground } from '../../extension/background/background.ts';
import { memoryStore, pagePlatform } from '../../extension/platform/page.ts';
import type { Platform } from '../../extension/platform/platform.ts';
import { drawPanel } from '../../extension/strava/draw.tsx';
import { dayOf } from '../../extension/strava/kept.ts';
import { startPanel } from '../../extension/strava/start.ts';
import { type CaseName, cases, ids } from '../replica/cases.ts';
import { origin, respond } from '../replica/respond.ts';

/** A replica page around the panel, with its background in the same page and time in the hands of the test. */
export interface PanelScene {
  readonly platform: Platform;
  /** Goes to another address without a load, as a page does that changes its tabs. */
  goTo(path: string): void;
  /** Lets seconds go by. What they change is painted with the next frame. */
  pass(seconds: number): void;
  /** Takes the panel off, as the extension would. */
  stop(): void;
}

export interface SceneOptions {
  readonly shown?: CaseName;
  /** Hours since the run began. Two are fresh. */
  readonly hours?: number;
  /** What is kept from before, by key; the question for red flags was answered where it is left out. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** Takes the place of parts of the platform. */
  readonly parts?: (platform: Platform) => Partial<Platform>;
}

/** Puts the page in place and waits for the plan; all of it is taken away when the test is over. */
export async function openRun(options: SceneOptions = {}): Promise<PanelScene> {
  const { shown = 'hillyRun', hours = 2, parts = () => ({}) } = options;
  let now = Date.parse(cases[shown].startedAt) + hours * 3_600_000;
  const { kept = { screened: { version: 1, on: dayOf(now) } } } = options;
  let path = `/activities/${ids[shown]}`;
  const page = replica(path);
  document.body.append(page);
  const usual = pagePlatform({ store: memoryStore(), now: () => now });
  await usual.storage.set(kept);
  const background = startBackground(usual);
  const platform = { ...usual, ...parts(usual) };
  const stop = startPanel(() => platform, drawPanel, { address: () => origin + path });
  onTestFinished(() => {
    stop();
    background.stop();
    page.remove();
  });
  await vi.waitFor(() => one('.card:not(.waiting, .tall)'));
  return {
    platform,
    stop,
    goTo(next) {
      path = next;
      dispatchEvent(new PopStateEvent('popstate'));
    },
    pass(seconds) {
      now += seconds * 1000;
    },
  };
}

/** What the server sends for a path, in one element. Its scripts are there to be read; parsed so, they never run. */
function replica(path: string): HTMLElement {
  const { body = '' } = respond(new URL(origin + path)) ?? {};
  const parsed = new DOMParser().parseFromString(body, 'text/html');
  const page = document.createElement('div');
  page.append(...parsed.querySelectorAll('style'), ...parsed.body.childNodes);
  return page;
}

export function hosts(): Element[] {
  return [...document.querySelectorAll('postrun-panel')];
}

/** The only panel's shadow root. */
export function root(): ShadowRoot {
  const [host, ...others] = hosts();
  if (!host?.shadowRoot || others.length > 0) throw new Error(`Expected one panel, found ${hosts().length}.`);
  return host.shadowRoot;
}

/** The first element of the panel for a selector. */
export function one(selector: string): HTMLElement {
  const found = root().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} in the panel.`);
  return found;
}

/** Text as it is read: runs of space are one. */
export function textOf(selector: string): string {
  return one(selector).textContent.replace(/\s+/g, ' ').trim();
}

/** Comes near to every line that opens, so that what it opens to is there. */
export async function comeNear(): Promise<void> {
  for (const line of root().querySelectorAll('details')) line.dispatchEvent(new FocusEvent('focusin'));
  await painted();
}

/** A button by its label. */
export function button(label: string): HTMLElement {
  const buttons = [...root().querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((each) => (each.ariaLabel ?? each.textContent.trim()) === label);
  if (!found) throw new Error(`There is no button "${label}" in the panel.`);
  return found;
}

/** Presses a button as a mouse or a key does, focus and all. */
export function press(label: string): void {
  button(label).focus();
  button(label).click();
}

/** Waits until the player has a status. */
export function seeStatus(status: string): Promise<unknown> {
  return vi.waitFor(() => one(`.player[data-status="${status}"]`));
}

/** Starts the plan and waits for the player. */
export async function start(): Promise<void> {
  press('Start');
  await seeStatus('running');
}

/** Waits until everything that waits for a frame has been painted. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
