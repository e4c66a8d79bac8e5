/** What a cue is about, in the order they come. */
export const cueKinds = ['next', 'start', 'halfway', 'last', 'waiting', 'switch', 'rest', 'done'] as const;
export type CueKind = (typeof cueKinds)[number];

/** A tone of a beep; tones follow one another without a gap. */
export interface Tone {
  /** Pitch; 0 is a silence. */
  readonly hertz: number;
  /** How long, ms. */
  readonly ms: number;
}

/** How a cue sounds and feels, and what becomes of one that is late. */
export interface Signal {
  readonly beep: readonly Tone[];
  /** Milliseconds on, off, on …, as `navigator.vibrate` takes them. */
  readonly vibration: readonly number[];
  /** True where it means nothing once its instant has passed. */
  readonly droppable: boolean;
}

/** Notes of the A major chord: far enough apart to be told from each other, none shrill. Equal temperament, A4 = 440 Hz. */
const a4 = 440;
const e5 = 659.26;
const a5 = 880;
const gap = { hertz: 0, ms: 60 };

/**
 * Chosen so that one who does not look can tell them apart: work begins on the high note, everything that leads up to it
 * is low, an end goes up in three. All are far below three seconds (WCAG 1.4.2).
 */
export const signals: Readonly<Record<CueKind, Signal>> = {
  next: { beep: [{ hertz: a4, ms: 120 }], vibration: [80], droppable: false },
  start: { beep: [{ hertz: a5, ms: 260 }], vibration: [220], droppable: false },
  halfway: { beep: [{ hertz: e5, ms: 90 }, gap, { hertz: e5, ms: 90 }], vibration: [60, 60, 60], droppable: true },
  last: { beep: [{ hertz: e5, ms: 70 }], vibration: [40], droppable: true },
  waiting: { beep: [{ hertz: a4, ms: 120 }, gap, { hertz: e5, ms: 160 }], vibration: [120, 80, 160], droppable: false },
  switch: {
    beep: [{ hertz: e5, ms: 120 }, gap, { hertz: a4, ms: 160 }],
    vibration: [120, 80, 120],
    droppable: false,
  },
  rest: { beep: [{ hertz: a5, ms: 120 }, gap, { hertz: a4, ms: 160 }], vibration: [160], droppable: false },
  done: {
    beep: [
      { hertz: a4, ms: 140 },
      { hertz: e5, ms: 140 },
      { hertz: a5, ms: 320 },
    ],
    vibration: [120, 80, 120, 80, 320],
    droppable: false,
  },
};
