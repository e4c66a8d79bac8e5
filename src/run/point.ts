/** One recorded point. Everything may be missing: treadmills have no position, cheap recorders no altitude. */
export interface Point {
  /** Seconds since 1970, UTC. */
  readonly time?: number;
  /** Degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** Metres since the start, as the recorder counted them. */
  readonly distance?: number;
  /** Metres. */
  readonly altitude?: number;
  /** Beats per minute. */
  readonly heartRate?: number;
  /** As the file has it: of one leg or of both. */
  readonly cadence?: number;
}

/** What a sensor can truly have seen. Outside of it a value is a fault, and left out. */
const possible: { readonly [Fact in keyof Required<Point>]: readonly [low: number, high: number] } = {
  time: [0, 4_294_967_295],
  latitude: [-90, 90],
  longitude: [-180, 180],
  distance: [0, 1_000_000],
  // Only differences count, so a wrongly set altimeter may say what it likes; beyond are marks such as -9999 and 32768.
  altitude: [-5_000, 20_000],
  // A strap without contact writes 0, which is not a heart rate.
  heartRate: [30, 250],
  // Standing writes 0; averages of cadence are over steps taken, as watches count them.
  cadence: [1, 300],
};

/** A point that holds only what is possible. Position 0, 0 is what receivers write before they know. */
export function pointOf(raw: { readonly [Fact in keyof Point]?: number | undefined }): Point {
  const point: { -readonly [Fact in keyof Point]: number } = {};
  for (const fact of Object.keys(possible) as (keyof Point)[]) {
    const value = raw[fact];
    const [low, high] = possible[fact];
    if (value !== undefined && value >= low && value <= high) point[fact] = value;
  }
  if (!point.latitude && !point.longitude) {
    delete point.latitude;
    delete point.longitude;
  }
  return point;
}

/** A point of which these facts are known. */
export type With<Fact extends keyof Point> = Point & Required<Pick<Point, Fact>>;

/** The points of which all these facts are known. */
export function having<P extends Point, Fact extends keyof Point>(
  points: readonly P[],
  ...facts: readonly Fact[]
): (P & With<Fact>)[] {
  return points.filter((point): point is P & With<Fact> => facts.every((fact) => point[fact] !== undefined));
}

/** Each point with the one after it. */
export function pairs<P>(points: readonly P[]): (readonly [P, P])[] {
  return points.slice(1).map((to, index) => [points[index] as P, to] as const);
}
