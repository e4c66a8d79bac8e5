import { type Action, momentAt, type Session } from '../../src/index.ts';
import { routineOf } from '../../src/session/steps.ts';
import { type PlayerView, playerView } from '../../src/view/player.ts';
import { Bar } from '../ui/Bar.tsx';
import { Clock } from '../ui/Clock.tsx';
import { PauseButton, RoundButton } from '../ui/RoundButton.tsx';
import { LateFigure } from './LateFigure.tsx';
import type { PopupTexts } from './words.ts';

interface Props {
  readonly session: Session;
  readonly words: PopupTexts;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onPress: (action: Action) => void;
  readonly onClose: () => void;
}

/** The routine in progress, wherever it was started: what is on, what is next, and everything that leads through it. */
export function Remote(props: Props) {
  const view = playerView(props.session, props.words, props.now);
  return (
    <section
      class="player session"
      data-status={view.status}
      data-kind={view.kind}
      aria-label={props.words.popup.routine.now}
    >
      {view.status === 'finished' ? <Finished view={view} {...props} /> : <Playing view={view} {...props} />}
    </section>
  );
}

function Playing({ view, session, words, now, onPress }: Props & { readonly view: PlayerView }) {
  const { buttons, player, status } = words;
  const isPaused = view.status !== 'running';
  const exercise = routineOf(session).steps[view.step]?.exercise;
  return (
    <>
      <header class="where">
        <span class="place" data-phase={view.phase}>
          {view.place}
        </span>
        <span class="left">{view.left}</span>
      </header>
      <Bar phases={view.phases} progress={{ label: player.bar, text: view.progress, done: view.done }} />
      {view.away !== undefined && <p class="notice">{view.away}</p>}
      <div class="now" data-phase={view.phase}>
        {exercise !== undefined && (
          <LateFigure exercise={exercise} side={momentAt(session, now).interval?.side} size="thumb" />
        )}
        <h2 class="name">{view.name}</h2>
        <p class="hint">
          {isPaused && <span class="badge quiet">{status[view.status]}</span>}
          {!isPaused && view.intervalName && <span class="badge quiet">{view.intervalName}</span>}
          {view.side && <span class="badge">{view.side}</span>}
          {[view.set, view.reps].map((text) => text && <span class="badge quiet">{text}</span>)}
        </p>
      </div>
      <div class="stage">
        <Clock digits={view.clock} spoken={view.clockWords} />
        <div class="controls">
          <RoundButton icon="back" label={buttons.back} kind="turns" onPress={() => onPress('back')} />
          <PauseButton paused={isPaused} labels={buttons} onPress={onPress} />
          <RoundButton icon="next" label={buttons.next} kind="turns" onPress={() => onPress('next')} />
        </div>
      </div>
      <footer class="foot">
        <span class="next">{[view.next, view.nextDose].filter(Boolean).join(' · ')}</span>
        {view.canBeDone && (
          <button type="button" class="button" onClick={() => onPress('done')}>
            {buttons.done}
          </button>
        )}
        <button type="button" class="button" onClick={() => onPress('stop')}>
          {buttons.stop}
        </button>
      </footer>
    </>
  );
}

function Finished({ view, words, onClose }: Props & { readonly view: PlayerView }) {
  return (
    <>
      <div class="now">
        <h2 class="name">{view.name}</h2>
        <p class="hint">{view.cue}</p>
      </div>
      <div class="extras">
        <button type="button" class="button" data-main onClick={onClose}>
          {words.buttons.close}
        </button>
      </div>
    </>
  );
}
