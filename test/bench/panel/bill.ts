/** As Chromium writes them: `tts` and `tdur` are times of the thread, in µs; what keeps it waiting is not its work. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: unknown } };
}

/** What the extension's own script on a page took of its main thread. */
export interface Bill {
  /** In all, ms. */
  readonly script: number;
  /** The longest time at once, ms. */
  readonly longest: number;
}

/** Adds up what was run of a script of an extension; what it calls is part of what called it. */
export function billOf(events: readonly TraceEvent[]): Bill {
  const spans = events
    .filter(({ ph, args }) => ph === 'X' && String(args?.data?.url ?? '').startsWith('chrome-extension:'))
    .map(({ pid, tid, tts = 0, tdur = 0 }) => ({ thread: `${pid} ${tid}`, from: tts, to: tts + tdur }))
    .sort((one, other) => one.from - other.from);
  const ends = new Map<string, number>();
  const times = spans.flatMap(({ thread, from, to }) => {
    if (to <= (ends.get(thread) ?? 0)) return [];
    ends.set(thread, to);
    return [(to - from) / 1000];
  });
  return { script: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
