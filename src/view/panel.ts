import type { Symptom } from '../catalogue/conditions.ts';
import type { Units } from '../locale/en/format.ts';
import type { Words } from '../locale/en/index.ts';
import type { ExerciseWords } from '../locale/words.ts';
import { planRoutine } from '../plan/plan.ts';
import { askable, offered } from '../plan/thresholds.ts';
import type { Routine } from '../routine/routine.ts';
import { muscleLoads } from '../run/load.ts';
import type { Run } from '../run/run.ts';
import type { Runner } from '../run/runner.ts';
import { type Corrections, correctedRun, type FactsView, factsView } from './corrections.ts';
import type { GroupView } from './form.ts';
import { type PlanView, planView } from './plan.ts';
import { type ScreenView, screenView } from './screen.ts';
import { wordsOf } from './steps.ts';
import { runnerToday, type SaidToday, type TodayView, todayView } from './today.ts';

/** The words of a plan that are no more than text: only those can be sent. */
export type PlanWords = {
  readonly [Key in keyof Words['plan'] as Words['plan'][Key] extends string ? Key : never]: string;
};

/** What a panel plans from. */
export interface PanelFacts {
  /** The run as the page tells of it. */
  readonly run: Run;
  readonly units?: Units | undefined;
  /** What the runner said of the run, and of today. */
  readonly corrections?: Corrections | undefined;
  readonly today?: SaidToday | undefined;
  /** What is known of the runner besides. */
  readonly runner?: Runner | undefined;
  /** Minutes where nothing is said. */
  readonly minutes?: number | undefined;
  /** Red flags that the runner has: then there is no routine. */
  readonly symptoms?: readonly Symptom[] | undefined;
}

/** Everything that a panel shows before a routine is started, as plain data. */
export interface PanelView {
  readonly routine: Routine;
  readonly plan: PlanView;
  /** What stands around the steps of a plan. */
  readonly words: PlanWords;
  readonly minutes: GroupView;
  readonly facts: FactsView;
  readonly today: TodayView;
  /** How much the run worked each muscle group. */
  readonly loads: ReturnType<typeof muscleLoads>;
  readonly screen: ScreenView;
  /** At the foot of the plan. */
  readonly foot: Words['panel']['foot'];
  /** What the player says of each exercise of the routine. */
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
}

/**
 * The plan for a run as its runner sees it. What is wrong in what was said is told and left out, so there is always one.
 *
 * @throws {RunProblem} when the run, the runner or the minutes are not sound
 */
export function panelView(facts: PanelFacts, words: Words): PanelView {
  const { units = 'metric', corrections = {}, today = {}, symptoms } = facts;
  const given = { minutes: facts.minutes, runner: facts.runner };
  const corrected = correctedRun(facts.run, corrections, words, units);
  const runner = { ...runnerToday(today, given), ...(symptoms && symptoms.length > 0 && { symptoms }) };
  const minutes = minutesOf(today, facts.minutes);
  const routine = planRoutine(corrected.run, runner, { minutes });
  return {
    routine,
    words: textsIn(words.plan),
    plan: planView(routine, words, { run: corrected.run, units }),
    minutes: {
      label: words.plan.minutes,
      options: offered.map((each) => ({ id: `${each}`, label: `${each}`, chosen: each === minutes })),
    },
    facts: factsView(corrected, corrections, words, units),
    today: todayView(today, words, given),
    loads: muscleLoads(corrected.run, runner),
    screen: screenView(words),
    foot: words.panel.foot,
    exercises: exerciseWords(routine, words),
  };
}

function textsIn(plan: Words['plan']): PlanWords {
  return Object.fromEntries(Object.entries(plan).filter(([, said]) => typeof said === 'string')) as PlanWords;
}

function minutesOf({ minutes: said = [] }: SaidToday, given: number = askable.usual): number {
  return offered.find((each) => `${each}` === said[0]) ?? given;
}

function exerciseWords({ steps }: Routine, words: Words): Record<string, ExerciseWords> {
  return Object.fromEntries(
    steps.flatMap((step) => {
      const said = wordsOf(step, words);
      return said && step.exercise !== undefined ? [[step.exercise, said]] : [];
    }),
  );
}
