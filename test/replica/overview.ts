import type { Activity } from './activity.ts';
import { clock, type Figures, figuresOf } from './figures.ts';
import { type Content, type Html, html } from './html.ts';
import { microfrontend } from './islands.ts';
import { reliefOf, splitsOf } from './relief.ts';
import { sports } from './sports.ts';
import { glossed } from './stats.ts';
import { words } from './words.ts';

/** What the overview tab puts into `#view`: splits of a run, map and elevation profile of what happened outdoors. */
export function overview(activity: Activity): Html {
  const figures = figuresOf(activity);
  const run = sports[activity.sportType].family === 'Run';
  const outdoors = activity.elevationGain !== undefined;
  return html`<div class='overview'>
${run && splits(activity, figures)}
${
  outdoors &&
  html`<div class='course'>
<div id='map-control-container'></div>
<div id='map-canvas'><canvas id='canvas' data-testid='mre-canvas' role='img' aria-label='${words[activity.locale].label.map}'></canvas></div>
${microfrontend(activity)}
<div id='elevation-profile'>
${profile(activity)}
${legend(activity, figures)}
</div>
</div>`
}
</div>`;
}

function splits(activity: Activity, figures: Figures): Html {
  const { long, splitHead } = figures.units;
  const label = words[activity.locale].label;
  const outdoors = activity.elevationGain !== undefined;
  const rows = splitsOf(activity, long.metres).map(({ distance, time, climb }, index) => {
    const full = distance > long.metres * 0.999;
    return html`<tr>
<td>${full ? figures.decimal(index + 1, 0) : figures.decimal(distance / long.metres, 2)}</td>
<td>${figures.pace(distance, time)}</td>
${outdoors && html`<td>${figures.height(climb)}</td>`}
</tr>`;
  });
  return html`<div id='splits-container'>
<div class='mile-splits'>
<h2>${glossed(label.splits, 'definition-moving-time')}</h2>
<table class='dense hoverable'>
<thead><tr><th>${splitHead}</th><th>${label.pace}</th>${outdoors && html`<th>${label.elevation}</th>`}</tr></thead>
<tbody id='contents'>
${rows}
</tbody>
</table>
</div>
</div>`;
}

/** The profile's box in its own units; the stylesheet stretches it. */
const box = { width: 600, height: 100, margin: 8 } as const;

function profile(activity: Activity): Html {
  const relief = reliefOf(activity);
  const low = Math.min(...relief);
  const range = Math.max(...relief) - low || 1;
  const points = relief.map((height, index) => {
    const x = (index / (relief.length - 1)) * box.width;
    const y = box.height - box.margin - ((height - low) / range) * (box.height - 2 * box.margin);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const path = `M0 ${box.height}L${points.join('L')}L${box.width} ${box.height}Z`;
  return html`<svg viewBox='0 0 ${box.width} ${box.height}' preserveAspectRatio='none' aria-hidden='true'><path d='${path}'/></svg>`;
}

/** The averages under the chart: here alone a run's heart rate is to be seen, late and on this tab. */
function legend(activity: Activity, figures: Figures): Html {
  const { sportType, distance, movingTime, averageHeartRate, averageCadence, temperature, locale } = activity;
  const run = sports[sportType].family === 'Run';
  const label = words[locale].label;
  const columns: readonly (readonly [string, string, Content])[] = [
    run
      ? ['pace', label.pace, figures.pace(distance, movingTime)]
      : ['speed', label.speed, figures.speed(distance / movingTime)],
    ['heartrate', label.heartRate, averageHeartRate !== undefined && figures.whole(averageHeartRate, 'bpm')],
    ['cadence', label.cadence, averageCadence !== undefined && figures.whole(averageCadence, run ? 'spm' : 'rpm')],
    ['temp', label.temperature, temperature !== undefined && figures.temperature(temperature)],
  ];
  const known = columns.filter(([, , value]) => value !== false);
  return html`<div id='chart-controls'><table>
<tr><td></td>${known.map(([type, name]) => html`<td data-type='${type}'>${name}</td>`)}</tr>
<tr><td>${label.average}</td>${known.map(([, , value]) => html`<td>${value}</td>`)}</tr>
</table></div>`;
}

/** The laps of a watch that counts every five kilometres or miles. */
export function laps(activity: Activity): Html {
  const figures = figuresOf(activity);
  const label = words[activity.locale].label;
  const rows = splitsOf(activity, figures.units.long.metres * 5).map(
    ({ distance, time }, index) => html`<tr>
<td>${figures.decimal(index + 1, 0)}</td><td>${figures.distance(distance)}</td><td>${clock(time)}</td>
</tr>`,
  );
  return html`<table class='dense hoverable laps'>
<thead><tr><th>${label.lap}</th><th>${label.distance}</th><th>${label.time}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}
