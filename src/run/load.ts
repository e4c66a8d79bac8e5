import { type MuscleGroup, muscleGroups } from '../catalogue/muscles.ts';
import { type Effort, effortOf } from './effort.ts';
import type { Run } from './run.ts';
import type { Runner } from './runner.ts';

/**
 * How a muscle group answers to a run. `base` is its share in plain running, `speed` an exponent; the rest add to it per
 * unit of climb, descent, uneven ground, treadmill and low cadence.
 */
interface Response {
  readonly base: number;
  readonly speed: number;
  readonly climb: number;
  readonly descent: number;
  readonly trail: number;
  readonly treadmill: number;
  readonly lowCadence: number;
}

const respond = (
  base: number,
  speed: number,
  ...[climb, descent, trail, treadmill, lowCadence]: readonly [number, number, number, number, number]
): Response => ({
  base,
  speed,
  climb,
  descent,
  trail,
  treadmill,
  lowCadence,
});

/**
 * An ordinal guide for choosing exercises, no measurement. Directions after Kulmala 2016, Lenhart 2014, Dorn 2012 (base);
 * Schache 2015, Dorn 2012 (speed); Roberts & Belliveau 2005, Telhan 2010 (climb); Telhan 2010, Bontemps 2020 (descent);
 * Van Hooren 2020 (treadmill); Lenhart 2014 (cadence). The magnitudes, and all of `trail`, are our choice.
 */
const responses: Readonly<Record<MuscleGroup, Response>> = {
  //                         base  speed    climb descent trail treadmill cadence
  soleus: /*            */ respond(1.0, 0.6, 0.2, 0.1, 0.05, 0.05, 0.05),
  gastrocnemius: /*     */ respond(0.85, 1.0, 0.25, 0.1, 0.05, 0.05, 0),
  plantar_foot: /*      */ respond(0.6, 0.8, 0.15, 0.1, 0.2, 0, 0),
  tibialis_anterior: /* */ respond(0.35, 0.8, 0.05, 0.25, 0.15, 0, 0.05),
  peroneals: /*         */ respond(0.3, 0.6, 0.05, 0.1, 0.35, 0, 0),
  quadriceps: /*        */ respond(0.75, 0.8, 0.1, 0.6, 0.05, 0, 0.12),
  hamstrings: /*        */ respond(0.5, 1.8, 0.25, 0.05, 0.05, 0, -0.05),
  gluteus_maximus: /*   */ respond(0.5, 1.6, 0.45, 0.2, 0.05, 0, 0.12),
  gluteus_medius: /*    */ respond(0.65, 0.8, 0.1, 0.15, 0.15, 0, 0.08),
  deep_rotators: /*     */ respond(0.25, 0.8, 0.1, 0.1, 0.15, 0, 0.12),
  tfl: /*               */ respond(0.2, 1.0, 0.1, 0.05, 0.1, 0, -0.07),
  hip_flexors: /*       */ respond(0.5, 1.8, 0.2, 0.05, 0.05, 0, -0.08),
  adductors: /*         */ respond(0.3, 1.0, 0.15, 0.05, 0.15, 0, 0),
  trunk_abdominals: /*  */ respond(0.25, 0.8, 0.05, 0.1, 0.15, 0, 0),
  trunk_extensors: /*   */ respond(0.3, 0.6, 0.15, 0.1, 0.1, 0, 0),
};

/** Chosen so that a usual easy run of 45 minutes loads the soleus by half. */
const scale = 0.8;

/** How much climb and descent add to the stress of a whole run. */
const stress = { climb: 0.2, descent: 0.35 } as const;

/** Work done by a muscle group. */
export interface MuscleLoad {
  /** How much this run worked the group, 0 up to below 1. */
  readonly load: number;
  /** The load weighed by how much more than other groups this run took of it, 0 to 1: what to attend to first. */
  readonly priority: number;
}

/**
 * How much a run worked each muscle group. Facts that are not known take neutral values. All zero for a run of less
 * than 200 m or 3 minutes.
 *
 * @param run a run that `parseRun` accepts
 * @param runner what is known of the person
 */
export function muscleLoads(run: Run, runner: Runner = {}): Record<MuscleGroup, MuscleLoad> {
  return loadsOf(effortOf(run, runner));
}

/** The same from an effort that is reckoned already. */
export function loadsOf(effort: Effort): Record<MuscleGroup, MuscleLoad> {
  const factors = muscleGroups.map((muscle) => factorOf(responses[muscle], effort));
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  const loads = muscleGroups.map((muscle, index): [MuscleGroup, MuscleLoad] => {
    const factor = factors[index] ?? 0;
    const load = 1 - Math.exp(-scale * responses[muscle].base * effort.dose * factor);
    return [muscle, { load, priority: Math.min(1, (load * factor) / mean) }];
  });
  return Object.fromEntries(loads) as Record<MuscleGroup, MuscleLoad>;
}

/** How hard the run was in all, 0 up to below 1: the run-stress index that decides the mode. */
export function runStress({ dose, intensity, climb, descent }: Effort): number {
  return 1 - Math.exp(-scale * dose * intensity * (1 + stress.climb * climb + stress.descent * descent));
}

function factorOf(to: Response, { intensity, climb, descent, unevenness, treadmill, lowCadence }: Effort): number {
  const ground = to.climb * climb + to.descent * descent + to.trail * unevenness + to.treadmill * treadmill;
  return intensity ** to.speed * (1 + ground + to.lowCadence * lowCadence);
}
