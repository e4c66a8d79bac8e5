import type { PhaseProblem } from '../../src/plan/choice.ts';
import { offered } from '../../src/plan/thresholds.ts';
import type { Engine } from './bench.ts';
import { slotsTaken, worthOf } from './choice.ts';
import type { Solver } from './highs.ts';
import type { BenchRun } from './runs.ts';
import { timeOf } from './timing.ts';

/** How often both are timed: in turns, so that a busy machine slows both. In each turn one solution and so many plans. */
const effort = { turns: 5, plans: 41 } as const;

/** A run planned for some minutes, by us and by HiGHS. */
export interface Race {
  readonly minutes: number;
  readonly problems: readonly PhaseProblem[];
  /** The largest difference between HiGHS' value and ours in a phase, in points. */
  readonly gap: number;
  readonly turns: readonly Turn[];
}

/** Milliseconds. */
export interface Turn {
  /** Of a whole plan. */
  readonly plan: number;
  /** Of HiGHS, for the choices of the minutes asked. */
  readonly asked: number;
  /** Of HiGHS, for all that the plan chooses: those of the larger minutes on offer as well. */
  readonly all: number;
}

/** The races of one run, one for each of the minutes on offer. */
export function racesOf(given: BenchRun, engine: Engine, solver: Solver): Race[] {
  const tasks = offered.map((minutes) => taskOf(given, minutes, engine, solver));
  const turns = Array.from({ length: effort.turns }, () => turn(tasks));
  return tasks.map(({ minutes, problems, gap }, nth) => ({
    minutes,
    problems,
    gap,
    turns: turns.flatMap((times) => times[nth] ?? []),
  }));
}

interface Task {
  readonly minutes: number;
  readonly problems: readonly PhaseProblem[];
  readonly gap: number;
  readonly plan: () => void;
  readonly solve: () => void;
}

function taskOf({ title, run, runner }: BenchRun, minutes: number, engine: Engine, solver: Solver): Task {
  const plan = () => engine.planRoutine(run, runner, { minutes });
  const routine = plan();
  const problems = engine.choiceProblem(run, runner, { minutes }).filter(({ slots }) => slots.length > 0);
  const choices = problems.map((problem) => ({ problem, solve: solver(problem), ours: slotsTaken(routine, problem) }));
  const matched = choices.reduce((sum, { ours }) => sum + ours.length, 0);
  if (matched !== routine.steps.length)
    throw new Error(`${title}, ${minutes} minutes: ${matched} of ${routine.steps.length} steps are in the problems`);
  const gaps = choices.map(({ problem, solve, ours }) => Math.abs(worthOf(solve(), problem) - worthOf(ours, problem)));
  return {
    minutes,
    problems,
    gap: Math.max(0, ...gaps),
    plan,
    solve: () => {
      for (const { solve } of choices) solve();
    },
  };
}

function turn(tasks: readonly Task[]): Turn[] {
  const times = tasks.map(({ minutes, plan, solve }) => ({
    minutes,
    asked: timeOf(solve),
    plan: timeOf(plan, effort.plans),
  }));
  return times.map(({ minutes, asked, plan }) => ({
    plan,
    asked,
    all: times.filter((other) => other.minutes >= minutes).reduce((sum, other) => sum + other.asked, 0),
  }));
}
