/** Pages under an activity's address that are not the view of the activity. */
const otherPages = new Set(['edit', 'truncate', 'split', 'edit_map_visibility', 'flags', 'share', 'route']);

/** One expression for the whole of an address as browsers write it: a page that is none of ours should not feel the question. */
const activity = /^https:\/\/www\.strava\.com\/activities\/(\d{1,20})(?:\/([a-z_-]*)(?:\/[^?#]*)?)?(?:[?#]|$)/;

/**
 * The id of the activity that an address shows, as its digits: ids are longer than 32 bits.
 *
 * @param url as `location.href` has it
 * @returns undefined where the address is no view of an activity
 */
export function activityIdOf(url: string): string | undefined {
  const [, id, page = ''] = activity.exec(url) ?? [];
  return otherPages.has(page) || page.startsWith('export_') ? undefined : id;
}
