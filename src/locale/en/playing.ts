import type { ExerciseWords } from '../words.ts';
import { basics } from './basics.ts';
import { cues } from './cues.ts';
import { spoken } from './format.ts';

/** What it takes to show and play a routine, but for the words of its exercises. */
export const playing = {
  ...basics,
  format: { ...basics.format, spoken },
  sides: { left: 'Left side', right: 'Right side' },
  intervals: { ready: 'Get ready', work: 'Now', switch: 'Change sides', rest: 'Rest' },
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
    dark: 'This browser does not keep the screen on: it may go dark during a long hold.',
    counting: 'Press done when it is enough',
    away: (spoken: string) => `You were away for ${spoken}. Go on where you left off, or with the next step?`,
  },
  cues,
  buttons: {
    ...basics.buttons,
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
    close: 'Close',
    reload: 'Reload the page',
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

/** The same with the words of some exercises: those that are to be shown. */
export type PlayingWords = typeof playing & { readonly exercises: Readonly<Record<string, ExerciseWords>> };
