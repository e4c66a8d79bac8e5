import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';

/** A run as somebody would tell of it, and the minutes it is planned for. */
export interface Described {
  readonly title: string;
  /** Who and why, in one sentence. */
  readonly story: string;
  readonly run: Run;
  readonly runner: Runner;
  readonly minutes: readonly number[];
}

const road = { sportType: 'Run', surface: 'road', startedAt: '2026-05-13T07:00:00Z' } as const;
const flat = { elevationGain: 0, elevationLoss: 0 } as const;

/** A regular runner who did strength work three days before, at home with the usual things and a foam roller. */
const regular = {
  usualDistance: 8000,
  longestDistance: 18_000,
  easySpeed: 2.96,
  experience: 'regular',
  strengthDates: ['2026-05-10'],
  equipment: ['wall', 'chair', 'step', 'mat', 'towel', 'cushion', 'ball', 'foam_roller'],
  place: 'home',
} as const satisfies Runner;

const minutes = (count: number) => count * 60;

/** Ten runs that differ in what they ask of the body, of the plan, and of the care it takes. */
export const described: readonly Described[] = [
  {
    title: 'Recovery jog',
    story: 'The day after something hard, so slow that talking is easy.',
    run: { ...road, ...flat, distance: 4000, movingTime: minutes(26), perceivedExertion: 2 },
    runner: { ...regular, easySpeed: 2.85 },
    minutes: [15],
  },
  {
    title: 'Usual easy run',
    story: 'The run of most days.',
    run: { ...road, ...flat, distance: 8000, movingTime: minutes(45) },
    runner: regular,
    minutes: [15, 30],
  },
  {
    title: 'Intervals',
    story: 'Six times 1000 m on a flat road, warm-up and jog breaks included.',
    run: { ...road, ...flat, distance: 9000, movingTime: minutes(41), workoutType: 'workout', perceivedExertion: 8 },
    runner: regular,
    minutes: [15],
  },
  {
    title: 'Steep downhill',
    story: 'Up by cable car, down on foot.',
    run: {
      ...road,
      surface: 'gravel',
      distance: 10_000,
      movingTime: minutes(55),
      elevationGain: 20,
      elevationLoss: 600,
    },
    runner: regular,
    minutes: [15],
  },
  {
    title: 'Uphill on the treadmill',
    story: 'Forty-five minutes at nearly 7 %, in the gym.',
    run: {
      sportType: 'Run',
      startedAt: road.startedAt,
      treadmill: true,
      distance: 6000,
      movingTime: minutes(45),
      elevationGain: 400,
      averageHeartRate: 150,
    },
    runner: { ...regular, restingHeartRate: 50, maxHeartRate: 190 },
    minutes: [15],
  },
  {
    title: 'Hilly trail',
    story: 'Nearly two hours up and down on stony paths; as far as the longest run of the month.',
    run: {
      sportType: 'TrailRun',
      startedAt: road.startedAt,
      surface: 'trail',
      distance: 15_000,
      movingTime: minutes(110),
      elevationGain: 700,
      elevationLoss: 700,
    },
    runner: { ...regular, longestDistance: 15_000 },
    minutes: [15],
  },
  {
    title: 'Marathon race',
    story: 'The race of the year, on a warm day.',
    run: {
      ...road,
      distance: 42_195,
      movingTime: minutes(230),
      elevationGain: 120,
      elevationLoss: 120,
      workoutType: 'race',
      temperature: 22,
      perceivedExertion: 9,
    },
    runner: {
      ...regular,
      usualDistance: 12_000,
      longestDistance: 32_000,
      soreness: { quadriceps: 5, gastrocnemius: 4 },
    },
    minutes: [15, 30],
  },
  {
    title: 'A beginner’s five kilometres with sore quads',
    story: 'Running for two months; the stairs still hurt from the last time.',
    run: { ...road, ...flat, distance: 5000, movingTime: minutes(38), perceivedExertion: 6 },
    runner: {
      experience: 'novice',
      usualDistance: 3000,
      longestDistance: 4500,
      soreness: { quadriceps: 5 },
      place: 'home',
    },
    minutes: [15],
  },
  {
    title: 'Climb with insertional Achilles pain',
    story: 'An hour in the hills; the heel has hurt for days, where the tendon meets the bone.',
    run: {
      ...road,
      distance: 10_000,
      movingTime: minutes(65),
      elevationGain: 350,
      elevationLoss: 350,
    },
    runner: { ...regular, conditions: ['achilles_insertional'] },
    minutes: [15],
  },
  {
    title: 'Outdoors in the cold, at 67, with nothing at hand',
    story: 'A winter run that ends in the park, far from a warm room.',
    run: { ...road, distance: 7000, movingTime: minutes(48), elevationGain: 30, elevationLoss: 30, temperature: 1 },
    runner: {
      usualDistance: 7000,
      easySpeed: 2.45,
      experience: 'experienced',
      age: 67,
      place: 'outdoors',
      equipment: [],
    },
    minutes: [15],
  },
];
