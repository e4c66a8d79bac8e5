import type { Activity, Menu } from './activity.ts';
import { clock, figuresOf } from './figures.ts';
import { type Html, html } from './html.ts';
import { laps, overview } from './overview.ts';
import { words } from './words.ts';

/** What a tab puts into `#view`. The page's script does it; in the source `#view` is empty. */
export const views: Readonly<Record<Menu, (activity: Activity) => Html>> = {
  overview,
  laps,
  segments,
  'best-efforts': bestEfforts,
  'pace-analysis': subscription,
  pace: subscription,
  heartrate: subscription,
  analysis: subscription,
};

function segments(activity: Activity): Html {
  const figures = figuresOf(activity);
  const label = words[activity.locale].label;
  const rows = activity.segments.map(
    ({ id, name, distance, gain, time }) => html`<tr data-segment-effort-id='${id}'>
<td><a href='/activities/${activity.id}/segments/${id}'>${name}</a></td>
<td>${figures.distance(distance)}</td><td>${figures.height(gain)}</td><td>${clock(time)}</td>
</tr>`,
  );
  return html`<h2>${words[activity.locale].menu.segments}</h2>
<table class='dense hoverable segments'>
<thead><tr><th>${label.segment}</th><th>${label.distance}</th><th>${label.elevation}</th><th>${label.time}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

/** Distances that best efforts are kept for, metres. */
const effortDistances = [1000, 5000, 10_000] as const;

/** Even pace is the best that an invented run can tell. */
function bestEfforts(activity: Activity): Html {
  const figures = figuresOf(activity);
  const { distance, movingTime, locale } = activity;
  const label = words[locale].label;
  const rows = effortDistances
    .filter((length) => length <= distance)
    .map(
      (length) =>
        html`<tr><td>${figures.distance(length)}</td><td>${clock((movingTime / distance) * length)}</td></tr>`,
    );
  return html`<h2>${words[locale].menu['best-efforts']}</h2>
<table class='dense hoverable'>
<thead><tr><th>${label.effort}</th><th>${label.time}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function subscription({ locale }: Activity): Html {
  return html`<section class='upsell'><p>${words[locale].upsell}</p></section>`;
}
