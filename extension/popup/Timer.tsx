import type { Session } from '../../src/index.ts';
import { clock } from '../../src/locale/clock.ts';
import type { Words } from '../../src/locale/en/index.ts';
import { playerView } from '../../src/view/player.ts';
import { Clock } from '../ui/Clock.tsx';
import { PauseButton } from '../ui/RoundButton.tsx';
import type { Intents } from '../ui/useIntents.ts';

/** Seconds that one press starts: a hold, a longer one, and a walk. */
const presets = [30, 60, 300] as const;

interface Props extends Pick<Intents, 'send'> {
  /** The timer that runs or just ended; absent where there is none. */
  readonly session: Session | undefined;
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The quick timer: presets, or the digits of the one that runs. */
export function Timer({ session, words, now, send }: Props) {
  const view = session && playerView(session, words, now);
  const over = view?.status === 'finished';
  return (
    <section class="quick" data-status={view?.status} aria-label={words.timer.title}>
      <h1 class="title">{words.timer.title}</h1>
      {view && <Clock digits={view.clock} spoken={over ? words.timer.over : view.clockWords} />}
      {view && !over && <Controls paused={view.status !== 'running'} words={words} send={send} />}
      <p class="over" role="status">
        {over && words.timer.over}
      </p>
      {(!view || over) && <Presets words={words} send={send} />}
      {over && <EndButton label={words.buttons.close} send={send} />}
    </section>
  );
}

function Presets({ words, send }: Pick<Props, 'words' | 'send'>) {
  return (
    <div class="presets">
      {presets.map((seconds) => (
        <button
          key={seconds}
          type="button"
          class="preset"
          aria-label={words.timer.preset(clock(seconds), words.format.spoken(seconds))}
          onClick={() => send({ type: 'startTimer', seconds })}
        >
          {clock(seconds)}
        </button>
      ))}
    </div>
  );
}

function Controls({ paused, words, send }: Pick<Props, 'words' | 'send'> & { paused: boolean }) {
  const { buttons } = words;
  return (
    <>
      <div class="controls">
        <PauseButton
          paused={paused}
          labels={buttons}
          onPress={(action) => send({ type: 'press', target: 'timer', action })}
        />
      </div>
      <EndButton label={buttons.stop} send={send} />
    </>
  );
}

/** Puts the timer away; over or not, that is all there is to end. */
function EndButton({ label, send }: Pick<Props, 'send'> & { label: string }) {
  return (
    <div class="extras">
      <button type="button" class="button" onClick={() => send({ type: 'clear', target: 'timer' })}>
        {label}
      </button>
    </div>
  );
}
