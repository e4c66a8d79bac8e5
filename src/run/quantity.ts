import { RunProblem } from './problem.ts';

/** Metres in one of each unit a person may write. */
const metres = new Map([
  ...['m', 'metre', 'metres', 'meter', 'meters'].map((name) => [name, 1] as const),
  ...['km', 'kms', 'k', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].map((name) => [name, 1000] as const),
  ...['mi', 'mile', 'miles'].map((name) => [name, 1609.344] as const),
  ...['ft', 'foot', 'feet'].map((name) => [name, 0.3048] as const),
]);

/** Seconds in one of each unit a person may write. */
const seconds = new Map([
  ...['s', 'sec', 'secs', 'second', 'seconds'].map((name) => [name, 1] as const),
  ...['m', 'min', 'mins', 'minute', 'minutes'].map((name) => [name, 60] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((name) => [name, 3600] as const),
]);

/**
 * A length as people write it: "10 km", "6.2mi", "240 m", "1,378 ft". A comma is a decimal one, but before three digits of
 * metres or feet it parts the thousands: nobody climbs to the millimetre.
 *
 * @param text what was typed
 * @param field the fact it is for, named in the problem
 * @param unit taken where the text has none
 * @returns metres
 * @throws {RunProblem} when it is no length
 */
export function parseLength(text: string, field: string, unit: 'm' | 'km' | 'mi' | 'ft' = 'm'): number {
  const match = /^(\d{1,7}(?:[.,]\d{1,6})?|\d{1,3},\d{3})\s*([a-z]{1,10})?$/i.exec(text.trim());
  const [, amount = '', given = unit] = match ?? [];
  const factor = metres.get(given.toLowerCase());
  if (!match || factor === undefined)
    throw new RunProblem(field, text, 'a length such as "10 km", "6.2 mi" or "240 m"');
  const partsThousands = factor <= 1 && /,\d{3}$/.test(amount);
  return Number(amount.replace(',', partsThousands ? '' : '.')) * factor;
}

/**
 * A duration as people write it: "52:10", "1:05:00", "90", "45 s", "5m", "1 h 10 min", "1h10".
 *
 * @param text what was typed; a bare number counts in seconds
 * @param field the fact it is for, named in the problem
 * @returns seconds
 * @throws {RunProblem} when it is no duration
 */
export function parseDuration(text: string, field: string): number {
  const trimmed = text.trim().toLowerCase();
  const total = asClock(trimmed) ?? asNumber(trimmed) ?? asParts(trimmed);
  if (total === undefined) throw new RunProblem(field, text, 'a duration such as "52:10", "1:05:00", "5m" or "90"');
  return total;
}

/** "52:10" or "1:05:00". With hours before them, minutes stop at 59. */
function asClock(text: string): number | undefined {
  const clock = /^(?:(\d{1,3}):(?=[0-5]\d:))?(\d{1,3}):([0-5]\d)$/.exec(text);
  return clock ? Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]) : undefined;
}

function asNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** "1 h 10 min": every part a number with its unit, and nothing between them. "1h10" leaves out its last unit. */
function asParts(text: string): number | undefined {
  const whole = text.replace(/(h\s*[0-5]?\d)$/, '$1 min');
  const parts = [...whole.matchAll(/(\d{1,6}(?:[.,]\d{1,3})?)\s*([a-z]{1,7})\s*/gy)];
  const read = parts.reduce((length, [part]) => length + part.length, 0);
  const factors = parts.map(([, , unit = '']) => seconds.get(unit));
  if (parts.length === 0 || read !== whole.length || factors.includes(undefined)) return undefined;
  return Math.round(
    parts.reduce((sum, [, amount = ''], index) => sum + Number(amount.replace(',', '.')) * (factors[index] ?? 0), 0),
  );
}
