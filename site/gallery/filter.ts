import { type Equipment, equipment } from '../../src/catalogue/equipment.ts';
import type { Exercise } from '../../src/catalogue/exercise.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import { words } from '../words.ts';
import { made } from './made.ts';

/** Which exercises somebody wants to see. */
interface Wish {
  /** Only those that use it; `none` for those that use nothing. All where undefined. */
  readonly uses?: Equipment | 'none' | undefined;
  /** False for those that are done without getting down to the floor. */
  readonly floor: boolean;
}

/** Makes the choice above the list work: it hides the entries, the phases and the links to phases that do not fit. */
export function startFilter(): void {
  const place = document.getElementById('filter');
  const uses = document.getElementById('uses');
  const standing = document.getElementById('standing');
  const count = document.getElementById('count');
  if (!(uses instanceof HTMLSelectElement && standing instanceof HTMLInputElement && place && count)) return;
  uses.append(...offered.map((piece) => made('option', { value: piece }, [en.equipment[piece].label])));
  const show = () => {
    const shown = showOnly({ uses: chosen(uses.value), floor: !standing.checked });
    count.textContent = words.gallery.count(shown, exercises.length);
  };
  for (const control of [uses, standing]) control.addEventListener('change', show);
  place.hidden = false;
  // A browser that comes back to the page remembers what was chosen.
  show();
}

const offered = equipment.filter((piece) => exercises.some((exercise) => needs(exercise, piece)));

function chosen(value: string): Wish['uses'] {
  return value === 'none' ? 'none' : offered.find((piece) => piece === value);
}

/** @returns how many are shown */
function showOnly(wish: Wish): number {
  const fitting = new Set(exercises.filter((exercise) => fits(exercise, wish)).map(({ id }) => id));
  for (const entry of document.querySelectorAll<HTMLElement>('.exercise')) entry.hidden = !fitting.has(entry.id);
  for (const phase of document.querySelectorAll<HTMLElement>('[data-phase]')) {
    phase.hidden = phase.querySelector('.exercise:not([hidden])') === null;
    const link = document.querySelector<HTMLElement>(`#phases li:has([href="#${phase.id}"])`);
    if (link) link.hidden = phase.hidden;
  }
  return fitting.size;
}

function fits(exercise: Exercise, { uses, floor }: Wish): boolean {
  const byUse = uses === undefined || (uses === 'none' ? exercise.equipment.length === 0 : needs(exercise, uses));
  return byUse && (floor || !exercise.floor);
}

function needs({ equipment }: Exercise, piece: Equipment): boolean {
  return equipment.some((any) => any.includes(piece));
}
