import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Area } from '../src/view/areas.ts';
import type { BodyMapView, MapPatch } from '../src/view/bodymap.ts';

/** Marks an area, or takes the mark off. */
export type Press = (area: Area, event: Event) => void;

/**
 * The body, front and back, tinted by what the run worked. Where it can be pressed there have to be choices in
 * words beside it: keys and screen readers do not reach a drawing.
 */
export function bodyMap(view: BodyMapView, press?: Press): TemplateResult {
  return html`<div class="bodymap" part="bodymap">
    <div class="map ${press ? 'pressable' : nothing}">
      ${view.sides.map(
        ({ name, text, viewBox, body, patches }) => html`<figure>
          <svg
            class="drawing large"
            viewBox=${viewBox}
            focusable="false"
            role=${text ? 'img' : nothing}
            aria-label=${text ?? nothing}
            aria-hidden=${text ? nothing : 'true'}
          >
            ${body.map(({ d, kind }) => svg`<path class="fig-${kind}" d=${d}></path>`)}
            ${patches.map((patch) => patchOf(patch, press))}
          </svg>
          <figcaption aria-hidden="true">${name}</figcaption>
        </figure>`,
      )}
    </div>
    ${
      view.legend.length > 0
        ? html`<dl class="levels">
            ${view.legend.map(
              ({ level, name, muscles }) => html`<dt class="level-${level}">${name}</dt>
                <dd>${muscles}</dd>`,
            )}
          </dl>`
        : nothing
    }
  </div>`;
}

function patchOf({ d, area, level, isChosen }: MapPatch, press: Press | undefined): TemplateResult {
  return svg`<path
    class="patch level-${level} ${isChosen ? 'sore' : ''}"
    d=${d}
    data-area=${area ?? nothing}
    @click=${area && press ? (event: Event) => press(area, event) : nothing}
  ></path>`;
}
