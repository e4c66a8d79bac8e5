import { type MuscleGroup, muscleGroups } from '../../src/catalogue/muscles.ts';
import { en } from '../../src/locale/en/index.ts';
import type { MuscleLoad } from '../../src/run/load.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';

const { distance, duration, height } = en.format;

/** What is known of a run, one phrase a fact. */
export function runInWords(run: Run): string[] {
  const { elevationGain: gain, elevationLoss: loss, workoutType: type, perceivedExertion: felt } = run;
  const isFlat = gain === 0 && loss === 0;
  return [
    run.distance !== undefined && `${distance(run.distance)}${run.movingTime ? ` in ${duration(run.movingTime)}` : ''}`,
    isFlat && 'flat',
    !isFlat && gain !== undefined && `${height(gain)} up`,
    !isFlat && loss !== undefined && `${height(loss)} down`,
    run.treadmill ? 'on a treadmill' : run.surface && `on ${run.surface === 'road' ? 'roads' : run.surface}`,
    type === 'race' && 'a race',
    type === 'workout' && 'a workout',
    felt !== undefined && `felt like ${felt} of 10`,
    run.averageHeartRate !== undefined && `heart rate ${run.averageHeartRate} on average`,
    run.temperature !== undefined && `${run.temperature} °C`,
  ].filter((fact) => typeof fact === 'string');
}

/** What is known of a runner, one phrase a fact. */
export function runnerInWords(runner: Runner, startedAt: string | undefined): string[] {
  const { usualDistance, longestDistance, easySpeed, restingHeartRate, maxHeartRate, equipment, place } = runner;
  return [
    runner.age !== undefined && `${runner.age} years old`,
    runner.experience,
    usualDistance !== undefined && `usually runs ${distance(usualDistance)}`,
    longestDistance !== undefined && `longest run of the last month ${distance(longestDistance)}`,
    easySpeed !== undefined && `easy pace ${duration(1000 / easySpeed)} a kilometre`,
    restingHeartRate !== undefined && `resting heart rate ${restingHeartRate}`,
    maxHeartRate !== undefined && `highest heart rate ${maxHeartRate}`,
    ...(runner.conditions ?? []).map((condition) => en.conditions[condition].label.toLowerCase()),
    ...soreness(runner),
    runner.strengthDates && strength(runner.strengthDates, startedAt),
    place && (place === 'home' ? 'at home' : 'outdoors'),
    equipment &&
      `has ${equipment.length === 0 ? 'nothing' : equipment.map((piece) => en.equipment[piece].phrase).join(', ')}`,
  ].filter((fact) => typeof fact === 'string');
}

/**
 * Priorities from which a muscle is said to have been worked so much. Only words are shown: the load model is a guide for
 * choosing, no measurement. The first is that from which strength work spares a muscle.
 */
const bands: readonly { readonly from: number; readonly text: string }[] = [
  { from: 0.7, text: 'most' },
  { from: 0.4, text: 'a lot' },
  { from: 0.2, text: 'a bit' },
];

/** "worked most: quads; a lot: glutes, calves", the most worked first. */
export function workedInWords(loads: Readonly<Record<MuscleGroup, MuscleLoad>>): string {
  const priority = (muscle: MuscleGroup) => loads[muscle].priority;
  const sorted = muscleGroups.toSorted((a, b) => priority(b) - priority(a));
  const parts = bands.flatMap(({ from, text }, nth) => {
    const below = bands[nth - 1]?.from ?? Number.POSITIVE_INFINITY;
    const muscles = sorted.filter((muscle) => priority(muscle) >= from && priority(muscle) < below);
    return muscles.length > 0 ? [`${text}: ${muscles.map((muscle) => en.muscles[muscle].phrase).join(', ')}`] : [];
  });
  return parts.length > 0 ? `worked ${parts.join('; ')}` : 'none worked much';
}

function soreness({ soreness = {} }: Runner): string[] {
  return Object.entries(soreness).map(
    ([muscle, sore]) => `${en.muscles[muscle as MuscleGroup].phrase} sore, ${sore} of 10`,
  );
}

function strength(dates: readonly string[], startedAt = ''): string {
  const days = (date: string) => Date.parse(date.slice(0, 10)) / 86_400_000;
  const [last] = dates.toSorted().toReversed();
  return last === undefined ? 'no strength work' : `last strength work ${days(startedAt) - days(last)} days ago`;
}
