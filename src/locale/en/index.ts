import type { Reason } from '../../routine/routine.ts';
import { exercises } from './exercises.ts';
import * as format from './format.ts';
import { conditionNames, equipmentNames, muscleNames, postureNames, symptomNames } from './names.ts';
import { type ReasonContext, sayReason } from './reasons/index.ts';
import { assumptions } from './reasons/notes.ts';
import { safety } from './safety.ts';

const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;

const nameOf = (id: string) => (Object.hasOwn(exercises, id) ? (exercises[id]?.name ?? '') : '');

/** Every English word a person reads or hears. */
export const en = {
  language: 'en',
  product: 'Post-run routine',
  format,
  exercises,
  muscles: muscleNames,
  postures: postureNames,
  equipment: equipmentNames,
  conditions: conditionNames,
  symptoms: symptomNames,
  safety,
  phases: {
    cooldown: 'Cool-down',
    mobility: 'Mobility',
    stretch: 'Stretch',
    release: 'Self-massage',
    strength: 'Strength',
  },
  sides: { left: 'Left side', right: 'Right side' },
  intervals: { ready: 'Get ready', work: 'Now', switch: 'Change sides', rest: 'Rest' },
  /** Why a step of a phase is there, why an exercise was left out, or what to know before starting. */
  reason: (reason: Reason, context: ReasonContext) => sayReason(reason, context, nameOf),
  plan: {
    after: 'After this run',
    article: 'After your run',
    steps: (many: number) => count(many, 'step'),
    /** "8 steps for 10.2 km with 420 m of climb". */
    summary: (many: number, facts: readonly string[]) =>
      `${count(many, 'step')}${facts.length > 0 ? ` for ${facts.join(' with ')}` : ''}`,
    climb: (metres: string) => `${metres} of climb`,
    articleSummary: (many: number, minutes: string) => `${count(many, 'step')}, ${minutes} min`,
    minutes: 'Minutes',
    minutesUnit: 'min',
    omitted: (many: number) => `${many} left out`,
    /** What was dropped for time, and the minutes that bring it back. */
    backAt: (minutes: number) => `Back at ${minutes} min`,
    notes: 'Good to know',
    /** "Assumed: no climb, an easy effort." */
    assumed: (facts: readonly string[]) => {
      const known = facts.flatMap((fact) => (Object.hasOwn(assumptions, fact) ? (assumptions[fact] ?? []) : []));
      return known.length > 0 ? `Assumed, because it is not known: ${known.join(', ')}.` : '';
    },
    why: 'Why',
    mind: 'Mind',
    stopTitle: 'Not today',
    how: 'How to do it',
    /** In an opened step, while its texts are loaded and where that failed. */
    textsComing: 'How to do it, in a moment.',
    textsMissing: 'How to do it could not be loaded. Reload the page to try it again.',
    mistakes: 'Watch out for',
    easier: 'Easier',
    harder: 'Harder',
    evidence: 'What it does',
    /** A fact that cannot be used, above the routine that is offered all the same. */
    problem: (field: string, value: string, expected: string) =>
      `“${value}” does not fit as ${field}: ${expected} was expected. Here is the article’s routine.`,
  },
  player: {
    /** "Stretch, 2 of 8". */
    place: (phase: string, step: number, of: number) => `${phase}, ${step} of ${of}`,
    left: (clock: string) => `${clock} left`,
    timeLeft: (spoken: string) => `${spoken} left`,
    set: (set: number, of: number) => `Set ${set} of ${of}`,
    next: (what: string) => `Next: ${what}`,
    nextSide: { left: 'left side', right: 'right side' },
    nextSet: (set: number) => `set ${set}`,
    last: 'Last one',
    done: 'Done',
    doneText: 'That was the whole routine. Drink something, eat something, sleep well.',
    stopped: 'Stopped',
    stoppedText: 'What you did counts. The rest can wait for another day.',
    progress: (step: number, of: number, left: string) => `Step ${step} of ${of}, ${left} left`,
    bar: 'Progress',
    allSteps: 'All steps',
    counting: 'Press done when it is enough',
  },
  buttons: {
    start: 'Start',
    pause: 'Pause',
    resume: 'Go on',
    back: 'Back',
    next: 'Next',
    done: 'Done',
    stop: 'End',
    again: 'Once more',
    steps: 'Show the steps',
    close: 'Close',
    reload: 'Reload the page',
  },
  timer: {
    title: 'Quick timer',
    /** "0:30, start 30 seconds", for what is read aloud. */
    preset: (clock: string, spoken: string) => `${clock}, start ${spoken}`,
    name: 'Timer',
    left: 'left',
    over: 'Time is up',
    routine: 'Routine',
  },
  status: {
    running: 'Running',
    paused: 'Paused',
    finished: 'Done',
  },
  problems: {
    notSent: 'That did not get through. Press it once more.',
    updated: 'The extension was updated. This page still has the old one.',
  },
};

/** What every language has to say: the shape of the English words. */
export type Words = typeof en;
