import { type Activity, type Athlete, fullName, isOwn } from './activity.ts';
import { bare, type Data, identifier, type Js, js, single } from './js.ts';
import { type Family, sports, workoutNumber } from './sports.ts';
import { units } from './units.ts';

/**
 * The data scripts at the bottom of the body, in the shape of the real ones: an extension reads sport, ownership and
 * SI figures out of these texts.
 */
export function pageScripts(activity: Activity): readonly Js[] {
  return [globals(activity), people(activity), pageView(activity), facts(activity), correction(), ...gear(activity)];
}

function globals({ viewer, locale, units: system }: Activity): Js {
  return js`window._measurement_preference = ${units[system].preference};
  window._date_preference = "%m/%d/%Y";
  window.StravaSentry = { userId: ${viewer.id} };
  window.analyticsOptions = { athlete_id: ${viewer.id}, locale: ${locale} };`;
}

function people(activity: Activity): Js {
  const { viewer, athlete, title, sportType } = activity;
  const lightbox = bare({
    title,
    athlete_firstname: athlete.firstName,
    athlete_name: fullName(athlete),
    athlete_avatar: '',
    activity_type: sportType,
  });
  return js`var currentAthlete = new Strava.Models.CurrentAthlete(${person(viewer, activity)});
  var lightboxData = ${lightbox};`;
}

function person({ id, firstName, lastName, place }: Athlete, { units: system }: Activity): Data {
  return {
    id,
    logged_in: true,
    display_name: `${firstName} ${lastName}`,
    first_name: firstName,
    last_name: lastName,
    premium: false,
    measurement_preference: units[system].preference,
    weight_measurement_unit: system === 'metric' ? 'kg' : 'lbs',
    type: 0,
    gender: 'F',
    display_location: place,
    geo: { city: place },
  };
}

function pageView(activity: Activity): Js {
  const { id, sportType, athlete, units: system, averageHeartRate, averageCadence, averagePower, bounds } = activity;
  const { family } = sports[sportType];
  const known = averageHeartRate !== undefined;
  return js`var pageView;

  (function() {
    var factory = new Strava.Labs.Activities.${identifier(`${family}ViewFactory`)}();
    var activityAthlete = new Strava.Models.Athlete(${person(athlete, activity)});
    pageView = new Strava.Labs.Activities.Pages.${identifier(`${family}PageView`)}(${Number(id)}, ${single(sportType)}, factory)
      .isPremium(false)
      .isOwner(${isOwn(activity)})
      .currentAthlete(currentAthlete) // currentAthlete is global
      .activityAthlete(activityAthlete)
      .mbr(${bounds ?? null})
      .baseStream("distance")
      .lightboxData(lightboxData)
      .similarActivitiesData(null)
      .hasCadenceOrTemp(${averageCadence !== undefined})
      .supportsGap(${family === 'Run'})
      .showStats(${{ pace: family === 'Run', power: averagePower !== undefined, heartrate: known, speed: true }})
      .temperatureUnitPreference(${system})
      .measurementUnits(${single(system)});
  })();`;
}

function facts(activity: Activity): Js {
  const { sportType, distance, movingTime, elevationGain, averageHeartRate, averageCadence, averagePower } = activity;
  const all: Readonly<Record<string, Data | undefined>> = {
    distance,
    moving_time: movingTime,
    elev_gain: elevationGain,
    avg_speed: Math.round((distance / movingTime) * 1000) / 1000,
    avg_hr: averageHeartRate,
    avg_cadence: scriptCadence(sports[sportType].family, averageCadence),
    avgWatts: averagePower,
    kilojoules: averagePower && Math.round((averagePower * movingTime) / 1000),
    avg_temp: activity.temperature,
    calories: activity.calories,
    workout_type: workoutNumber(activity),
    trainer: activity.treadmill ?? false,
    startDateLocal: activity.startInScript ? Date.parse(`${activity.startedAt}Z`) / 1000 : undefined,
  };
  const set = bare(Object.fromEntries(Object.entries(all).filter(([key]) => !activity.silent?.includes(key))));
  return js`pageView.activity().set(${set});`;
}

/** A run's cadence is kept per leg, as in the streams; what people see is doubled. */
function scriptCadence(family: Family, cadence: number | undefined): number | undefined {
  return cadence !== undefined && family === 'Run' ? cadence / 2 : cadence;
}

/** The last call to `set` has no figures: whoever takes that one reads nothing. */
function correction(): Js {
  return js`pageView.activity().set({
    adjusting_elevation: false,
    map_start_index: 0
  });`;
}

function gear(activity: Activity): readonly Js[] {
  const list = [{ id: 7101, display_name: activity.gear }];
  const ride = sports[activity.sportType].family === 'Ride';
  return isOwn(activity)
    ? [js`pageView.activity().set({bikes: ${ride ? list : []}, shoes: ${ride ? [] : list}});`]
    : [];
}
