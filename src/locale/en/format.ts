import type { Dose } from '../../routine/routine.ts';
import { wholeSeconds } from '../clock.ts';

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

/** "45 s", "1 min 30 s", "5 min". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${whole} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const halves = ['', '½'];

/** Minutes to the nearest half, without their unit: "4½", "5"; "½" at least. */
export function halfMinutes(seconds: number): string {
  const count = Math.max(1, Math.round(seconds / 30));
  const whole = Math.floor(count / 2);
  return `${whole || ''}${halves[count % 2]}`;
}

/** "30 s each side", "2 × 10", "2 × 30 s each side", "until you are ready". */
export function dose({ kind, seconds = 0, reps = 0, sets, eachSide }: Dose): string {
  const amount = {
    time: duration(seconds),
    reps: sets > 1 ? String(reps) : times(reps),
    open: 'until you are ready',
  }[kind];
  return `${sets > 1 ? `${sets} × ` : ''}${amount}${eachSide ? ' each side' : ''}`;
}

/** "10 times", "once". */
export function times(many: number): string {
  return many === 1 ? 'once' : `${many} times`;
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
