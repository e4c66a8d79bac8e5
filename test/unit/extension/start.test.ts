import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallTimeIn } from '../../../extension/strava/facts/start.ts';
import { locales } from '../../replica/activity.ts';
import { words } from '../../replica/words.ts';

const sunday = Date.UTC(2025, 9, 12, 6, 34) / 1000;
const at = (hour: number, minute = 34) => Date.UTC(2025, 9, 12, hour, minute) / 1000;

describe('the line of date and time', () => {
  it.each<[string, string, number | undefined]>([
    ['en-US', '6:34 AM on Sunday, October 12, 2025', sunday],
    ['en-US', '6:34 PM on Sunday, October 12, 2025', at(18)],
    ['en-US', '12:34 AM on Sunday, October 12, 2025', at(0)],
    ['en-US', '12:34 PM on Sunday, October 12, 2025', at(12)],
    ['en-US', '\n6:34\u202fAM  on\nSunday, October 12, 2025\n', sunday],
    ['en-GB', '06:34 on Sunday, 12 October 2025', sunday],
    ['en-GB', '6:34 PM on Sunday, 12 October 2025', at(18)],
    ['fr-FR', '06:34, le dimanche 12 octobre 2025', sunday],
    ['fr-FR', '18:34, le dimanche 12 octobre 2025', at(18)],
    ['de-DE', '18:34 am Sonntag, 12. Oktober 2025', at(18)],
    ['ru-RU', '06:34, воскресенье, 12 октября 2025 г.', sunday],
    ['ja-JP', '2025年10月12日日曜日 6:34', sunday],
    ['ja-JP', '2025年10月12日日曜日 午後6:34', at(18)],
    ['zh-CN', '2025年10月12日星期日 上午6:34', sunday],
    ['id-ID', '06.34 pada Minggu, 12 Oktober 2025', sunday],
    ['es-419', '6:34 p.m. del domingo, 12 de octubre de 2025', at(18)],
    // The weekday is another: some of it is not what it seems.
    ['en-US', '6:34 AM on Monday, October 12, 2025', undefined],
    ['en-US', '6:34 AM on October 12, 2025', undefined],
    // Which half of the day?
    ['en-US', '6:34 on Sunday, October 12, 2025', undefined],
    ['de-DE', '06:34 am Sonntag, 12. Oktober 2025', undefined],
    ['es-ES', '6:34 pm del domingo, 12 de octubre de 2025', undefined],
    ['en-US', '6:34 AM or 6:34 PM on Sunday, October 12, 2025', undefined],
    ['en-US', '6:34 AM PM on Sunday, October 12, 2025', undefined],
    ['en-US', '6:74 AM on Sunday, October 12, 2025', undefined],
    ['fr-FR', '24:34, le dimanche 12 octobre 2025', undefined],
    // Numbers alone may be either way round.
    ['en-US', '6:34 AM 10/12/2025', undefined],
    ['en-US', '6:34 AM on Sunday, October 12', undefined],
    ['en-US', '6:34 AM on Sunday, October 12, 2025, 2024', undefined],
    ['fr-FR', '6:34 AM on Sunday, October 12, 2025', undefined],
    ['no language', '6:34 AM on Sunday, October 12, 2025', undefined],
    ['', '6:34 AM on Sunday, October 12, 2025', undefined],
    ['en-US', '', undefined],
    ['en-US', `6:34 AM on Sunday, October 12, 2025${' '.repeat(9)}${'x'.repeat(300)}`, undefined],
  ])('%s: %j', (lang, text, seconds) => {
    expect(wallTimeIn(text, lang)).toBe(seconds);
  });

  it.each(['en-u-ca-chinese', 'en-u-ca-hebrew', 'he', 'ar-EG', 'fa-IR', 'th-TH-u-ca-buddhist-nu-thai', 'en-u-nu-thai'])(
    'in %s is none of the pages, and no error',
    (lang) => {
      const said = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
      for (let day = 0; day < 31; day++) {
        const time = wallTimeIn(said.format(sunday * 1000 + day * 86_400_000), lang);
        expect([undefined, sunday + day * 86_400]).toContain(time);
        expect(() => wallTimeIn(`6:34 AM on Sunday, October ${1 + (day % 31)}, 2025`, lang)).not.toThrow();
      }
    },
  );

  it('is the time that was written in any of the languages, or nothing', { timeout: 60_000 }, () => {
    const minute = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    const read = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...locales), minute, (locale, minute) => {
        const said = wallTimeIn(words[locale].started(new Date(minute * 60_000)), locale);
        if (said === undefined) return;
        read.add(locale);
        expect(said).toBe(minute * 60);
      }),
      { numRuns: 300 },
    );
    expect(read.size).toBe(locales.length);
  });
});
