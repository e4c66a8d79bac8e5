/** Sport types the replica knows, by Strava's names. A new one is a row here, in `sports.ts` and in `words.ts`. */
export type SportType = 'Run' | 'TrailRun' | 'VirtualRun' | 'Ride' | 'VirtualRide' | 'Walk' | 'Hike' | 'Swim';

/** The languages of the pages, as in `html[lang]`. A new one is a row in `languages.ts`. */
export const locales = [
  'en-US',
  'en-GB',
  'fr-FR',
  'de-DE',
  'pt-BR',
  'es-ES',
  'it-IT',
  'ru-RU',
  'es-419',
  'ja-JP',
  'nl-NL',
  'zh-TW',
  'pt-PT',
  'zh-CN',
  'id-ID',
] as const;
export type Locale = (typeof locales)[number];

/** The athlete's choice of units; it does not follow the language. */
export type UnitSystem = 'metric' | 'imperial';

/** The part of an activity page that a tab shows, named as in its URL. */
export type Menu =
  | 'overview'
  | 'pace-analysis'
  | 'pace'
  | 'heartrate'
  | 'analysis'
  | 'laps'
  | 'segments'
  | 'best-efforts';

export interface Athlete {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly place: string;
}

export interface SegmentEffort {
  readonly id: string;
  readonly name: string;
  /** Metres. */
  readonly distance: number;
  /** Metres climbed. */
  readonly gain: number;
  /** Seconds. */
  readonly time: number;
}

export interface Achievement {
  readonly title: string;
  /** The day it was reached before, as text. */
  readonly day: string;
}

/** All that a page says of one activity: SI units, unknown facts absent. */
export interface Activity {
  /** Digits; longer than 32 bits. */
  readonly id: string;
  readonly sportType: SportType;
  readonly athlete: Athlete;
  /** Who is signed in. The activity is their own when it is the same athlete. */
  readonly viewer: Athlete;
  readonly locale: Locale;
  readonly units: UnitSystem;

  readonly title: string;
  /** Lines become paragraphs. */
  readonly description?: string;
  readonly place?: string;
  /** Wall time where it started, `2025-10-12T06:34:00`. */
  readonly startedAt: string;
  /** Some pages have the start in their scripts, some have not. */
  readonly startInScript: boolean;

  /** Metres. */
  readonly distance: number;
  /** Seconds. */
  readonly movingTime: number;
  /** Seconds. */
  readonly elapsedTime: number;
  /** Metres; absent indoors. */
  readonly elevationGain?: number;
  /** How often the invented course goes up and down again. */
  readonly hills: number;
  /** Beats per minute. */
  readonly averageHeartRate?: number;
  readonly maxHeartRate?: number;
  /** Steps per minute, both feet; for a ride turns per minute. */
  readonly averageCadence?: number;
  /** Metres per second. */
  readonly maxSpeed?: number;
  /** Watts. */
  readonly averagePower?: number;
  readonly maxPower?: number;
  readonly calories: number;
  /** Degrees Celsius. */
  readonly temperature?: number;
  readonly workoutType?: 'race' | 'long' | 'workout';
  readonly treadmill?: boolean;

  readonly device: string;
  readonly gear: string;
  /** Metres the gear has done. */
  readonly gearDistance: number;
  readonly kudos: number;
  /** A free account is asked to subscribe between the heading and the view. */
  readonly upsell?: boolean;
  /** Facts that the page's script does not have, by its names; the page itself shows them all the same. */
  readonly silent?: readonly string[];
  /** Splits and segments come some time after the rest, as right after an upload. */
  readonly unfinished?: boolean;
  /** The owner is told what others cannot see. */
  readonly hidesHeartRate?: boolean;
  readonly segments: readonly SegmentEffort[];
  readonly achievements: readonly Achievement[];
  /** South-west and north-east corner, degrees. */
  readonly bounds?: readonly [readonly [number, number], readonly [number, number]];
}

export function isOwn({ athlete, viewer }: Activity): boolean {
  return athlete.id === viewer.id;
}

export function fullName({ firstName, lastName }: Athlete): string {
  return `${firstName} ${lastName}`;
}
