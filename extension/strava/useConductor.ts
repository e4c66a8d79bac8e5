import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Conductor, createConductor, type Orchestra, type Wishes } from '../../device/conductor.ts';
import { pageOrchestra } from '../../device/orchestra.ts';
import type { PlayingWords } from '../../src/locale/en/playing.ts';
import type { Action, Session } from '../../src/session/session.ts';

/** What a panel does for the ears. */
export interface Playing {
  /** To be called inside a press: browsers let sound begin only there. */
  readonly unlock: () => void;
  /** Whether the browser has a voice. */
  readonly voice: boolean;
  /** Whether the screen may go dark in the middle of it. */
  readonly mayGoDark: boolean;
}

/**
 * Plays the cues of a session in this page, and lets go of every device once there is none.
 *
 * @param session the one to be heard here; undefined where there is none, or another surface plays it
 */
export function useConductor(
  now: () => number,
  session: Session | undefined,
  words: PlayingWords,
  wishes: Wishes,
  onAction: (action: Action) => void,
): Playing {
  const [orchestra, setOrchestra] = useState<Orchestra>();
  const conductor = useRef<Conductor | undefined>(undefined);
  const latest = useRef({ session, onAction });
  latest.current = { session, onAction };
  const begin = useMemo(
    () => () => {
      if (conductor.current) return conductor.current;
      const made = pageOrchestra();
      const press = (action: Action) => () => latest.current.onAction(action);
      const presses = { play: press('resume'), pause: press('pause'), next: press('next'), back: press('back') };
      const wake = () => {
        if (latest.current.session) conductor.current?.play(latest.current.session, now());
      };
      conductor.current = createConductor(made, words, presses, wake);
      setOrchestra(made);
      return conductor.current;
    },
    [now, words],
  );
  // After every paint: what became due since is heard at once.
  useEffect(() => {
    if (!session) return conductor.current?.rest();
    const playing = begin();
    if (JSON.stringify(playing.wishes) !== JSON.stringify(wishes)) playing.wishes = wishes;
    playing.play(session, now());
  });
  useEffect(() => () => conductor.current?.rest(), []);
  return {
    unlock: () => begin().unlock(),
    voice: orchestra?.speech.isAvailable ?? false,
    mayGoDark: orchestra?.wakeLock.state === 'unavailable',
  };
}
