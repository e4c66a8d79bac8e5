import { type Symptom, symptoms } from '../../src/catalogue/conditions.ts';
import { exercises as catalogue } from '../../src/catalogue/exercises.ts';
import { en } from '../../src/locale/en/index.ts';
import { bodyMapFilm } from '../../src/view/bodymap.ts';
import { type Corrections, chosenFacts, writtenFacts } from '../../src/view/corrections.ts';
import { filmOf, pictureOf, posesOf } from '../../src/view/film.ts';
import { chipFields, choiceFields } from '../../src/view/form.ts';
import { panelView } from '../../src/view/panel.ts';
import type { PlanRow } from '../../src/view/plan.ts';
import { swapsFor } from '../../src/view/swaps.ts';
import type { SaidToday } from '../../src/view/today.ts';
import type { FreshAnswer, PlanAnswer, PlayingAnswer } from '../strava/desk.ts';
import { isFresh } from '../strava/freshness.ts';
import { healthLine } from '../strava/health.ts';
import { readingOf } from '../strava/read.ts';
import { type Check, FieldProblem, type Fields, fieldsOf, listOf, oneOf, trueOrFalse, wholeNumber } from './check.ts';
import type { Kept } from './items.ts';
import { checkWitness } from './witness.ts';

/** No answer of a form is longer. */
const longestAnswer = 100;

const answer: Check<string> = (value) => (typeof value === 'string' ? value.slice(0, longestAnswer) : '');

/** The answers to the fields that are known, whatever else is there. */
function answersOf<Value>(value: unknown, field: string, names: readonly string[], check: Check<Value>) {
  const given = fieldsOf(value, field);
  return Object.fromEntries(
    names.flatMap((name) => (given[name] === undefined ? [] : [[name, check(given[name], `${field}.${name}`)]])),
  );
}

const todayFields = [...choiceFields, ...chipFields, 'wishes'];
const symptomNames = Object.keys(symptoms) as Symptom[];

/** The plan for the run on a page, for this runner, with all that is said of it. */
export function answerPlan(question: Fields, { settings }: Kept): PlanAnswer {
  const { conditions, equipment, place, minutes } = settings;
  const { run, units, health } = readingOf(checkWitness(question.page));
  if (!run) throw new FieldProblem('page', 'no run', 'an own run');
  const view = panelView(
    {
      run,
      units: settings.units ?? units,
      corrections: answersOf(
        question.corrections,
        'corrections',
        [...writtenFacts, ...chosenFacts],
        answer,
      ) as Corrections,
      today: answersOf(question.today, 'today', todayFields, listOf(answer, 20)) as SaidToday,
      symptoms: listOf(oneOf(symptomNames), symptomNames.length)(question.symptoms, 'symptoms'),
      runner: { conditions, equipment, place },
      minutes,
    },
    en,
  );
  return {
    health: healthLine(health, en),
    view,
    pictures: picturesOf(view.plan.rows),
    map: bodyMapFilm(view.loads, en),
  };
}

function picturesOf(rows: readonly PlanRow[]): PlanAnswer['pictures'] {
  return Object.fromEntries(
    rows.flatMap(({ exercise }) => {
      const picture = pictureOf(exercise);
      return exercise !== undefined && picture ? [[exercise, picture]] : [];
    }),
  );
}

/** Whether the run on a page is the one just done. */
export function answerFresh(question: Fields, now: number): FreshAnswer {
  return { isFresh: isFresh(readingOf(checkWitness(question.page)).run ?? {}, false, now) };
}

/** What a player needs to know of the exercises of the routine that is on. */
export function answerPlaying(question: Fields, { state }: Kept): PlayingAnswer {
  const ids = listOf(answer, 200)(question.exercises, 'exercises');
  const step = wholeNumber(-1, 1000)(question.step, 'step');
  const side = question.side === undefined ? undefined : oneOf(['left', 'right'] as const)(question.side, 'side');
  const swaps = state.routine && step >= 0 ? swapsFor(state.routine, step, en) : [];
  const draw = trueOrFalse(question.calm, 'calm') ? posesOf : filmOf;
  const film = question.shown === undefined ? undefined : draw(answer(question.shown, 'shown'), side);
  const wanted = new Set([...ids, ...swaps.map(({ exercise }) => exercise)]);
  return {
    exercises: Object.fromEntries(
      catalogue.flatMap(({ id }) => {
        const words = wanted.has(id) && Object.hasOwn(en.exercises, id) ? en.exercises[id] : undefined;
        return words ? [[id, words]] : [];
      }),
    ),
    ...(film && { film }),
    step,
    swaps,
  };
}
