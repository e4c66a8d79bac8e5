import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { AsyncDirective, type ElementPart } from 'lit/async-directive.js';
import { directive, type PartInfo, PartType } from 'lit/directive.js';
import { createStage, type Stage } from '../device/figureStage.ts';
import { drawingOf } from '../src/figure/index.ts';
import figureLook from '../src/view/figure.css?inline';
import type { FigureWish } from '../src/view/figure.ts';

export const styles = unsafeCSS(figureLook);

/**
 * An exercise as a figure. It takes the room it is given; a coach's own step has none. In a row: `figure({ exercise, size: 'thumb' })`; in the player: `figure({ exercise, side, size: 'large',
 * playing, text })`.
 */
export function figure(wish: FigureWish): TemplateResult {
  const { size, text } = wish;
  return html`<svg
    class="drawing ${size}"
    focusable="false"
    role=${text === undefined ? nothing : 'img'}
    aria-label=${text ?? nothing}
    aria-hidden=${text === undefined ? 'true' : nothing}
    ${drawn(wish)}
  ></svg>`;
}

/** Lit writes nothing into the element: a figure that moves would pay for its templates with every frame. */
class Drawn extends AsyncDirective {
  #stage: Stage | undefined;
  #svg: SVGSVGElement | undefined;
  #wish: FigureWish | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('part: expected an element');
  }

  render(_: FigureWish): void {}

  override update({ element }: ElementPart, [wish]: [FigureWish]): void {
    if (element instanceof SVGSVGElement) this.#svg = element;
    this.#wish = wish;
    this.#show();
  }

  override disconnected(): void {
    this.#stage?.end();
    this.#stage = undefined;
  }

  override reconnected(): void {
    this.#show();
  }

  #show(): void {
    const { exercise, size, side, playing = false } = this.#wish ?? {};
    const drawing = drawingOf(exercise);
    if (!drawing || !size || !this.#svg) {
      this.#svg?.replaceChildren();
      return;
    }
    this.#stage ??= createStage(this.#svg);
    this.#stage.show({ drawing, size, side, isPlaying: playing });
  }
}

const drawn = directive(Drawn);
