import type { Routine } from '../../../src/routine/routine.ts';

/** A routine of so many steps that are held, one like the other. */
export function routineOf(steps: number, secondsEach: number): Routine {
  const dose = { kind: 'time', seconds: secondsEach, sets: 1, eachSide: false } as const;
  return {
    version: 1,
    mode: 'custom',
    seconds: steps * secondsEach,
    steps: Array.from({ length: steps }, (_, nth) => ({
      name: `Hold ${nth + 1}`,
      phase: 'stretch' as const,
      dose,
      reasons: [],
    })),
    omitted: [],
    notes: [],
  };
}
