import { describe, expect, test } from 'vitest';
import type { MuscleGroup } from '../../src/catalogue/muscles.ts';
import { effortOf } from '../../src/run/effort.ts';
import { muscleLoads, runStress } from '../../src/run/load.ts';
import type { Run } from '../../src/run/run.ts';
import type { Runner } from '../../src/run/runner.ts';

interface Fixture {
  readonly name: string;
  readonly run: Run;
  readonly runner: Runner;
  readonly stress: number;
  readonly top: Partial<Record<MuscleGroup, number>>;
}

/** A run of `km` in `minutes`, with the intensity told by the runner's easy speed. */
const at = (
  km: number,
  minutes: number,
  intensity: number,
  usualKm: number,
  facts: Partial<Run> = {},
): Pick<Fixture, 'run' | 'runner'> => ({
  run: {
    sportType: 'Run',
    distance: km * 1000,
    movingTime: minutes * 60,
    elevationGain: 0,
    elevationLoss: 0,
    ...facts,
  },
  runner: { usualDistance: usualKm * 1000, easySpeed: (km * 1000) / (minutes * 60) / intensity },
});

/** The worked runs of the model. On hills the heart tells the intensity, because speed does not. */
const fixtures: readonly Fixture[] = [
  {
    name: 'usual easy',
    ...at(8, 45, 1, 8),
    stress: 0.5,
    top: { soleus: 0.5, gastrocnemius: 0.45, quadriceps: 0.41, gluteus_medius: 0.37 },
  },
  {
    name: 'recovery',
    ...at(4, 26, 0.9, 8),
    stress: 0.29,
    top: { soleus: 0.31, gastrocnemius: 0.25, quadriceps: 0.23, gluteus_medius: 0.2 },
  },
  {
    name: 'intervals',
    ...at(9, 50, 1.3, 8),
    stress: 0.64,
    top: { gastrocnemius: 0.58, hamstrings: 0.57, hip_flexors: 0.57, soleus: 0.54 },
  },
  {
    name: 'uphill treadmill',
    ...at(6, 45, 1, 8, { treadmill: true, elevationGain: 400, elevationLoss: 0, averageHeartRate: 150.1 }),
    runner: { usualDistance: 8000, restingHeartRate: 50, maxHeartRate: 190 },
    stress: 0.6,
    top: { gluteus_maximus: 0.74, gastrocnemius: 0.68, soleus: 0.63, hamstrings: 0.51 },
  },
  {
    name: 'downhill',
    ...at(10, 55, 1, 8, { elevationLoss: 600 }),
    stress: 0.77,
    top: { quadriceps: 1, soleus: 0.61, gastrocnemius: 0.55, gluteus_medius: 0.53 },
  },
  {
    name: 'trail',
    ...at(15, 110, 1, 8, { sportType: 'TrailRun', elevationGain: 700, elevationLoss: 700 }),
    stress: 0.94,
    top: { quadriceps: 1, gluteus_maximus: 1, gastrocnemius: 0.87, soleus: 0.86 },
  },
  {
    name: 'long road',
    ...at(20, 115, 1, 8),
    stress: 0.83,
    top: { soleus: 0.83, gastrocnemius: 0.78, quadriceps: 0.73, gluteus_medius: 0.68 },
  },
  {
    name: 'half-marathon race',
    ...at(21.1, 105, 1.2, 9),
    stress: 0.86,
    top: { gastrocnemius: 0.81, hamstrings: 0.79, hip_flexors: 0.79, soleus: 0.78 },
  },
  {
    name: 'marathon race',
    ...at(42.2, 230, 1.05, 12),
    stress: 0.94,
    top: { soleus: 0.92, gastrocnemius: 0.91, quadriceps: 0.87, gluteus_medius: 0.83 },
  },
  {
    name: 'beginner',
    ...at(5, 38, 1.1, 3),
    stress: 0.64,
    top: { soleus: 0.6, gastrocnemius: 0.58, quadriceps: 0.52, gluteus_medius: 0.47 },
  },
];

describe('the worked runs of the model', () => {
  test.each(fixtures)('$name', ({ run, runner, stress, top }) => {
    const loads = muscleLoads(run, runner);
    expect(Math.abs(runStress(effortOf(run, runner)) - stress)).toBeLessThanOrEqual(0.01);
    for (const [muscle, priority] of Object.entries(top)) {
      expect(Math.abs(loads[muscle as MuscleGroup].priority - priority), muscle).toBeLessThanOrEqual(0.01);
    }
    const ranked = Object.values(loads)
      .map(({ priority }) => priority)
      .sort((a, b) => b - a);
    expect(Math.min(...Object.values(top)) - (ranked[3] ?? 0)).toBeLessThanOrEqual(0.01);
  });
});
