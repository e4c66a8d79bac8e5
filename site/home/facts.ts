import { clock } from '../../src/locale/clock.ts';
import * as format from '../../src/locale/en/format.ts';
import type { Run } from '../../src/run/run.ts';
import { words } from '../words.ts';

/** The facts of a run that the page has a place for: the elements with `data-fact`. */
export const factNames = ['kind', 'started', 'distance', 'time', 'elevation', 'heartRate', 'cadence'] as const;
export type FactName = (typeof factNames)[number];

/** What was read, as a person reads it. A fact that is not in the file is undefined. */
export function factTexts(run: Run): Readonly<Record<FactName, string | undefined>> {
  const { distance, elevationGain, elevationLoss, averageHeartRate, maxHeartRate, averageCadence, startedAt } = run;
  return {
    kind: joined(words.sports[run.sportType], run.treadmill && words.treadmill),
    started: startedAt && new Intl.DateTimeFormat('en-GB', dateStyle).format(new Date(startedAt)),
    distance: said(distance, format.distance),
    time: timeText(run),
    elevation: joined(
      said(elevationGain, (metres) => words.up(format.height(metres))),
      said(elevationLoss, (metres) => words.down(format.height(metres))),
    ),
    heartRate: joined(said(averageHeartRate, words.heartRate), said(maxHeartRate, words.highest)),
    cadence: said(averageCadence, words.cadence),
  };
}

/** In the reader's own time zone: a run file has the instant, seldom the place. */
const dateStyle: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

function timeText({ movingTime, elapsedTime }: Run): string | undefined {
  if (movingTime === undefined || elapsedTime === undefined) return said(movingTime ?? elapsedTime, clock);
  const [moving, elapsed] = [clock(movingTime), clock(elapsedTime)];
  return moving === elapsed ? moving : words.moving(moving, elapsed);
}

function said(fact: number | undefined, write: (fact: number) => string): string | undefined {
  return fact === undefined ? undefined : write(fact);
}

function joined(...parts: readonly (string | false | undefined)[]): string | undefined {
  return parts.filter((part) => part).join(', ') || undefined;
}
