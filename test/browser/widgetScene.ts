import { adoptStyles, nothing, render, type TemplateResult } from 'lit';
import { expect, onTestFinished, vi } from 'vitest';
import {
  type FakeMediaKeys,
  type FakeSound,
  type FakeSpeech,
  type FakeVibration,
  type FakeWakeLock,
  fakeMediaKeys,
  fakeSound,
  fakeSpeech,
  fakeVibration,
  fakeWakeLock,
} from '../../device/fakes.ts';
import { type FakeTime, fakeTime } from '../../device/fakeTime.ts';
import { en } from '../../src/locale/en/index.ts';
import type { PlanRow, PlanView } from '../../src/view/plan.ts';
import type { Devices } from '../../widget/devices.ts';
import { PostrunRoutine } from '../../widget/element.ts';
import { styles as how, more } from '../../widget/how.ts';
import { Later } from '../../widget/later.ts';
import type { Offered } from '../../widget/plan.ts';
import { styles as planned } from '../../widget/planner.ts';
import { styles as played } from '../../widget/playing.ts';
import { rooms } from '../../widget/rooms.ts';

/** An element in the page, with time in the hands of the test. */
export interface Scene {
  readonly element: PostrunRoutine;
  readonly time: FakeTime;
  readonly devices: FakeDevices;
  /** What the element told the page, in order. */
  readonly heard: Event[];
  /** Lets seconds go by, and waits until they are painted. */
  pass(seconds: number): Promise<void>;
  /** Presses a button by its part, as a mouse does, and waits until that is painted. */
  click(part: string): Promise<void>;
}

/** The devices of a player, in the hands of the test. */
export interface FakeDevices extends Devices {
  readonly sound: FakeSound;
  readonly speech: FakeSpeech;
  readonly vibration: FakeVibration;
  readonly wakeLock: FakeWakeLock;
  readonly keys: FakeMediaKeys;
}

export function fakeDevices(time: FakeTime): FakeDevices {
  return {
    clocks: time.clocks,
    ticker: time.ticker,
    sound: fakeSound(time.clock),
    speech: fakeSpeech(),
    vibration: fakeVibration(),
    wakeLock: fakeWakeLock(),
    keys: fakeMediaKeys(),
    alarm: time.alarm,
  };
}

const eventNames = ['postrun-start', 'postrun-step', 'postrun-pause', 'postrun-complete', 'postrun-problem'] as const;

/** Puts an element into the page; it is taken out when the test is over. */
export async function mount(attributes: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const time = fakeTime();
  const devices = fakeDevices(time);
  const heard: Event[] = [];
  const element = document.createElement('postrun-routine');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const name of eventNames) element.addEventListener(name, (event) => heard.push(event));
  element.devices = devices;
  document.body.append(element);
  onTestFinished(() => {
    element.remove();
    localStorage.clear();
  });
  await element.updateComplete;
  return {
    element,
    time,
    devices,
    heard,
    async pass(seconds) {
      time.pass(seconds);
      await element.updateComplete;
    },
    async click(part) {
      partOf(element, part).click();
      await element.updateComplete;
    },
  };
}

/** The shadow root of an element that was painted. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`${element.localName} has no open shadow root.`);
  return element.shadowRoot;
}

/** What stands under a name for styling. */
export function partOf(element: Element, part: string): HTMLElement {
  const found = rootOf(element).querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`There is no part "${part}" on screen.`);
  return found;
}

export function has(element: Element, part: string): boolean {
  return rootOf(element).querySelector(`[part~="${part}"]`) !== null;
}

/** Draws a part of the widget by itself, in the look of the element; it is taken out when the test is over. */
export function stage(template: TemplateResult, width = 640): HTMLElement {
  const host = document.createElement('div');
  host.style.inlineSize = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...PostrunRoutine.elementStyles, how, planned, played]);
  document.body.append(host);
  onTestFinished(() => host.remove());
  render(template, root);
  return host;
}

/** As before anybody came near the steps of any element on this page. */
export function forgetTexts(): void {
  Object.assign(rooms, { how: new Later(() => import('../../widget/how.ts')) });
}

/** What a plan is shown with where a test renders it by itself: whole, with all that is said of each step. */
export function shown(view: PlanView): Offered {
  const still = () => {};
  const steps = { rows: view.rows, more: (row: PlanRow) => more(row, en), figure: () => undefined, want: still };
  return { view, steps, form: nothing, isWhole: true, showWhole: still, start: still };
}

/** Opens the whole list of a plan. */
export async function showWhole(element: PostrunRoutine): Promise<void> {
  partOf(element, 'count').click();
  await element.updateComplete;
}

/** Comes near the steps with the mouse, and waits until their long texts are there. */
export async function readable(element: PostrunRoutine): Promise<void> {
  partOf(element, 'steps').dispatchEvent(new PointerEvent('pointerenter'));
  await vi.waitFor(() => expect(rootOf(element).querySelector('.how')).not.toBeNull());
}

/** Text as it is read: runs of space are one. */
export function textOf(element: Element, part: string): string {
  return clean(partOf(element, part).textContent);
}

export function textsOf(element: Element, selector: string): string[] {
  return [...rootOf(element).querySelectorAll(selector)].map((found) => clean(found.textContent));
}

/** What a screen reader was told last. */
export function statusOf(element: Element): string {
  return clean(rootOf(element).querySelector('[role="status"]')?.textContent ?? '');
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
