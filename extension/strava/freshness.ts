import type { Run } from '../../src/index.ts';

/** Hours after its start for which a run is the one just done: the longest usual runs, and the way home. */
const freshHours = 12;

/** Clocks are not all right, and wall time is taken for that of this device: the runner may be a zone further. */
const aheadHours = 1;

const hour = 3_600_000;

/**
 * Whether this is the run just done, and not one that is looked up again.
 *
 * @param uploaded whether it was uploaded in this tab, see `uploadedHere`
 * @param now ms since 1970
 */
export function isFresh({ startedAt }: Pick<Run, 'startedAt'>, uploaded: boolean, now: number): boolean {
  // Without a zone, as the page shows it, `Date` takes it for the time of this device. A day alone is not told so.
  return uploaded || (startedAt?.includes('T') === true && isOfLastHours(Date.parse(startedAt), now));
}

/**
 * Whether a run may be the one just done. The line of date and time on its page tells, in whatever language: it has the
 * day, the year and the clock of one of the last hours. This costs nothing, and is good enough to take room by.
 *
 * @param startDate s since 1970, where the page's script says it: the line may be written in another zone than this one
 */
export function mayBeFresh(line: string, now: number, startDate?: unknown): boolean {
  const numbers = line.match(/\d+/g)?.map(Number) ?? [];
  const clocks = clocksIn(line);
  const isOf = (day: Date) =>
    numbers.includes(day.getDate()) &&
    numbers.includes(day.getFullYear()) &&
    (clocks.length === 0 || clocks.some((clock) => isOfLastHours(day.setHours(...clock), now)));
  return (
    !line ||
    isOfLastHours(Number(startDate) * 1000, now) ||
    [aheadHours, -freshHours].some((hours) => isOf(new Date(now + hours * hour)))
  );
}

/** Which times a line may mean. Not every language's word for the afternoon is known here: "6:34" may be one of two. */
function clocksIn(line: string): (readonly [hours: number, minutes: number])[] {
  const [found, digits = '', minutes] = /(\d+)[:h](\d\d)/.exec(line) ?? [];
  if (!found) return [];
  const hours = Number(digits);
  const isMorning = /\dam/i.test(line.replace(/[\s.]/g, ''));
  const isSure = digits.startsWith('0') || (isMorning && hours < 12);
  return (isSure ? [0] : [0, 12]).map((half) => [(hours + half) % 24, Number(minutes)]);
}

/** @param at ms since 1970 */
function isOfLastHours(at: number, now: number): boolean {
  const age = now - at;
  return age >= -aheadHours * hour && age <= freshHours * hour;
}
