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
  const age = startedAt?.includes('T') ? now - Date.parse(startedAt) : Number.NaN;
  return uploaded || (age >= -aheadHours * hour && age <= freshHours * hour);
}
