import { type Activity, isOwn, type Menu } from './activity.ts';
import { page } from './document.ts';
import { heading } from './heading.ts';
import { type Content, type Html, html } from './html.ts';
import { startActivity } from './inPage/activity.ts';
import { installStubs } from './inPage/stubs.ts';
import { tagging } from './islands.ts';
import { call, script, template } from './js.ts';
import { pageScripts } from './pageScripts.ts';
import { sidenav } from './sidenav.ts';
import { menusOf } from './sports.ts';
import { views } from './view.ts';
import { words } from './words.ts';

export interface ActivityPageParts {
  /** The tab that the URL names. */
  readonly menu?: Menu;
  /** For a page that is no part of a site: tabs change without touching the address, links lead nowhere. */
  readonly standalone?: boolean;
  /** More classes of the root. */
  readonly classes?: readonly string[];
  /** More markup at the end of the head. */
  readonly head?: Html;
  /** More markup at the end of the body, such as a module script. */
  readonly foot?: Html;
}

/** Milliseconds until late parts appear; the real page takes 100 to 800. */
const delays = { view: 300, islands: 500, finished: 700 } as const;

/** The methods of the page view that its script chains, and those that other code asks. */
const accessors = [
  'activity',
  'activityId',
  'router',
  'isPremium',
  'isOwner',
  'currentAthlete',
  'activityAthlete',
  'mbr',
  'baseStream',
  'lightboxData',
  'similarActivitiesData',
  'hasCadenceOrTemp',
  'supportsGap',
  'showStats',
  'temperatureUnitPreference',
  'measurementUnits',
];

/**
 * The page of one activity, as the server sends it: a classic page with Backbone scripts and a few React islands.
 * Order, classes, attributes and script shapes are those of a run's own page as seen in October 2025, and those that
 * public extensions relied on up to summer 2026.
 */
export function activityPage(activity: Activity, parts: ActivityPageParts = {}): string {
  const { menu = 'overview', standalone = false, classes, head, foot } = parts;
  const { sport, kudos, comments } = words[activity.locale];
  const options = {
    menu,
    standalone,
    kudos,
    comments,
    viewAfter: delays.view,
    islandsAfter: delays.islands,
    finishedAfter: activity.unfinished ? delays.finished : 0,
  };
  return page({
    locale: activity.locale,
    viewer: activity.viewer,
    classes,
    title: `${activity.title} | ${sport[activity.sportType]}`,
    head,
    body: body(activity, menu),
    scripts: [
      script(call(installStubs, { accessors })),
      pageScripts(activity).map(script),
      script(call(startActivity, options)),
      foot,
    ],
  });
}

/** The order of the parts is that of the real page. */
function body(activity: Activity, menu: Menu): Html {
  return html`<div class='view'>
<div class='page container'>
${template('lightbox-template', html`<div class='lightbox'><h3 class='title'></h3></div>`)}
${sidenav(activity, menu)}
${heading(activity)}
${upsell(activity)}
${glossary(activity)}
<div id='view'></div>
${menusOf(activity).map((each) => template(`${each}-template`, views[each](activity)))}
${activity.unfinished && unfinished.map((each) => template(`${each}-unfinished-template`, html`<div class='${each}'></div>`))}
${tagging(activity)}
</div>
</div>`;
}

/** What is still being reckoned out right after an upload. */
const unfinished = ['overview', 'segments'] as const;

function upsell(activity: Activity): Html | false {
  return (
    isOwn(activity) &&
    activity.upsell === true &&
    html`<section class='relative-effort-upsell upsell'><p>${words[activity.locale].relativeEffortUpsell}</p></section>`
  );
}

function glossary({ locale }: Activity): Content {
  return Object.entries(words[locale].glossary).map(([term, text]) => template(term, html`<p>${text}</p>`));
}
