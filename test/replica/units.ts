import type { UnitSystem } from './activity.ts';

/** Every unit as the page writes it in `abbr.unit`. */
export type UnitSign =
  | 'km'
  | 'mi'
  | 'm'
  | 'ft'
  | '/km'
  | '/mi'
  | 'km/h'
  | 'mi/h'
  | 'bpm'
  | 'spm'
  | 'rpm'
  | 'W'
  | '℃'
  | '℉';

export interface Units {
  /** The value of `_measurement_preference` and of the athlete's `measurement_preference`. */
  readonly preference: 'meters' | 'feet';
  readonly long: { readonly sign: UnitSign; readonly metres: number };
  readonly short: { readonly sign: UnitSign; readonly metres: number };
  readonly pace: UnitSign;
  readonly speed: UnitSign;
  readonly temperature: { readonly sign: UnitSign; readonly from: (celsius: number) => number };
  /** Head of the first column of the splits. */
  readonly splitHead: string;
}

export const units: Readonly<Record<UnitSystem, Units>> = {
  metric: {
    preference: 'meters',
    long: { sign: 'km', metres: 1000 },
    short: { sign: 'm', metres: 1 },
    pace: '/km',
    speed: 'km/h',
    temperature: { sign: '℃', from: (celsius) => celsius },
    splitHead: 'KM',
  },
  imperial: {
    preference: 'feet',
    long: { sign: 'mi', metres: 1609.344 },
    short: { sign: 'ft', metres: 0.3048 },
    pace: '/mi',
    speed: 'mi/h',
    temperature: { sign: '℉', from: (celsius) => celsius * 1.8 + 32 },
    splitHead: 'Mile',
  },
};
