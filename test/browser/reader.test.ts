import { describe, expect, it } from 'vitest';
import { pageText } from '../../extension/strava/page.ts';
import { readPage } from '../../extension/strava/read.ts';
import { isRuledOut } from '../../extension/strava/ruleOut.ts';
import { locales } from '../replica/activity.ts';
import { cases } from '../replica/cases.ts';
import { moreCases } from '../replica/moreCases.ts';
import { runOn, scenes } from '../replica/scenes.ts';
import { documentAt, idIn, readAt, showTab } from './readerPages.ts';

const { run } = cases;
const path = `/activities/${run.id}`;

/** Pages that the address alone keeps out: on them stands all that a view of the activity has. */
const views = scenes.filter(({ name }) => !/truncate|split|edit_map/.test(name));

describe('a page as the server sends it', () => {
  it.each(views)('$name is read as what it is', (scene) => {
    const { run, own, reason } = readAt(documentAt(scene.path), scene.path);
    expect(run !== undefined).toBe(scene.panel);
    expect(reason === 'run').toBe(scene.panel);
    if (run) expect(own).toBe(true);
    if (scene.panel) expect(isRuledOut(documentAt(scene.path), idIn(scene.path))).toBe(false);
  });

  it.each([cases.ride, cases.otherRun])('$title needs no reading to be ruled out', ({ id }) => {
    expect(isRuledOut(documentAt(`/activities/${id}`), id)).toBe(true);
  });

  it('of Next.js gives the facts in its data, where owner and sport are in it too', () => {
    const scene = scenes.find(({ name }) => name === 'reactOwn');
    const { distance, movingTime, elapsedTime, elevationGain } = cases.run;
    expect(readAt(documentAt(scene?.path ?? ''), scene?.path ?? '').run).toEqual({
      sportType: 'Run',
      distance,
      movingTime,
      elapsedTime,
      elevationGain,
    });
  });
});

describe('a page whose chart is there', () => {
  it.each(scenes.filter(({ panel, activity }) => panel && activity))('$name gives every fact it shows', (scene) => {
    const page = documentAt(scene.path);
    showTab(page, 'overview');
    const { run, units } = readAt(page, scene.path);
    expect(run).toEqual(runOn(scene.activity ?? cases.run));
    expect(units).toBe(scene.activity?.units);
  });

  it('gives the same run to the digit in every language and both systems of units', () => {
    const readings = locales.flatMap((locale) =>
      ['metric', 'imperial'].map((units) => {
        const { id = '' } = moreCases[`${locale} ${units}`] ?? {};
        const page = documentAt(`/activities/${id}`);
        showTab(page, 'overview');
        return JSON.stringify(readAt(page, `/activities/${id}`).run);
      }),
    );
    expect(readings).toHaveLength(30);
    expect(new Set(readings).size).toBe(1);
    expect(JSON.parse(readings[0] ?? '')).toEqual(runOn(run));
  });
});

describe('where the script is silent', () => {
  /** The page with a script in which these are not. */
  function silentPage(locale: string, units: string): { page: Document; path: string } {
    const { id = '' } = moreCases[`${locale} ${units}`] ?? {};
    const page = documentAt(`/activities/${id}`);
    for (const script of page.querySelectorAll('script'))
      script.textContent = script.textContent.replace('activity().set(', 'activity().note(');
    showTab(page, 'overview');
    return { page, path: `/activities/${id}` };
  }

  it.each(locales.flatMap((locale) => ['metric', 'imperial'].map((units) => [locale, units] as const)))(
    'the figures of the page in %s, %s, give the run as far as they are exact',
    (locale, units) => {
      const { page, path } = silentPage(locale, units);
      const { run: read, units: shown } = readAt(page, path);
      expect(shown).toBe(units);
      const { distance = 0, elevationGain = 0, startedAt, temperature = 0, ...others } = read ?? { sportType: 'Run' };
      const { movingTime, elapsedTime, averageHeartRate, averageCadence } = run;
      expect(others).toEqual({ sportType: 'Run', movingTime, elapsedTime, averageHeartRate, averageCadence });
      expect(Math.abs(distance - run.distance)).toBeLessThanOrEqual(units === 'metric' ? 0 : 17);
      expect(Math.abs(elevationGain - 102)).toBeLessThanOrEqual(1);
      expect(Math.abs(temperature - 27)).toBeLessThanOrEqual(1);
      // "清晨" is one of many parts of the day in Chinese, and stands for no half of it.
      if (locale !== 'zh-TW') expect([undefined, run.startedAt]).toContain(startedAt);
      if (/^(?:en|fr|es|ja|ru|zh-CN|nl|it|pt)/.test(locale)) expect(startedAt).toBe(run.startedAt);
    },
  );
});

describe('what contradicts itself', () => {
  it.each([
    ['distance: 20010', 'distance: 2001', 'distance'],
    ['moving_time: 7590', 'moving_time: 759', 'movingTime'],
    ['elev_gain: 102', 'elev_gain: 12', 'elevationGain'],
    ['avg_hr: 164', 'avg_hr: 104', 'averageHeartRate'],
    ['avg_cadence: 88', 'avg_cadence: 80', 'averageCadence'],
    ['avg_temp: 27', 'avg_temp: 7', 'temperature'],
    ['startDateLocal: 1760250840', 'startDateLocal: 1750250840', 'startedAt'],
  ])('%s told as %s beside the figures is unknown, and the health says so', (told, otherwise, fact) => {
    const page = documentAt(path);
    showTab(page, 'overview');
    const telling = [...page.querySelectorAll('script')].filter((script) => script.textContent.includes(told));
    expect(telling).toHaveLength(1);
    for (const script of telling) script.textContent = script.textContent.replace(told, otherwise);
    const { run: read, health } = readAt(page, path);
    const { [fact]: _, ...others } = runOn(run);
    expect(read).toEqual(others);
    expect(health).toContainEqual({ source: 'figures', state: 'unclear' });
  });

  it('a tag of another sport makes no run of it', () => {
    const page = documentAt(path);
    const island = page.querySelector('[data-react-class="ActivityTagging"]');
    island?.setAttribute('data-react-props', JSON.stringify({ activityId: run.id, activityType: 'ride' }));
    expect(readAt(page, path)).toMatchObject({ reason: 'no run' });
  });

  it('a row of averages without a value for each name tells none of them', () => {
    const page = documentAt(path);
    showTab(page, 'overview');
    page.querySelector('#chart-controls tr:last-child')?.replaceChildren();
    expect(pageText(page, run.id).legend).toEqual([]);
  });
});

describe('what stands beside the facts', () => {
  it('templates are no scripts, whatever is typed into them', () => {
    const page = documentAt(`/activities/${cases.otherRun.id}`);
    const template = page.createElement('script');
    template.type = 'text/template';
    template.textContent = 'typed by somebody';
    page.body.append(template);
    expect(pageText(page, cases.otherRun.id).scripts.join()).not.toContain('typed by somebody');
  });

  it('the page of another activity at this address is none of this one', () => {
    expect(readPage({ ...pageText(documentAt(path), idIn(path)), id: '5' })).toMatchObject({ reason: 'no activity' });
  });
});
