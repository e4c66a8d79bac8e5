import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Area } from '../src/view/areas.ts';
import type { BodyMapView, MapPatch } from '../src/view/bodymap.ts';

/**
 * The body, front and back, tinted by what the run worked. With areas in the view they can be marked: by pressing the
 * drawing, or by the choices below it, which keys and screen readers reach.
 */
export function bodyMap(view: BodyMapView, press?: (area: Area) => void): TemplateResult {
  const said = view.legend.map(({ name, muscles }) => `${name}: ${muscles}.`).join(' ');
  return html`<div class="bodymap" part="bodymap">
    <div class="map ${press ? 'pressable' : nothing}">
      ${view.sides.map(
        ({ name, viewBox, body, patches }) => html`<figure>
          <svg
            class="drawing large"
            viewBox=${viewBox}
            focusable="false"
            role=${said ? 'img' : nothing}
            aria-label=${said ? `${name}. ${said}` : nothing}
            aria-hidden=${said ? nothing : 'true'}
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
    ${press && view.areas.length > 0 ? choices(view, press) : nothing}
  </div>`;
}

function patchOf({ d, area, level, isChosen }: MapPatch, press: ((area: Area) => void) | undefined): TemplateResult {
  return svg`<path
    class="patch level-${level} ${isChosen ? 'sore' : ''}"
    d=${d}
    data-area=${area ?? nothing}
    @click=${area && press ? () => press(area) : nothing}
  ></path>`;
}

function choices({ question, areas }: BodyMapView, press: (area: Area) => void): TemplateResult {
  return html`<fieldset class="spots">
    <legend>${question}</legend>
    <div class="spots-list">
      ${areas.map(
        ({ id, name, isChosen }) => html`<label
          ><input type="checkbox" name="sore-spot" value=${id} .checked=${isChosen} @change=${() => press(id)} /><span
            >${name}</span
          ></label
        >`,
      )}
    </div>
  </fieldset>`;
}
