import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../src/locale/en/index.ts';
import type { Action } from '../src/session/session.ts';
import type { PlanRow } from '../src/view/plan.ts';
import type { PlayerView } from '../src/view/player.ts';
import { phaseBar } from './bar.ts';
import { icon } from './icons.ts';
import { wishOf } from './keys.ts';
import { steps, type Texts } from './steps.ts';

/** What can be pressed in the player. */
export interface Presses {
  press(action: Action): void;
  start(): void;
  leave(): void;
}

/** What the player shows. */
export interface Shown {
  readonly view: PlayerView;
  /** All steps, for looking things up. */
  readonly rows: readonly PlanRow[];
  /** True where a press may end what is on: it is counted, or lasts until it is enough. */
  readonly untimed: boolean;
  readonly texts: Texts;
}

/** A routine that is on, or is over. */
export function player(shown: Shown, words: Words, presses: Presses): TemplateResult {
  return shown.view.status === 'finished' ? finished(shown.view, words, presses) : playing(shown, words, presses);
}

/** The section takes the focus of a click, so that the keys work wherever in it one clicks. */
function playing({ view, rows, untimed, texts }: Shown, words: Words, { press }: Presses): TemplateResult {
  const { buttons } = words;
  const paused = view.status === 'paused';
  const toggle = paused ? 'resume' : 'pause';
  const onKey = (event: KeyboardEvent) => {
    const wish = wishOf(event);
    if (wish === undefined) return;
    event.preventDefault();
    press(wish === 'toggle' ? toggle : wish);
  };
  return html`<section
    class="card player"
    part="player"
    lang=${words.language}
    data-status=${view.status}
    data-kind=${view.kind ?? nothing}
    tabindex="-1"
    @keydown=${onKey}
  >
    <header class="where">
      <span class="place" part="place" data-phase=${view.phase ?? nothing}>${view.place}</span>
      <span class="left" part="left">${paused ? html`<strong>${words.status.paused}</strong> · ` : nothing}${view.left}</span>
    </header>
    ${bar(view, words)}
    <div class="stage">
      <div class="now">
        <h2 class="name" part="name">${view.name}</h2>
        <p class="hint">${badges(view)}<span class="cue" part="cue">${view.cue}</span></p>
      </div>
      <div class="clock" part="clock" role="timer" aria-label=${view.clockWords}>${view.clock}</div>
    </div>
    <div class="controls">
      <button class="round turns" part="back" aria-label=${buttons.back} @click=${() => press('back')}>
        ${icon('back')}
      </button>
      <button class="round main" part="pause" aria-label=${buttons[toggle]} @click=${() => press(toggle)}>
        ${icon(paused ? 'play' : 'pause')}
      </button>
      <button class="round turns" part="next" aria-label=${buttons.next} @click=${() => press('next')}>
        ${icon('next')}
      </button>
    </div>
    <div class="extras">
      ${
        untimed
          ? html`<button class="button" part="done" @click=${() => press('done')}>${buttons.done}</button>`
          : nothing
      }
      <button class="button" part="stop" @click=${() => press('stop')}>${buttons.stop}</button>
    </div>
    <footer class="foot">
      <span class="next" part="up-next">${view.next}</span>
      <span class="dose">${view.nextDose}</span>
    </footer>
    <details class="all" @toggle=${texts.want}>
      <summary part="all-steps">${words.player.allSteps}</summary>
      ${steps(rows, words, texts, view.step)}
    </details>
  </section>`;
}

function bar({ done, progress, phases }: PlayerView, { player }: Words): TemplateResult {
  return html`<div
    class="bar"
    part="bar"
    role="progressbar"
    aria-label=${player.bar}
    aria-valuenow=${Math.round(done * 100)}
    aria-valuetext=${progress}
  >
    ${phaseBar(phases)}
  </div>`;
}

/** What is on, the side, the set, the repetitions: each a badge, the side the one that is seen first. */
function badges({ intervalName, side, set, reps }: PlayerView): (TemplateResult | typeof nothing)[] {
  const badge = (text: string | undefined, kind: string, part: string) =>
    text === undefined ? nothing : html`<span class=${kind} part=${part}>${text}</span> `;
  return [
    badge(intervalName, 'badge quiet', 'interval'),
    badge(side, 'badge', 'side'),
    badge(set, 'badge quiet', 'set'),
    badge(reps, 'badge quiet', 'reps'),
  ];
}

function finished(view: PlayerView, words: Words, { start, leave }: Presses): TemplateResult {
  return html`<section class="card player" part="player" lang=${words.language} data-status=${view.status}>
    ${bar(view, words)}
    <div class="now">
      <h2 class="name" part="name">${view.name}</h2>
      <p class="hint"><span class="cue" part="cue">${view.cue}</span></p>
    </div>
    <div class="extras">
      <button class="button primary" part="again" @click=${start}>${words.buttons.again}</button>
      <button class="button" part="leave" @click=${leave}>${words.buttons.steps}</button>
    </div>
  </section>`;
}
