import type { Activity } from './activity.ts';

/** One kilometre or mile of a run; the last may be shorter. */
export interface Split {
  /** Metres. */
  readonly distance: number;
  /** Seconds. */
  readonly time: number;
  /** Metres up or down from its start to its end. */
  readonly climb: number;
}

const samples = 240;

/** A chosen runner: by how much of the pace a slope slows or quickens, and how far it wavers on the flat. */
const runner = { slowing: 2.6, quickening: 1.2, wavering: 0.015 } as const;

/** Heights along an invented loop that climbs in all as much as the activity did, metres, evenly spaced. */
export function reliefOf({ elevationGain = 0, hills }: Activity): readonly number[] {
  const shape = Array.from({ length: samples + 1 }, (_, index) => shapeAt(index / samples, hills));
  const climbed = shape.reduce((sum, height, index) => sum + Math.max(0, height - (shape[index - 1] ?? height)), 0);
  return shape.map((height) => (height / climbed) * elevationGain);
}

/** The splits of an invented loop; their times add up to the moving time. */
export function splitsOf(activity: Activity, length: number): readonly Split[] {
  const { distance, movingTime, elevationGain = 0 } = activity;
  const relief = reliefOf(activity);
  const heightAt = (metres: number) => relief[Math.round((metres / distance) * samples)] ?? 0;
  const starts = Array.from({ length: Math.ceil(distance / length) }, (_, index) => index * length);
  // What is left after the last full split counts as one only from a twentieth of it on.
  const kept = starts.filter((start) => distance - start > length / 20);
  const raw = kept.map((start, index) => {
    const end = Math.min(start + length, distance);
    const climb = elevationGain === 0 ? 0 : heightAt(end) - heightAt(start);
    const slope = climb / (end - start);
    const effort =
      1 + slope * (slope > 0 ? runner.slowing : runner.quickening) + runner.wavering * Math.sin(index * 1.7);
    return { distance: end - start, climb, weight: (end - start) * effort };
  });
  const weights = raw.reduce((sum, { weight }) => sum + weight, 0);
  return raw.map(({ weight, ...split }) => ({ ...split, time: (weight / weights) * movingTime }));
}

/** The asked hills on a low swell, with some roughness; it starts and ends at the same height. */
function shapeAt(part: number, hills: number): number {
  const swell = (count: number) => Math.sin(count * Math.PI * part) ** 2;
  return swell(hills) + 0.4 * swell(1) + 0.06 * swell(hills * 4 + 1);
}
