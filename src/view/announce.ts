import type { PlayingWords as Words } from '../locale/en/playing.ts';
import type { PlayerView } from './player.ts';

/** What is said to a reader who does not see the player: what is on, on which side, how long. */
export function announce(view: PlayerView, words: Words): string {
  const said = view.status === 'running' ? running(view) : stopped(view, words);
  return said.filter((part) => part !== undefined && part !== '').join('. ');
}

type Kind = NonNullable<PlayerView['kind']>;

/** The cue is said while there is time to follow it, not in the work. */
const parts: Readonly<Record<Kind, (view: PlayerView) => (string | undefined)[]>> = {
  ready: ({ intervalName, name, side, cue }) => [intervalName, name, side, cue],
  work: ({ name, side, set, reps, clockWords }) => [name, side, set, reps ?? clockWords],
  switch: ({ intervalName, side }) => [intervalName, side],
  rest: ({ intervalName, clockWords }) => [intervalName, clockWords],
};

function running(view: PlayerView) {
  return view.kind ? parts[view.kind](view) : [];
}

function stopped({ status, name, cue, away }: PlayerView, words: Words) {
  return away !== undefined ? [away] : status === 'paused' ? [words.status.paused] : [name, cue];
}
