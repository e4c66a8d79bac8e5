/** The plain values of a page's script, under the page's names, in SI. */
export type Given = Readonly<Record<string, number | boolean>>;

/** When a run started, as the script says it: a time of the world, or only of the clock on the wall there. */
export function startIn({ startDate, startDateLocal }: Given): string | undefined {
  const instant = measured(startDate);
  const start = instant ?? measured(startDateLocal);
  return start === undefined ? undefined : isoTime(start, instant === undefined);
}

/**
 * @param seconds since 1970
 * @param isLocal wall time, written as if it were universal: it is said without a zone
 */
export function isoTime(seconds: number, isLocal: boolean): string | undefined {
  // Beyond this `Date` knows no time.
  if (Math.abs(seconds) > 8.64e12) return undefined;
  const iso = new Date(seconds * 1000).toISOString();
  return isLocal ? iso.slice(0, 19) : iso;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** For what is never 0 in a run: a 0 stands for a missing sensor. */
export function measured(value: unknown): number | undefined {
  return number(value) || undefined;
}
