import type { Session } from '../../src/index.ts';
import type { Words } from '../../src/locale/en/index.ts';
import { playerView } from '../../src/view/player.ts';
import { shownSession } from '../background/state.ts';
import type { Platform } from '../platform/platform.ts';
import { PauseButton } from '../ui/RoundButton.tsx';
import { type Intents, useIntents } from '../ui/useIntents.ts';
import { useNow } from '../ui/useNow.ts';
import { useStored } from '../ui/useStored.ts';
import { Timer } from './Timer.tsx';

/** The popup: the quick timer, and below it the routine in progress. */
export function Popup({ platform, words }: { platform: Platform; words: Words }) {
  const stored = useStored(platform);
  const now = useNow(platform, [stored?.timer, stored?.routine]);
  const { send, failed } = useIntents(platform);
  if (!stored) return null;
  return (
    <main class="card timer">
      <Timer session={shownSession(stored.timer, now)} words={words} now={now} send={send} />
      <p class="problem" role="alert">
        {failed && words.problems.notSent}
      </p>
      {stored.routine && <RoutineFoot session={stored.routine} words={words} now={now} send={send} />}
    </main>
  );
}

interface FootProps extends Pick<Intents, 'send'> {
  readonly session: Session;
  readonly words: Words;
  readonly now: number;
}

/** The routine in progress, to be paused from anywhere. One that ended has its say on its own page. */
function RoutineFoot({ session, words, now, send }: FootProps) {
  const { status, name, side, intervalName, clock } = playerView(session, words, now);
  if (status === 'finished') return null;
  const paused = status !== 'running';
  return (
    <section class="foot session" aria-label={words.timer.routine}>
      <div>
        <strong>{name}</strong>
        <span>{[paused ? words.status[status] : intervalName, side, clock].filter(Boolean).join(' · ')}</span>
      </div>
      <PauseButton
        small
        paused={paused}
        labels={words.buttons}
        onPress={(action) => send({ type: 'press', target: 'routine', action })}
      />
    </section>
  );
}
