import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../src/locale/en/index.ts';
import type { RunProblem } from '../src/run/problem.ts';
import type { OmittedRow, PlanView } from '../src/view/plan.ts';
import { phaseBar } from './bar.ts';
import { steps, type Texts } from './steps.ts';

/** What a plan is shown with. */
export interface Offered {
  readonly view: PlanView;
  /** What is wrong with the facts in the tag. */
  readonly problem?: RunProblem | undefined;
  readonly texts: Texts;
  start(): void;
}

/** The routine before it is started, or why there is none now. */
export function plan(offered: Offered, words: Words): TemplateResult {
  const { view, problem } = offered;
  return html`<section class="card plan" part="plan" lang=${words.language}>
    <header class="head">
      <div>
        <h2 class="title" part="title">${view.title}</h2>
        ${view.stop === undefined ? html`<p class="summary" part="summary">${view.summary}</p>` : nothing}
      </div>
    </header>
    ${problem ? problemLine(problem, words) : nothing}
    ${view.stop === undefined ? routine(offered, words) : html`<p class="stop" part="stop">${view.stop}</p>`}
  </section>`;
}

function routine({ view, texts, start }: Offered, words: Words): TemplateResult {
  return html`<div class="bar" part="bar" aria-hidden="true">${phaseBar(view.phases)}</div>
    <ul class="legend" role="list">
      ${view.legend.map(
        ({ phase, name, minutes }) => html`<li data-phase=${phase}>
          ${name} ${minutes}<span class="hidden"> ${words.plan.minutesUnit}</span>
        </li>`,
      )}
    </ul>
    ${view.notes.length > 0 ? notes(view, words) : nothing} ${steps(view.rows, words, texts)}
    ${view.assumed === undefined ? nothing : html`<p class="assumed" part="assumed">${view.assumed}</p>`}
    <div class="actions">
      <button class="button primary" part="start" @click=${start}>${words.buttons.start}</button>
      ${view.omitted.length > 0 ? omitted(view) : nothing}
    </div>`;
}

/** As much of a wrong value as is shown. */
const longestValue = 60;

function problemLine({ field, found, expected }: RunProblem, words: Words): TemplateResult {
  const value = String(found);
  const short = value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
  return html`<p class="problem" part="problem">${words.plan.problem(field, short, expected)}</p>`;
}

function notes({ notes }: PlanView, words: Words): TemplateResult {
  return html`<div class="advice" part="notes">
    <h3>${words.plan.notes}</h3>
    <ul role="list">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>
  </div>`;
}

function omitted({ omittedTitle, omitted }: PlanView): TemplateResult {
  return html`<details class="omitted" part="omitted">
    <summary>${omittedTitle}</summary>
    <ul role="list">
      ${omitted.map(leftOut)}
    </ul>
  </details>`;
}

function leftOut({ name, why, back }: OmittedRow): TemplateResult {
  return html`<li>
    <span>${name}</span> <span class="why">${why}</span>
    ${back === undefined ? nothing : html`<span class="back">${back}</span>`}
  </li>`;
}
