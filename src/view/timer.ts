import { clock } from '../locale/clock.ts';
import type { PlayingWords } from '../locale/en/playing.ts';
import type { PopupWords } from '../locale/en/popup.ts';
import { bounds } from '../routine/validate.ts';
import { RunProblem } from '../run/problem.ts';
import { parseDuration } from '../run/quantity.ts';
import { shown } from '../run/shown.ts';
import type { PlayerView } from './player.ts';

/** A quick timer that can be started with one press. */
export interface TimerChoice {
  /** Whole seconds, 1 to 7200; of each side where there are two. */
  readonly seconds: number;
  readonly eachSide: boolean;
}

/** A choice as a button. */
export interface ChoiceView extends TimerChoice {
  /** "1:30". */
  readonly clock: string;
  /** "1:30 each side". */
  readonly label: string;
  /** "1:30, start 1 minute 30 seconds each side", for what is read aloud. */
  readonly spoken: string;
}

/** What was typed as a time: a choice, or what to type instead. */
export type TypedTime =
  | { readonly seconds: number; readonly problem?: never }
  | { readonly seconds?: never; readonly problem: string };

/** What the words of a timer are made of. */
export interface TimerWords {
  readonly timer: PopupWords['timer'];
  readonly format: PlayingWords['format'];
}

/** A choice in words. */
export function choiceView({ seconds, eachSide }: TimerChoice, { timer, format }: TimerWords): ChoiceView {
  const digits = clock(seconds);
  return {
    seconds,
    eachSide,
    clock: digits,
    label: timer.choice(digits, eachSide),
    spoken: timer.preset(digits, format.spoken(seconds), eachSide),
  };
}

/** What is read aloud of a timer when something else is on than before. */
export function sayTimer(view: PlayerView, { timer, status }: SaidWords): string {
  if (view.status === 'finished') return timer.over;
  const paused = view.status === 'running' ? undefined : status.paused;
  return [paused ?? view.intervalName, view.side, view.clockWords].filter(Boolean).join('. ');
}

interface SaidWords {
  readonly timer: { readonly over: string };
  readonly status: { readonly paused: string };
}

/** Presses that add time add so much, in seconds. */
export const addedSeconds = 15;

/**
 * Reads a time as it is typed: "90", "1:30", "5m".
 *
 * @param text anything
 */
export function readTime(text: string, { timer: { problem, longest } }: TimerWords): TypedTime {
  const typed = text.trim();
  if (typed === '') return { problem: problem.none };
  try {
    const seconds = parseDuration(typed, 'time');
    if (seconds < 1) return { problem: problem.short };
    return seconds > bounds.seconds ? { problem: problem.long(longest) } : { seconds };
  } catch (error) {
    if (!(error instanceof RunProblem)) throw error;
    return { problem: problem.time(shown(typed).replace(/^"|"$/g, '')) };
  }
}
