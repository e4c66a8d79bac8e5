import loadHighs from 'highs';
import type { PhaseProblem, Slot } from '../../src/plan/choice.ts';
import { linearProgram, nameOf } from './choice.ts';

/** Makes a problem ready, so that solving it is all that is left to be timed. */
export type Solver = (problem: PhaseProblem) => () => Slot[];

/** The solution has to be proven: values are whole points, so less than a point between it and the bound is no gap. */
const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 } as const;

/** HiGHS as a solver of our problems: it reads a text and gives the slots that are best taken. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return (problem) => {
    const { phase, slots } = problem;
    const text = linearProgram(problem);
    return () => {
      const { Status: status, Columns: columns } = highs.solve(text, options);
      if (status !== 'Optimal') throw new Error(`${phase}: HiGHS ended with ${status}`);
      return slots.filter((_, nth) => (columns[nameOf(nth)]?.Primal ?? 0) > 0.5);
    };
  };
}
