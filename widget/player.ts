import { html, nothing, type TemplateResult } from 'lit';
import type { Wishes } from '../device/conductor.ts';
import { type Wish, wishOf } from '../device/playerKeys.ts';
import type { Words } from '../src/locale/en/index.ts';
import type { Action } from '../src/session/session.ts';
import type { PlayerView } from '../src/view/player.ts';
import type { Swap } from '../src/view/swaps.ts';
import { phaseBar } from './bar.ts';
import { icon } from './icons.ts';
import { type StepTexts, steps } from './steps.ts';

/** What can be pressed in the player. */
export interface Presses {
  press(action: Action): void;
  wish(wishes: Partial<Wishes>): void;
  again(): void;
  leave(): void;
}

/** What the player shows. */
export interface Shown {
  readonly view: PlayerView;
  /** All steps, for looking things up and for going elsewhere. */
  readonly steps: StepTexts;
  /** How what is on looks; undefined for a coach's own step, and until the figures are there. */
  readonly figure: TemplateResult | undefined;
  /** What could be done instead. */
  readonly swaps: readonly Swap[];
  readonly wishes: Wishes;
  /** False where the browser has no voice. */
  readonly voice: boolean;
  /** Something to know now, such as for how long nobody was there. */
  readonly notice: string | undefined;
}

/** Seconds that one press adds. */
const more = 15;

/** A routine that is on, or is over. */
export function player(shown: Shown, words: Words, presses: Presses): TemplateResult {
  return shown.view.status === 'finished' ? finished(shown.view, words, presses) : playing(shown, words, presses);
}

/** The section takes the focus of a click, so that the keys work wherever in it one clicks. */
function playing(shown: Shown, words: Words, presses: Presses): TemplateResult {
  const { view, notice } = shown;
  const { press } = presses;
  const { buttons } = words;
  const stands = view.status !== 'running';
  const toggle = stands ? 'resume' : 'pause';
  const byKey: Readonly<Record<Wish, () => void>> = {
    toggle: () => press(toggle),
    next: () => press('next'),
    back: () => press('back'),
    sound: () => presses.wish({ beeps: !shown.wishes.beeps }),
  };
  const onKey = (event: KeyboardEvent) => {
    const wish = wishOf(event);
    if (wish === undefined) return;
    event.preventDefault();
    byKey[wish]();
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
      <span class="left" part="left"
        >${view.status === 'paused' ? html`<strong>${words.status.paused}</strong> · ` : nothing}${view.left}</span
      >
    </header>
    ${bar(view, words)} ${notice === undefined ? nothing : html`<p class="notice" part="notice">${notice}</p>`}
    <div class="stage">
      ${picture(shown)}
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
        ${icon(stands ? 'play' : 'pause')}
      </button>
      <button class="round turns" part="next" aria-label=${buttons.next} @click=${() => press('next')}>
        ${icon('next')}
      </button>
    </div>
    ${extras(shown, words, presses)} ${toggles(shown, words, presses)}
    <footer class="foot">
      <span class="next" part="up-next">${view.next}</span>
      <span class="dose">${view.nextDose}</span>
    </footer>
    <details class="all" @toggle=${shown.steps.want}>
      <summary part="all-steps">${words.player.allSteps}</summary>
      ${steps(shown.steps, {
        current: view.step,
        jump: (step) => press({ action: 'jump', step }),
        label: buttons.jump,
      })}
    </details>
  </section>`;
}

/** Its place is kept where there is no figure yet, or none at all. */
function picture({ view: { phase, step }, figure }: Shown): TemplateResult {
  return html`<div class="picture" part="figure" data-phase=${phase ?? nothing} aria-hidden="true">
    ${figure ?? step + 1}
  </div>`;
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

/** What one may want now and then. Nothing here is needed to get through a routine. */
function extras({ view, swaps }: Shown, { buttons }: Words, { press }: Presses): TemplateResult {
  return html`<div class="extras">
    ${
      view.canBeDone
        ? html`<button class="button" part="done" @click=${() => press('done')}>${buttons.done}</button>`
        : nothing
    }
    ${
      view.canBeLonger
        ? html`<button
            class="button"
            part="add-time"
            aria-label=${buttons.addTimeSpoken(more)}
            @click=${() => press({ action: 'addTime', seconds: more })}
          >
            ${buttons.addTime(more)}
          </button>`
        : nothing
    }
    ${swaps.length > 0 ? swap(swaps, buttons, press) : nothing}
    <button class="button" part="stop" @click=${() => press('stop')}>${buttons.stop}</button>
  </div>`;
}

function swap(swaps: readonly Swap[], { swap }: Words['buttons'], press: Presses['press']): TemplateResult {
  return html`<details class="swap" part="swap">
    <summary class="button">${swap}</summary>
    <ul role="list">
      ${swaps.map(
        ({ exercise, name }) =>
          html`<li>
            <button class="button" @click=${() => press({ action: 'replace', exercise })}>${name}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What is heard, and whether it waits: each a switch of its own. */
function toggles({ view, wishes, voice }: Shown, { buttons }: Words, { press, wish }: Presses): TemplateResult {
  const toggle = (label: string, part: string, on: boolean, change: () => void) =>
    html`<button class="toggle" part=${part} aria-pressed=${String(on)} @click=${change}>${label}</button>`;
  return html`<div class="toggles">
    ${toggle(buttons.sound, 'sound', wishes.beeps, () => wish({ beeps: !wishes.beeps }))}
    ${voice ? toggle(buttons.voice, 'voice', wishes.voice, () => wish({ voice: !wishes.voice })) : nothing}
    ${toggle(buttons.waitForMe, 'wait-for-me', view.waitsForMe, () =>
      press({ action: 'waitForMe', on: !view.waitsForMe }),
    )}
  </div>`;
}

function finished(view: PlayerView, words: Words, { again, leave }: Presses): TemplateResult {
  return html`<section class="card player" part="player" lang=${words.language} data-status=${view.status}>
    ${bar(view, words)}
    <div class="now">
      <h2 class="name" part="name">${view.name}</h2>
      <p class="hint"><span class="cue" part="cue">${view.cue}</span></p>
    </div>
    <div class="extras">
      <button class="button primary" part="again" @click=${again}>${words.buttons.again}</button>
      <button class="button" part="leave" @click=${leave}>${words.tag.steps}</button>
    </div>
  </section>`;
}
