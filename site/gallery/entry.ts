import type { Condition } from '../../src/catalogue/conditions.ts';
import type { Equipment } from '../../src/catalogue/equipment.ts';
import type { Caution, Exercise } from '../../src/catalogue/exercise.ts';
import type { MuscleGroup } from '../../src/catalogue/muscles.ts';
import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import type { ExerciseTexts } from '../../src/locale/words.ts';
import { usualDose } from '../../src/routine/usualDose.ts';
import { nameOf } from '../../src/view/steps.ts';
import { words } from '../words.ts';
import { type Child, made, terms } from './made.ts';
import { pictureOf } from './picture.ts';
import { citation } from './sources.ts';

/** All that is known and said of an exercise. */
export function entryOf(exercise: Exercise): HTMLElement {
  const said = texts[exercise.id];
  return made('article', { class: 'exercise', id: exercise.id }, [
    made('h3', { class: 'name' }, [nameOf({ exercise: exercise.id }, en)]),
    made('p', { class: 'dose' }, [en.format.dose(usualDose(exercise))]),
    ...pictureOf(exercise),
    factsOf(exercise),
    ...(said ? [howOf(said), notesOf(exercise, said), ...cautionsOf(exercise, said)] : []),
  ]);
}

function factsOf({ muscles, posture, floor, equipment, helpful, level, inArticle }: Exercise): HTMLElement {
  const { gallery } = words;
  const also =
    muscles.secondary.length > 0 ? [made('span', { class: 'also' }, [gallery.also(named(muscles.secondary))])] : [];
  const facts: readonly (readonly [name: string, term: string, said: readonly Child[]])[] = [
    ['muscles', gallery.works, [made('strong', {}, [named(muscles.primary)]), ...also]],
    ['posture', gallery.posture, [gallery.postureOn(en.postures[posture], floor)]],
    ['equipment', gallery.needs, [equipment.map(anyOf).join(gallery.and) || gallery.nothing]],
    ['helpful', gallery.helps, helpful.length > 0 ? [anyOf(helpful)] : []],
    ['level', gallery.level, level === undefined ? [] : [gallery.levelOf(level)]],
    ['article', gallery.origin, inArticle ? [gallery.fromArticle] : []],
  ];
  return made(
    'dl',
    { class: 'facts' },
    facts
      .filter(([, , said]) => said.length > 0)
      .map(([name, term, said]) => made('div', { class: name }, [made('dt', {}, [term]), made('dd', {}, said)])),
  );
}

function howOf({ steps }: ExerciseTexts): HTMLElement {
  return made(
    'ol',
    { class: 'how' },
    steps.map((step) => made('li', {}, [step])),
  );
}

/** What to watch out for, and what it does: with how well that is supported, and by whom. */
function notesOf({ evidence }: Exercise, { mistakes, easier, harder, claim }: ExerciseTexts): HTMLElement {
  const { plan } = en;
  const cited = evidence.sources.flatMap((id, index) => [index > 0 ? ', ' : '', citation(id)]);
  const support = made('span', { class: 'evidence' }, [words.gallery.grade(evidence.grade), ...cited]);
  return terms('notes', [
    [plan.mistakes, mistakes],
    [plan.easier, [easier]],
    [plan.harder, [harder]],
    [plan.evidence, [claim, support]],
  ]);
}

const kinds: readonly Caution[] = ['avoid', 'modify', 'caution'];

/** Behind a press: a page on which every exercise is a list of illnesses would be no gallery. */
function cautionsOf({ cautions }: Exercise, { cautions: notes }: ExerciseTexts): HTMLElement[] {
  const all = Object.entries(cautions) as [Condition, Caution][];
  if (all.length === 0) return [];
  const ofKind = (kind: Caution) =>
    all
      .filter(([, caution]) => caution === kind)
      .map(([condition]) =>
        made('span', {}, [made('strong', {}, [en.conditions[condition].label]), `. ${notes[condition] ?? ''}`]),
      );
  return [
    made('details', { class: 'cautions' }, [
      made('summary', {}, [words.gallery.cautions(all.length)]),
      terms(
        'notes',
        kinds.map((kind) => [words.gallery.cautionKinds[kind], ofKind(kind)]),
      ),
    ]),
  ];
}

function named(muscles: readonly MuscleGroup[]): string {
  return muscles.map((muscle) => en.muscles[muscle].label).join(', ');
}

/** "a chair, a strap or a wall". */
function anyOf(pieces: readonly Equipment[]): string {
  return either.format(pieces.map((piece) => en.equipment[piece].phrase));
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
