import { pageText } from '../../extension/strava/page.ts';
import { type PageReading, readPage } from '../../extension/strava/read.ts';
import { origin, respond } from '../replica/respond.ts';

/** The id in a path of the replica. */
export function idIn(path: string): string {
  return /\d+/.exec(path)?.[0] ?? '';
}

/** What the server sends for a path, as a document of its own. Its scripts are there to be read; parsed so, they never run. */
export function documentAt(path: string): Document {
  const { body = '' } = respond(new URL(path, origin)) ?? {};
  return new DOMParser().parseFromString(body, 'text/html');
}

export function readAt(page: Document, path: string): PageReading {
  return readPage(pageText(page, idIn(path)));
}

/** Does what the page's own script does late: puts a tab into the view. */
export function showTab(page: Document, menu: 'overview' | 'segments' | 'laps'): void {
  const source = page.getElementById(`${menu}-template`)?.textContent ?? '';
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  page.getElementById('view')?.replaceChildren(...parsed.body.childNodes);
}
