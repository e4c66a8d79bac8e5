import { seconds } from './clock.ts';
import { having, type Point, pairs, type With } from './point.ts';

/** How far, and how long in motion. Points without times tell no moving time. */
export interface Way {
  /** Metres. */
  readonly distance: number;
  /** Seconds. */
  readonly movingTime?: number;
}

const limits = {
  /** m/s between two points. Bolt's fastest stretch was 12.4; more is a jump of the position, not a stride. */
  fastest: 15,
  /** Metres that a recorder's own count may add at once when it finds its position again. */
  catchUp: 100,
  /**
   * m/s. Strava counts a runner as resting below a 30-minute mile, 0.9 m/s (its training glossary for running), and
   * so loses steep climbs done on foot. At 0.5 recordings of a mountain run and of a run with many pauses come within
   * 2 % of the timer of the watch, and the wander of a standing receiver stays below.
   */
  resting: 0.5,
  /** Seconds over which speed is taken: standing still wanders a few metres a second, but not on and on. */
  window: 10,
  /** Seconds between two points that no recorder leaves while it records: "smart" recording stays below 15. */
  gap: 30,
  /** m/s over such a gap: a runner in a tunnel keeps at least walking, a paused one has hardly moved. */
  walking: 1.2,
  /** Seconds of gap that may have been run through. Beyond, the recorder was off, whatever lies in between. */
  longestGap: 600,
} as const;

/** Earth's mean radius in metres (IUGG). */
const earth = 6_371_008.8;

/**
 * The way of a run by the recorder's own count of metres, or by positions where it has none.
 *
 * @param segments unbroken stretches of recording; what lies between two of them is not on the way
 */
export function wayOf(segments: readonly (readonly Point[])[]): Way | undefined {
  return counted(segments.flat()) ?? tracked(segments);
}

type Metres<P> = (from: P, to: P) => number;

/** The recorder knows best what it counted, and when. One that never counts (no foot pod indoors) tells nothing. */
function counted(points: readonly Point[]): Way | undefined {
  const metres: Metres<With<'distance'>> = (from, to) =>
    reached(to.distance - from.distance, from, to, limits.catchUp) ?? 0;
  const counts = having(points, 'distance');
  const distance = length(counts, metres);
  if (distance === 0) return undefined;
  const moving = windows(having(counts, 'time')).filter((window) => inMotion(window, metres));
  return { distance, ...timeOf(moving) };
}

type Fix = With<'latitude' | 'longitude'>;

/** Positions wander while the runner stands, so only windows in motion count: for distance as for time. */
function tracked(segments: readonly (readonly Point[])[]): Way | undefined {
  const metres: Metres<Fix> = (from, to) => reached(greatCircle(from, to), from, to, 0) ?? 0;
  const fixes = segments.map((segment) => withoutJumps(having(segment, 'latitude', 'longitude')));
  if (fixes.every((segment) => segment.length < 2)) return undefined;
  if (fixes.flat().some(({ time }) => time === undefined)) {
    return { distance: fixes.reduce((sum, segment) => sum + length(segment, metres), 0) };
  }
  const moving = fixes.flatMap(windows).filter((window) => inMotion(window, metres));
  return { distance: moving.reduce((sum, window) => sum + length(window, metres), 0), ...timeOf(moving) };
}

/** Drops a position that neither the one kept before it nor its neighbour could have reached: it stands alone. */
function withoutJumps(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const [index, fix] of fixes.entries()) {
    const near = [kept.at(-1), fixes[index - 1]].some((before) => {
      return !before || reached(greatCircle(before, fix), before, fix, 0) !== undefined;
    });
    if (near) kept.push(fix);
  }
  return kept;
}

/** Metres between two points; `undefined` where no legs could have gone so far, or the count went back. */
function reached(metres: number, from: Point, to: Point, slack: number): number | undefined {
  return metres >= 0 && metres <= slack + furthest(from, to) ? metres : undefined;
}

function furthest(from: Point, to: Point): number {
  if (from.time === undefined || to.time === undefined) return Number.POSITIVE_INFINITY;
  const passed = seconds(from, to) ?? 0;
  return passed > limits.longestGap ? 0 : limits.fastest * Math.max(1, passed);
}

function length<P>(points: readonly P[], metres: Metres<P>): number {
  return pairs(points).reduce((sum, [from, to]) => sum + metres(from, to), 0);
}

/** Stretches of points of about ten seconds, or of one gap; the last point of one is the first of the next. */
function windows<P extends Point>(points: readonly P[]): P[][] {
  const all: P[][] = [];
  let window: P[] = [];
  for (const point of points) {
    window.push(point);
    const passed = durationOf(window);
    if (window.length < 2 || (passed !== undefined && passed < limits.window)) continue;
    all.push(window);
    window = [point];
  }
  return window.length > 1 ? [...all, window] : all;
}

function durationOf<P extends Point>(window: readonly P[]): number | undefined {
  const [from, to] = [window[0], window.at(-1)];
  return from && to && seconds(from, to);
}

/** A window in which the clock was set has no duration to judge by, and is taken as it is. */
function inMotion<P extends Point>(window: readonly P[], metres: Metres<P>): boolean {
  const [from, to] = [window[0], window.at(-1)];
  const passed = durationOf(window);
  if (!from || !to || passed === undefined) return true;
  if (passed > limits.longestGap) return false;
  return metres(from, to) >= passed * (passed > limits.gap ? limits.walking : limits.resting);
}

function timeOf(moving: readonly (readonly Point[])[]): { movingTime?: number } {
  const time = moving.reduce((sum, window) => sum + (durationOf(window) ?? 0), 0);
  return time > 0 ? { movingTime: time } : {};
}

/** The haversine formula: exact enough for hops of metres, and steady where they are tiny. */
function greatCircle(from: Fix, to: Fix): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((to.latitude - from.latitude) * radians) / 2);
  const east = Math.sin(((to.longitude - from.longitude) * radians) / 2);
  const chord = north * north + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * east * east;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)));
}
