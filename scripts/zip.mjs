import { zipSync } from 'fflate';

/**
 * The first moment that a zip can say. It is read in the time of the machine, and is the same day and hour on all of them.
 */
const moment = new Date(1980, 0, 1);

/** A plain file that everybody may read, as zips made on Unix say it. */
const plainFile = (0o100644 << 16) >>> 0;
const unix = 3;

/**
 * Puts files into a zip that depends on their names and bytes alone: not on their order, on their dates or on the
 * machine, whose own compression may differ from version to version.
 * @param {ReadonlyMap<string, Uint8Array>} files by their path in the zip, with slashes
 * @returns {Uint8Array}
 */
export function zip(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: moment, os: unix, attrs: plainFile });
}
