import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFresh } from '../../../extension/strava/freshness.ts';
import { isUploadPage, markUpload, uploadedHere } from '../../../extension/strava/upload.ts';
import { minute, noon } from './support.ts';

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
