import type { Equipment } from './equipment.ts';
import type { Posture } from './exercise.ts';

/** How one is placed for an exercise, and with what: all that the timeline needs to know of it. */
export interface Stance {
  readonly posture: Posture;
  /** All of these are needed; within one entry any will do. */
  readonly equipment: readonly (readonly Equipment[])[];
}

const none: Stance['equipment'] = [];

/** Every stance, and who takes it. In rows, because this is loaded by whoever shows or plays a routine. */
const rows: readonly (readonly [posture: Posture, equipment: Stance['equipment'], exercises: string])[] = [
  ['standing', none, 'cooldown-walk cooldown-jog march-in-place-breathing standing-quad-stretch'],
  ['standing', none, 'standing-hip-flexor-lunge standing-side-lunge-adductor single-leg-rdl split-squat'],
  ['standing', none, 'standing-hip-flexor-march calf-raise-double calf-raise-single soleus-raise-bent-knee'],
  ['standing', none, 'short-foot balance-reach'],
  ['standing', [['treadmill']], 'treadmill-taper'],
  ['standing', [['wall', 'chair']], 'leg-swing-sagittal standing-figure-four'],
  ['standing', [['wall']], 'ankle-knee-to-wall wall-calf-stretch soleus-stretch-wall'],
  ['standing', [['wall']], 'standing-lateral-hip-stretch tibialis-raise'],
  ['quadruped', none, 'cat-cow bird-dog'],
  ['side-lying', none, 'open-book-rotation clamshell side-lying-hip-abduction side-plank'],
  ['seated', none, 'seated-hamstring-stretch butterfly-adductor plantar-toe-stretch'],
  ['kneeling', none, 'half-kneeling-hip-flexor childs-pose-side-reach'],
  ['supine', none, 'supine-figure-four glute-bridge single-leg-bridge hamstring-walkout dead-bug'],
  ['supine', [['strap', 'towel']], 'supine-strap-hamstring'],
  ['standing', [['step']], 'standing-hamstring-step hip-hike-step lateral-step-down'],
  ['seated', [['ball']], 'ball-glute-piriformis ball-plantar-foot'],
  ['side-lying', [['foam_roller', 'ball']], 'tfl-release'],
  ['prone', [['foam_roller']], 'roll-quads roll-adductors'],
  ['seated', [['foam_roller']], 'roll-hamstrings roll-calves'],
  ['side-lying', [['foam_roller']], 'roll-vastus-lateralis'],
  ['supine', [['foam_roller']], 'roll-thoracic'],
  ['standing', [['band']], 'lateral-band-walk pallof-press'],
  ['side-lying', [['chair']], 'copenhagen-short'],
  ['prone', none, 'plank-front'],
];

/**
 * The stance of every exercise, apart from its other facts: whoever only lays out or plays a routine needs no more of the
 * catalogue.
 */
export const stances: Readonly<Record<string, Stance>> = Object.fromEntries(
  rows.flatMap(([posture, equipment, exercises]) => exercises.split(' ').map((id) => [id, { posture, equipment }])),
);

/** The stance of an exercise; undefined where the catalogue has none of this id. */
export function stanceOf(id: string | undefined): Stance | undefined {
  return id !== undefined && Object.hasOwn(stances, id) ? stances[id] : undefined;
}
