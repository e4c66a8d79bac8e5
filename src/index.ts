export {
  type Condition,
  type ConditionType,
  conditions,
  type Symptom,
  symptoms,
  type Tier,
} from './catalogue/conditions.ts';
export { type Equipment, equipment } from './catalogue/equipment.ts';
export type { DoseRange, Exercise, Phase, Posture, Range } from './catalogue/exercise.ts';
export { exercises } from './catalogue/exercises.ts';
export { type MuscleGroup, muscleGroups } from './catalogue/muscles.ts';
export { type Source, type SourceId, sources } from './catalogue/sources.ts';
export type { NotationWords } from './locale/en/notation.ts';
export { formatRoutine } from './notation/format.ts';
export { parseRoutine } from './notation/parse.ts';
export type { NotationProblem } from './notation/problem.ts';
export { type ArticleOptions, articleRoutine } from './plan/article.ts';
export type { PhaseProblem, Slot } from './plan/choice.ts';
export { type PainAdvice, type PainReport, painAdvice } from './plan/pain.ts';
export { choiceProblem, type PlanOptions, planRoutine } from './plan/plan.ts';
export { type Rule, type RuleId, rules } from './plan/rules.ts';
export type { Interval, Side, TimelineOptions } from './routine/intervals.ts';
export type { Dose, Omission, Reason, Routine, Step } from './routine/routine.ts';
export { checkRoutine, RoutineProblem } from './routine/validate.ts';
export { readRunFile } from './run/file.ts';
export { type MuscleLoad, muscleLoads } from './run/load.ts';
export { RunFileProblem, RunProblem } from './run/problem.ts';
export { parseRun, type Run, type SportType, type Surface, type WorkoutType } from './run/run.ts';
export { type Experience, type Place, parseRunner, type Runner } from './run/runner.ts';
export { alternativesFor } from './session/alternatives.ts';
export { type ClockReading, clockShift } from './session/clocks.ts';
export { type Cue, cuesBetween } from './session/cues.ts';
export { playable } from './session/late.ts';
export { type Moment, momentAt } from './session/moment.ts';
export { awayAfter, press } from './session/press.ts';
export { type Action, checkSession, type Entry, type Session, startSession } from './session/session.ts';
export { type CueKind, cueKinds, type Signal, signals, type Tone } from './session/signals.ts';
export { routineOf } from './session/steps.ts';
export { type SideSummary, type StepSummary, type Summary, summary } from './session/summary.ts';
export { timeline } from './session/timeline.ts';
