import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageReading, type PageText, readPage } from '../../../extension/strava/read.ts';
import type { Activity } from '../../replica/activity.ts';
import { activityPage } from '../../replica/activityPage.ts';
import { cases } from '../../replica/cases.ts';
import { moreCases } from '../../replica/moreCases.ts';
import { isOwnRun, runOn } from '../../replica/scenes.ts';
import { damaged, damages } from './damage.ts';
import { textOfPage } from './support.ts';

interface Page {
  readonly activity: Activity;
  readonly text: PageText;
}

const legend = [
  { type: 'pace', text: '6:19 /km' },
  { type: 'heartrate', text: '164 bpm' },
  { type: 'cadence', text: '176 spm' },
  { type: 'temp', text: '27 ℃' },
];

function pageOf(activity: Activity): Page {
  return {
    activity,
    text: { ...textOfPage(activityPage(activity), activity.id), ...(isLegendOf(activity) && { legend }) },
  };
}

/** The chart of the plain run, in the language it is written for. */
function isLegendOf({ locale, units, averageHeartRate, temperature }: Activity): boolean {
  return locale === 'en-US' && units === 'metric' && averageHeartRate === 164 && temperature === 27;
}

const every = [...Object.values(cases), ...Object.values(moreCases)];
const own = every.filter(isOwnRun).map(pageOf);
const others = every.filter((activity) => !isOwnRun(activity)).map(pageOf);

/** How far a figure that only the page shows may be from the script's: it is rounded, in its own unit. */
const rounded: Readonly<Record<string, number>> = { distance: 17, elevationGain: 1, temperature: 1, averageCadence: 2 };

/** What is read otherwise than it is; nothing where all is right or unknown. */
function wrongIn({ activity }: Page, { run, units }: PageReading): unknown {
  if (!run) return undefined;
  const truth: Readonly<Record<string, unknown>> = { ...runOn(activity), averageHeartRate: activity.averageHeartRate };
  const wrong = Object.entries(run).filter(([fact, value]) => {
    const right = truth[fact];
    const near =
      typeof value === 'number' && typeof right === 'number' && Math.abs(value - right) <= (rounded[fact] ?? 0);
    return value !== right && !near;
  });
  const otherUnits = units !== undefined && units !== activity.units;
  return wrong.length > 0 || otherUnits ? { wrong, units } : undefined;
}

/** Ownership as a simple mind would count it. */
function witnesses({ scripts, islands, editLink }: PageText): number {
  const inScript = scripts.some((script) => /^\s*\.isOwner\(\s*true/m.test(script));
  const inIsland = islands.some((props) => props.includes('"ownedByCurrentAthlete":true'));
  return [inScript, inIsland, editLink].filter(Boolean).length;
}

describe('a damaged page', () => {
  it('of an own run, 6000 times: no wrong number, no run without two witnesses, no error', () => {
    let read = 0;
    let exact = 0;
    fc.assert(
      fc.property(fc.constantFrom(...own), damages, (page, changes) => {
        const changed = damaged(page.text, changes);
        const reading = readPage(changed);
        expect(wrongIn(page, reading)).toBeUndefined();
        const { run, reason } = reading;
        if (run) expect(witnesses(changed)).toBeGreaterThanOrEqual(2);
        expect(run !== undefined).toBe(reason === 'run');
        if (run) read++;
        if (run && Object.keys(run).length > 6) exact++;
      }),
      { numRuns: 6000 },
    );
    // Neither do most damages end it, nor does none.
    expect(read).toBeGreaterThan(1500);
    expect(read).toBeLessThan(6000);
    expect(exact).toBeGreaterThan(1000);
  });

  it('of anything else, 4000 times: never a run', () => {
    fc.assert(
      fc.property(fc.constantFrom(...others), damages, (page, changes) => {
        expect(readPage(damaged(page.text, changes)).run).toBeUndefined();
      }),
      { numRuns: 4000 },
    );
  });

  it('with a number that is another one: the fact is unknown', () => {
    const numbers = [
      ['distance: ', 'distance'],
      ['moving_time: ', 'movingTime'],
      ['elev_gain: ', 'elevationGain'],
      ['startDateLocal: ', 'startedAt'],
    ] as const;
    const factor = fc.constantFrom(0.1, 0.5, 0.9, 1.1, 2, 10, 1000, -1);
    const whole = own.filter(({ activity }) => activity.sportType === 'Run' && activity.workoutType === undefined);
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.constantFrom(...numbers), factor, (page, [name, fact], factor) => {
        const number = new RegExp(`(?<=${name})\\d+`);
        const scripts = page.text.scripts.map((text) =>
          text.replace(number, (digits) => String(Number(digits) * factor)),
        );
        fc.pre(scripts.join() !== page.text.scripts.join());
        const { run } = readPage({ ...page.text, scripts });
        // The start of a page in a language in which its line is not beyond doubt has one witness only.
        if (fact !== 'startedAt' || readPage({ ...page.text, scripts: [] }).health.some(isStart))
          expect(run?.[fact]).toBeUndefined();
        expect(run?.averageHeartRate).toBe(readPage(page.text).run?.averageHeartRate);
      }),
      { numRuns: 500 },
    );
  });

  function isStart({ source, state }: { readonly source: string; readonly state: string }): boolean {
    return source === 'start' && state === 'yes';
  }
});

describe('a script of any text', () => {
  it('is no run, and no error', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.json());
    const start = `new Strava.Labs.Activities.Pages.RunPageView(${cases.run.id}, 'Run', f)`;
    fc.assert(
      fc.property(fc.array(text), text, (scripts, island) => {
        const page = { ...pageOf(cases.run).text, scripts: [...scripts, start], islands: [island], editLink: false };
        expect(readPage(page).run).toBeUndefined();
      }),
    );
  });
});
