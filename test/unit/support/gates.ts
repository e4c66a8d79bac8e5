import fc from 'fast-check';
import { expect } from 'vitest';
import type { Routine } from '../../../src/routine/routine.ts';
import type { Run } from '../../../src/run/run.ts';
import { planOf, stepsIn, workOf } from './plans.ts';
import { anyMinutes, anyRunner, type Given } from './runners.ts';

/** A gate: it holds for such runs whatever the runner, in any number of minutes. */
export function gate(run: fc.Arbitrary<Run>, law: (routine: Routine, asked: Given) => void, who = anyRunner): void {
  fc.assert(
    fc.property(run, who, anyMinutes, (ran, runner, minutes) => {
      const asked = { run: ran, runner, minutes };
      law(planOf(asked), asked);
    }),
    { numRuns: 200 },
  );
}

/** At most a minute of massage for each muscle. */
export function expectGentleMassage(routine: Routine): void {
  for (const { dose } of stepsIn(routine, 'release')) expect(workOf(dose)).toBeLessThanOrEqual(60);
}
