import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../src/locale/en/index.ts';
import type { RunProblem } from '../src/run/problem.ts';
import type { PlanView } from '../src/view/plan.ts';
import { phaseBar } from './bar.ts';
import { steps } from './steps.ts';

/** The routine before it is started. */
export function plan(view: PlanView, words: Words, problem: RunProblem | undefined, start: () => void): TemplateResult {
  return html`<section class="card plan" part="plan" lang=${words.language}>
    <header class="head">
      <div>
        <h2 class="title" part="title">${view.title}</h2>
        <p class="summary" part="summary">${view.summary}</p>
      </div>
    </header>
    ${problem ? problemLine(problem, words) : nothing}
    <div class="bar" part="bar" aria-hidden="true">${phaseBar(view.phases)}</div>
    <ul class="legend" role="list">
      ${view.phases.map(
        ({ phase, name, minutes }) => html`<li data-phase=${phase}>
          ${name} ${minutes}<span class="hidden"> ${words.plan.minutesUnit}</span>
        </li>`,
      )}
    </ul>
    ${steps(view.rows, words)}
    <div class="actions">
      <button class="button primary" part="start" @click=${start}>${words.buttons.start}</button>
      ${view.omitted.length > 0 ? omitted(view) : nothing}
    </div>
  </section>`;
}

/** As much of a wrong value as is shown. */
const longestValue = 60;

function problemLine({ field, found, expected }: RunProblem, words: Words): TemplateResult {
  const value = String(found);
  const short = value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
  return html`<p class="problem" part="problem">${words.plan.problem(field, short, expected)}</p>`;
}

function omitted({ omittedTitle, omitted }: PlanView): TemplateResult {
  return html`<details class="omitted" part="omitted">
    <summary>${omittedTitle}</summary>
    <ul role="list">
      ${omitted.map(
        ({ name, why, toHaveBack }) =>
          html`<li><span>${name}</span> <span class="why">${why} ${toHaveBack}</span></li>`,
      )}
    </ul>
  </details>`;
}
