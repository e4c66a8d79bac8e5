import type { Activity, Menu } from './activity.ts';
import { activityPage } from './activityPage.ts';
import { nora } from './athletes.ts';
import { activityById, upload } from './cases.ts';
import { notFoundPage } from './notFoundPage.ts';
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
  { method: 'GET', path: /^\/upload\/?$/, answer: () => html(uploadEntry(upload)) },
  { method: 'GET', path: /^\/upload\/select$/, answer: () => html(uploadPage(upload)) },
  { method: 'POST', path: /^\/upload\/files$/, answer: () => json([progress(upload.id, 0)]) },
  { method: 'GET', path: /^\/upload\/progress\.json$/, answer: progressAnswer },
  { method: 'POST', path: /^\/athlete\/training_activities\/bulk_update$/, answer: () => json({ success: true }) },
];

/** Other names under which the same tab is linked. */
const aliases: Readonly<Record<string, Menu>> = { 'pace-zones': 'pace', 'heartrate-zones': 'heartrate' };

function activityAnswer(_url: URL, [, id = '', path = 'overview']: RegExpExecArray): Answer | undefined {
  const activity = activityById(id);
  const menu = activity && menuNamed(path, activity);
  return activity && menu && html(activityPage(activity, { menu }));
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
  return json(searchParams.getAll('ids[]').map((id) => progress(Number(id), poll)));
}

function progress(id: number, poll: number): Readonly<Record<string, unknown>> {
  const known = id === upload.id;
  const { activity } = upload;
  const stage = stages[Math.min(poll, stages.length - 1)] ?? stages[0];
  return {
    id,
    name: activity.title,
    start_date: activity.startedAt,
    ...(known ? stage : { workflow: 'error', progress: 100 }),
    error: known ? null : 'There is no such upload.',
    ...(known && stage.workflow === 'success' && { activity: uploaded(activity) }),
  };
}

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
