import { html, nothing, type TemplateResult } from 'lit';
import type { PlanRow } from '../src/view/plan.ts';

/** A list of steps, and what an opened one needs of the long texts. */
export interface StepTexts {
  readonly rows: readonly PlanRow[];
  /** What an opened step says; a line in its place while that is loaded; undefined as long as nobody wanted it. */
  more(row: PlanRow): TemplateResult | undefined;
  /** Its figure; undefined for a coach's own step, and until the figures are there. */
  figure(row: PlanRow): TemplateResult | undefined;
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
export function steps({ rows, more, figure, want }: StepTexts, course?: Course): TemplateResult {
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
                <summary class="row">${face(row, figure(row))}</summary>
                ${opened(more(row), jump(row, course))}
              </details>`
            : html`<div class="row">${face(row, figure(row))}</div>
                ${jump(row, course)}`
        }
      </li>`,
    )}
  </ol>`;
}

function face({ index, name, why, dose }: PlanRow, figure: TemplateResult | undefined): TemplateResult {
  return html`<span class="figure" aria-hidden="true">${figure ?? index + 1}</span>
    <span class="what">
      <span class="name">${name}</span>
      <span class="why">${why}</span>
    </span>
    <span class="dose">${dose}</span>`;
}

/** What nobody opened yet costs nothing: a page may hold many plans. */
function opened(more: TemplateResult | undefined, button: TemplateResult | typeof nothing) {
  return more || button !== nothing ? html`<div class="more">${more} ${button}</div>` : nothing;
}

function jump({ index, name }: PlanRow, course?: Course): TemplateResult | typeof nothing {
  if (!course || index === course.current) return nothing;
  return html`<button class="button jump" part="jump" @click=${() => course.jump(index)}>${course.label(name)}</button>`;
}
