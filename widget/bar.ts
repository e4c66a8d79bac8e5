import { html, type TemplateResult } from 'lit';
import type { PhasePart } from '../src/view/phases.ts';

/**
 * The phases to scale, side by side. Sizes go through the style property: a style attribute, and the `styleMap` of Lit,
 * are refused under a strict content security policy.
 */
export function phaseBar(parts: readonly PhasePart[]): TemplateResult[] {
  return parts.map(
    ({ phase, share, done }) =>
      html`<span class="part" data-phase=${phase} .style=${`--share:${share.toFixed(4)};--done:${done.toFixed(4)}`}></span>`,
  );
}
