/** How the simulated browser keeps its timers. Times in ms. */
export const rules = {
  /**
   * A hidden page's timers wake at whole seconds; what is nested deeply, once it was hidden for five minutes, at whole
   * minutes. Chromium, for pages that play no sound and hold no connection
   * (https://developer.chrome.com/blog/timer-throttling-in-chrome-88). Pages that have finished loading come to the
   * minutes sooner in newer versions, which is harder on none of the contestants' stamps and on every counter.
   */
  hidden: { wake: 1000, rareWake: 60_000, rareAfter: 300_000, nesting: 5 },
  /** The least delay of a timer that is nested deeper than that: HTML Standard, timer initialisation steps. */
  nested: { least: 4, nesting: 5 },
  /** Frames a second of a page that is seen; a hidden one has none. */
  frames: 60,
  /**
   * How late a timer's task comes: up to so much, and one in some by more, for a page has other work to do. Chosen: a
   * frame's work, and what is commonly called a long task.
   */
  late: { most: 16, long: 250, oneIn: 50 },
} as const;

/** The first instant a timer may wake in a page that is hidden. */
export function hiddenWake(due: number, nesting: number, hiddenSince: number): number {
  const { wake, rareWake, rareAfter, nesting: deep } = rules.hidden;
  const soon = Math.ceil(due / wake) * wake;
  return nesting < deep || soon < hiddenSince + rareAfter ? soon : Math.ceil(due / rareWake) * rareWake;
}

/** The first frame after an instant. */
export function frameAfter(instant: number): number {
  const nth = Math.floor((instant * rules.frames) / 1000) + 1;
  return Math.ceil((nth * 1000) / rules.frames);
}

/** By how much what is due at an instant comes late: the same for whoever waits for that instant. */
export function lateness(due: number): number {
  const { most, long, oneIn } = rules.late;
  const dice = scatter(due);
  return Math.floor((dice / oneIn) % ((dice % oneIn === 0 ? long : most) + 1));
}

/** A whole number that looks like chance and is not, from the finishing steps of MurmurHash3. */
function scatter(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
