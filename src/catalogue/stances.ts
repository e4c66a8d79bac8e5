import type { Equipment } from './equipment.ts';
import type { Posture } from './exercise.ts';

/** How one is placed for an exercise, and with what: all that the timeline needs to know of it. */
export interface Stance {
  readonly posture: Posture;
  /** All of these are needed; within one entry any will do. */
  readonly equipment: readonly (readonly Equipment[])[];
}

const none: Stance['equipment'] = [];

/**
 * The stance of every exercise, apart from its other facts: whoever only lays out or plays a routine needs no more of the
 * catalogue.
 */
export const stances: Readonly<Record<string, Stance>> = {
  'cooldown-walk': { posture: 'standing', equipment: none },
  'cooldown-jog': { posture: 'standing', equipment: none },
  'treadmill-taper': { posture: 'standing', equipment: [['treadmill']] },
  'march-in-place-breathing': { posture: 'standing', equipment: none },
  'leg-swing-sagittal': { posture: 'standing', equipment: [['wall', 'chair']] },
  'ankle-knee-to-wall': { posture: 'standing', equipment: [['wall']] },
  'cat-cow': { posture: 'quadruped', equipment: none },
  'open-book-rotation': { posture: 'side-lying', equipment: none },
  'standing-quad-stretch': { posture: 'standing', equipment: none },
  'seated-hamstring-stretch': { posture: 'seated', equipment: none },
  'wall-calf-stretch': { posture: 'standing', equipment: [['wall']] },
  'soleus-stretch-wall': { posture: 'standing', equipment: [['wall']] },
  'half-kneeling-hip-flexor': { posture: 'kneeling', equipment: none },
  'standing-hip-flexor-lunge': { posture: 'standing', equipment: none },
  'supine-figure-four': { posture: 'supine', equipment: none },
  'standing-figure-four': { posture: 'standing', equipment: [['wall', 'chair']] },
  'supine-strap-hamstring': { posture: 'supine', equipment: [['strap', 'towel']] },
  'standing-hamstring-step': { posture: 'standing', equipment: [['step']] },
  'butterfly-adductor': { posture: 'seated', equipment: none },
  'standing-side-lunge-adductor': { posture: 'standing', equipment: none },
  'standing-lateral-hip-stretch': { posture: 'standing', equipment: [['wall']] },
  'plantar-toe-stretch': { posture: 'seated', equipment: none },
  'childs-pose-side-reach': { posture: 'kneeling', equipment: none },
  'ball-glute-piriformis': { posture: 'seated', equipment: [['ball']] },
  'tfl-release': { posture: 'side-lying', equipment: [['foam_roller', 'ball']] },
  'roll-quads': { posture: 'prone', equipment: [['foam_roller']] },
  'roll-hamstrings': { posture: 'seated', equipment: [['foam_roller']] },
  'roll-calves': { posture: 'seated', equipment: [['foam_roller']] },
  'roll-adductors': { posture: 'prone', equipment: [['foam_roller']] },
  'roll-vastus-lateralis': { posture: 'side-lying', equipment: [['foam_roller']] },
  'ball-plantar-foot': { posture: 'seated', equipment: [['ball']] },
  'roll-thoracic': { posture: 'supine', equipment: [['foam_roller']] },
  'glute-bridge': { posture: 'supine', equipment: none },
  'single-leg-bridge': { posture: 'supine', equipment: none },
  clamshell: { posture: 'side-lying', equipment: none },
  'side-lying-hip-abduction': { posture: 'side-lying', equipment: none },
  'lateral-band-walk': { posture: 'standing', equipment: [['band']] },
  'hip-hike-step': { posture: 'standing', equipment: [['step']] },
  'single-leg-rdl': { posture: 'standing', equipment: none },
  'hamstring-walkout': { posture: 'supine', equipment: none },
  'split-squat': { posture: 'standing', equipment: none },
  'lateral-step-down': { posture: 'standing', equipment: [['step']] },
  'copenhagen-short': { posture: 'side-lying', equipment: [['chair']] },
  'standing-hip-flexor-march': { posture: 'standing', equipment: none },
  'calf-raise-double': { posture: 'standing', equipment: none },
  'calf-raise-single': { posture: 'standing', equipment: none },
  'soleus-raise-bent-knee': { posture: 'standing', equipment: none },
  'short-foot': { posture: 'standing', equipment: none },
  'tibialis-raise': { posture: 'standing', equipment: [['wall']] },
  'balance-reach': { posture: 'standing', equipment: none },
  'bird-dog': { posture: 'quadruped', equipment: none },
  'plank-front': { posture: 'prone', equipment: none },
  'side-plank': { posture: 'side-lying', equipment: none },
  'dead-bug': { posture: 'supine', equipment: none },
  'pallof-press': { posture: 'standing', equipment: [['band']] },
};

/** The stance of an exercise; undefined where the catalogue has none of this id. */
export function stanceOf(id: string | undefined): Stance | undefined {
  return id !== undefined && Object.hasOwn(stances, id) ? stances[id] : undefined;
}
