import { type Activity, fullName, isOwn } from './activity.ts';
import { type Html, html } from './html.ts';
import { avatar, kudosAndComments, photos } from './islands.ts';
import { stats } from './stats.ts';
import { words } from './words.ts';

/** `section#heading`: rendered by the server, the same on every tab. */
export function heading(activity: Activity): Html {
  return html`
<section class='with-border' id='heading'>
<header>
<h2>
${titleLine(activity)}
</h2>
<div class='social'>
<div id='kudos-comments-container'>${kudosAndComments(activity)}</div>
<a class='collapse button' href='#heading'>${words[activity.locale].actions.collapse}</a>
</div>
</header>
<div class='collapsable container-fluid'>
<div class='row no-margins activity-summary-container'>
${summary(activity)}
${stats(activity)}
</div>
${achievements(activity)}
</div>
</section>`;
}

/** The sport stands after an en dash, on a line of its own; a workout tag may follow. */
function titleLine({ athlete, locale, sportType, workoutType }: Activity): Html {
  const { sport, race } = words[locale];
  return html`<span class='title'>
<a class='minimal' href='/athletes/${athlete.id}'>${fullName(athlete)}</a>
– ${sport[sportType]}${workoutType === 'race' && ` – ${race}`}
</span>`;
}

function summary(activity: Activity): Html {
  const { athlete, title, description, place, locale, startedAt, hidesHeartRate } = activity;
  const { started, onlyYou } = words[locale];
  return html`<div class='spans8 activity-summary mt-md mb-md'>
<div class='details-container'>
<a class='avatar avatar-athlete' href='/athletes/${athlete.id}'>${avatar(activity)}</a>
<div class='details'>
<time>
${started(new Date(`${startedAt}Z`))}
</time>
${place !== undefined && html`<span class='location'>${place}</span>`}
<h1 class='text-title1 marginless activity-name'>${title}</h1>
${description !== undefined && html`<div class='activity-description'><div class='content'>${paragraphs(description)}</div></div>`}
<div id='activity-photos-container'>${photos(activity)}</div>
</div>
</div>
${isOwn(activity) && html`<section class='private-note-container'></section>`}
<section class='others-section-v2'></section>
${
  isOwn(activity) &&
  hidesHeartRate &&
  html`<section class='visibility-section'><div class='visibility-notice'>${onlyYou}</div></section>`
}
</div>`;
}

function paragraphs(text: string): readonly Html[] {
  return text.split('\n').map((line) => html`<p>${line}</p>`);
}

/** More `time` and `span.title` on the page: whoever looks for the date or the sport must not find these. */
function achievements({ achievements: rows }: Activity): Html | false {
  return (
    rows.length > 0 &&
    html`<footer class='achievements'><ul>${rows.map(
      ({ title, day }) => html`<li><span class='title'>${title}</span> <time>${day}</time></li>`,
    )}</ul></footer>`
  );
}
