/** A number as it stands on a page, with the worth of its last digit: what was rounded away is less than that. */
export interface Written {
  readonly value: number;
  readonly step: number;
}

/** A sign, digits, in threes or not, and one or two decimals. Every language of the pages has Latin digits. */
const written = /^(-?)(\d{1,3}(?:([.,\s'’])\d{3}(?:\3\d{3})*)|\d+)(?:([.,])(\d{1,2}))?$/;

/**
 * Reads a number in whatever language it is written. "1.234" and "1,234" stand for a thousand in some languages and for
 * one and a bit in others; only where fractions are never shown is it beyond doubt.
 *
 * @param whole whether the page shows this figure without decimals
 */
export function numberIn(text: string, whole: boolean): Written | undefined {
  const [, minus, digits = '', group, point, decimals = ''] = written.exec(text.trim()) ?? [];
  const doubtful = group !== undefined && (point === undefined ? !whole : group === point);
  if (digits === '' || doubtful) return undefined;
  const value = Number(`${minus}${digits.replace(/\D/g, '')}.${decimals || 0}`);
  return { value, step: 10 ** -decimals.length };
}

/** Seconds of "2:09:49" or "45:10", in every language of the pages alike. */
export function secondsIn(clock: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,2}):(\d\d)$/.exec(clock.trim()) ?? [];
  return minutes === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
