import browser from 'webextension-polyfill';
import { chime } from './chime.ts';
import type { Announcement, AnnouncerPort, NoticePort } from './platform.ts';

const leave = { permissions: ['notifications' as const] };

export const notices: NoticePort = {
  isAllowed: () => browser.permissions.contains(leave),
  request: () => browser.permissions.request(leave),
};

/** What cannot be heard or shown must not keep the rest from being told. */
export const announcer: AnnouncerPort = {
  async announce(announcement) {
    const { id, beep, notice } = announcement;
    const parts = [...(beep.length > 0 ? [chime({ id, beep })] : []), ...(notice ? [show(announcement)] : [])];
    for (const { reason } of (await Promise.allSettled(parts)).filter((part) => part.status === 'rejected')) {
      console.error('Post-Run Routine could not announce something.', reason);
    }
  },
};

async function show({ id, subject, notice }: Announcement): Promise<void> {
  if (!notice || !(await notices.isAllowed())) return;
  const known = Object.keys(await browser.notifications.getAll());
  if (known.includes(id)) return;
  const older = known.filter((other) => other.startsWith(`${subject} `));
  await Promise.all(older.map((other) => browser.notifications.clear(other)));
  const iconUrl = browser.runtime.getURL(browser.runtime.getManifest().icons?.['128'] ?? '');
  // Nothing beyond these: Firefox refuses what it does not know.
  await browser.notifications.create(id, { type: 'basic', iconUrl, title: notice.title, message: notice.text });
}
