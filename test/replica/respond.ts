import { type Activity, isOwn, type Menu } from './activity.ts';
import { activityPage } from './activityPage.ts';
import { nora } from './athletes.ts';
import { type Upload, upload, uploads } from './cases.ts';
import { editPage } from './editPage.ts';
import { feedPage } from './feedPage.ts';
import { activityById } from './moreCases.ts';
import { notFoundPage } from './notFoundPage.ts';
import { otherPages } from './otherPages.ts';
import { menusOf } from './sports.ts';
import { uploadEntry, uploadPage } from './uploadPage.ts';

/** An answer to one request, in the words of every test tool: Playwright's `fulfill`, Puppeteer's `respond`, a server. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** The site that the replica stands for. */
export const origin = 'https://www.strava.com';

/**
 * What the replica answers. It keeps no state: the same question has the same answer.
 *
 * @param url where the page is asked for; a server on another address builds it from its path and {@link origin}
 * @param method of the request
 * @returns undefined for another site; the 404 page for what is not there
 */
export function respond(url: URL, method = 'GET'): Answer | undefined {
  if (url.origin !== origin) return undefined;
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    const answer = match && route.answer(url, match);
    if (answer) return answer;
  }
  return { ...html(notFoundPage(nora)), status: 404 };
}

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly answer: (url: URL, match: RegExpExecArray) => Answer | undefined;
}

const routes: readonly Route[] = [
  { method: 'GET', path: /^\/activities\/(\d+)(?:\/([a-z-]+))?\/?$/, answer: activityAnswer },
  { method: 'GET', path: /^\/activities\/(\d+)\/(segments)\/\d+$/, answer: activityAnswer },
  { method: 'GET', path: /^\/activities\/(\d+)\/(edit|truncate|split|edit_map_visibility)$/, answer: ownerAnswer },
  { method: 'GET', path: /^\/dashboard(?:\/feed)?$/, answer: () => html(feedPage()) },
  { method: 'GET', path: /^\/upload\/?$/, answer: () => html(uploadEntry(upload)) },
  { method: 'GET', path: /^\/upload\/select$/, answer: () => html(uploadPage(upload)) },
  { method: 'POST', path: /^\/upload\/files$/, answer: uploadAnswer },
  { method: 'GET', path: /^\/upload\/progress\.json$/, answer: progressAnswer },
  { method: 'POST', path: /^\/athlete\/training_activities\/bulk_update$/, answer: () => json({ success: true }) },
];

/** Other names under which the same tab is linked. */
const aliases: Readonly<Record<string, Menu>> = { 'pace-zones': 'pace', 'heartrate-zones': 'heartrate' };

function activityAnswer(_url: URL, [, id = '', path = 'overview']: RegExpExecArray): Answer | undefined {
  const other = otherPages.get(id);
  if (other) return html(other());
  const activity = activityById(id);
  const menu = activity && menuNamed(path, activity);
  return activity && menu && html(activityPage(activity, { menu }));
}

/**
 * The pages under an activity that only its owner has. But for the form, of which more is known, they are the activity's
 * own page: what they have of it is not established, and more than this no reader can be tempted with.
 */
function ownerAnswer(_url: URL, [, id = '', path]: RegExpExecArray): Answer | undefined {
  const activity = activityById(id);
  if (!activity || !isOwn(activity)) return undefined;
  return html(path === 'edit' ? editPage(activity) : activityPage(activity));
}

function uploadAnswer({ searchParams }: URL): Answer {
  const name = searchParams.get('name') ?? '';
  return json([progress(uploads.find(({ file }) => name.startsWith(file)) ?? upload, 0)]);
}

function menuNamed(path: string, activity: Activity): Menu | undefined {
  return menusOf(activity).find((menu) => menu === (aliases[path] ?? path));
}

/** The stages of an upload, one for each time the page asks. */
const stages = [
  { workflow: 'new', progress: 0 },
  { workflow: 'processing', progress: 60 },
  { workflow: 'success', progress: 100 },
] as const;

/** `poll` counts the questions; it is the replica's own, so that the answer needs no memory. */
function progressAnswer({ searchParams }: URL): Answer {
  const poll = Number(searchParams.get('poll') ?? stages.length);
  const wanted = searchParams.getAll('ids[]').map(Number);
  return json(wanted.map((id) => progress(uploads.find((each) => each.id === id) ?? id, poll)));
}

/** @param asked an upload, or the number of one that is not known */
function progress(asked: Upload | number, poll: number): Readonly<Record<string, unknown>> {
  const stage = stages[Math.min(poll, stages.length - 1)] ?? stages[0];
  if (typeof asked === 'number')
    return { id: asked, workflow: 'error', progress: 100, error: 'There is no such upload.' };
  const { id, activity, problem } = asked;
  const known = { id, name: activity.title, start_date: activity.startedAt };
  const done = stage.workflow === 'success';
  if (done && problem) return { ...known, workflow: 'error', progress: 100, error: problems[problem](activity) };
  return { ...known, ...stage, error: null, ...(done && { activity: uploaded(activity) }) };
}

const problems: Readonly<Record<NonNullable<Upload['problem']>, (activity: Activity) => string>> = {
  broken: () => 'The file is malformed.',
  duplicate: ({ id, title }) => `duplicate of <a href='/activities/${id}' target='_blank'>${title}</a>`,
};

function uploaded({ id, title, sportType, description = '' }: Activity): Readonly<Record<string, unknown>> {
  return {
    id: Number(id),
    name: title,
    type: sportType,
    description,
    visibility: 'everyone',
    activity_url: `${origin}/activities/${id}`,
  };
}

function html(body: string): Answer {
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function json(value: unknown): Answer {
  return { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
