/** The mark in the tab's own storage. It is the site's storage as well, so what is read there is checked. */
const key = 'postrun-uploaded';

/** What is needed of `sessionStorage`. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Milliseconds: from the upload page to the run it is a matter of seconds, or of a title and some notes. */
const longestWay = 3_600_000;

/** Whether an address is one of the pages that a run is uploaded on. */
export function isUploadPage({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): boolean {
  return origin === 'https://www.strava.com' && `${pathname}/`.startsWith('/upload/');
}

/** Remembers in this tab that an upload page was open. The next activity in the tab is the one uploaded. */
export function markUpload(storage: () => TabStorage, now: number): void {
  write(storage, { at: now });
}

/**
 * Whether the activity was uploaded in this tab: it is the first one opened after an upload page. It stays so when its
 * page is opened again; others that are opened later are not.
 *
 * @param now ms since 1970
 */
export function uploadedHere(storage: () => TabStorage, id: string, now: number): boolean {
  const mark = read(storage);
  if (!mark) return false;
  if (mark.id !== undefined) return mark.id === id;
  if (now < mark.at || now - mark.at > longestWay) return false;
  write(storage, { ...mark, id });
  return true;
}

interface Mark {
  readonly at: number;
  readonly id?: string;
}

function write(storage: () => TabStorage, mark: Mark): void {
  try {
    storage().setItem(key, JSON.stringify(mark));
  } catch {
    // Storage is full, or kept from this page: then nothing counts as uploaded.
  }
}

function read(storage: () => TabStorage): Mark | undefined {
  try {
    const { at, id } = Object(JSON.parse(storage().getItem(key) ?? 'null')) as Record<string, unknown>;
    if (typeof at !== 'number') return undefined;
    return typeof id === 'string' ? { at, id } : { at };
  } catch {
    return undefined;
  }
}
