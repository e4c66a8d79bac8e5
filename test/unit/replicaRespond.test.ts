import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { locales, type Menu } from '../replica/activity.ts';
import { cases, ids, upload, uploads } from '../replica/cases.ts';
import { moreCases } from '../replica/moreCases.ts';
import { scriptsOf } from '../replica/reading.ts';
import { origin, respond } from '../replica/respond.ts';
import { scenes } from '../replica/scenes.ts';
import { menusOf } from '../replica/sports.ts';

describe('respond', () => {
  test.each(Object.entries(cases))('%s is there under each of its tabs, and the tab is selected', (_name, activity) => {
    for (const menu of menusOf(activity)) {
      const body = bodyAt(`/activities/${activity.id}/${menu}?source=feed#comments`);
      const selected = [...body.matchAll(/<li class='selected'><a data-menu='([^']+)'/g)].map(([, name]) => name);
      expect(selected).toEqual(activity.treadmill ? [] : [menu]);
      expect(body).toContain(`"menu":"${menu}"`);
    }
  });

  test.each<[path: string, menu: Menu]>([
    ['pace-zones', 'pace'],
    ['heartrate-zones', 'heartrate'],
    ['segments/3310000000000000101', 'segments'],
  ])('/%s leads to the tab %s', (path, menu) => {
    expect(bodyAt(`/activities/${ids.run}/${path}`)).toContain(`"menu":"${menu}"`);
  });

  test.each([
    ['GET', '/'],
    ['GET', '/activities/1'],
    ['GET', `/activities/${ids.otherRun}/edit`],
    ['GET', `/activities/${ids.treadmillRun}/segments`],
    ['GET', `/activities/${ids.run}/constructor`],
    ['POST', `/activities/${ids.run}`],
    ['GET', '/upload/files'],
  ])('%s %s is not found', (method, path) => {
    const answer = respond(new URL(path, origin), method);
    expect(answer).toMatchObject({ status: 404, contentType: 'text/html; charset=utf-8' });
    expect(answer?.body).toContain('Page not found');
    expect(answer?.body).not.toContain('pageView');
  });

  test('every scene has an address of its own at which it is answered', () => {
    expect(new Set(scenes.map(({ path }) => path)).size).toBe(scenes.length);
    expect(new Set(Object.values({ ...cases, ...moreCases }).map(({ id }) => id)).size).toBe(
      Object.keys({ ...cases, ...moreCases }).length,
    );
    const missing = scenes.filter(({ path }) => respond(new URL(path, origin))?.status !== 200);
    expect(missing.map(({ name }) => name)).toEqual(['run at /nothing', 'no such activity']);
  });

  test('every scene has scripts that a browser would take', () => {
    for (const { path } of scenes)
      for (const source of scriptsOf(respond(new URL(path, origin))?.body ?? ''))
        expect(() => new vm.Script(source)).not.toThrow();
  });

  test('every language writes every unit in its own way', () => {
    for (const locale of locales) {
      for (const [units, signs] of [
        ['metric', ['km', '/km', 'm']],
        ['imperial', ['mi', '/mi', 'ft']],
      ] as const) {
        const activity = moreCases[`${locale} ${units}`];
        const body = bodyAt(`/activities/${activity?.id}`);
        expect(body).toContain(`lang='${locale}'`);
        const decimal = new Intl.NumberFormat(locale).format(0.5).charAt(1);
        const distance = (units === 'metric' ? '20.01' : '12.43').replace('.', decimal);
        expect(body).toContain(`<strong>${distance}<abbr class='unit'`);
        for (const sign of signs) expect(body).toContain(`> ${sign}</abbr>`);
        expect(body).toContain(`PageView(${activity?.id}, 'Run', factory)`);
      }
    }
  });

  test('the form of an activity is under its address, and no view of it', () => {
    const body = bodyAt(`/activities/${ids.run}/edit`);
    expect(body).toContain(`<form id='edit-activity'`);
    expect(body).toContain(`name='activity[sport_type]'`);
    expect(body.match(/hreflang=/g)).toHaveLength(14);
    expect(body).not.toContain('PageView(');
  });

  test('other sites are not ours to answer', () => {
    expect(respond(new URL('https://example.com/activities/9876543210'))).toBeUndefined();
    expect(respond(new URL('http://www.strava.com/'))).toBeUndefined();
  });

  test('the upload page has the form, its fields and its footer', () => {
    const body = bodyAt('/upload/select');
    for (const part of [
      'Upload and Sync Your Activities',
      `<form action='/upload/files'`,
      `<input class='files' type='file' name='files[]' multiple>`,
      `<div id='uploadProgress'><ul class='uploads'></ul></div>`,
      `<div id='uploadFooter'>\n<button class='save-and-view disabled' type='button'>Save &amp; View</button>`,
      `<script type='text/template' id='activity-template'>\n<form class='good'>`,
      `name='name'`,
      `name='description'`,
      `<div class='drop-down-menu sport-type'>`,
      `name='activity[tags][]'`,
      `type='radio' name='visibility'`,
    ]) {
      expect(body).toContain(part);
    }
    for (const source of scriptsOf(body)) expect(() => new vm.Script(source)).not.toThrow();
    expect(bodyAt('/upload')).toContain(`url=/upload/select`);
  });

  test('an upload is new, then processing, then the run', () => {
    const sent = jsonAt('/upload/files', 'POST');
    expect(sent).toMatchObject([{ id: upload.id, workflow: 'new', error: null }]);
    const asked = [0, 1, 2, 3].map((poll) => jsonAt(`/upload/progress.json?ids[]=${upload.id}&poll=${poll}`));
    expect(asked).toMatchObject([
      [{ workflow: 'new' }],
      [{ workflow: 'processing' }],
      [{ workflow: 'success', activity: { id: Number(upload.activity.id), type: 'Run', name: 'Morning Run' } }],
      [{ workflow: 'success' }],
    ]);
    expect(asked[0]).not.toMatchObject([{ activity: expect.anything() }]);
    expect(jsonAt('/athlete/training_activities/bulk_update', 'POST')).toEqual({ success: true });
    expect(bodyAt(`/activities/${upload.activity.id}`)).toContain('Morning Run');
  });

  test('what becomes of an upload goes by the name of the file', () => {
    for (const { id, file, problem, activity } of uploads) {
      expect(jsonAt(`/upload/files?name=${file}.gpx`, 'POST')).toMatchObject([{ id, workflow: 'new', error: null }]);
      const [done] = jsonAt(`/upload/progress.json?ids[]=${id}&poll=2`) as [Record<string, unknown>];
      if (problem) expect(done).toMatchObject({ workflow: 'error', error: expect.any(String) });
      else expect(done).toMatchObject({ error: null, activity: { id: Number(activity.id) } });
    }
    const [copy] = jsonAt('/upload/progress.json?ids[]=17204550934&poll=2') as [{ error: string }];
    expect(copy.error).toMatch(/^duplicate of <a href='\/activities\/\d+'/);
  });

  test('an unknown upload is an error, several are answered together', () => {
    expect(jsonAt('/upload/progress.json?ids[]=1')).toMatchObject([
      { id: 1, workflow: 'error', error: expect.any(String) },
    ]);
    expect(jsonAt(`/upload/progress.json?ids[]=${upload.id}&ids[]=${upload.id}`)).toHaveLength(2);
  });

  test('the same question has the same answer', () => {
    const url = new URL(`/activities/${ids.run}`, origin);
    expect(respond(url)).toEqual(respond(url));
  });
});

function bodyAt(path: string): string {
  const answer = respond(new URL(path, origin));
  expect(answer).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
  return answer?.body ?? '';
}

function jsonAt(path: string, method = 'GET'): unknown {
  const answer = respond(new URL(path, origin), method);
  expect(answer).toMatchObject({ status: 200, contentType: 'application/json; charset=utf-8' });
  return JSON.parse(answer?.body ?? 'null');
}
