import type { Action, Session } from '../../src/index.ts';
import type { Words } from '../../src/locale/en/index.ts';
import { type PlayerView, playerView } from '../../src/view/player.ts';
import { Bar } from './Bar.tsx';
import { Clock } from './Clock.tsx';
import { PauseButton, RoundButton } from './RoundButton.tsx';

interface Props {
  readonly session: Session;
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onAction: (action: Action) => void;
  readonly onClose: () => void;
}

/** A routine being done, or just done. */
export function Player(props: Props) {
  const view = playerView(props.session, props.words, props.now);
  return (
    <section class="card player" data-status={view.status} data-kind={view.kind} aria-label={props.words.product}>
      {view.status === 'finished' ? <Finished view={view} {...props} /> : <Playing view={view} {...props} />}
    </section>
  );
}

function Playing({ view, words, onAction }: Props & { view: PlayerView }) {
  const { buttons, product } = words;
  return (
    <>
      <header class="where">
        <span class="place" data-phase={view.phase} aria-current="step">
          {view.place}
        </span>
        <span class="left">{view.left}</span>
      </header>
      <Bar phases={view.phases} progress={{ label: product, text: view.progress, done: view.done }} />
      {view.away && <p class="notice">{view.away}</p>}
      <Now view={view} words={words} />
      <Clock digits={view.clock} spoken={view.clockWords} />
      <div class="controls">
        <RoundButton icon="back" label={buttons.back} kind="turns" onPress={() => onAction('back')} />
        <PauseButton paused={view.status !== 'running'} labels={buttons} onPress={onAction} />
        <RoundButton icon="next" label={buttons.next} kind="turns" onPress={() => onAction('next')} />
      </div>
      <div class="extras">
        {view.canBeDone && <PlainButton label={buttons.done} onPress={() => onAction('done')} />}
        <PlainButton label={buttons.stop} onPress={() => onAction('stop')} />
      </div>
      <footer class="foot">
        <span class="next">{view.next}</span>
        <span class="dose">{view.nextDose}</span>
      </footer>
    </>
  );
}

function Now({ view, words }: { view: PlayerView; words: Words }) {
  const quiet = [view.status === 'paused' ? words.status.paused : view.intervalName, view.set, view.reps];
  return (
    <div class="now">
      <h2 class="name">{view.name}</h2>
      <p class="hint">
        {view.side && <span class="badge">{view.side}</span>}
        {quiet.map((text) => text && <span class="badge quiet">{text}</span>)}
        <span class="cue">{view.cue}</span>
      </p>
    </div>
  );
}

function Finished({ view, words, onClose }: Props & { view: PlayerView }) {
  return (
    <>
      <div class="now">
        <h2 class="name">{view.name}</h2>
        <p class="hint">{view.cue}</p>
      </div>
      <div class="extras">
        <PlainButton label={words.buttons.close} onPress={onClose} />
      </div>
    </>
  );
}

function PlainButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {label}
    </button>
  );
}

/** What is on, for what is read aloud. The same as long as only the clock moves, so it is said once. */
export function announcement(view: PlayerView, words: Words): string {
  const paused = view.status === 'paused' ? words.status.paused : undefined;
  return [view.away ?? paused ?? view.intervalName, view.name, view.side, view.set, view.reps, view.cue]
    .filter(Boolean)
    .join('. ');
}
