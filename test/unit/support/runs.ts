import fc from 'fast-check';
import { type Run, sportTypes, surfaces, workoutTypes } from '../../../src/run/run.ts';

/** Any finite number in the bounds, and never -0, which JSON does not keep. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((number) => number + 0);

const instant = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const startedAt = fc.oneof(
  instant,
  instant.map((text) => text.slice(0, 10)),
  instant.map((text) => text.slice(0, 16)),
  instant.map((text) => text.replace(/\.\d+Z$/, '+02:00')),
);

/** Facts that fit together, and which of them are known. */
const facts = fc.record({
  sportType: fc.constantFrom(...sportTypes),
  startedAt,
  elapsedTime: between(0, 864_000),
  motion: between(0, 1),
  speed: between(0, 12.4),
  elevationGain: between(0, 50_000),
  elevationLoss: between(0, 50_000),
  hearts: fc.tuple(between(30, 250), between(30, 250)),
  averageCadence: between(20, 300),
  workoutType: fc.constantFrom(...workoutTypes),
  treadmill: fc.boolean(),
  surface: fc.constantFrom(...surfaces),
  temperature: between(-60, 60),
  perceivedExertion: between(1, 10),
});

/** A sound run with any choice of known facts. */
export const anyRun: fc.Arbitrary<Run> = facts.chain(({ motion, speed, hearts, ...given }) => {
  const movingTime = given.elapsedTime * motion;
  const whole: Required<Run> = {
    ...given,
    movingTime,
    distance: Math.min(1_000_000, movingTime * speed),
    averageHeartRate: Math.min(...hearts),
    maxHeartRate: Math.max(...hearts),
  };
  const optional = Object.keys(whole).filter((field) => field !== 'sportType');
  return fc.subarray(optional).map((known): Run => {
    const entries = Object.entries(whole).filter(([field]) => known.includes(field));
    return { sportType: whole.sportType, ...Object.fromEntries(entries) };
  });
});
