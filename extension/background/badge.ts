import { type Moment, momentAt } from '../../src/index.ts';
import { type State, shownAfterEnd, shownSession } from './state.ts';

/** What the toolbar icon says, and until when that is true. */
export interface Badge {
  /** "12m", seconds in the last minute, "II" while paused, "✓" once ended; empty where nothing goes on. */
  readonly text: string;
  /** When the text changes by itself, ms since 1970; absent where only a press changes it. */
  readonly changesAt?: number;
  /**
   * True where it shows seconds. Only the last minute does: the background has to stay awake for its end anyway, nobody
   * has to be asked whether a page is open, and no message is sent.
   */
  readonly ticks?: boolean;
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

/** The clock's own digits, which count up to the next whole second: its minutes, or its seconds once there are none. */
function runningBadge({ routineSecondsLeft, holds, secondsLeft }: Moment, now: number): Badge {
  const shown = Math.ceil(routineSecondsLeft - 1e-6);
  const minutes = Math.floor(shown / 60);
  // Work that only a press ends: its seconds are not those that are left.
  if (minutes === 0 && holds) return { text: '<1m' };
  const text = minutes > 0 ? `${minutes}m` : `${shown}`;
  // The clock reads one second less than full minutes one second before they are over.
  const lastOfText = minutes > 0 ? minutes * 60 - 1 : shown - 1;
  // It stands still once its time is over.
  if (holds && routineSecondsLeft - lastOfText >= secondsLeft) return { text };
  // Sums of seconds are off in the last digits; a millisecond too many would leave the old text standing.
  const changesAt = now + Math.ceil((routineSecondsLeft - lastOfText) * 1000 - 1e-3);
  return { text, changesAt, ...(minutes === 0 && { ticks: true }) };
}
