import type { Wishes } from '../../device/conductor.ts';
import { type Wish, wishOf } from '../../device/playerKeys.ts';
import type { Action, Session } from '../../src/index.ts';
import type { PlayingWords } from '../../src/locale/en/playing.ts';
import { courseOf } from '../../src/view/course.ts';
import type { Film } from '../../src/view/film.ts';
import { type PlayerView, playerView } from '../../src/view/player.ts';
import type { Swap } from '../../src/view/swaps.ts';
import { Bar } from './Bar.tsx';
import { Clock } from './Clock.tsx';
import { FilmFigure } from './FilmFigure.tsx';
import { Opening } from './Opening.tsx';
import { PauseButton, RoundButton } from './RoundButton.tsx';

interface Props {
  readonly session: Session;
  readonly words: PlayingWords;
  /** The figure of what is on; absent for a coach's own step, and until it is there. */
  readonly film?: Film | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What could be done in place of the step that is on. */
  readonly swaps: readonly Swap[];
  readonly wishes: Wishes;
  /** False where the browser has no voice. */
  readonly voice: boolean;
  /** Something to know now; what is to be said of being away goes before it. */
  readonly notice?: string | undefined;
  readonly onAction: (action: Action) => void;
  readonly onWish: (wishes: Partial<Wishes>) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** A routine being done, or just done. */
export function Player(props: Props) {
  const view = playerView(props.session, props.words, props.now);
  return view.status === 'finished' ? <Finished view={view} {...props} /> : <Playing view={view} {...props} />;
}

/** The section takes the focus of a click, so that the keys work wherever in it one clicks. */
function Playing(props: Props & { view: PlayerView }) {
  const { view, words, film, wishes, onAction, onWish } = props;
  const { buttons } = words;
  const byKey: Readonly<Record<Wish, () => void>> = {
    toggle: () => onAction(view.status === 'running' ? 'pause' : 'resume'),
    next: () => onAction('next'),
    back: () => onAction('back'),
    sound: () => onWish({ beeps: !wishes.beeps }),
  };
  const onKey = (event: KeyboardEvent) => {
    const wish = wishOf(event);
    if (wish === undefined) return;
    event.preventDefault();
    byKey[wish]();
  };
  return (
    <section
      class="card player"
      data-status={view.status}
      data-kind={view.kind}
      aria-label={words.product}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <header class="where">
        <span class="place" data-phase={view.phase} aria-current="step">
          {view.place}
        </span>
        <span class="left">
          {view.status === 'paused' && <strong>{words.status.paused} · </strong>}
          {view.left}
        </span>
      </header>
      <Bar phases={view.phases} progress={{ label: words.player.bar, text: view.progress, done: view.done }} />
      <Notice {...props} />
      <div class="stage">
        <div class="picture" data-phase={view.phase} aria-hidden="true">
          {film ? <FilmFigure film={film} playing={view.status === 'running'} /> : view.step + 1}
        </div>
        <Now view={view} />
        <Clock digits={view.clock} spoken={view.clockWords} />
      </div>
      <div class="controls">
        <RoundButton icon="back" label={buttons.back} kind="turns" onPress={() => onAction('back')} />
        <PauseButton paused={view.status !== 'running'} labels={buttons} onPress={onAction} />
        <RoundButton icon="next" label={buttons.next} kind="turns" onPress={() => onAction('next')} />
      </div>
      <Extras {...props} />
      <Toggles {...props} />
      <footer class="foot">
        <span class="next">{view.next}</span>
        <span class="dose">{view.nextDose}</span>
      </footer>
      <Opening class="all" line={words.player.allSteps}>
        <Course {...props} />
      </Opening>
    </section>
  );
}

/** Nobody was there: where to go on is asked for in words, and answered by what stands right below. */
function Notice({ view, words, notice, onAction }: Props & { view: PlayerView }) {
  if (view.away !== undefined) {
    return (
      <div class="notice">
        <p>{view.away}</p>
        <div class="answers">
          <PlainButton label={words.buttons.resume} kind="primary" onPress={() => onAction('resume')} />
          <PlainButton label={words.buttons.next} onPress={() => onAction('next')} />
          <PlainButton label={words.buttons.stop} onPress={() => onAction('stop')} />
        </div>
      </div>
    );
  }
  return notice === undefined ? null : <p class="notice">{notice}</p>;
}

function Now({ view: { name, intervalName, side, set, reps, cue } }: { view: PlayerView }) {
  return (
    <div class="now">
      <h2 class="name">{name}</h2>
      <p class="hint">
        {intervalName && <span class="badge quiet">{intervalName}</span>}
        {side && <span class="badge">{side}</span>}
        {[set, reps].map((text) => text && <span class="badge quiet">{text}</span>)}
        <span class="cue">{cue}</span>
      </p>
    </div>
  );
}

/** Seconds that one press adds. */
const more = 15;

/** What one may want now and then. Nothing here is needed to get through a routine. */
function Extras({ view, words: { buttons }, swaps, onAction }: Props & { view: PlayerView }) {
  return (
    <div class="extras">
      {view.canBeDone && <PlainButton label={buttons.done} onPress={() => onAction('done')} />}
      {view.canBeLonger && (
        <button
          type="button"
          class="button"
          aria-label={buttons.addTimeSpoken(more)}
          onClick={() => onAction({ action: 'addTime', seconds: more })}
        >
          {buttons.addTime(more)}
        </button>
      )}
      {swaps.length > 0 && (
        <details class="swap" key={view.step}>
          <summary class="button">{buttons.swap}</summary>
          <ul>
            {swaps.map(({ exercise, name }) => (
              <li key={exercise}>
                <PlainButton label={name} onPress={() => onAction({ action: 'replace', exercise })} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.away === undefined && <PlainButton label={buttons.stop} onPress={() => onAction('stop')} />}
    </div>
  );
}

/** What is heard, and whether it waits: each a switch of its own. */
function Toggles({ view, words: { buttons }, wishes, voice, onAction, onWish }: Props & { view: PlayerView }) {
  return (
    <div class="toggles">
      <Toggle label={buttons.sound} on={wishes.beeps} onPress={() => onWish({ beeps: !wishes.beeps })} />
      {voice && <Toggle label={buttons.voice} on={wishes.voice} onPress={() => onWish({ voice: !wishes.voice })} />}
      <Toggle
        label={buttons.waitForMe}
        on={view.waitsForMe}
        onPress={() => onAction({ action: 'waitForMe', on: !view.waitsForMe })}
      />
    </div>
  );
}

function Toggle({ label, on, onPress }: { label: string; on: boolean; onPress: () => void }) {
  return (
    <button type="button" class="toggle" aria-pressed={on} onClick={onPress}>
      {label}
    </button>
  );
}

function Course({ session, words, view, onAction }: Props & { view: PlayerView }) {
  return (
    <ol class="course">
      {courseOf(session, words, view.step).map(({ step, phase, name, dose, isOn, jump }) => (
        <li key={step} data-phase={phase} aria-current={isOn ? 'step' : undefined}>
          <button type="button" aria-label={jump} onClick={() => onAction({ action: 'jump', step })}>
            <span class="figure" aria-hidden="true">
              {step + 1}
            </span>
            <span class="name">{name}</span>
            <span class="dose">{dose}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Finished({ view, words, onAgain, onClose }: Props & { view: PlayerView }) {
  return (
    <section class="card player" data-status={view.status} aria-label={words.product}>
      <Bar phases={view.phases} progress={{ label: words.player.bar, text: view.progress, done: view.done }} />
      <div class="now">
        <h2 class="name">{view.name}</h2>
        <p class="hint">{view.cue}</p>
      </div>
      <div class="extras">
        <button type="button" class="button primary" data-main="done" onClick={onClose}>
          {words.buttons.close}
        </button>
        <PlainButton label={words.buttons.again} onPress={onAgain} />
      </div>
    </section>
  );
}

function PlainButton(props: { label: string; kind?: 'primary'; onPress: () => void }) {
  return (
    <button type="button" class={props.kind ? `button ${props.kind}` : 'button'} onClick={props.onPress}>
      {props.label}
    </button>
  );
}
