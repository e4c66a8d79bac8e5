import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../src/locale/en/index.ts';
import type { PlanRow } from '../src/view/plan.ts';

/** What an opened step needs of the long texts. */
export interface Texts {
  /** Said in their place while they are not there. */
  readonly instead: string;
  /** Somebody is about to read them. */
  want(): void;
}

/**
 * The steps of a routine, each opening to how it is done. The step that is on stands open.
 *
 * Roles of lists are written out: Safari forgets them where no markers are drawn.
 */
export function steps(rows: readonly PlanRow[], words: Words, texts: Texts, current?: number): TemplateResult {
  // A finger touches, a mouse comes near, a key moves the focus; whoever speaks to the computer only clicks.
  return html`<ol
    class="steps"
    part="steps"
    role="list"
    @pointerenter=${texts.want}
    @focusin=${texts.want}
    @click=${texts.want}
  >
    ${rows.map(
      (row) => html`<li
        class="step"
        part="step"
        data-phase=${row.phase}
        aria-current=${row.index === current ? 'step' : nothing}
      >
        ${
          row.described
            ? html`<details ?open=${row.index === current}>
                <summary class="row">${face(row)}</summary>
                ${more(row, words, texts.instead)}
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

function more(row: PlanRow, { plan }: Words, instead: string): TemplateResult {
  const { instructions, mistakes, easier, harder, claim } = row;
  return html`<div class="more">
    ${notes([
      [plan.why, row.reasons],
      [plan.mind, row.mind],
    ])}
    ${
      instructions.length > 0
        ? html`<ol class="how" role="list" aria-label=${plan.how}>
            ${instructions.map((text) => html`<li>${text}</li>`)}
          </ol>`
        : html`<p class="instead">${instead}</p>`
    }
    ${notes([
      [plan.mistakes, mistakes],
      [plan.easier, easier ? [easier] : []],
      [plan.harder, harder ? [harder] : []],
      [plan.evidence, claim ? [claim] : []],
    ])}
  </div>`;
}

/** Terms and what is said of each; nothing where nothing is. */
function notes(all: readonly (readonly [term: string, texts: readonly string[]])[]): TemplateResult | typeof nothing {
  const said = all.filter(([, texts]) => texts.length > 0);
  if (said.length === 0) return nothing;
  return html`<dl class="notes">
    ${said.map(([term, texts]) => html`<dt>${term}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}`)}
  </dl>`;
}
