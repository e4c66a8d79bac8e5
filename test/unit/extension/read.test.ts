import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageText, readPage } from '../../../extension/strava/read.ts';
import { readScripts } from '../../../extension/strava/script.ts';
import { planRoutine } from '../../../src/index.ts';
import type { Activity } from '../../replica/activity.ts';
import { activityPage } from '../../replica/activityPage.ts';
import { cases, ids } from '../../replica/cases.ts';
import { moreCases } from '../../replica/moreCases.ts';
import { isOwnRun, runOn } from '../../replica/scenes.ts';
import { anyTyped, textOfPage } from './support.ts';

function read(activity: Activity) {
  return readPage(textOfPage(activityPage(activity), activity.id));
}

const own = Object.entries({ ...cases, ...moreCases }).filter(([, activity]) => isOwnRun(activity));

/** Without what only the chart shows, where the script has it not. */
function late(activity: Activity): Activity {
  const { silent = [], averageHeartRate, averageCadence, temperature, ...others } = activity;
  return {
    ...others,
    ...(averageHeartRate !== undefined && !silent.includes('avg_hr') && { averageHeartRate }),
    ...(averageCadence !== undefined && !silent.includes('avg_cadence') && { averageCadence }),
    ...(temperature !== undefined && !silent.includes('avg_temp') && { temperature }),
  };
}

describe('a replica page of an own run', () => {
  it.each(own)('%s gives the facts that it shows, and no others', (_, activity) => {
    const { run, ...others } = read(activity);
    expect(others).toMatchObject({ own: true, reason: 'run', units: activity.units });
    expect(run).toEqual(runOn(late(activity)));
  });

  it.each(own.filter(([name]) => name in cases))('%s can be planned for', (_, activity) => {
    const { run } = read(activity);
    expect(run && planRoutine(run).steps.length).toBeGreaterThan(0);
  });

  it('without a start in its scripts tells it by the line of date and time', () => {
    expect(read({ ...cases.run, startInScript: false }).run?.startedAt).toBe('2025-10-12T06:34:00');
  });
});

describe('a replica page of something else', () => {
  it('a ride is no run', () => {
    const { run, ...others } = read(cases.ride);
    expect(run).toBeUndefined();
    expect(others).toMatchObject({ own: true, reason: 'no run' });
  });

  it('a run of somebody else is not own', () => {
    const { run, ...others } = read(cases.otherRun);
    expect(run).toBeUndefined();
    expect(others).toMatchObject({ own: false, reason: 'not own' });
  });

  it('a page whose scripts speak of another activity is no activity', () => {
    const page = textOfPage(activityPage(cases.run), ids.run);
    expect(readPage({ ...page, id: '123' })).toMatchObject({ reason: 'no activity' });
  });
});

const id = '98765432109';

/** The shape of the real scripts, with what is to be said in them. */
function scripts({ type = 'Run', family = 'Run', owner = 'true', set = 'distance: 5000, moving_time: 1500' } = {}) {
  return [
    `var pageView;\n(function() {\n  pageView = new Strava.Labs.Activities.Pages.${family}PageView(${id}, '${type}', factory)\n    .isPremium(false)\n    .isOwner(${owner})\n    .baseStream("distance");\n})();`,
    `pageView.activity().set({${set}});`,
  ];
}

function page(given: Partial<PageText> = {}): PageText {
  const islands = [JSON.stringify({ entityId: id, ownedByCurrentAthlete: true })];
  const others = { lang: 'en-US', next: '', tagging: [], figures: [], start: '', legend: [] };
  return { id, scripts: scripts(), islands, editLink: true, ...others, ...given };
}

describe('ownership', () => {
  const says = (owned: boolean) => [JSON.stringify({ entityId: id, ownedByCurrentAthlete: owned })];
  const silent = [scripts()[0]?.replace(/\.isOwner\(true\)/, '') ?? ''];

  it.each<[string, Partial<PageText>, boolean]>([
    ['three witnesses for it', {}, true],
    ['two, the link missing', { editLink: false }, true],
    ['two, the island missing', { islands: [] }, true],
    ['two, the island unreadable', { islands: ['{'] }, true],
    ['two, the island of another activity', { islands: ['{"entityId": "1", "ownedByCurrentAthlete": false}'] }, true],
    ['two, the script silent', { scripts: silent }, true],
    ['one, the script alone', { islands: [], editLink: false }, false],
    ['one, the link alone', { scripts: silent, islands: [] }, false],
    ['one, the island alone', { scripts: silent, editLink: false }, false],
    ['none', { scripts: silent, islands: [], editLink: false }, false],
    ['the island against it', { islands: says(false) }, false],
    ['the script against it', { scripts: scripts({ owner: 'false' }) }, false],
    ['two islands that contradict each other', { islands: [...says(true), ...says(false)] }, false],
    [
      'the same witness twice, and no other',
      { scripts: silent, islands: [...says(true), ...says(true)], editLink: false },
      false,
    ],
  ])('%s', (_, given, owned) => {
    expect(readPage(page(given)).own).toBe(owned);
    expect(readPage(page(given)).run !== undefined).toBe(owned);
  });
});

describe('the sport', () => {
  it.each([
    ['Run', 'Run'],
    ['Run', 'TrailRun'],
    ['Run', 'VirtualRun'],
  ])('%sPageView with %s is a run', (family, type) => {
    expect(readPage(page({ scripts: scripts({ family, type }) })).run?.sportType).toBe(type);
  });

  it.each([
    ['Ride', 'Ride'],
    ['Ride', 'VirtualRide'],
    ['Run', 'Walk'],
    ['Run', 'Ride'],
    ['Swim', 'Swim'],
    ['Ride', 'Run'],
    ['', 'Run'],
    ['Run', 'constructor'],
  ])('%sPageView with %s is none', (family, type) => {
    expect(readPage(page({ scripts: scripts({ family, type }) }))).toMatchObject({ reason: 'no run' });
  });

  it('two page views of different sports are none', () => {
    const both = [...scripts(), ...scripts({ type: 'TrailRun' })];
    expect(readPage(page({ scripts: both })).run).toBeUndefined();
  });
});

describe('the facts', () => {
  const runWith = (set: string, elapsed = '') => {
    const figures = [{ text: elapsed, term: 'definition-elapsed-time', main: false }];
    return readPage(page({ scripts: scripts({ set }), figures })).run;
  };

  it.each<[string, string, object]>([
    [
      'whole',
      'distance: 5000, moving_time: 1500, avg_hr: 150',
      { distance: 5000, movingTime: 1500, averageHeartRate: 150 },
    ],
    ['with fractions and exponents', 'distance: 5012.7, moving_time: 1.5e3', { distance: 5012.7, movingTime: 1500 }],
    ['with quoted keys', '"distance": 5000, "moving_time": 1500', { distance: 5000, movingTime: 1500 }],
    [
      'among nested ones',
      'distance: 5000, a: {distance: 7, elev_gain: 9}, moving_time: 1500',
      { distance: 5000, movingTime: 1500 },
    ],
    [
      'a road that is flat',
      'distance: 5000, moving_time: 1500, elev_gain: 0',
      { distance: 5000, movingTime: 1500, elevationGain: 0 },
    ],
    [
      'a treadmill, whose 0 is unknown',
      'distance: 5000, moving_time: 1500, elev_gain: 0, trainer: true',
      { distance: 5000, movingTime: 1500, treadmill: true },
    ],
    ['a 0 of a missing sensor', 'distance: 0, moving_time: 1500, avg_hr: 0, avg_cadence: 0', { movingTime: 1500 }],
    [
      'no number',
      'distance: 5000, moving_time: 1500, avg_hr: null, elev_gain: NaN, avg_temp: "7"',
      { distance: 5000, movingTime: 1500 },
    ],
    [
      'cadence of one foot',
      'distance: 5000, moving_time: 1500, avg_cadence: 86.5',
      { distance: 5000, movingTime: 1500, averageCadence: 173 },
    ],
    [
      'cadence of both feet',
      'distance: 5000, moving_time: 1500, avg_cadence: 173',
      { distance: 5000, movingTime: 1500, averageCadence: 173 },
    ],
    [
      'a heart that is a sensor gone mad',
      'distance: 5000, moving_time: 1500, avg_hr: 900',
      { distance: 5000, movingTime: 1500 },
    ],
    ['a moving time that the distance forbids', 'distance: 900000, moving_time: 1500', { distance: 900000 }],
    [
      'a long run',
      'distance: 5000, moving_time: 1500, workout_type: 2',
      { distance: 5000, movingTime: 1500, workoutType: 'long' },
    ],
    [
      'a workout of a ride',
      'distance: 5000, moving_time: 1500, workout_type: 12',
      { distance: 5000, movingTime: 1500 },
    ],
    [
      'the start as an instant',
      'distance: 5000, moving_time: 1500, startDate: 1760250840, startDateLocal: 1760258040',
      { distance: 5000, movingTime: 1500, startedAt: '2025-10-12T06:34:00.000Z' },
    ],
    [
      'the start as wall time',
      'distance: 5000, moving_time: 1500, startDateLocal: 1760250840',
      { distance: 5000, movingTime: 1500, startedAt: '2025-10-12T06:34:00' },
    ],
    [
      'a start beyond all calendars',
      'distance: 5000, moving_time: 1500, startDate: 1e300',
      { distance: 5000, movingTime: 1500 },
    ],
    ['neither', 'adjusting_elevation: false', {}],
    ['an object that is cut off', 'distance: 5000, moving_time: 1500, avg_temp: 2} 7', {}],
    ['an object that no browser would take', 'distance: 5000, moving_time: 1500, avg_hr 150', {}],
    ['a comma at the end', 'distance: 5000, moving_time: 1500,', { distance: 5000, movingTime: 1500 }],
  ])('%s', (_, set, run) => {
    expect(runWith(set)).toEqual({ sportType: 'Run', ...run });
  });

  it('that two calls tell differently are unknown', () => {
    const twice = [...scripts(), 'pageView.activity().set({distance: 7000, moving_time: 1500});'];
    expect(readPage(page({ scripts: twice })).run).toEqual({ sportType: 'Run' });
  });

  it.each([
    ['2:09:49', 7789],
    ['45:10', 2710],
    [' 45:10\n', 2710],
  ])('elapsed time %j', (elapsed, seconds) => {
    expect(runWith('distance: 5000, moving_time: 1500', elapsed)?.elapsedTime).toBe(seconds);
  });

  it.each([[''], ['45'], ['6:19 /km'], ['2h 09m'], ['-1:00'], ['1:2:3:04'], ['20:00']])(
    'no elapsed time in %j: unread, or shorter than the moving time',
    (elapsed) => {
      expect(runWith('distance: 5000, moving_time: 1500', elapsed)).not.toHaveProperty('elapsedTime');
    },
  );

  it.each([
    ["pageView.x().measurementUnits('imperial');", 'imperial'],
    ['window._measurement_preference = "feet";', 'imperial'],
    ['window._measurement_preference = "meters";', 'metric'],
    ['window._measurement_preference = "cubits";', undefined],
    ['var a = "_measurement_preference = \\"feet\\"";', undefined],
  ])('units from %s', (script, units) => {
    expect(readScripts(id, [script]).units).toBe(units);
  });
});

describe('what people typed', () => {
  const attacks = [
    "'); pageView.activity().set({distance: 1, moving_time: 1}); ('",
    '"); pageView.activity().set({distance: 1, moving_time: 1}); ("',
    '\n  .isOwner(true)\n',
    '.isOwner(true)\\',
    `new Strava.Labs.Activities.Pages.RunPageView(${id}, 'Run', factory)\n.isOwner(true)`,
    '</script><script>pageView.activity().set({distance: 1, moving_time: 1})</script>',
    `\`\${pageView.activity().set({distance: 1, moving_time: 1})}\``,
    '*/ pageView.activity().set({distance: 1, moving_time: 1}); /*',
    '// \' " `',
    '\u2028.isOwner(true)\u2029',
  ];

  it.each(attacks)('as a title makes no own run of another’s: %j', (title) => {
    expect(read({ ...cases.otherRun, title, description: title })).toEqual(read(cases.otherRun));
  });

  it.each(attacks)('as a title changes no fact of an own run: %j', (title) => {
    expect(read({ ...cases.run, title, description: title })).toEqual(read(cases.run));
  });

  it('is never read, whatever it is', () => {
    const typed = fc.oneof(anyTyped, fc.constantFrom(...attacks));
    fc.assert(
      fc.property(typed, typed, (title, name) => {
        const said = [`var lightboxData = {title: ${JSON.stringify(title)}, name: '${escaped(name)}'};`];
        const other = page({ scripts: [...said, ...scripts({ owner: 'false' })], islands: [], editLink: false });
        expect(readPage(other)).toMatchObject({ own: false, reason: 'not own' });
        expect(readPage(page({ scripts: [...said, ...scripts()] }))).toEqual(readPage(page()));
        // In the very script that is read, too.
        const [view = '', set = ''] = scripts();
        expect(readPage(page({ scripts: [said[0] + view, said[0] + set] }))).toEqual(readPage(page()));
      }),
    );
  });

  it('in a script that cannot be read beyond doubt makes nobody an owner', () => {
    const broken = [`var a = 'b;\n${scripts()[0]}`];
    expect(readPage(page({ scripts: broken }))).toMatchObject({ reason: 'no activity' });
  });
});

/** As a page writes text into a literal in single quotes. */
function escaped(text: string): string {
  return text.replace(/['\\\n\r\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
