/**
 * What the page's main thread was busy with, in ms; nothing is counted twice. By the clock of the thread: what others on
 * the machine keep it waiting for is not its work.
 */
export interface Spent {
  /** Compiling and running scripts, garbage collection with it. */
  readonly script: number;
  /** Style, layout and paint, but for what scripts ask for in between. */
  readonly picture: number;
}

/** As Chromium writes them: `tts` and `tdur` are times of the thread, in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
}

type Span = readonly [from: number, to: number];

/** Names of events, as the performance panel of Chromium groups them under Scripting, Rendering and Painting. */
const scripting = new Set([
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.produceCache',
  'v8.callFunction',
  'v8.callAsConstructor',
  'v8.newInstance',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'HandlePostMessage',
  'MinorGC',
  'MajorGC',
]);
const picturing = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
  'IntersectionObserverController::computeIntersections',
]);

/**
 * What was done between two marks of a page's own script.
 *
 * @throws {Error} where the marks are not in the trace
 */
export function spentBetween(trace: Uint8Array, first: string, last: string): Spent {
  const { traceEvents: events }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const marked = (name: string) => {
    const mark = events.findLast((event) => event.name === name && /^[RIi]$/.test(event.ph));
    if (mark?.tts === undefined) throw new Error(`expected the mark "${name}" in the trace, found none`);
    return { ...mark, tts: mark.tts };
  };
  const began = marked(first);
  const ended = marked(last);
  const spans = (names: ReadonlySet<string>): Span[] =>
    events
      .filter(({ name, pid, tid, ph }) => ph === 'X' && pid === began.pid && tid === began.tid && names.has(name))
      .map(({ tts = 0, tdur = 0 }): Span => [Math.max(tts, began.tts), Math.min(tts + tdur, ended.tts)])
      .filter(([from, to]) => from < to);
  const script = covered(spans(scripting));
  const all = covered([...spans(scripting), ...spans(picturing)]);
  return { script: script / 1000, picture: (all - script) / 1000 };
}

/** How much of time some spans take up together. */
export function covered(spans: readonly Span[]): number {
  let sum = 0;
  let upTo = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, upTo));
    upTo = Math.max(upTo, to);
  }
  return sum;
}
