/**
 * Every chosen number of the planner, in one place. Where no study is named the number is a choice (expert convention),
 * never to be shown to a runner as science. Minutes unless said otherwise.
 */

/** Run stress from which a mode holds. */
export const modeFrom = { moderate: 0.4, hard: 0.65, recover: 0.82 } as const;

/** Minutes a phase gets, by the minutes there are. `stretch` is shared with mobility. The article's totals are kept. */
export const budgets = {
  due: [
    { minutes: 5, cooldown: 3, stretch: 1, release: 0, strength: 1 },
    { minutes: 10, cooldown: 4, stretch: 2, release: 0, strength: 4 },
    { minutes: 15, cooldown: 5, stretch: 3, release: 0, strength: 7 },
    { minutes: 20, cooldown: 5, stretch: 4, release: 2, strength: 9 },
    { minutes: 30, cooldown: 6, stretch: 6, release: 5, strength: 13 },
  ],
  notDue: [
    { minutes: 5, cooldown: 3, stretch: 2, release: 0, strength: 0 },
    { minutes: 10, cooldown: 5, stretch: 5, release: 0, strength: 0 },
    { minutes: 15, cooldown: 5, stretch: 7, release: 3, strength: 0 },
    { minutes: 20, cooldown: 5, stretch: 9, release: 6, strength: 0 },
    { minutes: 30, cooldown: 6, stretch: 13, release: 11, strength: 0 },
  ],
  hard: [
    { minutes: 5, cooldown: 4, stretch: 1, release: 0, strength: 0 },
    { minutes: 10, cooldown: 6, stretch: 4, release: 0, strength: 0 },
    { minutes: 15, cooldown: 7, stretch: 6, release: 2, strength: 0 },
    { minutes: 20, cooldown: 8, stretch: 8, release: 4, strength: 0 },
    { minutes: 30, cooldown: 8, stretch: 12, release: 10, strength: 0 },
  ],
  recover: [
    { minutes: 5, cooldown: 5, stretch: 0, release: 0, strength: 0 },
    { minutes: 10, cooldown: 7, stretch: 3, release: 0, strength: 0 },
    { minutes: 15, cooldown: 8, stretch: 5, release: 2, strength: 0 },
    { minutes: 20, cooldown: 10, stretch: 6, release: 4, strength: 0 },
    // Capped at 25: after the hardest runs rest does more than a longer routine.
    { minutes: 30, cooldown: 10, stretch: 9, release: 6, strength: 0 },
  ],
} as const;

/** Minutes a runner may ask for. */
export const askable = { least: 5, usual: 15, most: 60 } as const;

/** Budgets that surfaces offer; what was dropped for time is looked for in these. */
export const offered = [5, 10, 15, 20, 30] as const;
export type Minutes = (typeof offered)[number];

export const run = {
  /** R01 to R04: minutes of running. */
  short: 20,
  long: 60,
  veryLong: 90,
  exhausting: 120,
  /** R05, R06: distance against the longest run of 30 days (Frandsen 2025). */
  spike: { note: 1.1, hard: 1.3, recover: 2 },
  /** R08: speed against the easy speed. */
  fast: 1.1,
  /** R09: run stress. */
  breathless: 0.65,
  /** R10, R12: metres a kilometre. */
  steep: 15,
  verySteep: 30,
  /** R17, R19: °C. */
  hot: 25,
  cold: 5,
  /** R38: half of a cadence that is a tenth low. */
  lowCadence: 0.5,
  /** R39: minutes. */
  hardlyAnyTime: 10,
  /** R20: a race of this many metres asks for recovery; a shorter one too from this felt effort on. */
  race: { metres: 10_000, exertion: 9 },
} as const;

export const strength = {
  /** R25 to R28: days since the last. Two days between sessions after Garber 2011. */
  rest: 2,
  due: 4,
  overdue: 5,
  lapsed: 14,
  restart: 28,
  /** Sessions in seven days: the aim, and the most (ACSM 2009). */
  weekly: 2,
  weeklyMost: 3,
  /** R27: share of the stretching time that goes to strength when it is due, but never of what the article's core takes. */
  fromStretch: 0.3,
  /** Minutes that the article's three stretches take, held for 20 s a side. */
  core: 2.85,
  /**
   * An overdue session on a hard day: the minutes it may take when there are `full` minutes, laid by from `from` on. What
   * ten minutes give to stretches it `keeps`.
   */
  onHardDay: { minutes: 4, keeps: 4, from: 10, full: 15 },
  /** Priority from which a muscle is spared. */
  spared: 0.7,
  /** R21: days before a race. */
  beforeRace: 3,
} as const;

export const cooldown = {
  /** The longest walk of the catalogue. */
  most: 10,
  /** R02, R17: minutes more. */
  longer: 2,
  hotter: 3,
  /** R08: minutes at least, as far as this share of the time allows. */
  afterSpeed: 8,
  shareMost: 0.6,
  /** R01: minutes, before other rules add to them. */
  afterShort: 3,
  /** R19: minutes at most. */
  inTheCold: 3,
  /** R40: minutes kept even when only stretches are asked for. */
  beforeStretchOnly: 3,
  /** R43: minutes of walking that count as a cool-down. */
  walked: 5,
} as const;

/** Soreness 0 to 10 from which a muscle is not trained (R23), and not pressed either (R24). */
export const soreness = { some: 1, noStrength: 4, handsOff: 7, moreForTen: 0.25 } as const;

export const dose = {
  /** Steps in which holds are offered, seconds. */
  grain: 5,
  /** R02: seconds worth holding calves and quads for after a long run. */
  longHold: 45,
  /** R04, R20, R23: seconds of rolling at most. */
  gentleRoll: 60,
  /** Seconds of stretch for a muscle that is trained afterwards (Chaabene 2019: longer costs 4 to 7.5 %). */
  beforeStrength: 60,
  /** R19: seconds of standing still in the cold. */
  inTheCold: 20,
  /** R30: seconds at least from 65 years on (Garber 2011). */
  older: 30,
  /** Seconds of a hold while blood pressure is not controlled. */
  lowPressureHold: 15,
} as const;

/** R30, R31: years. */
export const age = { adult: 18, unsteady: 50, older: 65 } as const;

/** R41: pain during an exercise, 0 to 10. Stricter than the 5 that supervised rehabilitation allows (Silbernagel 2007). */
export const pain = { modify: 3, stop: 5 } as const;

/** How much an exercise is worth: see `value.ts`. */
export const worth = {
  primary: 1,
  secondary: 0.5,
  /** Something is worth doing even after a run too short to load anything. */
  floor: 0.1,
  /** The product is the article's: what it names wins where the run does not speak for something else. */
  article: 1.2,
  grade: { A: 1, B: 0.95, C: 0.9, D: 0.8 },
  /** Seconds after which a phase's work has given 63 % of what it can: Garber 2011 and Behm 2020 see little gain beyond twice that. */
  holdConstant: { cooldown: 300, stretch: 30, release: 45 },
  /** Strength goes by turns, not by what the run worked. */
  turn: { on: 1, article: 0.7, other: 0.4 },
  sets: [0, 0.6, 0.9, 1],
  reps: { least: 0.7, usual: 1, most: 1.05 },
  /** R02: what it is worth, besides, to reach the long hold. */
  heldLong: 1,
  preferred: 1.5,
  /** Only in its easier form because of a condition: a variant that needs none is better. */
  modified: 0.5,
  /** Outweighs all else together: what must be there comes first. */
  required: 100_000,
  /** Values are whole points, so that sums are exact. */
  points: 1000,
} as const;

/** Exercises that take turns from one strength session to the next: bridge and plank, single leg and calf, balance and foot. */
export const turns: readonly (readonly string[])[] = [
  ['glute-bridge', 'clamshell', 'plank-front'],
  ['single-leg-rdl', 'split-squat', 'side-plank', 'calf-raise-double', 'calf-raise-single'],
  ['bird-dog', 'side-lying-hip-abduction', 'soleus-raise-bent-knee', 'short-foot', 'balance-reach'],
];

/** The article's core: of these, or of a variant of each, every routine has as many as there is time for. */
export const core: readonly string[] = ['standing-quad-stretch', 'seated-hamstring-stretch', 'wall-calf-stretch'];

/** What is taken to be at hand where the runner has not said: a home, and a tennis ball in it. Outdoors: a tree, a kerb. */
export const atHand = {
  home: ['wall', 'chair', 'step', 'mat', 'towel', 'cushion', 'ball'],
  outdoors: ['wall', 'step'],
} as const;
