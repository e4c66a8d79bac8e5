import type { Activity } from './activity.ts';
import { type Html, html } from './html.ts';
import { type UnitSign, type Units, units } from './units.ts';
import { words } from './words.ts';

/** The figures of one activity as its page writes them: in its language, its units, with `abbr.unit`. */
export interface Figures {
  readonly units: Units;
  /** Kilometres or miles, two decimals. */
  readonly distance: (metres: number) => Html;
  /** The distance of shoes and bikes, one decimal, plain text. */
  readonly gearDistance: (metres: number) => string;
  /** Metres or feet. */
  readonly height: (metres: number) => Html;
  readonly pace: (metres: number, seconds: number) => Html;
  readonly speed: (metresPerSecond: number) => Html;
  readonly temperature: (celsius: number) => Html;
  /** A whole number, with a unit where it has one. */
  readonly whole: (value: number, sign?: UnitSign) => Html;
  readonly decimal: (value: number, digits: number) => string;
}

export function figuresOf({ locale, units: system }: Activity): Figures {
  const chosen = units[system];
  const titles = words[locale].unit;
  const decimal = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // A height that rounds to nothing is "0", not "-0".
      signDisplay: 'negative',
    }).format(value);
  const withUnit = (value: string, sign: UnitSign) =>
    html`${value}<abbr class='unit' title='${titles[sign]}'> ${sign}</abbr>`;
  return {
    units: chosen,
    decimal,
    distance: (metres) => withUnit(decimal(metres / chosen.long.metres, 2), chosen.long.sign),
    gearDistance: (metres) => `${decimal(metres / chosen.long.metres, 1)} ${chosen.long.sign}`,
    height: (metres) => withUnit(decimal(metres / chosen.short.metres, 0), chosen.short.sign),
    pace: (metres, seconds) => withUnit(clock((seconds / metres) * chosen.long.metres), chosen.pace),
    speed: (metresPerSecond) => withUnit(decimal((metresPerSecond * 3600) / chosen.long.metres, 1), chosen.speed),
    temperature: (celsius) => withUnit(decimal(chosen.temperature.from(celsius), 0), chosen.temperature.sign),
    whole: (value, sign) => (sign ? withUnit(decimal(value, 0), sign) : html`${decimal(value, 0)}`),
  };
}

/** Seconds as the pages write them: `h:mm:ss`, or `m:ss` under an hour. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
