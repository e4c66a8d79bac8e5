import type { MuscleGroup } from '../src/catalogue/muscles.ts';
import type { SportType } from '../src/run/run.ts';

/** What only the site says and no other surface does; words with a place of their own stand in the pages' HTML. */
export const words = {
  muscles: {
    soleus: 'deep calf',
    gastrocnemius: 'calf',
    plantar_foot: 'sole of the foot',
    tibialis_anterior: 'shin',
    peroneals: 'outer lower leg',
    quadriceps: 'front of the thigh',
    hamstrings: 'back of the thigh',
    gluteus_maximus: 'buttock',
    gluteus_medius: 'side of the hip',
    deep_rotators: 'deep hip rotators',
    tfl: 'front of the outer hip',
    hip_flexors: 'hip flexors',
    adductors: 'inner thigh',
    trunk_abdominals: 'abdominals',
    trunk_extensors: 'back extensors',
  } satisfies Record<MuscleGroup, string>,
  sports: {
    Run: 'Run',
    TrailRun: 'Trail run',
    VirtualRun: 'Virtual run',
  } satisfies Record<SportType, string>,
  treadmill: 'on a treadmill',
  moving: (moving: string, elapsed: string) => `${moving} moving, ${elapsed} in all`,
  up: (height: string) => `${height} up`,
  down: (height: string) => `${height} down`,
  heartRate: (average: number) => `${Math.round(average)} bpm on average`,
  highest: (most: number) => `${Math.round(most)} bpm at most`,
  cadence: (steps: number) => `${Math.round(steps)} steps a minute`,
  tooLarge: (name: string) => `${name} is far too large for a run; expected a recorded run as GPX, TCX or FIT`,
  notOpened: (name: string) => `${name} could not be opened. Is it a file, and still there? Please try it once more.`,
};
