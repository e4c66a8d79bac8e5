import { type Moment, momentAt } from '../../src/index.ts';
import { type State, shownAfterEnd, shownSession } from './state.ts';

/** What the toolbar icon says, and until when that is true. */
export interface Badge {
  /** "12m", "<1m", "II" while paused, "✓" once ended; empty where nothing goes on. */
  readonly text: string;
  /** When the text changes by itself, ms since 1970; absent where only a press changes it. */
  readonly changesAt?: number;
}

/**
 * The badge at `now`. The quick timer was asked for on the toolbar itself, so it goes before the routine.
 *
 * @param now milliseconds since 1970
 */
export function badgeAt(state: State, now: number): Badge {
  const session = shownSession(state.timer, now) ?? shownSession(state.routine, now);
  return session ? badges[momentAt(session, now).status](momentAt(session, now), now) : { text: '' };
}

const badges: Readonly<Record<Moment['status'], (moment: Moment, now: number) => Badge>> = {
  running: runningBadge,
  paused: () => ({ text: 'II' }),
  away: () => ({ text: 'II' }),
  finished: ({ finishedAt }, now) => ({ text: '✓', changesAt: (finishedAt ?? now) + shownAfterEnd }),
};

/** The minutes are those that the clock reads, which counts up to the next whole second. */
function runningBadge({ routineSecondsLeft, secondsLeft, holds }: Moment, now: number): Badge {
  const minutes = Math.floor(Math.ceil(routineSecondsLeft - 1e-6) / 60);
  const text = minutes > 0 ? `${minutes}m` : '<1m';
  // The clock reads one second less than full minutes one second before they are over.
  const lastOfText = Math.max(0, minutes * 60 - 1);
  // Work that lasts until a press stands still once its time is over.
  if (holds && routineSecondsLeft - lastOfText >= secondsLeft) return { text };
  // Sums of seconds are off in the last digits; a millisecond too many would leave the old text standing.
  return { text, changesAt: now + Math.ceil((routineSecondsLeft - lastOfText) * 1000 - 1e-3) };
}
