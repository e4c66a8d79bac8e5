import { useEffect } from 'preact/hooks';
import type { Wishes } from '../../device/conductor.ts';
import type { PlayingWords } from '../../src/locale/en/playing.ts';
import { momentAt } from '../../src/session/moment.ts';
import type { Action, Session } from '../../src/session/session.ts';
import { routineOf } from '../../src/session/steps.ts';
import type { ContentPlatform } from '../platform/content.ts';
import { Player } from '../ui/Player.tsx';
import type { PlayingAnswer, PlayingQuestion } from './desk.ts';
import type { PanelKept } from './kept.ts';
import type { Playing } from './useConductor.ts';
import { useDesk } from './useDesk.ts';

interface Props {
  readonly platform: ContentPlatform;
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly sayings: PlayingWords;
  readonly kept: PanelKept;
  readonly playing: Playing;
  readonly onLearn: (exercises: PlayingAnswer['exercises']) => void;
  readonly onAction: (action: Action) => void;
  readonly onWish: (wishes: Partial<Wishes>) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The player, with what it takes of the background: names of exercises, and what could be done in the place of one. */
export function Played({ platform, session, now, sayings, kept, playing, onLearn, ...presses }: Props) {
  const { steps } = routineOf(session);
  const { status, interval } = momentAt(session, now);
  const step = interval?.step ?? -1;
  const question: PlayingQuestion = {
    query: 'playing',
    exercises: steps.flatMap(({ exercise }) => exercise ?? []),
    step,
    shown: steps[step]?.exercise,
    side: interval?.side,
    calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  const { answer, failed } = useDesk<PlayingAnswer>(platform, question);
  useEffect(() => {
    if (answer) onLearn(answer.exercises);
  }, [answer]);
  const isNamed = question.exercises.every((id) => Object.hasOwn(sayings.exercises, id));
  // For a moment after a reload: better nothing than ids.
  if (!isNamed && !answer && !failed) return null;
  return (
    <Player
      session={session}
      words={sayings}
      now={now}
      film={answer?.film}
      swaps={answer?.step === step ? answer.swaps : []}
      wishes={kept.wishes}
      voice={playing.voice}
      notice={status === 'running' && playing.mayGoDark ? sayings.player.dark : undefined}
      {...presses}
    />
  );
}
