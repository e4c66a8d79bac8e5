import type { Exercise } from '../src/catalogue/exercise.ts';
import { phases } from '../src/catalogue/exercise.ts';
import { exercises } from '../src/catalogue/exercises.ts';
import type { MuscleGroup } from '../src/catalogue/muscles.ts';
import { en } from '../src/locale/en/index.ts';
import type { ExerciseWords } from '../src/locale/words.ts';
import { usualDose } from '../src/plan/article.ts';
import { wordsOf } from '../src/view/steps.ts';
import { words } from './words.ts';

type Child = Node | string;

const grouped = phases
  .map((phase) => ({ phase, name: en.phases[phase], entries: exercises.filter((entry) => entry.phase === phase) }))
  .filter(({ entries }) => entries.length > 0);

document.getElementById('phases')?.replaceChildren(...grouped.map(({ phase, name }) => link(`#${phase}`, name)));
document.getElementById('catalogue')?.replaceChildren(
  ...grouped.map(({ phase, name, entries }) => {
    const section = made('section', 'phase', [made('h2', 'phase-name', [name]), ...entries.map(entryOf)]);
    section.id = phase;
    section.dataset.phase = phase;
    return section;
  }),
);

function entryOf(exercise: Exercise): HTMLElement {
  const said = wordsOf({ exercise: exercise.id }, en);
  const { primary, secondary } = exercise.muscles;
  const entry = made('article', 'exercise', [
    made('h3', 'name', [said?.name ?? exercise.id]),
    made('p', 'dose', [en.format.dose(usualDose(exercise))]),
    made('p', 'muscles', [
      made('strong', '', [names(primary)]),
      ...(secondary.length > 0 ? [`, also ${names(secondary)}`] : []),
    ]),
    ...(said ? instructions(said) : []),
  ]);
  entry.id = exercise.id;
  return entry;
}

function instructions({ steps, mistakes, easier, harder, claim }: ExerciseWords): HTMLElement[] {
  const { plan } = en;
  const notes: readonly (readonly [title: string, text: readonly string[]])[] = [
    [plan.mistakes, mistakes],
    [plan.easier, [easier]],
    [plan.harder, [harder]],
    [plan.evidence, [claim]],
  ];
  return [
    made(
      'ol',
      'how',
      steps.map((step) => made('li', '', [step])),
    ),
    made(
      'dl',
      'notes',
      notes.flatMap(([title, texts]) => [made('dt', '', [title]), ...texts.map((text) => made('dd', '', [text]))]),
    ),
  ];
}

function names(muscles: readonly MuscleGroup[]): string {
  return muscles.map((muscle) => words.muscles[muscle]).join(', ');
}

function link(href: string, text: string): HTMLElement {
  const item = made('a', '', [text]);
  item.setAttribute('href', href);
  return made('li', '', [item]);
}

/** An element with its class and what is in it. Strings become text, never markup. */
function made(tag: string, className: string, children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
