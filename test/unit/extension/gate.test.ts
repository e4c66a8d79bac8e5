import { describe, expect, it } from 'vitest';
import { activityIdOf } from '../../../extension/strava/gate.ts';

const site = 'https://www.strava.com';

describe('the gate opens for', () => {
  it.each([
    ['an activity', '/activities/123', '123'],
    ['an id beyond 32 bits', '/activities/98765432109', '98765432109'],
    ['a slash at the end', '/activities/123/', '123'],
    ['a tab', '/activities/123/overview', '123'],
    ['a tab with a dash', '/activities/123/best-efforts', '123'],
    ['something in a tab', '/activities/123/segments/3310000000000000101', '123'],
    ['a range in a tab', '/activities/123/analysis/10/20', '123'],
    ['a query', '/activities/123?source=global-footer&hl=de-DE', '123'],
    ['a hash', '/activities/123#comments', '123'],
  ])('%s', (_, path, id) => {
    expect(activityIdOf(site + path)).toBe(id);
  });
});

describe('the gate stays shut for', () => {
  it.each([
    ['/activities/123/edit'],
    ['/activities/123/truncate'],
    ['/activities/123/split'],
    ['/activities/123/edit_map_visibility'],
    ['/activities/123/flags/new'],
    ['/activities/123/share/facebook'],
    ['/activities/123/route'],
    ['/activities/123/export_gpx'],
    ['/activities/123/export_original'],
    ['/activities/123/export_tcx'],
    ['/activities'],
    ['/activities/'],
    ['/activities/search'],
    ['/activities/123abc'],
    ['/activities/-5'],
    ['/activities/123456789012345678901'],
    ['/athletes/123/activities/123'],
    ['/dashboard'],
    ['/segments/123'],
    ['/upload/select'],
    ['/'],
  ])('%s', (path) => {
    expect(activityIdOf(site + path)).toBeUndefined();
  });

  it.each([
    ['http://www.strava.com/activities/123'],
    ['https://strava.com/activities/123'],
    ['https://www.strava.com.example/activities/123'],
    ['https://www.strava.com:8443/activities/123'],
    ['https://example.com/?https://www.strava.com/activities/123'],
    ['about:blank'],
  ])('%s', (url) => {
    expect(activityIdOf(url)).toBeUndefined();
  });
});
