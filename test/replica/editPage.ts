import { type Activity, locales } from './activity.ts';
import { page } from './document.ts';
import { html } from './html.ts';
import { js, script } from './js.ts';
import { units } from './units.ts';
import { words } from './words.ts';

/** `/activities/<id>/edit`: the form, under the activity's address and with its facts, but no view of the activity. */
export function editPage({ id, locale, viewer, title, description, sportType, units: system }: Activity): string {
  const { sport, site } = words[locale];
  return page({
    locale,
    viewer,
    title: `${title} | ${sport[sportType]}`,
    head: html`${locales
      .slice(1)
      .map((each) => html`<link rel='alternate' hreflang='${each}' href='/activities/${id}/edit?hl=${each}'>\n`)}`,
    body: html`<div class='view'><div class='page container'>
<section id='heading'><h1>${site}</h1></section>
<form id='edit-activity' action='/activities/${id}' method='post'>
<input type='hidden' name='_method' value='patch'>
<label>Title <input name='activity[name]' value='${title}'></label>
<label>Description <textarea name='activity[description]'>${description}</textarea></label>
<label>Sport <select name='activity[sport_type]'>${Object.entries(sport).map(
      ([value, name]) => html`<option value='${value}'${value === sportType && html` selected`}>${name}</option>`,
    )}</select></label>
<button type='submit'>Save</button>
</form>
</div></div>`,
    scripts: script(js`window._measurement_preference = ${units[system].preference};
  window._date_preference = "%m/%d/%Y";
  window.StravaSentry = { userId: ${viewer.id} };`),
  });
}
