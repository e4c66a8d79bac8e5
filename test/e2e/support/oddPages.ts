import { activityPage } from '../../replica/activityPage.ts';
import { cases } from '../../replica/cases.ts';
import { type Answer, respond } from '../../replica/respond.ts';

/** What somebody may type into a title who knows how pages are made, and how extensions read them. */
const typed = [
  '<img src=x onerror="globalThis.struck = true">',
  '<script>globalThis.struck = true</script>',
  '</script><script>globalThis.struck = true</script>',
  '"); globalThis.struck = true; //',
  `\\"'\`\${globalThis.struck = true}`,
  ').isOwner(true)',
  "new Strava.Labs.Activities.Pages.RidePageView(9876543210, 'Ride', factory)",
  'pageView.activity().set({distance: 1, moving_time: 1})',
].join(' ');

/** Pages that the replica has in no other way, each at the address of the activity it is made from. */
const pages = {
  /** The athlete's own run, with such texts wherever they can type. */
  hostileTitle: {
    id: cases.run.id,
    body: () => activityPage({ ...cases.run, title: typed, description: typed, place: typed, gear: typed }),
  },
  /** Somebody else's, who would like to look like the athlete themselves. */
  hostileOther: {
    id: cases.otherRun.id,
    body: () => activityPage({ ...cases.otherRun, title: typed, description: typed }),
  },
  /** Numbers that no run has. */
  absurdFigures: {
    id: cases.run.id,
    body: () =>
      swapped(activityPage(cases.run), {
        'distance: 20010': 'distance: 1e308',
        'moving_time: 7590': 'moving_time: -1e-9',
        'elev_gain: 102': 'elev_gain: 9e15',
        'avg_hr: 164': 'avg_hr: NaN',
        'avg_cadence: 88': 'avg_cadence: 1/0',
        'startDateLocal: ': 'startDateLocal: 9e99 + ',
      }),
  },
  /** A policy that lets nothing run, load or be styled, not even what is the page's own. */
  forbidding: {
    id: cases.run.id,
    body: () => swapped(activityPage(cases.run), { '<head>': `<head>${policy}` }),
  },
  /** It comes bit by bit: its scripts wait for a file that is long in coming. */
  slow: { id: cases.hillyRun.id, body: () => swapped(activityPage(cases.hillyRun), slowly) },
  /** The same, of a run that was over before it came. */
  slowFresh: {
    id: cases.hillyRun.id,
    body: () => swapped(activityPage({ ...cases.hillyRun, startedAt: anHourAgo() }), slowly),
  },
  /** The same, with one witness alone until then. */
  slowUnsure: {
    id: cases.hillyRun.id,
    body: () => swapped(activityPage(cases.hillyRun), { ...slowly, '&quot;ownedByCurrentAthlete&quot;:true,': '' }),
  },
  /** The same, and in the end it is somebody else's. */
  slowOther: {
    id: cases.hillyRun.id,
    body: () => swapped(activityPage(cases.hillyRun), { ...slowly, '      .isOwner(true)': '      .isOwner(false)' }),
  },
} as const satisfies Record<string, { id: string; body: () => string }>;

/** The file that a slow page waits for. */
export const slowFile = '/slow.js';

const slowly = { "<div id='view'></div>": `<div id='view'></div><script src='${slowFile}'></script>` };

/** As the clock on the wall says it. */
function anHourAgo(): string {
  const now = new Date();
  return new Date(now.getTime() - (now.getTimezoneOffset() + 60) * 60_000).toISOString().slice(0, 19);
}

export type OddPage = keyof typeof pages;

const policy =
  "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'\">";

/** The path of an odd page. */
export function oddPath(page: OddPage): string {
  return `/activities/${pages[page].id}?page=${page}`;
}

/** The replica, and the odd pages on top. */
export function respondOddly(url: URL, method: string): Answer | undefined {
  const wanted = url.searchParams.get('page');
  const odd = Object.entries(pages).find(([name]) => name === wanted)?.[1];
  const usual = respond(url, method);
  return odd && usual ? { ...usual, body: odd.body() } : usual;
}

/** @throws Error when a text is not in the page exactly once: then the page is not what it is taken for */
function swapped(page: string, swaps: Readonly<Record<string, string>>): string {
  return Object.entries(swaps).reduce((text, [before, after]) => {
    const count = text.split(before).length - 1;
    if (count !== 1) throw new Error(`Expected "${before}" once in the page, found it ${count} times.`);
    return text.replace(before, () => after);
  }, page);
}
