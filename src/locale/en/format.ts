import { wholeSeconds } from '../clock.ts';

/** What the first screen says of lengths and doses is written the same everywhere. */
export * from './format-first.ts';

/** Kilometres and metres, or miles and feet. */
export type Units = 'metric' | 'imperial';

/** "10.2 km" or "6.3 mi". */
export function distance(metres: number, units: Units = 'metric'): string {
  const amount = metres / (units === 'metric' ? 1000 : 1609.344);
  const text = amount >= 100 ? amount.toFixed(0) : amount.toFixed(1).replace(/\.0$/, '');
  return `${text} ${units === 'metric' ? 'km' : 'mi'}`;
}

/** "420 m" or "1,378 ft". */
export function height(metres: number, units: Units = 'metric'): string {
  const amount = Math.round(units === 'metric' ? metres : metres / 0.3048);
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')} ${units === 'metric' ? 'm' : 'ft'}`;
}

/** "32 seconds", "1 minute 5 seconds": for what is read aloud. */
export function spoken(seconds: number): string {
  const whole = wholeSeconds(seconds);
  const parts = [
    [Math.floor(whole / 60), 'minute'],
    [whole % 60, 'second'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return said.join(' ') || '0 seconds';
}
