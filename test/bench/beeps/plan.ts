/** What page and bench agree on. Times in ms. */
export const plan = {
  beeps: 200,
  /** From the press to the first beep: what a routine gives before its first cue. */
  lead: 1000,
  /** Between beeps, and up to so much more, so that no grid of the browser's fits. */
  every: 120,
  more: 20,
  /** How long a beep lasts: over before the next begins, even where it comes late. */
  length: 15,
  hertz: 880,
  /** The page is kept busy for so long, so often. */
  busy: { length: 100, every: 500 },
} as const;

/** When each beep is due, from the press on. */
export function dueTimes(): number[] {
  const times: number[] = [];
  let at: number = plan.lead;
  for (let nth = 0; nth < plan.beeps; nth++) {
    times.push(at);
    // The golden ratio spreads the rests evenly, without chance.
    at += plan.every + plan.more * ((nth * 0.618034) % 1);
  }
  return times;
}

/** An instant on two clocks: that of the audio in s, that of the page in ms. */
export type Pair = readonly [audio: number, page: number];

/** What was put out by one contestant. */
export interface Heard {
  /** When each beep began, seconds of the audio clock. */
  readonly onsets: readonly number[];
  /** What was being put out when, as the browser states. */
  readonly stamps: readonly Pair[];
  /** What was reckoned when, by the machine's clock as the audio thread reads it. */
  readonly reckoned: readonly Pair[];
  /** The latency of the output that the browser states, in s. */
  readonly latency: number;
}

/** What the page hands over. */
export interface Played {
  /** The page's clock at the press, in ms. */
  readonly pressedAt: number;
  /** Whether the page was seen all the time. */
  readonly wasSeen: boolean;
  readonly ours: Heard;
  readonly peer: Heard;
}
