import { type Activity, fullName } from './activity.ts';
import { cases } from './cases.ts';
import { page } from './document.ts';
import { figuresOf } from './figures.ts';
import { type Html, html } from './html.ts';
import { fillFeed } from './inPage/feed.ts';
import { call, script, template } from './js.ts';
import { words } from './words.ts';

/** Milliseconds until the list, its empty entries and its cards are there. */
const delays = { list: 100, entries: 100, cards: 200 } as const;

/** `/dashboard`: a list that comes late and in steps, with own and other runs, a ride, a group and a challenge. */
export function feedPage(): string {
  const { run, otherRun, ride, trailRun } = cases;
  const entries = [card(run), card(otherRun), card(ride), group([run, trailRun]), challenge()];
  return page({
    locale: run.locale,
    viewer: run.viewer,
    title: words[run.locale].dashboard,
    body: html`<main></main>
${entries.map((entry, index) => template(`feed-entry-${index}-template`, entry))}`,
    scripts: script(call(fillFeed, { ...delays, count: entries.length })),
  });
}

function card(activity: Activity): Html {
  return html`<div data-testid='web-feed-entry'>${entry(activity)}</div>`;
}

function entry(activity: Activity): Html {
  const { id, athlete, title, sportType, locale, distance, movingTime } = activity;
  const figures = figuresOf(activity);
  const { sport, label, started } = words[locale];
  return html`<div data-testid='activity_entry_container'>
<div data-testid='entry-header'>
<a data-testid='owner-avatar' href='/athletes/${athlete.id}'></a>
<a data-testid='owners-name' href='/athletes/${athlete.id}'>${fullName(athlete)}</a>
<time data-testid='date_at_time'>${started(new Date(`${activity.startedAt}Z`))}</time>
</div>
<svg data-testid='activity-icon'><title>${sport[sportType]}</title></svg>
<h3><a data-testid='activity_name' href='/activities/${id}'>${title}</a></h3>
<ul>
<li><div><span>${label.distance}</span><div class='Stat_statValue__a1b2c'>${figures.distance(distance)}</div></div></li>
<li><div><span>${label.pace}</span><div class='Stat_statValue__a1b2c'>${figures.pace(distance, movingTime)}</div></div></li>
</ul>
<button type='button' data-testid='kudos_button'></button>
</div>`;
}

function group(activities: readonly Activity[]): Html {
  return html`<div data-testid='web-feed-entry'><div data-testid='group-header'>${activities.map(entry)}</div></div>`;
}

function challenge(): Html {
  return html`<div data-testid='web-feed-entry'><h3 data-testid='title-text'>Climb a mountain in October</h3></div>`;
}
