import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../src/locale/en/index.ts';
import type { PlanRow } from '../src/view/plan.ts';

/**
 * The steps of a routine, each opening to how it is done. The step that is on stands open.
 *
 * Roles of lists are written out: Safari forgets them where no markers are drawn.
 */
export function steps(rows: readonly PlanRow[], words: Words, current?: number): TemplateResult {
  return html`<ol class="steps" part="steps" role="list">
    ${rows.map(
      (row) => html`<li
        class="step"
        part="step"
        data-phase=${row.phase}
        aria-current=${row.index === current ? 'step' : nothing}
      >
        ${
          row.instructions.length > 0
            ? html`<details ?open=${row.index === current}>
                <summary class="row">${face(row)}</summary>
                ${more(row, words)}
              </details>`
            : html`<div class="row">${face(row)}</div>`
        }
      </li>`,
    )}
  </ol>`;
}

function face({ index, name, why, dose }: PlanRow): TemplateResult {
  return html`<span class="figure" aria-hidden="true">${index + 1}</span>
    <span class="what">
      <span class="name">${name}</span>
      <span class="why">${why}</span>
    </span>
    <span class="dose">${dose}</span>`;
}

function more({ instructions, mistakes, easier, harder, claim }: PlanRow, { plan }: Words): TemplateResult {
  const notes: readonly (readonly [term: string, texts: readonly string[]])[] = [
    [plan.mistakes, mistakes],
    [plan.easier, easier ? [easier] : []],
    [plan.harder, harder ? [harder] : []],
    [plan.evidence, claim ? [claim] : []],
  ];
  return html`<div class="more">
    <ol class="how" role="list">
      ${instructions.map((text) => html`<li>${text}</li>`)}
    </ol>
    <dl class="notes">
      ${notes.map(([term, texts]) =>
        texts.length > 0 ? html`<dt>${term}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}` : nothing,
      )}
    </dl>
  </div>`;
}
