import { html, nothing, type TemplateResult } from 'lit';
import type { FirstWords } from '../src/locale/en/first.ts';
import type { OmittedRow, PlanView } from '../src/view/plan.ts';
import { phaseBar } from './bar.ts';
import { type StepTexts, steps } from './steps.ts';

/** What a plan is shown with. */
export interface Offered {
  readonly view: PlanView;
  /** What is wrong with what the coach wrote. */
  readonly problem?: string | undefined;
  readonly steps: StepTexts;
  /** Whether the whole list is wanted; else it shows its beginning, see {@link briefly}. */
  readonly isWhole: boolean;
  /** The form for the reader's own run; nothing where the coach does not want it. */
  readonly form: TemplateResult | typeof nothing;
  start(): void;
  /** Shows the whole list, or only its beginning. */
  showWhole(isWhole: boolean): void;
}

/** A list of more steps than this begins with so many. More than fit on a phone, fewer than a page of a hundred plans would feel. */
const briefly = 4;

/** The routine before it is started, or why there is none now. */
export function plan(offered: Offered, words: FirstWords): TemplateResult {
  const { view, problem, form } = offered;
  return html`<section class="card plan" part="plan" lang=${words.language}>
    <header class="head">
      <div>
        <h2 class="title" part="title">${view.title}</h2>
        ${view.stop === undefined ? html`<p class="summary" part="summary">${view.summary}</p>` : nothing}
      </div>
    </header>
    ${trouble(problem)}
    ${view.stop === undefined ? routine(offered, words) : html`<p class="stop" part="refusal">${view.stop}</p>`} ${form}
  </section>`;
}

/** The line about something that cannot be used; nothing where all can. */
export function trouble(problem: string | undefined): TemplateResult | typeof nothing {
  return problem === undefined ? nothing : html`<p class="problem" part="problem">${problem}</p>`;
}

function routine(offered: Offered, words: FirstWords): TemplateResult {
  const { view, start } = offered;
  return html`<div class="bar" part="bar" aria-hidden="true">${phaseBar(view.phases)}</div>
    <ul class="legend" role="list">
      ${view.legend.map(
        ({ phase, name, minutes }) => html`<li data-phase=${phase}>
          ${name} ${minutes}<span class="hidden"> ${words.plan.minutesUnit}</span>
        </li>`,
      )}
    </ul>
    ${view.notes.length > 0 ? notes(view, words) : nothing} ${list(offered, words)}
    ${view.assumed === undefined ? nothing : html`<p class="assumed" part="assumed">${view.assumed}</p>`}
    <div class="actions">
      <button class="button primary" part="start" @click=${start}>${words.buttons.start}</button>
      ${view.omitted.length > 0 ? omitted(view) : nothing}
    </div>`;
}

/** Whoever opens a row gets the whole list: what it says needs the room. */
function list({ steps: texts, isWhole, showWhole }: Offered, { plan }: FirstWords): TemplateResult {
  const { rows } = texts;
  if (rows.length < briefly) return steps(texts);
  const shown = isWhole ? texts : { ...texts, rows: rows.slice(0, briefly) };
  const show = () => showWhole(true);
  return html`<div class=${isWhole ? 'whole' : 'brief'} @click=${show}>${steps(shown)}</div>
    <button class="count" part="count" aria-expanded=${String(isWhole)} @click=${() => showWhole(!isWhole)}>
      ${isWhole ? plan.fewerSteps : plan.allSteps(rows.length)}
    </button>`;
}

function notes({ notes }: PlanView, words: FirstWords): TemplateResult {
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
