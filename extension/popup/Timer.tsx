import { useState } from 'preact/hooks';
import type { Action, Session } from '../../src/index.ts';
import { type PlayerView, playerView } from '../../src/view/player.ts';
import { addedSeconds, choiceView, readTime, type TimerChoice } from '../../src/view/timer.ts';
import { Clock } from '../ui/Clock.tsx';
import { PauseButton } from '../ui/RoundButton.tsx';
import type { PopupTexts } from './words.ts';

interface Props {
  /** The timer that runs or just ended; absent where there is none. */
  readonly session: Session | undefined;
  /** What was started last. */
  readonly last: TimerChoice | undefined;
  /** Seconds that one press starts. */
  readonly presets: readonly number[];
  readonly words: PopupTexts;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onStart: (choice: TimerChoice) => void;
  readonly onPress: (action: Action) => void;
  readonly onClear: () => void;
}

/** The quick timer: the digits of the one that runs, or everything that can be started. */
export function Timer(props: Props) {
  const { session, words, now } = props;
  const view = session && playerView(session, words, now);
  return (
    <section class="quick" data-status={view?.status} aria-label={words.timer.title}>
      {view && view.status !== 'finished' ? (
        <Running {...props} view={view} />
      ) : (
        <Choosing {...props} isOver={view !== undefined} />
      )}
    </section>
  );
}

function Running({ view, words, onPress, onClear }: Props & { readonly view: PlayerView }) {
  const { buttons, status, timer } = words;
  const isPaused = view.status !== 'running';
  const quiet = isPaused ? status[view.status] : view.intervalName;
  return (
    <>
      <header class="top">
        <h1 class="title">{timer.title}</h1>
        <p class="badges">
          {quiet && <span class="badge quiet">{quiet}</span>}
          {view.side && <span class="badge">{view.side}</span>}
        </p>
      </header>
      <Clock digits={view.clock} spoken={view.clockWords} />
      <div class="controls">
        <button
          type="button"
          class="button"
          aria-label={buttons.addTimeSpoken(addedSeconds)}
          onClick={() => onPress({ action: 'addTime', seconds: addedSeconds })}
        >
          {buttons.addTime(addedSeconds)}
        </button>
        <span class="middle">
          <PauseButton paused={isPaused} labels={buttons} onPress={onPress} />
        </span>
        <button type="button" class="button" onClick={onClear}>
          {buttons.stop}
        </button>
      </div>
    </>
  );
}

function Choosing(props: Props & { readonly isOver: boolean }) {
  const { isOver, last, presets, words, onStart, onClear } = props;
  const { timer } = words.popup;
  const { buttons, format } = words;
  const [eachSide, setEachSide] = useState(last?.eachSide ?? false);
  const choices = presets.map((seconds) => choiceView({ seconds, eachSide }, { timer, format }));
  const again = last && choiceView(last, { timer, format });
  return (
    <>
      <header class="top">
        <h1 class="title">{isOver ? words.timer.over : words.timer.title}</h1>
        <button type="button" class="toggle" aria-pressed={eachSide} onClick={() => setEachSide(!eachSide)}>
          {timer.eachSide}
        </button>
      </header>
      {again && (
        <div class="again">
          <button
            type="button"
            class={isOver ? 'button primary' : 'button'}
            data-main
            onClick={() => onStart({ seconds: again.seconds, eachSide: again.eachSide })}
          >
            {timer.again(again.label)}
          </button>
          {isOver && (
            <button type="button" class="button" onClick={onClear}>
              {buttons.close}
            </button>
          )}
        </div>
      )}
      <div class="presets">
        {choices.map(({ seconds, clock, spoken }, index) => (
          <button
            key={seconds}
            type="button"
            class="preset"
            aria-label={spoken}
            data-main={(!again && index === 0) || undefined}
            onClick={() => onStart({ seconds, eachSide })}
          >
            {clock}
          </button>
        ))}
      </div>
      <Custom {...props} eachSide={eachSide} />
    </>
  );
}

/** Any other time, as one types it. A wrong one is told only once it is to start. */
function Custom({ eachSide, words, onStart }: Props & { readonly eachSide: boolean }) {
  const { popup, format, buttons } = words;
  const { timer } = popup;
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const { seconds, problem } = readTime(text, { timer, format });
  const start = (event: Event) => {
    event.preventDefault();
    if (seconds === undefined) setTried(true);
    else onStart({ seconds, eachSide });
  };
  const isWrong = isTried && problem !== undefined;
  return (
    <form class="custom field" onSubmit={start} noValidate>
      <input
        type="text"
        aria-label={timer.custom}
        aria-describedby="custom-said"
        aria-invalid={isWrong || undefined}
        placeholder={timer.customHint}
        autocomplete="off"
        maxLength={30}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setTried(false);
        }}
      />
      <button type="submit" class="button">
        {buttons.start}
      </button>
      <p id="custom-said" class={isWrong ? 'wrong' : 'such'} role="status">
        {isWrong ? problem : seconds !== undefined && timer.understood(format.duration(seconds), eachSide)}
      </p>
    </form>
  );
}
