import { type Locale, locales, type Menu, type SportType } from './activity.ts';
import { languages, unitTitles } from './languages.ts';
import type { UnitSign } from './units.ts';

/** The words of the pages in one language. */
export interface Words {
  readonly site: string;
  readonly dashboard: string;
  readonly upload: string;
  readonly sport: Readonly<Record<SportType, string>>;
  readonly race: string;
  readonly menu: Readonly<Record<Menu, string>>;
  readonly unit: Readonly<Record<UnitSign, string>>;
  readonly label: Readonly<Record<Label, string>>;
  readonly editTitle: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly glossary: Readonly<Record<'definition-moving-time' | 'definition-elapsed-time', string>>;
  readonly upsell: string;
  readonly relativeEffortUpsell: string;
  readonly onlyYou: string;
  readonly kudos: string;
  readonly comments: string;
  /** The start as the page writes it: time and date in one line. `start` holds the wall time as UTC. */
  readonly started: (start: Date) => string;
}

export type Label =
  | 'distance'
  | 'movingTime'
  | 'elapsedTime'
  | 'pace'
  | 'elevation'
  | 'calories'
  | 'speed'
  | 'heartRate'
  | 'cadence'
  | 'power'
  | 'temperature'
  | 'average'
  | 'maximum'
  | 'splits'
  | 'segment'
  | 'lap'
  | 'effort'
  | 'time'
  | 'gear'
  | 'map';

export type Action =
  | 'collapse'
  | 'edit_map_visibility'
  | 'truncate'
  | 'split'
  | 'export_gpx'
  | 'export_original'
  | 'flags/new'
  | 'delete';

/** As seen on a real page in October 2025. */
const english: Words = {
  site: 'Replica activity page',
  dashboard: 'Dashboard',
  upload: 'Upload',
  sport: {
    Run: 'Run',
    TrailRun: 'Trail Run',
    VirtualRun: 'Virtual Run',
    Ride: 'Ride',
    VirtualRide: 'Virtual Ride',
    Walk: 'Walk',
    Hike: 'Hike',
    Swim: 'Swim',
  },
  race: 'Race',
  menu: {
    overview: 'Overview',
    'pace-analysis': 'Pace Analysis',
    pace: 'Pace Zones',
    heartrate: 'Heart Rate Zones',
    analysis: 'Analysis',
    laps: 'Laps',
    segments: 'Segments',
    'best-efforts': 'Best Efforts',
  },
  unit: {
    km: 'kilometers',
    mi: 'miles',
    m: 'meters',
    ft: 'feet',
    '/km': 'minutes per kilometer',
    '/mi': 'minutes per mile',
    'km/h': 'kilometers per hour',
    'mi/h': 'miles per hour',
    bpm: 'beats per minute',
    spm: 'steps per minute',
    rpm: 'revolutions per minute',
    W: 'watts',
    '℃': 'degrees celsius',
    '℉': 'degrees fahrenheit',
  },
  label: {
    distance: 'Distance',
    movingTime: 'Moving Time',
    elapsedTime: 'Elapsed Time',
    pace: 'Pace',
    elevation: 'Elevation',
    calories: 'Calories',
    speed: 'Speed',
    heartRate: 'Heart Rate',
    cadence: 'Cadence',
    power: 'Power',
    temperature: 'Temperature',
    average: 'Avg',
    maximum: 'Max',
    splits: 'Splits',
    segment: 'Segment',
    lap: 'Lap',
    effort: 'Effort',
    time: 'Time',
    gear: 'Gear',
    map: 'Map of the route',
  },
  editTitle: 'Edit this activity',
  actions: {
    collapse: 'Collapse',
    edit_map_visibility: 'Edit Map Visibility',
    truncate: 'Crop',
    split: 'Split',
    export_gpx: 'Export GPX',
    export_original: 'Export Original',
    'flags/new': 'Flag',
    delete: 'Delete',
  },
  glossary: {
    'definition-moving-time': 'The time spent in motion, without the stops.',
    'definition-elapsed-time': 'The time from the start to the end, stops included.',
  },
  upsell: 'This view is part of a subscription.',
  relativeEffortUpsell: 'Relative effort is part of a subscription.',
  onlyYou: 'Only you can see: heart rate',
  kudos: 'kudos',
  comments: 'Comments',
  started: (start) =>
    `${part('en-US', start, { hour: 'numeric', minute: '2-digit' })} on ${part('en-US', start, { dateStyle: 'full' })}`,
};

export const words = Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale)])) as Readonly<
  Record<Locale, Words>
>;

/** What no reader comes near stays English: it would only be more to write. */
function wordsOf(locale: Locale): Words {
  if (locale === 'en-US') return english;
  const { sport, race, label, overview, segments, editTitle, started } = languages[locale];
  return {
    ...english,
    sport,
    race,
    editTitle,
    menu: { ...english.menu, overview, segments },
    unit: { ...english.unit, ...unitTitles(locale) },
    label: { ...english.label, ...label },
    started: (start) =>
      started(part(locale, start, { hour: 'numeric', minute: '2-digit' }), part(locale, start, { dateStyle: 'full' })),
  };
}

/** Newer ICU data puts a narrow no-break space before AM and PM; the page has a plain one. */
function part(locale: Locale, start: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(start).replace(/\u202f/g, ' ');
}
