import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PageReading } from '../../extension/strava/read.ts';
import { watchFacts } from '../../extension/strava/watch.ts';
import { cases } from '../replica/cases.ts';
import { moreCases } from '../replica/moreCases.ts';
import { runOn } from '../replica/scenes.ts';
import { documentAt, showTab } from './readerPages.ts';

const late = moreCases.lateHeartRate ?? cases.run;
const { averageHeartRate: _, averageCadence, temperature, ...early } = runOn(late);

/** A page that is watched, what was told of it, and what looks at it: every observer there is, and what at. */
function watch({ id }: { readonly id: string }) {
  const observed = new Map<MutationObserver, { readonly target: Node; readonly subtree: boolean }[]>();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    target,
    options,
  ) {
    observed.set(this, [...(observed.get(this) ?? []), { target, subtree: options?.subtree ?? false }]);
    observe.call(this, target, options);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    observed.delete(this);
    disconnect.call(this);
  });
  const timers = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'setInterval')];
  const page = documentAt(`/activities/${id}`);
  const told: PageReading[] = [];
  const ending = new AbortController();
  const before = timers.map(({ mock }) => mock.calls.length);
  watchFacts(page, id, ending.signal, (reading) => told.push(reading));
  const started = timers.map(({ mock }, index) => mock.calls.length - (before[index] ?? 0));
  vi.mocked(setTimeout).mockRestore();
  vi.mocked(setInterval).mockRestore();
  onTestFinished(() => {
    ending.abort();
    vi.restoreAllMocks();
  });
  return { page, told, ending, started, watched: () => [...observed.values()].flat() };
}

/** Lets observers be called. */
const observers = () => new Promise((resolve) => setTimeout(resolve));

describe('what comes late', () => {
  it('is told when it is there, and then nothing is watched any more', async () => {
    const { page, told, watched } = watch(late);
    expect(told.map(({ run }) => run)).toEqual([early]);
    expect(watched().length).toBeGreaterThan(0);
    showTab(page, 'overview');
    await observers();
    expect(told.map(({ run }) => run)).toEqual([early, runOn(late)]);
    expect(watched()).toEqual([]);
  });

  it('is found after other tabs, and where the view itself is another one', async () => {
    const { page, told } = watch(late);
    showTab(page, 'segments');
    await observers();
    showTab(page, 'laps');
    await observers();
    const view = page.createElement('div');
    view.id = 'view';
    page.getElementById('view')?.replaceWith(view);
    await observers();
    expect(told).toHaveLength(1);
    showTab(page, 'overview');
    await observers();
    expect(told.at(-1)?.run?.averageHeartRate).toBe(164);
  });

  it('may come in parts', async () => {
    const { page, told, watched } = watch(late);
    showTab(page, 'overview');
    const cells = page.querySelectorAll('#chart-controls tr:last-child td');
    const texts = [...cells].map((cell) => cell.textContent);
    for (const cell of cells) cell.replaceChildren();
    await observers();
    expect(told.at(-1)?.run).toEqual(early);
    for (const [index, cell] of cells.entries()) cell.append(texts[index] ?? '');
    await observers();
    expect(told.at(-1)?.run).toMatchObject({ averageHeartRate: 164, averageCadence, temperature });
    expect(watched()).toEqual([]);
  });

  it('costs no timer, and only the view is looked into', () => {
    const { page, started, watched } = watch(late);
    expect(started).toEqual([0, 0]);
    const deep = watched().filter(({ subtree }) => subtree);
    expect(deep.map(({ target }) => target)).toEqual([page.getElementById('view')]);
    expect(watched().map(({ target }) => target)).not.toContain(page);
    expect(watched().map(({ target }) => target)).not.toContain(page.body);
  });
});

describe('nothing is watched', () => {
  it.each([
    ['where the script has the heart rate', cases.run],
    ['on a ride', cases.ride],
    ["on somebody else's run", cases.otherRun],
  ])('%s', (_, activity) => {
    const { told, watched } = watch(activity);
    expect(told).toHaveLength(1);
    expect(watched()).toEqual([]);
  });

  it('once the chart shows that there is no heart rate', async () => {
    const { page, told, watched } = watch(cases.runWithoutHeartRate);
    expect(watched().length).toBeGreaterThan(0);
    showTab(page, 'overview');
    await observers();
    expect(watched()).toEqual([]);
    expect(told.at(-1)?.run).not.toHaveProperty('averageHeartRate');
  });

  it('once it is ended, and nothing is told then', async () => {
    const { page, told, ending, watched } = watch(late);
    ending.abort();
    expect(watched()).toEqual([]);
    showTab(page, 'overview');
    await observers();
    expect(told).toHaveLength(1);
  });

  it('once the view has changed so often that it is given up', async () => {
    const { page, told, watched } = watch(late);
    const view = page.getElementById('view');
    let changes = 0;
    while (watched().length > 0 && changes < 5000) {
      view?.append(page.createElement('i'));
      changes++;
      await Promise.resolve();
    }
    expect(watched()).toEqual([]);
    expect(changes).toBeLessThan(5000);
    expect(told).toHaveLength(1);
  });

  it('where there is no view', () => {
    const { page, watched } = watch(late);
    expect(page.getElementById('view')).not.toBeNull();
    page.getElementById('view')?.remove();
    const ending = new AbortController();
    const before = watched().length;
    watchFacts(page, late.id, ending.signal, () => {});
    expect(watched()).toHaveLength(before);
  });
});
