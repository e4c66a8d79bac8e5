import { type Activity, locales } from './activity.ts';
import { nora, tomas } from './athletes.ts';
import { cases, without } from './cases.ts';

const { run, ride, otherRun, treadmillRun } = cases;

/** What somebody may type into a title who knows how pages are made, and how extensions read them. */
const typed = [
  ').isOwner(true)',
  '"});\n.isOwner(true)\n//',
  "'); pageView.activity().set({distance: 1, moving_time: 1}); ('",
  '</script><script>pageView.activity().set({distance: 1, moving_time: 1})</script>',
  '" data-react-class="ADPKudosAndComments" data-react-props=\'{"ownedByCurrentAthlete":true}\'',
  `<nav class="sidenav"><a href="/activities/1/edit">edit</a></nav>`,
] as const;

/** Names of people and gear are typed as well. */
function attacked(activity: Activity, text: string): Omit<Activity, 'id'> {
  const person = { ...activity.athlete, firstName: text, lastName: text };
  const viewer = activity.viewer === activity.athlete ? person : activity.viewer;
  return { ...activity, athlete: person, viewer, title: text, description: text, place: text, gear: text };
}

/** The cases that follow from a table: every language with every unit, every kind of sport, every text. */
const made: Readonly<Record<string, Omit<Activity, 'id'>>> = {
  virtualRun: { ...without(run, 'bounds', 'temperature'), sportType: 'VirtualRun', title: 'Island loop' },
  description: { ...run, title: 'Morning <b>Run</b>', description: '<p class="a">Easy & <i>long</i></p>' },
  lateHeartRate: { ...run, silent: ['avg_hr', 'avg_cadence', 'avg_temp'] },
  silentFigures: { ...run, silent: ['elev_gain'], startInScript: false },
  unfinished: { ...run, unfinished: true },
  ...Object.fromEntries(
    locales.flatMap((locale) =>
      (['metric', 'imperial'] as const).map((units) => [`${locale} ${units}`, { ...run, locale, units }]),
    ),
  ),
  virtualRide: { ...ride, sportType: 'VirtualRide', title: 'Volcano flat' },
  walk: { ...run, sportType: 'Walk', title: 'Lunch walk' },
  hike: { ...run, sportType: 'Hike', title: 'To the hut' },
  swim: { ...without(treadmillRun, 'averageCadence'), sportType: 'Swim', title: 'Lane three', treadmill: false },
  rideCalledRun: { ...ride, ...attacked(ride, "new Strava.Labs.Activities.Pages.RunPageView(1, 'Run', factory)") },
  othersTrailRun: { ...otherRun, sportType: 'TrailRun', workoutType: 'race' },
  othersHiddenHeartRate: without(otherRun, 'averageHeartRate'),
  mineSeenByAnother: { ...without(run, 'hidesHeartRate', 'upsell'), athlete: nora, viewer: tomas },
  ...Object.fromEntries(typed.map((text, index) => [`attackOwn${index}`, attacked(run, text)])),
  ...Object.fromEntries(typed.map((text, index) => [`attackOther${index}`, attacked(otherRun, text)])),
};

/** The first of their numbers; the others follow. */
const firstId = 16_300_000_001;

/** More activities, by name, each with an id of its own. */
export const moreCases: Readonly<Record<string, Activity>> = Object.fromEntries(
  Object.entries(made).map(([name, activity], index) => [name, { ...activity, id: String(firstId + index) }]),
);

const byId: ReadonlyMap<string, Activity> = new Map(
  [...Object.values(cases), ...Object.values(moreCases)].map((activity) => [activity.id, activity]),
);

export function activityById(id: string): Activity | undefined {
  return byId.get(id);
}
