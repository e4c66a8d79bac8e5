import { html, type TemplateResult } from 'lit';
import { type IconName, icons } from '../src/view/icons.ts';

/** A drawing on a button. The button's label says what it does. */
export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[name]}></path></svg>`;
}
