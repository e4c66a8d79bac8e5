import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import type { FirstWords } from '../src/locale/en/first.ts';
import howLook from '../src/view/how.css?inline';
import type { PlanRow } from '../src/view/plan.ts';

export { texts } from '../src/locale/en/texts/index.ts';
export const styles = unsafeCSS(howLook);

/** What an opened step says: why it is there, how it is done, and what the evidence allows to be said. */
export function more(row: PlanRow, { plan }: FirstWords): TemplateResult {
  const { reasons, mind, instructions, mistakes, easier, harder, claim } = row;
  return html`${notes([
    [plan.why, reasons],
    [plan.mind, mind],
  ])}
    <ol class="how" role="list" aria-label=${plan.how}>
      ${instructions.map((text) => html`<li>${text}</li>`)}
    </ol>
    ${notes([
      [plan.mistakes, mistakes],
      [plan.easier, easier ? [easier] : []],
      [plan.harder, harder ? [harder] : []],
      [plan.evidence, claim ? [claim] : []],
    ])}`;
}

/** Terms and what is said of each; nothing where nothing is. */
function notes(all: readonly (readonly [term: string, texts: readonly string[]])[]): TemplateResult | typeof nothing {
  const said = all.filter(([, texts]) => texts.length > 0);
  if (said.length === 0) return nothing;
  return html`<dl class="notes">
    ${said.map(([term, texts]) => html`<dt>${term}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}`)}
  </dl>`;
}
