import { describe, expect, it } from 'vitest';
import { pageText } from '../../extension/strava/page.ts';
import { readPage } from '../../extension/strava/read.ts';
import { isRuledOut } from '../../extension/strava/ruleOut.ts';
import type { Activity } from '../replica/activity.ts';
import { cases } from '../replica/cases.ts';
import { moreCases } from '../replica/moreCases.ts';
import { runOn } from '../replica/scenes.ts';
import { documentAt, showTab } from './readerPages.ts';

/** The same numbers from 0 up in every run, so that a red one can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Damage = (element: Element, page: Document) => void;

/** What may become of a part of a page: lost, moved, doubled, wrapped, emptied, called otherwise. */
const damages: readonly Damage[] = [
  (element) => element.remove(),
  (element) => element.replaceChildren(),
  (element) => element.replaceWith(...element.childNodes),
  (element) => element.after(element.cloneNode(true)),
  (element, page) => page.body.append(element),
  (element) => element.parentElement?.prepend(element),
  (element, page) => {
    const wrap = page.createElement('div');
    element.replaceWith(wrap);
    wrap.append(element);
  },
  (element) => element.removeAttribute('class'),
  (element) => element.removeAttribute('id'),
  (element) => element.setAttribute('class', `${element.className}-v2`),
  (element) => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  },
  (element) => {
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) child.nodeValue = '';
  },
];

/** A column of its own is told by its place alone: that its cells changed places nobody could tell. */
const movable =
  '#heading *, #heading, nav.sidenav *, nav.sidenav, #view, #chart-controls, [data-react-class], script, #pagenav';

function damaged(original: Document, below: (count: number) => number): Document {
  const page = original.cloneNode(true) as Document;
  for (let count = 1 + below(4); count > 0; count--) {
    const elements = page.querySelectorAll(movable);
    const element = elements[below(elements.length)];
    const damage = damages[below(damages.length)];
    if (element) damage?.(element, page);
  }
  return page;
}

function openedAt({ id }: Activity): Document {
  const page = documentAt(`/activities/${id}`);
  showTab(page, 'overview');
  return page;
}

const own = [
  cases.run,
  cases.raceRun,
  cases.treadmillRun,
  moreCases['de-DE imperial'],
  moreCases['fr-FR metric'],
  moreCases.attackOwn4,
];
const others = [
  cases.otherRun,
  cases.ride,
  moreCases.attackOther4,
  moreCases.attackOther5,
  moreCases.mineSeenByAnother,
];

/** How far a figure that only the page shows may be from the script's: it is rounded, in its own unit. */
const rounded: Readonly<Record<string, number>> = { distance: 17, elevationGain: 1, temperature: 1 };

/** Some seconds, on a busy machine more. */
const timeout = 60_000;

describe('a page whose parts are lost, moved, doubled and called otherwise', () => {
  it('shows no wrong number of an own run, 1200 times', { timeout }, () => {
    const below = numbers(7);
    let found = 0;
    for (const activity of own) {
      if (!activity) throw new Error('A case is missing.');
      const truth = runOn(activity);
      const page = openedAt(activity);
      for (let count = 0; count < 200; count++) {
        const changed = damaged(page, below);
        const { run, health } = readPage(pageText(changed, activity.id));
        if (isRuledOut(changed, activity.id)) expect(run, `${activity.title} ${count}`).toBeUndefined();
        const wrong = Object.entries(run ?? {}).filter(([fact, value]) => {
          const right = truth[fact];
          const near = typeof value === 'number' && Math.abs(value - Number(right)) <= (rounded[fact] ?? 0);
          return value !== right && !near;
        });
        expect(wrong, `${activity.title} ${count} ${JSON.stringify(health)}`).toEqual([]);
        if (run) found++;
      }
    }
    expect(found).toBeGreaterThan(400);
    expect(found).toBeLessThan(1200);
  });

  it('is never an own run where it was none, 1000 times', { timeout }, () => {
    const below = numbers(11);
    for (const activity of others) {
      if (!activity) throw new Error('A case is missing.');
      const page = openedAt(activity);
      for (let count = 0; count < 200; count++)
        expect(readPage(pageText(damaged(page, below), activity.id)).run).toBeUndefined();
    }
  });
});
