import type { Activity } from './activity.ts';
import { clock, type Figures, figuresOf } from './figures.ts';
import { type Content, type Html, html } from './html.ts';
import { type Family, sports } from './sports.ts';
import { type Label, words } from './words.ts';

/** The right column of the summary: the three main figures, the others, device and gear. */
export function stats(activity: Activity): Html {
  const family = families[sports[activity.sportType].family];
  const figures = figuresOf(activity);
  const label = words[activity.locale].label;
  return html`<div class='spans8 activity-stats mt-md mb-md'>
<ul class='inline-stats section'>
${family.main(activity, figures).map(
  ({ value, name, term }) => html`<li>
<strong>${value}</strong>
<div class='label'>${glossed(label[name], term)}</div>
</li>`,
)}
</ul>
<div class='section more-stats'>
${family.more(activity, figures)}
</div>
${deviceAndGear(activity, figures)}
</div>`;
}

type Term = 'definition-moving-time' | 'definition-elapsed-time';
type Stat = { readonly value: Content; readonly name: Label; readonly term?: Term };
type Stats = {
  readonly main: (activity: Activity, figures: Figures) => readonly Stat[];
  readonly more: (activity: Activity, figures: Figures) => Content;
};

const families: Readonly<Record<Family, Stats>> = {
  Run: { main: runMain, more: runMore },
  Ride: { main: rideMain, more: rideMore },
  Swim: { main: runMain, more: runMore },
  Other: { main: rideMain, more: runMore },
};

/** A label with its glossary link. Pace carries the term of the moving time too: a trap of the real page. */
export function glossed(text: string, term?: Term): Html {
  return term
    ? html`<span class='glossary-link run-version' data-glossary-term='${term}'>${text}</span>`
    : html`${text}`;
}

/** A race counts from gun to line: elapsed time first, and the pace from it. */
function runMain({ distance, movingTime, elapsedTime, workoutType }: Activity, figures: Figures): readonly Stat[] {
  const race = workoutType === 'race';
  const time: Stat = race
    ? { value: clock(elapsedTime), name: 'elapsedTime', term: 'definition-elapsed-time' }
    : { value: clock(movingTime), name: 'movingTime', term: 'definition-moving-time' };
  return [
    { value: figures.distance(distance), name: 'distance' },
    time,
    { value: figures.pace(distance, race ? elapsedTime : movingTime), name: 'pace', term: 'definition-moving-time' },
  ];
}

function runMore(activity: Activity, figures: Figures): Content {
  const { elevationGain, calories, movingTime, elapsedTime, workoutType, locale } = activity;
  const label = words[locale].label;
  const pair = ({ value, name, term }: Stat) =>
    html`<div class='spans5'>${glossed(label[name], term)}</div><div class='spans3'><strong>${value}</strong></div>`;
  const first: readonly Stat[] = [
    ...(elevationGain === undefined ? [] : [{ value: figures.height(elevationGain), name: 'elevation' } as const]),
    { value: figures.whole(calories), name: 'calories' },
  ];
  const second: Stat =
    workoutType === 'race'
      ? { value: clock(movingTime), name: 'movingTime', term: 'definition-moving-time' }
      : { value: clock(elapsedTime), name: 'elapsedTime', term: 'definition-elapsed-time' };
  return [first, [second]].map((row) => html`<div class='row'>${row.map(pair)}</div>`);
}

function rideMain({ distance, movingTime, elevationGain }: Activity, figures: Figures): readonly Stat[] {
  return [
    { value: figures.distance(distance), name: 'distance' },
    { value: clock(movingTime), name: 'movingTime', term: 'definition-moving-time' },
    ...(elevationGain === undefined ? [] : [{ value: figures.height(elevationGain), name: 'elevation' } as const]),
  ];
}

/** A ride has a table: average and maximum, or one figure over both columns. */
function rideMore(activity: Activity, figures: Figures): Content {
  const { distance, movingTime, elapsedTime, calories, maxSpeed, averageHeartRate, maxHeartRate } = activity;
  const { averageCadence, averagePower, maxPower, temperature, locale } = activity;
  const label = words[locale].label;
  const pairs: readonly (readonly [Label, Content, Content])[] = [
    ['speed', figures.speed(distance / movingTime), shown(maxSpeed, figures.speed)],
    [
      'heartRate',
      shown(averageHeartRate, (value) => figures.whole(value, 'bpm')),
      shown(maxHeartRate, (value) => figures.whole(value, 'bpm')),
    ],
    ['cadence', shown(averageCadence, (value) => figures.whole(value, 'rpm')), undefined],
    [
      'power',
      shown(averagePower, (value) => figures.whole(value, 'W')),
      shown(maxPower, (value) => figures.whole(value, 'W')),
    ],
  ];
  const singles: readonly (readonly [Label, Content])[] = [
    ['calories', figures.whole(calories)],
    ['temperature', shown(temperature, figures.temperature)],
    ['elapsedTime', clock(elapsedTime)],
  ];
  return html`<table>
<thead><tr><th></th><th>${label.average}</th><th>${label.maximum}</th></tr></thead>
<tbody>
${pairs
  .filter(([, average]) => average !== undefined)
  .map(([name, average, most]) => html`<tr><th>${label[name]}</th><td>${average}</td><td>${most}</td></tr>`)}
${singles
  .filter(([, value]) => value !== undefined)
  .map(([name, value]) => html`<tr><th>${label[name]}</th><td colspan='2'>${value}</td></tr>`)}
</tbody>
</table>`;
}

function shown(value: number | undefined, write: (value: number) => Html): Html | undefined {
  return value === undefined ? undefined : write(value);
}

function deviceAndGear({ device, gear, gearDistance, locale }: Activity, figures: Figures): Html {
  return html`<div class='section device-section'>
<div class='device spans8'>${device}</div>
<div class='gear spans8'>${words[locale].label.gear}: <span class='gear-name'>${gear} (${figures.gearDistance(gearDistance)})</span></div>
</div>`;
}
