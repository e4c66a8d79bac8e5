import { type Activity, fullName, isOwn } from './activity.ts';
import { page } from './document.ts';
import { figuresOf } from './figures.ts';
import { html } from './html.ts';
import { renderAgain } from './inPage/react.ts';
import { kudosAndComments } from './islands.ts';
import { call, type Data, dataScript, script } from './js.ts';
import { words } from './words.ts';

/** Milliseconds until the root is rendered again. */
const renderAfter = 300;

/**
 * A page that is only supposed: an activity in a Next.js page, as visitors had it until 2026. Nobody has seen one of the
 * signed-in athlete's own activity.
 *
 * @param certain whether its data tell the kind of sport and the owner; those of the visitors' page did not
 */
export function reactPage(activity: Activity, { certain }: { readonly certain: boolean }): string {
  const { id, athlete, title, startedAt, distance, movingTime, elapsedTime, elevationGain, locale } = activity;
  const figures = figuresOf(activity);
  const { label, sport } = words[locale];
  const data: Data = {
    props: {
      pageProps: {
        activity: {
          id,
          name: title,
          startLocal: startedAt,
          athlete: { firstName: athlete.firstName, lastName: athlete.lastName },
          scalars: { distance, movingTime, elapsedTime, elevationGain },
          ...(certain && { sportType: activity.sportType, ownedByCurrentAthlete: isOwn(activity) }),
        },
      },
    },
  };
  return page({
    locale,
    viewer: activity.viewer,
    title: `${title} | ${sport[activity.sportType]}`,
    body: html`<div id='__next'><main>
<h1 class='styles_name__a1b2c' data-testid='activity_name'>${title}</h1>
<p>${fullName(athlete)}</p>
${kudosAndComments(activity)}
<ul>
<li class='Stat_stat__d3e4f'><span class='Stat_statLabel__d3e4f'>${label.distance}</span> <div class='Stat_statValue__d3e4f'>${figures.distance(distance)}</div></li>
<li class='Stat_stat__d3e4f'><span class='Stat_statLabel__d3e4f'>${label.pace}</span> <div class='Stat_statValue__d3e4f'>${figures.pace(distance, movingTime)}</div></li>
</ul>
</main></div>`,
    scripts: [dataScript('__NEXT_DATA__', data), script(call(renderAgain, { after: renderAfter }))],
  });
}
