import type { Words } from '../locale/en/index.ts';
import { muscleLoads } from '../run/load.ts';
import type { Run } from '../run/run.ts';
import type { Runner } from '../run/runner.ts';
import { areaNames, areas } from './areas.ts';

/** As many are named. */
const named = 3;

/** The areas that a run worked most, the most worked first: "Quads", "Glutes", "Calves". Empty for a run too short to tell. */
export function mostWorked(run: Run, runner: Runner, { form }: Words): string[] {
  const loads = muscleLoads(run, runner);
  return areaNames
    .map((area) => ({ area, priority: Math.max(...areas[area].map((muscle) => loads[muscle].priority)) }))
    .filter(({ priority }) => priority > 0)
    .sort((one, other) => other.priority - one.priority)
    .slice(0, named)
    .map(({ area }) => form.areas[area]);
}
