import type { Run } from '../../run/run.ts';

/** Facts that English words say about a run. Longer phrases go before the shorter ones in them. */
const phrases: readonly (readonly [phrase: string, facts: Partial<Run>])[] = [
  ['half marathon', { distance: 21_097.5 }],
  ['marathon', { distance: 42_195 }],
  ['parkrun', { distance: 5000 }],
  ['all out', { perceivedExertion: 10 }],
  ['as hard as i could', { perceivedExertion: 10 }],
  ['very easy', { perceivedExertion: 2 }],
  ['recovery', { perceivedExertion: 2 }],
  ['easy', { perceivedExertion: 3 }],
  ['relaxed', { perceivedExertion: 3 }],
  ['steady', { perceivedExertion: 5 }],
  ['moderate', { perceivedExertion: 5 }],
  ['medium', { perceivedExertion: 5 }],
  ['very hard', { perceivedExertion: 9 }],
  ['hard', { perceivedExertion: 8 }],
  ['tough', { perceivedExertion: 8 }],
  ['tempo', { perceivedExertion: 7, workoutType: 'workout' }],
  ['intervals', { perceivedExertion: 8, workoutType: 'workout' }],
  ['workout', { workoutType: 'workout' }],
  ['long run', { workoutType: 'long' }],
  ['long', { workoutType: 'long' }],
  ['raced', { workoutType: 'race', perceivedExertion: 8 }],
  ['race', { workoutType: 'race', perceivedExertion: 8 }],
  ['treadmill', { treadmill: true }],
  ['trails', { sportType: 'TrailRun', surface: 'trail' }],
  ['trail', { sportType: 'TrailRun', surface: 'trail' }],
  ['gravel', { surface: 'gravel' }],
  ['road', { surface: 'road' }],
  ['flat', { elevationGain: 0 }],
];

/** Words between the facts that say nothing. */
const fillers =
  'a about all an and around at avg average been by did felt for from i in it its just metres my of on pretty quite ran really run running ' +
  'so the time to today took total very was were with went';

/** How effort is said, by the highest felt effort that is called so. */
const efforts = [
  [2, 'very easy'],
  [4, 'easy'],
  [6, 'steady'],
  [7, 'rather hard'],
  [8, 'hard'],
  [9, 'very hard'],
  [10, 'all out'],
] as const;

/** What a runner writes of a run in one line, and how it is said back. */
export const oneLine = {
  phrases,
  fillers: new Set(fillers.split(' ')),
  /** What turns the next word into its opposite. */
  negations: new Set(['not', 'no', "wasn't", "isn't", "didn't", 'never', 'hardly']),
  up: [
    'up',
    'of climb',
    'climb',
    'climbing',
    'climbed',
    'ascent',
    'gain',
    'elevation gain',
    'elevation',
    'd\\+',
    'vert',
  ],
  down: ['down', 'of descent', 'descent', 'descended', 'loss', 'd-'],
  said: {
    up: (height: string) => `${height} up`,
    down: (height: string) => `${height} down`,
    effort: (felt: number) => efforts.find(([most]) => felt <= most)?.[1] ?? 'all out',
    heartRate: (beats: number) => `${beats} bpm`,
    temperature: (degrees: number) => `${degrees} °C`,
    kinds: { race: 'a race', long: 'a long run', workout: 'a workout' },
    surfaces: { road: 'on the road', gravel: 'on gravel', trail: 'on trails' },
    trail: 'on trails',
    treadmill: 'on the treadmill',
    flat: 'flat',
  },
  names: {
    distance: 'distance',
    movingTime: 'time',
    elapsedTime: 'time',
    elevationGain: 'climb',
    elevationLoss: 'descent',
    averageHeartRate: 'heart rate',
    perceivedExertion: 'effort',
    temperature: 'temperature',
    workoutType: 'kind of run',
    surface: 'ground',
    sportType: 'kind of run',
  } as Readonly<Partial<Record<keyof Run, string>>>,
  problems: {
    /** A number that stands alone. */
    unit: (number: string) => `What is “${number}”? Write ${number} km, ${number} min or ${number} m up.`,
    /** Metres or feet that may be far or high. */
    way: (length: string) =>
      `Is “${length}” far or high? Write ${length} up for the climb, and the distance in km or mi.`,
    twice: (name: string, text: string) => `“${text}” says the ${name} a second time. Leave one out.`,
    not: (text: string) => `“${text}”: say how it was, not how it was not.`,
    /** Facts that are out of bounds, or do not go together. */
    wrong: (name: string, expected: string) => `The ${name} cannot be right: ${expected} was expected.`,
    nothing: 'Say something of your run, such as 10 km in 52:10, 240 m up, hard.',
  },
};

/** What every language has to say about a run in one line. */
export type OneLineWords = typeof oneLine;
