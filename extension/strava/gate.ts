/** Pages under an activity's address that are not the view of the activity. */
const otherPages = new Set(['edit', 'truncate', 'split', 'edit_map_visibility', 'flags', 'share', 'route']);

/**
 * The id of the activity that an address shows, as its digits: ids are longer than 32 bits.
 *
 * @returns undefined where the address is no view of an activity
 */
export function activityIdOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== 'https://www.strava.com') return undefined;
  const [, id, page = ''] = /^\/activities\/(\d{1,20})(?:\/([a-z_-]*)(?:\/.*)?)?$/.exec(pathname) ?? [];
  return otherPages.has(page) || page.startsWith('export_') ? undefined : id;
}
