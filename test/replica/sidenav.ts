import { type Activity, isOwn, type Menu } from './activity.ts';
import { type Html, html } from './html.ts';
import { corrections } from './islands.ts';
import { menusOf, sports } from './sports.ts';
import { words } from './words.ts';

/** `nav.sidenav`: the tabs, and what one may do. The edit link is there for the owner only. */
export function sidenav(activity: Activity, selected: Menu): Html {
  return html`
<nav class='sidenav'>
${tabs(activity, selected)}
<div class='actions-menu'>
${isOwn(activity) ? ownerActions(activity) : visitorActions(activity)}
</div>
</nav>`;
}

function tabs(activity: Activity, selected: Menu): Html | false {
  const menus = menusOf(activity);
  const { premium } = sports[activity.sportType];
  const item = (menu: Menu) =>
    html`<li${menu === selected && html` class='selected'`}><a data-menu='${menu}' href='/activities/${activity.id}/${menu}'>${words[activity.locale].menu[menu]}</a></li>`;
  const free = menus.filter((menu) => !premium.includes(menu));
  const [first, ...others] = free.map(item);
  return (
    menus.length > 1 &&
    html`<ul class='pagenav' id='pagenav'>
${first}
<li class='group' id='premium-views'><ul>${premium.map(item)}</ul></li>
${others}
</ul>`
  );
}

function ownerActions(activity: Activity): Html {
  const { editTitle, actions } = words[activity.locale];
  const base = `/activities/${activity.id}`;
  const shown = activity.treadmill
    ? (['export_original', 'delete'] as const)
    : (['edit_map_visibility', 'truncate', 'split', 'export_gpx', 'export_original', 'delete'] as const);
  return html`<a class='button' href='${base}/edit' title='${editTitle}' aria-label='${editTitle}'>✎</a>
<button class='slide-menu drop-down-menu' type='button'>
<span class='selection'>⋯</span>
<ul class='options'>
${shown.map((action) => html`<li><a href='${base}/${action}'>${actions[action]}</a></li>`)}
${corrections(activity)}
</ul>
</button>`;
}

function visitorActions({ id, locale }: Activity): Html {
  const action = 'flags/new';
  return html`<button class='slide-menu drop-down-menu' type='button'>
<span class='selection'>⋯</span>
<ul class='options'><li><a href='/activities/${id}/${action}'>${words[locale].actions[action]}</a></li></ul>
</button>`;
}
