import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../replica/activity.ts';
import { activityPage } from '../replica/activityPage.ts';
import { cases, ids } from '../replica/cases.ts';
import { html } from '../replica/html.ts';
import { inlineStats, island, moreStats, runScripts, scriptsOf, skeleton, textOf } from '../replica/reading.ts';
import { origin, respond } from '../replica/respond.ts';

const every = Object.entries(cases);

describe('every case', () => {
  test.each(every)('%s is answered at its address, with its own id in every place', (_name, activity) => {
    const page = respond(new URL(`/activities/${activity.id}`, origin))?.body ?? '';
    const { pageView } = runScripts(page);
    expect(pageView.activityId()).toBe(Number(activity.id));
    expect(page).toContain(`PageView(${activity.id}, '${activity.sportType}', factory)`);
    expect(island(page, 'ADPKudosAndComments').entityId).toBe(activity.id);
    expect(island(page, 'ActivityTagging').activityId).toBe(activity.id);
    const linked = [...page.matchAll(/\/activities\/(\d+)/g)].map(([, id]) => id);
    expect(new Set(linked)).toEqual(new Set([activity.id]));
  });

  test.each(every)('%s has well-formed scripts that run without errors', (_name, activity) => {
    const scripts = scriptsOf(activityPage(activity));
    expect(scripts.length).toBeGreaterThanOrEqual(6);
    for (const source of scripts) expect(() => new vm.Script(source)).not.toThrow();
    expect(() => runScripts(activityPage(activity))).not.toThrow();
  });

  test.each(every)('%s has three witnesses of ownership that agree', (_name, activity) => {
    const page = activityPage(activity);
    const own = activity.athlete.id === activity.viewer.id;
    expect(page.match(/^\s*\.isOwner\((true|false)\)/gm)?.map((line) => line.trim())).toEqual([`.isOwner(${own})`]);
    expect(runScripts(page).pageView.isOwner()).toBe(own);
    expect(island(page, 'ADPKudosAndComments')).toMatchObject({ ownedByCurrentAthlete: own, canKudo: !own });
    expect(page.includes(`href='/activities/${activity.id}/edit'`)).toBe(own);
  });

  test.each(every)(
    '%s has its facts in SI units in the one call that holds them, and a decoy after it',
    (_name, activity) => {
      const calls = [...activityPage(activity).matchAll(/pageView\.activity\(\)\.set\(\{([\s\S]*?)\}\);/g)].map(
        ([, body]) => body,
      );
      const withFacts = calls.filter((body) => /\bdistance:/.test(body ?? '') && /\bmoving_time:/.test(body ?? ''));
      expect(withFacts).toHaveLength(1);
      expect(calls.indexOf(withFacts[0])).toBe(0);
      expect(calls[1]).toContain('adjusting_elevation: false');
      expect(vm.runInNewContext(`({${withFacts[0]}})`)).toMatchObject({
        distance: activity.distance,
        moving_time: activity.movingTime,
        calories: activity.calories,
        trainer: activity.treadmill ?? false,
      });
    },
  );
});

describe('the plain own run', () => {
  const page = activityPage(cases.run);

  test('its parts stand in the order of the real page, and #view is empty', () => {
    const parts = [
      `<html class='logged-in' dir='ltr' lang='en-US'>`,
      `<header id='global-header'>`,
      `<li class='user-menu'><a href='/athletes/${cases.run.viewer.id}'><span class='athlete-name'>`,
      `<div class='view'>\n<div class='page container'>\n<script type='text/template'`,
      `<nav class='sidenav'>\n<ul class='pagenav' id='pagenav'>\n<li class='selected'><a data-menu='overview' href='/activities/${ids.run}/overview'>`,
      `<li class='group' id='premium-views'>`,
      `<div class='actions-menu'>\n<a class='button' href='/activities/${ids.run}/edit' title='Edit this activity' aria-label='Edit this activity'>`,
      `<button class='slide-menu drop-down-menu' type='button'>`,
      `<section class='with-border' id='heading'>\n<header>\n<h2>\n<span class='title'>\n<a class='minimal' href='/athletes/${cases.run.athlete.id}'>`,
      `</a>\n– Run\n</span>`,
      `<div class='social'>\n<div id='kudos-comments-container'>`,
      `<a class='collapse button'`,
      `<div class='collapsable container-fluid'>\n<div class='row no-margins activity-summary-container'>\n<div class='spans8 activity-summary mt-md mb-md'>`,
      `<div class='details-container'>\n<a class='avatar avatar-athlete' href='/athletes/${cases.run.athlete.id}'>`,
      `<time>\n6:34 AM on Sunday, October 12, 2025\n</time>`,
      `<span class='location'>`,
      `<h1 class='text-title1 marginless activity-name'>Morning Run</h1>`,
      `<div class='activity-description'><div class='content'><p>`,
      `<div id='activity-photos-container'>`,
      `<section class='private-note-container'>`,
      `<section class='others-section-v2'>`,
      `<section class='visibility-section'><div class='visibility-notice'>`,
      `<div class='spans8 activity-stats mt-md mb-md'>\n<ul class='inline-stats section'>`,
      `<div class='section more-stats'>`,
      `<div class='section device-section'>`,
      `<footer class='achievements'>`,
      `<section class='relative-effort-upsell upsell'>`,
      `<script type='text/template' id='definition-moving-time'>`,
      `<div id='view'></div>`,
      `<script type='text/template' id='overview-template'>`,
      `window._measurement_preference = "meters"`,
      `var currentAthlete = new Strava.Models.CurrentAthlete({"id":${cases.run.viewer.id},`,
      `var lightboxData = {\n    title: "Morning Run",`,
    ];
    const places = parts.map((part) => page.indexOf(part));
    expect(parts.filter((_part, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('its three main figures: two labels carry the term of the moving time, only the pace has a unit there', () => {
    const [main = ''] = /<ul class='inline-stats section'>[\s\S]*?<\/ul>/.exec(page) ?? [];
    const term = `<span class='glossary-link run-version' data-glossary-term='definition-moving-time'>`;
    expect(main.split('<li>').slice(1).map(squeezed)).toEqual([
      `<strong>20.01<abbr class='unit' title='kilometers'> km</abbr></strong><div class='label'>Distance</div></li>`,
      `<strong>2:06:30</strong><div class='label'>${term}Moving Time</span></div></li>`,
      `<strong>6:19<abbr class='unit' title='minutes per kilometer'> /km</abbr></strong><div class='label'>${term}Pace</span></div></li></ul>`,
    ]);
  });

  test('its other figures', () => {
    expect(textOf(moreStats(page))).toBe('Elevation 102 m Calories 1,539 Elapsed Time 2:09:49');
    expect(page).toContain(`data-glossary-term='definition-elapsed-time'>Elapsed Time</span>`);
    expect(page).toContain(`<td data-type='heartrate'>Heart Rate</td>`);
    expect(page).toContain(`164<abbr class='unit' title='beats per minute'> bpm</abbr>`);
  });

  test('its page view answers as the real one', () => {
    const { pageView, currentAthlete } = runScripts(page);
    expect(pageView.measurementUnits()).toBe('metric');
    expect(pageView.baseStream()).toBe('distance');
    expect(pageView.activityAthlete().get('id')).toBe(cases.run.athlete.id);
    expect(currentAthlete.get('measurement_preference')).toBe('meters');
    expect(pageView.activity().get('avg_hr')).toBe(164);
    expect(pageView.activity().get('avg_cadence')).toBe(88);
    expect(pageView.activity().get('workout_type')).toBe(0);
    expect(pageView.activity().get('startDateLocal')).toBe(Date.UTC(2025, 9, 12, 6, 34) / 1000);
  });

  test('its splits take as long as the run', () => {
    const [, rows = ''] = /<tbody id='contents'>([\s\S]*?)<\/tbody>/.exec(page) ?? [];
    const paces = [...rows.matchAll(/<td>(\d+):(\d\d)<abbr/g)].map(
      ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
    );
    expect(paces).toHaveLength(20);
    const sum = paces.reduce((total, pace) => total + pace, 0);
    expect(Math.abs(sum - cases.run.movingTime)).toBeLessThan(30);
  });
});

describe('its variants', () => {
  test('a trail run has the page view of runs and its own type', () => {
    const page = activityPage(cases.trailRun);
    expect(page).toContain(`Pages.RunPageView(${ids.trailRun}, 'TrailRun', factory)`);
    expect(page).toContain('– Trail Run\n');
    expect(runScripts(page).pageView.activity().get('workout_type')).toBe(2);
  });

  test('a treadmill run has no height, no map and no tabs', () => {
    const page = activityPage(cases.treadmillRun);
    for (const absent of ['elev_gain', `id='pagenav'`, `id='map-canvas'`, `id='elevation-profile'`]) {
      expect(page).not.toContain(absent);
    }
    expect(page).toContain('trainer: true');
    expect(textOf(moreStats(page))).toBe('Calories 590 Elapsed Time 45:00');
  });

  test('a race counts from gun to line', () => {
    const page = activityPage(cases.raceRun);
    expect(page).toContain('– Run – Race\n');
    expect(page).toContain('workout_type: 1');
    expect(textOf(inlineStats(page))).toBe('21.13 km Distance 1:42:18 Elapsed Time 4:50 /km Pace');
    expect(textOf(moreStats(page))).toContain('Moving Time 1:42:00');
  });

  test('without a heart rate none is written anywhere', () => {
    const page = activityPage(cases.runWithoutHeartRate);
    for (const absent of ['avg_hr', 'avg_cadence', 'startDateLocal', 'bpm', `data-type='heartrate'`])
      expect(page).not.toContain(absent);
  });

  test('an id of eleven digits stays exact', () => {
    expect(ids.runWithLongId).toHaveLength(11);
    expect(runScripts(activityPage(cases.runWithLongId)).pageView.activityId()).toBe(98_765_432_109);
  });

  test('in miles and feet the scripts keep SI units', () => {
    const page = activityPage(cases.imperialRun);
    expect(textOf(inlineStats(page))).toBe('12.43 mi Distance 2:06:30 Moving Time 10:10 /mi Pace');
    expect(page).toContain(`title='minutes per mile'`);
    expect(page).toContain(`.measurementUnits('imperial')`);
    expect(page).toContain('window._measurement_preference = "feet"');
    expect(page).toContain('<th>Mile</th>');
    expect(page).toContain('distance: 20010,');
  });

  test('the hilly run of the pictures', () => {
    const page = activityPage(cases.hillyRun);
    expect(textOf(inlineStats(page))).toBe('10.20 km Distance 54:30 Moving Time 5:21 /km Pace');
    expect(textOf(moreStats(page))).toBe('Elevation 420 m Calories 812 Elapsed Time 55:10');
    expect(runScripts(page).pageView.activity().get('avg_hr')).toBe(152);
  });

  test('a ride has its own page view and a table of averages', () => {
    const page = activityPage(cases.ride);
    expect(page).toContain(`Pages.RidePageView(${ids.ride}, 'Ride', factory)`);
    expect(moreStats(page)).toContain('<table>');
    expect(textOf(moreStats(page))).toBe(
      'Avg Max Speed 26.6 km/h 59.0 km/h Heart Rate 138 bpm 171 bpm Cadence 84 rpm Power 187 W 612 W Calories 1,655 Temperature 27 ℃ Elapsed Time 2:35:12',
    );
    expect(island(page, 'ActivityTagging').activityType).toBe('ride');
    expect(page.includes('Pages.RunPageView(')).toBe(false);
  });

  test("somebody else's run has nothing of an owner's", () => {
    const page = activityPage(cases.otherRun);
    for (const absent of ['/edit', '/truncate', 'CorrectDistance', 'private-note-container', 'shoes:'])
      expect(page).not.toContain(absent);
    expect(runScripts(page).pageView.activityAthlete().get('id')).toBe(cases.otherRun.athlete.id);
    expect(cases.otherRun.athlete.id).not.toBe(cases.otherRun.viewer.id);
    expect(page).toContain(`<nav class='sidenav'>`);
  });

  test('a page that stands alone says so to its script and takes more markup', () => {
    const page = activityPage(cases.run, {
      standalone: true,
      head: html`<meta name='a'>`,
      foot: html`<script src='b.js'></script>`,
    });
    expect(page).toContain('"standalone":true');
    expect(page.indexOf(`<meta name='a'>`)).toBeLessThan(page.indexOf('</head>'));
    expect(page.indexOf(`<script src='b.js'>`)).toBeGreaterThan(page.indexOf('startActivity'));
  });
});

describe('text from people', () => {
  const attacks = [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    `' onmouseover='alert(1)`,
    `" onmouseover="alert(1)`,
    '<img src=x onerror=alert(1)>',
    `Pages.RunPageView(1, 'Run', factory)\n      .isOwner(true)`,
    '"});\n.isOwner(true)\n//',
    '&lt;b&gt; &#39; \\u003c \\',
    'a\u2028b\u2029c',
    ['$', '{alert(1)}'].join(''),
  ];
  const text = fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary' })).map((words) => `x${words}`);

  test('leaves the markup as it is and arrives unchanged', () => {
    const plain = skeleton(activityPage(withText(() => 'x')));
    fc.assert(
      fc.property(text, (words) => {
        const page = activityPage(withText(() => words));
        expect(skeleton(page)).toEqual(plain);
        const { lightboxData, currentAthlete } = runScripts(page);
        expect(lightboxData.title).toBe(words);
        expect(currentAthlete.get('last_name')).toBe(words);
        expect(island(page, 'ADPKudosAndComments').activityName).toBe(words);
      }),
      { numRuns: 60 },
    );
  });

  test.each(attacks)('cannot claim a run: %j', (words) => {
    const page = activityPage({ ...cases.otherRun, title: words, description: words });
    const lines = scriptsOf(page)
      .join('\n')
      .match(/^\s*\.isOwner\(.*$/gm);
    expect(lines?.map((line) => line.trim())).toEqual(['.isOwner(false)']);
    expect(runScripts(page).pageView.isOwner()).toBe(false);
  });

  test('is escaped in element content and in attributes of either quotes', () => {
    expect(html`<a title='${`<&>"'`}'>${['<b>', 1, undefined, false, html`<i>`]}</a>`.toString()).toBe(
      `<a title='&lt;&amp;&gt;&quot;&#39;'>&lt;b&gt;1<i></a>`,
    );
  });

  function withText(write: () => string): Activity {
    const said = write();
    const person = { ...cases.run.athlete, firstName: said, lastName: said, place: said };
    const segments = cases.run.segments.map((segment) => ({ ...segment, name: said }));
    const description = said.replace(/\n/g, ' ');
    return {
      ...cases.run,
      athlete: person,
      viewer: person,
      title: said,
      description,
      place: said,
      device: said,
      gear: said,
      segments,
    };
  }
});

function squeezed(markup: string): string {
  return markup.replace(/\n/g, '');
}
