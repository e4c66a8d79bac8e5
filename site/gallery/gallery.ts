import { phases } from '../../src/catalogue/exercise.ts';
import { exercises } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import { words } from '../words.ts';
import { entryOf } from './entry.ts';
import { startFilter } from './filter.ts';
import { made } from './made.ts';
import { sourceList } from './sources.ts';

const grouped = phases
  .map((phase) => ({ phase, name: en.phases[phase], entries: exercises.filter((entry) => entry.phase === phase) }))
  .filter(({ entries }) => entries.length > 0);

document
  .getElementById('phases')
  ?.replaceChildren(
    ...[...grouped.map(({ phase, name }) => [phase, name] as const), ['sources', words.gallery.sources] as const].map(
      ([id, name]) => made('li', {}, [made('a', { href: `#${id}` }, [name])]),
    ),
  );
document
  .getElementById('catalogue')
  ?.replaceChildren(
    ...grouped.map(({ phase, name, entries }) =>
      made('section', { class: 'phase', id: phase, 'data-phase': phase }, [
        made('h2', { class: 'phase-name' }, [name]),
        ...entries.map(entryOf),
      ]),
    ),
  );
document
  .getElementById('source-list')
  ?.replaceChildren(sourceList(exercises.flatMap(({ evidence }) => evidence.sources)));

startFilter();
startSheet();
openForPrint();

/** One page of pictures instead of all there is to say, on screen and on paper. */
function startSheet(): void {
  const sheet = document.getElementById('sheet');
  if (!(sheet instanceof HTMLInputElement)) return;
  const show = () => document.body.classList.toggle('as-sheet', sheet.checked);
  sheet.addEventListener('change', show);
  show();
}

/** Paper has nothing to press. */
function openForPrint(): void {
  const shut = () => document.querySelectorAll<HTMLDetailsElement>('.cautions:not([open])');
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...shut()];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
