import type { Reason } from '../../routine/routine.ts';
import { cues } from './cues.ts';
import { exercises } from './exercises.ts';
import { first } from './first.ts';
import { form } from './form.ts';
import { distance, height, spoken } from './format.ts';
import { conditionNames, equipmentNames, muscleNames, postureNames, symptomNames } from './names.ts';
import { type ReasonContext, sayReason } from './reasons/index.ts';
import { assumptions } from './reasons/notes.ts';
import { safety } from './safety.ts';

const nameOf = (id: string) => (Object.hasOwn(exercises, id) ? (exercises[id]?.name ?? '') : '');

/** Every English word a person reads or hears, but for the long texts. */
export const en = {
  ...first,
  format: { ...first.format, distance, height, spoken },
  exercises,
  muscles: muscleNames,
  postures: postureNames,
  equipment: equipmentNames,
  conditions: conditionNames,
  symptoms: symptomNames,
  safety,
  form,
  sides: { left: 'Left side', right: 'Right side' },
  intervals: { ready: 'Get ready', work: 'Now', switch: 'Change sides', rest: 'Rest' },
  /** Why a step of a phase is there, why an exercise was left out, or what to know before starting. */
  reason: (reason: Reason, context: ReasonContext) => sayReason(reason, context, nameOf),
  /** "Assumed, because it is not known: no climb, an easy effort." */
  assumed: (facts: readonly string[]) => {
    const known = facts.flatMap((fact) => (Object.hasOwn(assumptions, fact) ? (assumptions[fact] ?? []) : []));
    return known.length > 0 ? `Assumed, because it is not known: ${known.join(', ')}.` : '';
  },
  /** Why there is no routine now, and what to do, by how urgent it is. */
  stop: (tier: string) =>
    Object.hasOwn(safety.tiers, tier) ? safety.tiers[tier as keyof typeof safety.tiers] : safety.tiers.urgent,
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
    restored: 'You broke off here. Press play to go on, or end it.',
    dark: 'This browser does not keep the screen on: it may go dark during a long hold.',
    counting: 'Press done when it is enough',
    away: (spoken: string) => `You were away for ${spoken}. Go on where you left off, or with the next step?`,
  },
  cues,
  buttons: {
    ...first.buttons,
    pause: 'Pause',
    resume: 'Go on',
    back: 'Back',
    next: 'Next',
    done: 'Done',
    stop: 'End',
    jump: (name: string) => `Go to ${name}`,
    addTime: (seconds: number) => `+${seconds} s`,
    addTimeSpoken: (seconds: number) => `+${seconds} s, adds ${seconds} seconds`,
    swap: 'Swap',
    sound: 'Sound',
    voice: 'Voice',
    waitForMe: 'Wait for me',
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
    away: 'Away',
    finished: 'Done',
  },
  problems: {
    notSent: 'That did not get through. Press it once more.',
    updated: 'The extension was updated. This page still has the old one.',
  },
};

/** What every language has to say: the shape of the English words. */
export type Words = typeof en;
