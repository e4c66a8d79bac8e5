import { html, nothing, type TemplateResult } from 'lit';
import type { FirstWords } from '../src/locale/en/first.ts';
import type { PlanRow } from '../src/view/plan.ts';

/** A list of steps, and what an opened one needs of the long texts. */
export interface StepTexts {
  readonly rows: readonly PlanRow[];
  /** Said in the place of the texts while they are not there. */
  readonly instead: string;
  /** Somebody is about to read them. */
  want(): void;
}

/** A list of steps in the player. */
export interface Course {
  /** Index of the step that is on. */
  readonly current: number;
  jump(step: number): void;
  /** What the button to a step says. */
  label(name: string): string;
}

/**
 * The steps of a routine, each opening to how it is done. In the player the step that is on stands open, and every other
 * can be gone to.
 *
 * Roles of lists are written out: Safari forgets them where no markers are drawn.
 */
export function steps({ rows, instead, want }: StepTexts, words: FirstWords, course?: Course): TemplateResult {
  // A finger touches, a mouse comes near, a key moves the focus; whoever speaks to the computer only clicks.
  return html`<ol class="steps" part="steps" role="list" @pointerenter=${want} @focusin=${want} @click=${want}>
    ${rows.map(
      (row) => html`<li
        class="step"
        part="step"
        data-phase=${row.phase}
        aria-current=${row.index === course?.current ? 'step' : nothing}
      >
        ${
          row.described
            ? html`<details ?open=${row.index === course?.current}>
                <summary class="row">${face(row)}</summary>
                ${more(row, words, instead, jump(row, course))}
              </details>`
            : html`<div class="row">${face(row)}</div>
                ${jump(row, course)}`
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

function jump({ index, name }: PlanRow, course?: Course): TemplateResult | typeof nothing {
  if (!course || index === course.current) return nothing;
  return html`<button class="button jump" part="jump" @click=${() => course.jump(index)}>${course.label(name)}</button>`;
}

function more(
  row: PlanRow,
  { plan }: FirstWords,
  instead: string,
  button: TemplateResult | typeof nothing,
): TemplateResult {
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
    ${button}
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
