import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFresh, mayBeFresh } from '../../../extension/strava/freshness.ts';
import { isUploadPage, markUpload, uploadedHere } from '../../../extension/strava/upload.ts';
import { type Locale, locales } from '../../replica/activity.ts';
import { activityPage } from '../../replica/activityPage.ts';
import { cases } from '../../replica/cases.ts';
import { minute, noon, textOfPage } from './support.ts';

const hour = 60 * minute;

describe('a run is fresh', () => {
  const startedAt = (ago: number) => ({ startedAt: new Date(noon - ago).toISOString() });

  it.each<[string, { startedAt?: string }, boolean, boolean]>([
    ['an hour after its start', startedAt(hour), false, true],
    ['twelve hours after it', startedAt(12 * hour), false, true],
    ['not a minute later', startedAt(12 * hour + minute), false, false],
    ['not a year later', startedAt(365 * 24 * hour), false, false],
    ['not before its start', startedAt(-2 * hour), false, false],
    ['however old it is, when it was uploaded here', startedAt(365 * 24 * hour), true, true],
    ['without a start, when it was uploaded here', {}, true, true],
    ['not when nothing is known', {}, false, false],
    ['not on a day without a time', { startedAt: new Date(noon).toISOString().slice(0, 10) }, false, false],
    ['not at a time that is none', { startedAt: 'T' }, false, false],
  ])('%s', (_, run, uploaded, fresh) => {
    expect(isFresh(run, uploaded, noon)).toBe(fresh);
  });

  it('by the clock of the device where its start has no zone', () => {
    const here = new Date(noon - hour);
    const local = new Date(here.getTime() - here.getTimezoneOffset() * minute).toISOString().slice(0, 19);
    expect(isFresh({ startedAt: local }, false, noon)).toBe(true);
  });
});

describe('a run may be fresh', () => {
  /** The line of date and time that a page has in a language, for a wall time without a zone. */
  const lineOf = (startedAt: string, locale: Locale) =>
    textOfPage(activityPage({ ...cases.run, startedAt, locale }), cases.run.id).start;
  const wallTime = (at: number) => {
    const offset = new Date(at).getTimezoneOffset() * minute;
    return new Date(at - offset).toISOString().slice(0, 19);
  };
  const anyLocale = fc.constantFrom(...locales);
  const anyTime = fc.integer({ min: noon - 400 * 24 * hour, max: noon + 400 * 24 * hour });

  it('in every language, whenever it is', () => {
    fc.assert(
      fc.property(anyLocale, anyTime, fc.integer({ min: -hour, max: 12 * hour }), (locale, now, age) => {
        const startedAt = wallTime(now - age);
        fc.pre(isFresh({ startedAt }, false, now));
        expect(mayBeFresh(lineOf(startedAt, locale), now)).toBe(true);
      }),
    );
  });

  it.each([
    ['6:34 AM on Sunday, October 12, 2025', '2025-10-12T18:30', true],
    ['6:34 AM on Sunday, October 12, 2025', '2025-10-12T18:40', false],
    ['6:34 AM on Sunday, October 12, 2025', '2025-10-13T06:00', false],
    ['6:34 PM on Sunday, October 12, 2025', '2025-10-13T06:30', true],
    ['6:34 PM on Sunday, October 12, 2025', '2025-10-13T06:40', false],
    ['6:34 PM on Sunday, October 12, 2025', '2026-10-12T18:40', false],
    ['12:10 AM on Sunday, October 12, 2025', '2025-10-12T12:00', true],
    ['06:34 am Sonntag, 12. Oktober 2025', '2025-10-12T18:40', false],
    ['18:34 am Sonntag, 12. Oktober 2025', '2025-10-13T06:40', false],
    ['12. lokakuuta 2025 18.34', '2025-10-12T20:00', true],
    ['12. lokakuuta 2025 18.34', '2025-10-14T20:00', false],
  ])('by its clock, as far as that can be told: "%s" at %s %j', (line, now, expected) => {
    expect(mayBeFresh(line, new Date(now).getTime())).toBe(expected);
  });

  it('where the page has no such line, or one of another zone and a time of the world', () => {
    expect(mayBeFresh('', noon)).toBe(true);
    const other = '6:34 AM on Sunday, May 4, 2025';
    expect(mayBeFresh(other, noon, (noon - hour) / 1000)).toBe(true);
    expect(mayBeFresh(other, noon, (noon - 13 * hour) / 1000)).toBe(false);
    expect(mayBeFresh(other, noon)).toBe(false);
  });
});

/** A tab's storage, which may hold what the site put there. */
function tab(held: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(held));
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
  };
  return { items, storage: () => storage };
}

describe('an upload', () => {
  it.each([
    ['https://www.strava.com/upload', true],
    ['https://www.strava.com/upload/', true],
    ['https://www.strava.com/upload/select', true],
    ['https://www.strava.com/upload/manual?a=b', true],
    ['https://www.strava.com/uploads', false],
    ['https://www.strava.com/activities/1', false],
    ['https://www.strava.com/activities/upload/1', false],
    ['https://elsewhere.example/upload/select', false],
    ['http://www.strava.com/upload/select', false],
  ])('page is %s: %j', (url, expected) => {
    expect(isUploadPage(new URL(url))).toBe(expected);
  });

  it('is the first activity opened after its page, and stays it', () => {
    const { storage } = tab();
    expect(uploadedHere(storage, '1', noon)).toBe(false);
    markUpload(storage, noon);
    expect(uploadedHere(storage, '1', noon + minute)).toBe(true);
    expect(uploadedHere(storage, '2', noon + 2 * minute)).toBe(false);
    expect(uploadedHere(storage, '1', noon + 5 * hour)).toBe(true);
    markUpload(storage, noon + 6 * hour);
    expect(uploadedHere(storage, '2', noon + 6 * hour)).toBe(true);
    expect(uploadedHere(storage, '1', noon + 6 * hour)).toBe(false);
  });

  it('is none that is opened long after its page, or before it', () => {
    const { storage } = tab();
    markUpload(storage, noon);
    expect(uploadedHere(storage, '1', noon - 1)).toBe(false);
    expect(uploadedHere(storage, '1', noon + hour + 1)).toBe(false);
    expect(uploadedHere(storage, '1', noon + hour)).toBe(true);
  });

  it('keeps no more in the tab than a time and the id', () => {
    const { items, storage } = tab();
    markUpload(storage, noon);
    uploadedHere(storage, '12', noon);
    expect([...items]).toEqual([['postrun-uploaded', `{"at":${noon},"id":"12"}`]]);
  });

  it('is not known where the tab keeps nothing, and that is no error', () => {
    const refused = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    expect(() => markUpload(refused, noon)).not.toThrow();
    expect(uploadedHere(refused, '1', noon)).toBe(false);
  });

  it('is not made up by what else stands in the storage', () => {
    const any = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constantFrom('null', '{}', '{"at":"1"}', '{"at":null,"id":"1"}', '[1]'),
    );
    fc.assert(
      fc.property(any, (held) => {
        const { at } = Object(parsed(held)) as { at?: unknown };
        fc.pre(typeof at !== 'number');
        expect(uploadedHere(tab({ 'postrun-uploaded': held }).storage, '1', noon)).toBe(false);
      }),
    );
  });

  function parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
});
